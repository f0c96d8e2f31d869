import QtMultimedia
import QtQuick

// A soft sound when the kiosk asks, half-way and near the end. Where there is no sound device it says so, and is silent.
Item {
    id: chime

    required property int seconds
    required property real whole
    readonly property bool heard: devices.audioOutputs.length > 0
    readonly property bool due: seconds === Math.ceil(whole) || seconds === Math.ceil(whole / 2) || seconds === 5

    signal silent

    function ring(): void {
        if (due && heard)
            (effect.item as SoundEffect).play();
    }

    Component.onCompleted: {
        if (!heard)
            silent();
        ring();
    }
    onSecondsChanged: ring()

    MediaDevices {
        id: devices
    }

    Loader {
        id: effect

        active: chime.heard
        sourceComponent: SoundEffect {
            source: Qt.resolvedUrl("../../resources/sounds/chime.wav")
        }
    }
}
