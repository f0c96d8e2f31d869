import QtQuick
import Kiosk

// The timeline over the map: the band of years and milestones, and the sign that says which year the map shows. Both are read and
// made when first shown.
Item {
    id: host

    required property Session session
    required property Models models
    // Where the band may begin in landscape, what the tabs leave free, and how far a sheet reaches up in portrait.
    required property real begin
    required property real floor
    required property bool sheetOpen
    required property real sheetTop
    // Whether the band needs the height: the sign of the year stands in the first row, at the end, where that has the room.
    required property bool aloft
    required property real titleRoom
    // Where the row of the views ends, across and down: a sign that reaches up to it stands beside it.
    required property real rowEnd
    required property real rowBottom
    readonly property bool present: session.scene === "timeline"
    readonly property bool shown: present && !sheetOpen
    readonly property bool beside: !Theme.portrait && !Theme.low && !aloft && sign.y < rowBottom
    readonly property real signStart: beside ? Math.max(rowEnd, width - Theme.margin - band.width) : width - Theme.margin - band.width
    readonly property Item bandItem: band.item as Item
    readonly property real upper: !present ? 0 : shown && !Theme.portrait && !Theme.low ? band.y : sign.y
    readonly property real signEnd: aloft || !present ? 0 : band.width ? host.signStart + sign.width + Theme.gap + play.width : 0
    readonly property list<rect> covers: present ? [...(shown ? [Qt.rect(band.x, band.y, band.width, band.height)] : []), Qt.rect(sign.x, sign.y, sign.width, sign.height), ...(play.visible ? [Qt.rect(play.x, play.y, play.width, play.height)] : [])] : []

    onPresentChanged: {
        // With its model comes its type, without which the files cannot be read.
        if (!present || !models.timeline || sign.source.toString())
            return;
        sign.setSource(Qt.resolvedUrl("YearSign.qml"), {
            "models": models
        });
        if (models.phases)
            play.setSource(Qt.resolvedUrl("PhaseButton.qml"), {
                "models": models
            });
    }

    Connections {
        function onVisitEnded(): void {
            band.forget();
            sign.source = "";
            play.source = "";
        }

        target: host.session
    }

    SheetSlot {
        id: band

        file: "TimelineBand.qml"
        given: ({
                "models": host.models,
                "session": host.session
            })
        shown: host.shown && host.models.timeline !== null && host.models.phases !== null
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        width: host.width - Theme.margin - (Theme.portrait ? Theme.margin : host.begin)
        y: host.floor - Theme.gap - height
    }

    Loader {
        id: sign

        active: host.present
        x: Theme.from(host.aloft ? host.width - Theme.margin - width : host.signStart, width, host.width)
        y: host.aloft && width <= host.titleRoom ? Theme.margin : (host.shown ? band.y : Theme.portrait && host.sheetOpen ? host.sheetTop : host.floor) - Theme.gap - height
    }

    // Beside the sign, which ends differently with each year, or above it where it is too long; in the low layout at the end of the
    // axis. Its hit area reaches below the drawing.
    Loader {
        id: play

        readonly property real below: Math.ceil(0.7 * Theme.gap)
        readonly property bool above: !host.aloft && !Theme.low && sign.width + Theme.gap / 2 + width > band.width

        active: host.present
        anchors.bottom: parent.top
        anchors.bottomMargin: Theme.low ? Theme.px(12) - band.y - band.height : Theme.gap - below - (above ? sign.y : band.y)
        visible: host.shown
        x: Theme.from(Theme.low ? host.width - Theme.margin - Theme.px(12) - width : above ? host.width - Theme.margin - width : host.signStart + (host.aloft ? 0 : sign.width + Theme.gap / 2), width, host.width)
    }
}
