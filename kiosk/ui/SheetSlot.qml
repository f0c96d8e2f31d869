import QtQuick

// Holds one sheet: made when first shown (or warmed up before), kept for the next time. It slides in and fades out.
Loader {
    id: slot

    required property bool shown
    property bool warm: false
    property bool wasShown: false
    property real shift: 0

    active: wasShown || warm
    asynchronous: !wasShown
    enabled: shown
    opacity: shown ? 1 : 0
    visible: opacity > 0

    transform: Translate {
        x: Theme.portrait ? 0 : slot.shift
        y: Theme.portrait ? slot.shift : 0
    }
    Behavior on opacity {
        enabled: !slot.shown

        NumberAnimation {
            duration: Theme.motion * 0.7
        }
    }

    Component.onCompleted: wasShown = shown
    onShownChanged: {
        wasShown = wasShown || shown;
        if (shown)
            arrival.restart();
    }

    NumberAnimation {
        id: arrival

        duration: Theme.motion
        easing.type: Easing.OutCubic
        from: Theme.px(48)
        property: "shift"
        target: slot
        to: 0
    }
}
