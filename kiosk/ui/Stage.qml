import QtQuick
import Kiosk

// Everything over the map: where I am, search, languages, views, zoom, legend, credits, the bar, the sheet. Tells the map what is
// covered. Lengths are counted from the side where writing begins, and mirrored in one place.
FocusScope {
    id: stage

    required property Session session
    required property Models models
    property bool warm: false
    readonly property bool sheetOpen: host.current !== null
    readonly property real room: width - 2 * Theme.margin
    // Whether the bar needs the whole width: the sheet then ends above it.
    readonly property bool stacked: Theme.portrait || tabs.wholeWidth > room - Theme.gap - host.width
    readonly property real sheetStart: width - Theme.margin - host.width + host.shownLeft
    readonly property real floor: Theme.low ? tabs.y : Math.min(tabs.y, controls.floor)
    // In landscape the band leaves little height: the map uses that beside the views, under the title.
    readonly property bool low: timeline.shown && !Theme.portrait
    readonly property real start: Math.ceil(low ? Math.max(controls.viewsEnd, timeline.signEnd) : controls.zoomEnd)
    readonly property real end: Math.ceil(sheetOpen && !Theme.portrait ? width - sheetStart + Theme.gap : Theme.margin)
    // In the low layout the map has what is above the reach, or below it where that is more.
    readonly property real shelfTop: Math.min(Theme.reachTop, timeline.present ? timeline.upper : dateSign.visible ? dateSign.y : noticeStrip.visible ? noticeStrip.y : height)
    readonly property bool above: shelfTop >= height - Theme.reachBottom
    readonly property var insets: Theme.low ? {
        "left": Theme.margin,
        "top": above ? Theme.margin : Theme.reachBottom,
        "right": Theme.margin,
        "bottom": Math.ceil(above ? height - shelfTop + Theme.gap : Theme.margin)
    } : ({
            "left": Theme.mirrored ? end : start,
            "top": Math.ceil(low ? controls.titleBottom : Math.max(controls.mapTop, dateSign.visible && dateSign.aloft ? dateSign.y + dateSign.height : 0)),
            "right": Theme.mirrored ? start : end,
            "bottom": Math.ceil(height - (timeline.present ? timeline.upper : dateSign.visible && !dateSign.aloft ? dateSign.y - Theme.gap : sheetOpen && Theme.portrait ? host.y + host.shownTop - Theme.gap : floor))
        })
    readonly property list<rect> covers: [...(Theme.low ? [] : controls.parts), tabs, ...(noticeStrip.visible ? [noticeStrip] : [])].map(part => Qt.rect(part.x, part.y, part.width, part.height)).concat(shelf.visible ? [Qt.rect(shelf.x, shelf.y + shelf.height - shelf.shown, shelf.width, shelf.shown)] : [], sheetOpen ? [Qt.rect(host.x + (Theme.mirrored ? 0 : host.shownLeft), host.y + host.shownTop, host.width - host.shownLeft, host.shownHeight)] : [], timeline.covers, dateSign.visible ? [Qt.rect(dateSign.x, dateSign.y, dateSign.width, dateSign.height)] : [])

    signal leaveRequested

    focus: true

    Keys.forwardTo: keys
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored

    StageControls {
        id: controls

        anchors.fill: parent
        barTop: tabs.y
        barWidth: tabs.width
        lowest: timeline.shown && Theme.portrait ? timeline.upper : stage.floor
        models: stage.models
        session: stage.session
        sheetStart: stage.sheetStart
        noticesShown: noticeStrip.visible
        sheetTaken: !timeline.shown
        titleYielding: timeline.aloft
        usualStart: stage.width - Theme.margin - host.width
        visible: !Theme.low
        yielding: Theme.textScale > 1 && (stage.sheetOpen || timeline.shown)
    }

    Loader {
        id: shelf

        readonly property real room: (Theme.portrait || !stage.sheetOpen ? stage.width - Theme.margin : stage.sheetStart - Theme.gap) - Theme.margin

        readonly property bool wanted: Theme.low
        readonly property real shown: (item as LowShelf)?.shown ?? 0

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        height: tabs.y - Theme.gap - Theme.reachTop
        visible: wanted && !timeline.shown && !(stage.sheetOpen && Theme.portrait)
        width: room
        y: Theme.reachTop

        // Read when first wanted: the start does not pay for it.
        onWantedChanged: {
            if (wanted)
                setSource(Qt.resolvedUrl("LowShelf.qml"), {
                    "models": stage.models,
                    "session": stage.session
                });
            else
                source = "";
        }
    }

    MapFrame {
        height: stage.height - stage.insets.bottom - y
        session: stage.session
        width: stage.width - stage.insets.right - x
        x: stage.insets.left
        y: stage.insets.top
    }

    SceneTabs {
        id: tabs

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        comfortOpen: stage.session.panel === "comfort"
        current: stage.session.scene
        maximumWidth: stage.stacked ? stage.room : stage.room - Theme.gap - host.width
        objectName: "tabs"
        pausing: stage.models.talking
        spread: Theme.portrait
        width: implicitWidth
        y: Theme.reachBottom - Theme.margin - height + bottomInset
        yielding: Theme.low && (stage.sheetOpen || timeline.shown)

        onChosen: scene => stage.session.show_scene(scene)
        onComfortRequested: stage.session.panel = stage.session.panel === "comfort" ? "" : "comfort"
        onFinishRequested: stage.session.end_visit()
        onResumeRequested: (stage.models.talk as Talk).resume()
    }

    NoticeStrip {
        id: noticeStrip

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        closable: !Theme.low
        maximumHeight: Theme.low ? Number.POSITIVE_INFINITY : (Theme.portrait || Theme.textScale > 1 ? controls.floor : stage.stacked ? tabs.y : Theme.reachBottom) - Theme.gap - y
        notices: stage.models.notices.notices
        objectName: "notices"
        visible: ["home", "explore"].includes(stage.session.scene) && !stage.sheetOpen && noticeStrip.notices.length > 0
        width: Theme.low ? stage.room : Theme.portrait ? stage.width - Theme.margin - controls.zoomEnd - Theme.gap / 2 : host.width
        y: Theme.low ? Theme.reachTop - Theme.gap - height : Theme.portrait ? controls.zoomTop : host.y

        onDismissed: id => stage.session.dismiss(id)
    }

    TimelineHost {
        id: timeline

        aloft: controls.yielding && shown && !Theme.portrait && !Theme.low
        anchors.fill: parent
        begin: Theme.low ? Theme.margin : controls.zoomEnd
        floor: stage.floor
        models: stage.models
        session: stage.session
        sheetOpen: host.wanted !== ""
        sheetTop: host.y + host.shownTop
        rowBottom: controls.viewsTop + controls.viewsHeight
        rowEnd: controls.viewsRowEnd
        titleRoom: stage.width - Theme.margin - Theme.gap - controls.viewsEnd
    }

    DateSignHost {
        id: dateSign

        // In the row of the views where there is room for it, else above the bar; in portrait above the sheet, at the end.
        readonly property bool aloft: !Theme.portrait && !Theme.low && Theme.textScale === 1 && stage.width - stage.end - controls.viewsRowEnd >= Theme.px(440)
        readonly property real begin: aloft ? controls.viewsRowEnd : Theme.low ? Theme.margin : controls.zoomEnd
        readonly property real lowest: Theme.low ? Math.min(Theme.reachTop, shelf.visible ? shelf.y + shelf.height - shelf.shown : stage.height) : stage.floor

        maximumWidth: (Theme.portrait || Theme.low ? stage.width - Theme.margin : stage.width - stage.end) - begin
        models: stage.models
        session: stage.session
        tight: aloft || Theme.textScale > 1
        warm: stage.warm
        x: Theme.from(Theme.portrait ? stage.width - Theme.margin - width : begin, width, stage.width)
        y: aloft ? controls.viewsTop + Math.max(0, (controls.viewsHeight - height) / 2) : (Theme.portrait && stage.sheetOpen ? host.y + host.shownTop : lowest) - Theme.gap - height
    }

    SheetHost {
        id: host

        readonly property real lowest: Theme.portrait && !Theme.low ? controls.floor : stage.stacked ? tabs.y : Theme.reachBottom - Theme.margin + Theme.gap

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        barTop: tabs.y - Theme.gap - y
        height: lowest - Theme.gap - y
        models: stage.models
        session: stage.session
        warm: stage.warm
        whole: stage.room
        wide: Theme.portrait ? width : Math.max(width, Math.min(stage.width * 0.48, stage.stacked ? stage.width : stage.room - Theme.gap - tabs.wholeWidth))
        width: Theme.portrait ? stage.room : Math.min(Math.max(Theme.px(680), 17 * Theme.bodySize), stage.width * (Theme.textScale > 1 ? 0.52 : 0.42))
        y: Theme.low ? Theme.reachTop + Theme.px(8) : Theme.portrait ? stage.height * 0.36 : controls.yielding ? Theme.margin : controls.languagesBottom + Theme.gap
    }

    KeyHost {
        id: keys

        anchors.fill: parent
        band: timeline
        ground: stage
        models: stage.models
        session: stage.session
        sheetHost: host
        warm: stage.warm

        onLeaveRequested: stage.leaveRequested()
    }

    // There is nothing of speech before there is a voice.
    Loader {
        readonly property bool offered: stage.models.speaker !== null

        active: offered
        anchors.fill: parent

        onOfferedChanged: if (offered)
            setSource(Qt.resolvedUrl("SpeechLayer.qml"), {
                "host": host,
                "models": stage.models,
                "session": stage.session
            })
    }
}
