import QtQuick
import Kiosk

// The invitation and the count-down, each made when it is needed and gone with it.
Item {
    id: attendance

    required property Presence presence
    readonly property Session session: presence.session
    readonly property MapLink mapLink: presence.mapLink
    readonly property AttractModel attract: presence.models.attract as AttractModel
    readonly property IdleWatch idle: presence.models.idle as IdleWatch
    readonly property bool inviting: mapLink.ready && !session.present && !presence.models.touring

    function lead(): void {
        if (inviting)
            mapLink.fly(attract.kind, attract.target, attract.flightS);
    }

    function follow(): void {
        if (inviting) {
            attract.start();
            invitation.active = true;
        } else {
            attract.stop();
            mapLink.land();
        }
    }

    Component.onCompleted: {
        idle.watch(Window.window);
        invitation.setSource(Qt.resolvedUrl("Attract.qml"), {
            "attendance": attendance
        });
        countDown.setSource(Qt.resolvedUrl("CountDown.qml"), {
            "attendance": attendance
        });
        follow();
    }
    onInvitingChanged: follow()

    Connections {
        function onStopChanged(): void {
            attendance.lead();
        }

        target: attendance.attract
    }

    Loader {
        id: invitation

        active: false
        anchors.fill: parent
        focus: active
    }

    Connections {
        function onGone(): void {
            invitation.active = false;
        }

        ignoreUnknownSignals: true
        target: invitation.item
    }

    Loader {
        id: countDown

        active: attendance.idle.counting
        anchors.fill: parent
        focus: active
    }
}
