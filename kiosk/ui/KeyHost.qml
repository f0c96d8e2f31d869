import QtQuick
import Kiosk

// The keys of the stage, over everything on it. What leads the focus is read once the map is drawn: nobody presses a key before.
Item {
    id: keys

    required property Session session
    required property Models models
    required property Item ground
    required property SheetHost sheetHost
    required property TimelineHost band
    property bool warm: false

    // Nothing is open that could be closed.
    signal leaveRequested

    // Back to where one came from, or close.
    function stepBack(): void {
        const sheet = keys.sheetHost.wanted === "home" ? null : keys.sheetHost.current;
        if (sheet)
            sheet.canGoBack ? sheet.backRequested() : sheet.closeRequested();
        else if (keys.band.shown)
            keys.session.show_scene("explore");
        else
            keys.leaveRequested();
    }

    // A keypad types the code wherever the focus is.
    readonly property Item pad: session.panel === "staff" ? sheetHost.current : null

    Keys.forwardTo: [pad, guide.item as Item].filter(item => item !== null)
    Keys.onEscapePressed: stepBack()
    onWarmChanged: {
        if (warm && guide.status === Loader.Null)
            guide.read();
    }

    // Its model is asked for first, so that the model's type is known when the file is read.
    Loader {
        id: guide

        function read(): void {
            setSource(Qt.resolvedUrl("KeyGuide.qml"), {
                "guide": keys.models.focus,
                "session": keys.session,
                "stage": keys.ground
            });
        }

        anchors.fill: parent
    }

    Binding {
        property: "sheet"
        target: guide.item
        value: keys.sheetHost.current ?? (keys.band.shown ? keys.band.bandItem : null)
        when: guide.status === Loader.Ready
    }
}
