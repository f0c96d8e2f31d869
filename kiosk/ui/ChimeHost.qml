import QtQuick
import Kiosk

// Sounds the question, where the machine can.
Loader {
    id: host

    required property IdleWatch idle

    Component.onCompleted: setSource(Qt.resolvedUrl("Chime.qml"), {
        "seconds": Qt.binding(() => host.idle.secondsLeft),
        "whole": host.idle.countDownS
    })
    onStatusChanged: {
        if (status === Loader.Error)
            idle.tell_silent();
    }

    Connections {
        function onSilent(): void {
            host.idle.tell_silent();
        }

        ignoreUnknownSignals: true
        target: host.item
    }
}
