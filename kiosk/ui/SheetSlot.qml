import QtQuick

// Holds one sheet: made when first shown (or warmed up before), kept for the next time. It stands there at once, slides
// into its place and fades when it leaves.
Loader {
    id: slot

    required property string file
    // What its required properties begin with.
    required property var given
    required property bool shown
    property bool warm: false
    property real shift: 0

    function read(): void {
        setSource(Qt.resolvedUrl(file), given);
    }

    // What is being made is made to its end at once, even where it is not wanted any more. Given up, it would go on following the
    // kiosk until Qt deletes it: it took the keys that are meant for the sheet, and ended the process when it made a part of itself
    // (Qt 6.12). It is its loader's from when all its parts are there; given up before, it is gone at once.
    function finish(): void {
        if (!item && children.length > 0)
            asynchronous = false;
    }

    // The visit ended: nothing of it stays in the sheet, for it is made anew.
    function forget(): void {
        finish();
        arriving.stop();
        leaving.stop();
        shift = 0;
        opacity = shown ? 1 : 0;
        active = false;
        asynchronous = !shown;
        active = shown || warm;
    }

    active: warm
    asynchronous: true
    enabled: shown
    opacity: 0
    visible: opacity > 0

    transform: Translate {
        x: Theme.portrait ? 0 : Theme.mirrored ? -slot.shift : slot.shift
        y: Theme.portrait ? slot.shift : 0
    }

    Component.onCompleted: read()
    onShownChanged: {
        if (!shown) {
            leaving.restart();
            return;
        }
        leaving.stop();
        finish();
        // A loader that is told so while it reads forgets what it was to hand over (Qt 6.12): it begins again.
        if (!item)
            source = "";
        asynchronous = false;
        if (!item)
            read();
        active = true;
        opacity = 1;
        arriving.restart();
    }

    NumberAnimation {
        id: arriving

        duration: Theme.motion
        easing.type: Easing.OutCubic
        from: Theme.px(48)
        property: "shift"
        target: slot
        to: 0
    }

    NumberAnimation {
        id: leaving

        duration: Theme.motion * 0.7
        easing.type: Easing.OutCubic
        property: "opacity"
        target: slot
        to: 0
    }
}
