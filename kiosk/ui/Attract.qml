pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// While nobody is there: the name of the campus, what the map shows, and the invitation in every language. The first touch or
// key begins a visit, and does nothing else.
FocusScope {
    id: attract

    required property Attendance attendance
    readonly property Presence presence: attendance.presence
    readonly property AttractModel model: attendance.attract
    readonly property bool held: area.fingers > 0
    // While it fades, the next touch is for what appears.
    readonly property bool catching: attendance.inviting || held

    signal gone

    function begin(): void {
        attendance.session.begin_visit();
    }

    function leave(): void {
        if (opacity === 0 && !held && !attendance.inviting)
            gone();
    }

    Accessible.name: invitation.spoken
    Accessible.role: Accessible.Button
    objectName: "attract"
    opacity: attendance.inviting ? 1 : 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.motion
        }
    }

    Accessible.onPressAction: begin()
    Component.onCompleted: forceActiveFocus()
    Keys.onPressed: event => {
        event.accepted = true;
        begin();
    }
    onHeldChanged: leave()
    onOpacityChanged: leave()

    // Above all that is shown: it keeps every finger from that and from the map, the wheel too.
    MouseArea {
        acceptedButtons: Qt.NoButton
        anchors.fill: parent
        enabled: attract.catching
        z: 1

        onWheel: wheel => wheel.accepted = true
    }

    MultiPointTouchArea {
        id: area

        property int fingers: 0

        anchors.fill: parent
        enabled: attract.catching
        maximumTouchPoints: 20
        z: 1

        onPressed: attract.begin()
        onTouchUpdated: points => fingers = points.length
    }

    TitlePill {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        commune: attract.presence.models.commune
        maximumWidth: attract.presence.wordsWidth
        title: attract.presence.models.title
        y: Theme.margin
    }

    AttractCaption {
        anchors.bottom: invitation.top
        anchors.bottomMargin: Theme.gap
        anchors.left: invitation.left
        captions: attract.model.captions
        objectName: "attract.caption"
        room: invitation.y - Theme.gap - attract.presence.wordsTop - (Theme.portrait ? 0 : Theme.margin + Theme.control)
        width: attract.presence.wordsWidth
    }

    Invitation {
        id: invitation

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        invitations: attract.model.invitations
        objectName: "attract.invitation"
        turn: attract.model.index
        width: attract.presence.wordsWidth
        y: attract.presence.wordsBottom - height
    }

    AttractCredits {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        anchors.left: Theme.portrait ? parent.left : invitation.right
        anchors.leftMargin: Theme.portrait ? Theme.margin : Theme.gap
        maximumWidth: Theme.portrait ? attract.presence.wordsWidth : attract.width - attract.presence.wordsEnd - Theme.gap - Theme.margin
        text: attract.presence.models.credits.line
    }

    Loader {
        active: attract.model.dimmed
        anchors.fill: parent
        sourceComponent: Night {
            invitations: attract.model.invitations
        }
    }
}
