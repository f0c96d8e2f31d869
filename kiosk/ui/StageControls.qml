import QtQuick
import Kiosk

// Where I am, search and languages above; views and zoom at the side; legend and credits above the bar or beside it. What finds no
// room in a row gets a row of its own.
Item {
    id: controls

    required property Session session
    required property Models models
    required property real barTop
    required property real barWidth
    // Where the sheet begins, whether its place is taken, and where it begins when it is no wide one.
    required property real sheetStart
    required property bool sheetTaken
    required property bool noticesShown
    required property real usualStart
    // Where there is little room, an open sheet has that of languages, search, legend and credits until it closes.
    required property bool yielding
    // The band of the timeline may need the title's room too.
    required property bool titleYielding
    // How far down the zoom buttons may stand.
    required property real lowest
    readonly property real room: width - 2 * Theme.margin
    // Whether the place of the sheet is free for controls: where there is little room, they take it until one opens. Notices stand above.
    readonly property bool sheetAway: !sheetTaken || (Theme.textScale > 1 && !yielding)
    readonly property real firstRoom: room - Theme.gap - languages.natural
    readonly property bool languagesBeside: yielding || title.nameWidth <= firstRoom
    readonly property bool searchBeside: !yielding && languagesBeside && title.nameWidth + Theme.gap + search.naturalWidth <= firstRoom
    readonly property real viewsRoom: (Theme.portrait || (sheetAway && !noticesShown) ? width - Theme.margin : usualStart - Theme.gap) - Theme.margin - Theme.gap - views.width
    readonly property bool searchByViews: !yielding && !searchBeside && search.naturalWidth <= viewsRoom
    readonly property real secondRow: titleYielding ? Theme.margin : (languagesBeside ? title.y + title.height : languagesBottom) + Theme.gap
    // Legend and credits stand beside the bar where there is room, else above it.
    readonly property bool beside: !Theme.portrait && barWidth + legendButton.width + Theme.px(400) <= (sheetAway ? width : sheetStart) - Theme.margin
    readonly property real creditsRoom: (Theme.portrait || sheetAway ? width - Theme.margin : sheetStart - Theme.gap) - legendButton.anchors.leftMargin + creditsButton.reach
    // Rather a row of their own than three lines.
    readonly property bool creditsAbove: creditsButton.naturalWidth > 1.8 * (creditsRoom - legendButton.width)

    readonly property real titleBottom: titleYielding ? mapTop : title.y + title.height
    readonly property real languagesBottom: languages.y + languages.height - languages.bottomInset
    readonly property real viewsEnd: Theme.margin + views.width + (zoom.byViews ? Theme.gap + zoom.width : 0)
    // Where the row of the views is free from.
    readonly property real viewsRowEnd: Theme.margin + views.width + (searchByViews ? Theme.gap + search.width : 0) + (zoom.byViews ? Theme.gap / 2 + zoom.width : 0) + Theme.gap
    readonly property real viewsTop: views.y
    readonly property real viewsHeight: views.height - views.bottomInset
    readonly property real zoomEnd: zoom.across ? Theme.margin - Theme.gap / 2 : Theme.margin - Theme.gap / 2 + zoom.width
    readonly property real zoomTop: zoom.y
    readonly property real mapTop: zoom.across && !zoom.byViews ? zoom.y + zoom.height : views.y + views.height
    readonly property real floor: yielding ? barTop : Math.min(legendButton.y, creditsButton.y)
    readonly property list<Item> parts: yielding ? [...(titleYielding ? [] : [title]), views, zoom] : [title, search, views, languages, zoom, legendButton, creditsButton]

    TitlePill {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        commune: controls.models.commune
        maximumWidth: controls.yielding ? (Theme.portrait ? controls.room : controls.sheetStart - Theme.gap - Theme.margin) : !controls.languagesBeside ? controls.room : controls.firstRoom - (controls.searchBeside ? search.naturalWidth + Theme.gap : 0)
        objectName: "title"
        title: controls.models.title
        visible: !controls.titleYielding
        y: Theme.margin

        onTapped: controls.models.knock()
    }

    SearchButton {
        id: search

        anchors.left: controls.searchBeside ? title.right : controls.searchByViews ? views.right : parent.left
        anchors.leftMargin: controls.searchBeside || controls.searchByViews ? Theme.gap : Theme.margin
        objectName: "searchButton"
        visible: !controls.yielding
        width: controls.searchBeside ? Math.min(implicitWidth, controls.firstRoom - title.width - Theme.gap) : controls.searchByViews ? (Theme.portrait ? controls.viewsRoom : Math.min(implicitWidth, controls.viewsRoom)) : implicitWidth
        y: controls.searchBeside ? title.y : controls.secondRow

        onClicked: controls.session.panel = controls.session.panel === "search" ? "" : "search"
    }

    LanguageSwitch {
        id: languages

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        maximumWidth: controls.room
        models: controls.models
        session: controls.session
        visible: !controls.yielding
        y: controls.languagesBeside ? Theme.margin : title.y + title.height + Theme.gap
    }

    ViewSwitch {
        id: views

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        maximumWidth: (controls.yielding && !Theme.portrait ? controls.sheetStart - Theme.gap : controls.width - Theme.margin) - Theme.margin
        session: controls.session
        y: controls.secondRow + (controls.yielding || controls.searchBeside || controls.searchByViews ? 0 : search.height - search.bottomInset + Theme.gap)
    }

    MapControls {
        id: zoom

        readonly property real room: controls.lowest - views.y - views.height
        readonly property bool byViews: across && (controls.searchByViews ? controls.viewsRoom - search.width - Theme.gap : controls.viewsRoom) >= width

        across: controls.titleYielding || room < wholeHeight
        anchors.left: byViews ? controls.searchByViews ? search.right : views.right : parent.left
        anchors.leftMargin: byViews ? Theme.gap / 2 : Theme.margin - Theme.gap / 2
        y: byViews ? views.y - topInset : views.y + views.height + (Theme.portrait ? Theme.gap : across ? 0 : Math.max(0, (room - height) / 2))

        onHomeRequested: controls.session.go_home()
        onZoomRequested: by => controls.session.zoom(by)
    }

    PanelButton {
        id: legendButton

        anchors.bottom: parent.bottom
        anchors.bottomMargin: controls.beside ? Theme.margin - bottomInset : controls.height - controls.barTop + Theme.gap - bottomInset
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin - reach + (controls.beside ? controls.barWidth + Theme.gap : 0)
        objectName: "legendButton"
        panel: "legend"
        session: controls.session
        symbol: "legend"
        text: qsTr("Legend")
        visible: !controls.yielding
    }

    PanelButton {
        id: creditsButton

        Accessible.description: qsTr("Credits and licences")
        anchors.bottom: controls.creditsAbove ? legendButton.top : legendButton.bottom
        anchors.left: controls.creditsAbove ? legendButton.left : legendButton.right
        maximumWidth: controls.creditsAbove ? controls.creditsRoom : controls.creditsRoom - legendButton.width
        objectName: "creditsButton"
        panel: "credits"
        session: controls.session
        size: "note"
        symbol: "credits"
        text: controls.models.credits.line
        visible: !controls.yielding
        weight: Font.Normal
    }
}
