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
    required property real usualStart
    readonly property real room: width - 2 * Theme.margin
    readonly property real firstRoom: room - Theme.gap - languages.natural
    readonly property bool languagesBeside: title.nameWidth <= firstRoom
    readonly property bool searchBeside: languagesBeside && title.nameWidth + Theme.gap + search.naturalWidth <= firstRoom
    readonly property real viewsRoom: (Theme.portrait ? width - Theme.margin : usualStart - Theme.gap) - Theme.margin - Theme.gap - views.width
    readonly property bool searchByViews: !searchBeside && search.naturalWidth <= viewsRoom
    readonly property real secondRow: (languagesBeside ? title.y + title.height : languagesBottom) + Theme.gap
    // Legend and credits stand beside the bar where there is room, else above it.
    readonly property bool beside: !Theme.portrait && barWidth + legendButton.width + Theme.px(400) <= (sheetTaken ? sheetStart : width) - Theme.margin

    readonly property real titleBottom: title.y + title.height
    readonly property real languagesBottom: languages.y + languages.height - languages.bottomInset
    readonly property real viewsEnd: Theme.margin + views.width
    readonly property real zoomEnd: zoom.across ? Theme.margin : Theme.margin - Theme.gap / 2 + zoom.width
    readonly property real zoomTop: zoom.y
    readonly property real mapTop: zoom.across ? zoom.y + zoom.height : views.y + views.height
    readonly property real floor: Math.min(legendButton.y, creditsButton.y)
    readonly property list<Item> parts: [title, search, views, languages, zoom, legendButton, creditsButton]

    TitlePill {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        commune: controls.models.commune
        maximumWidth: !controls.languagesBeside ? controls.room : controls.firstRoom - (controls.searchBeside ? search.naturalWidth + Theme.gap : 0)
        objectName: "title"
        title: controls.models.title
        y: Theme.margin
    }

    SearchButton {
        id: search

        anchors.left: controls.searchBeside ? title.right : controls.searchByViews ? views.right : parent.left
        anchors.leftMargin: controls.searchBeside || controls.searchByViews ? Theme.gap : Theme.margin
        objectName: "searchButton"
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
        y: controls.languagesBeside ? Theme.margin : title.y + title.height + Theme.gap
    }

    ViewSwitch {
        id: views

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        session: controls.session
        y: controls.secondRow + (controls.searchBeside || controls.searchByViews ? 0 : search.height - search.bottomInset + Theme.gap)
    }

    MapControls {
        id: zoom

        readonly property real room: controls.floor - views.y - views.height

        across: room < wholeHeight
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin - Theme.gap / 2
        y: views.y + views.height + (Theme.portrait || across ? 0 : Math.max(0, (room - height) / 2)) + (Theme.portrait ? Theme.gap : 0)

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
    }

    PanelButton {
        id: creditsButton

        Accessible.description: qsTr("Credits and licences")
        anchors.bottom: legendButton.bottom
        anchors.left: legendButton.right
        maximumWidth: (Theme.portrait || !controls.sheetTaken ? controls.width - Theme.margin : controls.sheetStart - Theme.gap) - legendButton.anchors.leftMargin - legendButton.width + reach
        objectName: "creditsButton"
        panel: "credits"
        session: controls.session
        size: "note"
        symbol: "credits"
        text: controls.models.credits.line
        weight: Font.Normal
    }
}
