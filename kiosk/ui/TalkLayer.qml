import QtQuick
import Kiosk

// What the audience sees over the map: the caption of the stop, or black. No control but the pause: a swipe, a clicker or keys lead on.
FocusScope {
    id: view

    required property TalkHost host
    required property Models models
    readonly property Talk talk: models.talk as Talk
    readonly property bool shown: models.presenting
    readonly property rect captionArea: shown ? Qt.rect(caption.x, caption.y + caption.height - caption.natural, caption.width, caption.natural) : Qt.rect(0, 0, 0, 0)
    readonly property rect creditsArea: credits.visible ? Qt.rect(credits.x, credits.y, credits.width, credits.height) : Qt.rect(0, 0, 0, 0)
    readonly property real swipe: Theme.mm(18)

    // A finger has gone from here to there.
    function lead(across: real): void {
        if (talk.autopilot)
            talk.hand_over();
        else if (Math.abs(across) > swipe)
            talk.go(across < 0 !== Theme.mirrored ? 1 : -1);
        else if (talk.black)
            talk.toggle_black();
    }

    Accessible.name: caption.spoken
    Accessible.role: Accessible.StaticText
    focus: true
    objectName: "talk"

    Component.onCompleted: forceActiveFocus()
    Keys.onPressed: event => {
        // The web engine gets no key, and nothing behind the talk either.
        event.accepted = shown;
        if (shown && talk.autopilot)
            talk.hand_over();
    }
    onShownChanged: if (shown)
        forceActiveFocus()

    TalkKeys {
        talk: view.talk
    }

    // Above all that is shown: it keeps every finger from that and from the map, the wheel too.
    MouseArea {
        acceptedButtons: Qt.NoButton
        anchors.fill: parent
        enabled: view.shown

        onWheel: wheel => wheel.accepted = true
    }

    MultiPointTouchArea {
        anchors.fill: parent
        enabled: view.shown
        maximumTouchPoints: 20
        objectName: "talk.swipe"

        onReleased: points => view.lead(points[0].x - points[0].startX)
    }

    TalkCaption {
        id: caption

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        objectName: "talk.caption"
        room: view.height - Theme.margin - view.host.captionTop
        talk: view.talk
        visible: view.shown && !view.talk.black
        width: view.host.captionWidth
        y: view.height - Theme.margin - height

        onExploreRequested: view.talk.explore()
    }

    AttractCredits {
        id: credits

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        maximumWidth: view.width - view.host.captionEnd - Theme.margin
        objectName: "talk.credits"
        text: view.models.credits.line
        visible: view.shown && !view.talk.black && !Theme.portrait
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.black
        objectName: "talk.black"
        visible: view.shown && view.talk.black
    }
}
