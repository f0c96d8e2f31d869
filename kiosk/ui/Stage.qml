import QtQuick
import Kiosk

// Everything over the map: where I am, languages, views, zoom, scenes, legend, credits, the sheet. Tells the map what is covered.
Item {
    id: stage

    required property Session session
    required property Models models
    property bool warm: false
    // Legend and credits stand beside the tabs where there is room, else above them.
    readonly property bool beside: !Theme.portrait && tabs.width + legendButton.width + Theme.px(400) <= (timeline.shown ? width : host.x) - Theme.margin
    readonly property bool sheetOpen: host.current !== null
    readonly property real sheetLeft: host.x + host.shownLeft
    readonly property real floor: Math.min(tabs.y, legendButton.y)
    // In landscape the band leaves little height: the map uses that beside the views, under the title.
    readonly property bool low: timeline.shown && !Theme.portrait
    readonly property var insets: ({
            "left": Math.ceil(low ? Math.max(views.x + views.width, timeline.signRight) : controls.x + controls.width),
            "top": Math.ceil(low ? title.y + title.height : views.y + views.height),
            "right": Math.ceil(sheetOpen && !Theme.portrait ? width - sheetLeft + Theme.gap : Theme.margin),
            "bottom": Math.ceil(height - (timeline.present ? timeline.upper : sheetOpen && Theme.portrait ? host.y + host.shownTop - Theme.gap : floor))
        })
    readonly property list<rect> covers: [title, views, languages, controls, tabs, legendButton, creditsButton].map(part => Qt.rect(part.x, part.y, part.width, part.height)).concat(noticeStrip.visible ? [Qt.rect(noticeStrip.x, noticeStrip.y, noticeStrip.width, noticeStrip.height)] : [], sheetOpen ? [Qt.rect(sheetLeft, host.y + host.shownTop, host.width - host.shownLeft, host.shownHeight)] : [], timeline.covers)

    TitlePill {
        id: title

        commune: stage.models.commune
        maximumWidth: languages.x - x - Theme.gap
        objectName: "title"
        title: stage.models.title
        x: Theme.margin
        y: Theme.margin
    }

    SegmentedPill {
        id: languages

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        choices: stage.models.languages
        current: stage.session.language
        objectName: "languages"
        y: Theme.margin

        onChosen: value => stage.session.language = value
    }

    SegmentedPill {
        id: views

        choices: [
            {
                "value": "campus",
                "text": qsTr("Campus")
            },
            {
                "value": "grandparis",
                "text": qsTr("Greater Paris")
            }
        ]
        chosenColor: Theme.ink
        current: stage.session.view
        objectName: "views"
        x: Theme.margin
        y: title.y + title.height + Theme.gap

        onChosen: value => stage.session.show_view(value)
    }

    MapControls {
        id: controls

        readonly property real room: stage.floor - views.y - views.height

        x: Theme.margin - Theme.gap / 2
        y: views.y + views.height + (Theme.portrait ? Theme.gap : Math.max(0, (room - height) / 2))

        onHomeRequested: stage.session.go_home()
        onZoomRequested: by => stage.session.zoom(by)
    }

    SceneTabs {
        id: tabs

        current: stage.session.scene
        objectName: "tabs"
        width: Theme.portrait ? stage.width - 2 * Theme.margin : implicitWidth
        x: Theme.margin
        y: stage.height - Theme.margin - height + bottomInset

        onChosen: scene => stage.session.show_scene(scene)
    }

    PillButton {
        id: legendButton

        anchors.bottom: stage.beside ? parent.bottom : tabs.top
        anchors.bottomMargin: stage.beside ? Theme.margin - bottomInset : Theme.gap - bottomInset
        objectName: "legendButton"
        symbol: "legend"
        text: qsTr("Legend")
        x: (stage.beside ? tabs.x + tabs.width + Theme.gap : Theme.margin) - reach

        onClicked: stage.session.panel = stage.session.panel === "legend" ? "" : "legend"
    }

    PillButton {
        id: creditsButton

        Accessible.description: qsTr("Credits and licences")
        anchors.bottom: legendButton.bottom
        maximumWidth: (Theme.portrait || timeline.shown ? stage.width - Theme.margin : stage.sheetLeft - Theme.gap) - x
        objectName: "creditsButton"
        size: "note"
        symbol: "credits"
        text: stage.models.credits.line
        weight: Font.Normal
        x: legendButton.x + legendButton.width

        onClicked: stage.session.panel = stage.session.panel === "credits" ? "" : "credits"
    }

    NoticeStrip {
        id: noticeStrip

        notices: stage.models.notices.notices
        objectName: "notices"
        visible: ["home", "explore"].includes(stage.session.scene) && !stage.sheetOpen && noticeStrip.notices.length > 0
        width: Theme.portrait ? stage.width - Theme.margin - x : host.width
        x: Theme.portrait ? controls.x + controls.width + Theme.gap / 2 : host.x
        y: Theme.portrait ? controls.y : host.y

        onDismissed: id => stage.session.dismiss(id)
    }

    TimelineHost {
        id: timeline

        anchors.fill: parent
        begin: controls.x + controls.width
        floor: stage.floor
        models: stage.models
        session: stage.session
        sheetOpen: host.wanted !== ""
        sheetTop: host.y + host.shownTop
    }

    SheetHost {
        id: host

        height: (Theme.portrait ? legendButton.y + legendButton.topInset - Theme.gap : stage.height - Theme.margin) - y
        models: stage.models
        session: stage.session
        warm: stage.warm
        wide: Theme.portrait ? width : stage.width * 0.48
        width: Theme.portrait ? stage.width - 2 * Theme.margin : Math.min(Math.max(Theme.px(680), 17 * Theme.bodySize), stage.width * 0.42)
        x: stage.width - Theme.margin - width
        y: Theme.portrait ? stage.height * 0.36 : languages.y + Theme.control + Theme.gap
    }
}
