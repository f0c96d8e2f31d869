import QtQuick
import Kiosk

// The window: the map beneath, everything else over it.
Window {
    id: window

    required property Session session
    required property Models models
    required property MapLink mapLink
    // Staff may leave full screen, and come back.
    required property bool windowed
    property bool prepared: false
    // Pixels a millimetre and the diagonal are those of the whole screen, unless the window stands for a screen (pictures).
    property real diagonalIn: models.diagonalIn || edidDiagonal()
    property real pixelsPerMm: Math.hypot(Screen.width, Screen.height) / (diagonalIn * 25.4)

    // Where controls may stand.
    readonly property rect reach: Qt.rect(0, Theme.reachTop, width, Theme.reachBottom - Theme.reachTop)

    function edidDiagonal(): real {
        const inches = Math.hypot(Screen.width, Screen.height) / Screen.pixelDensity / 25.4;
        return inches >= 10 && inches <= 100 ? inches : 24;
    }

    color: Theme.paper
    height: 1080
    title: models.title
    visibility: windowed ? Window.Windowed : Window.FullScreen
    width: 1920

    // The map is drawn: first all types that QML will meet are made known, then files are read, some of them in a thread.
    function prepare(): void {
        models.prepare();
        prepared = true;
    }

    Connections {
        function onReadyChanged(): void {
            // Whoever waits for the map is told first.
            if (!window.prepared)
                Qt.callLater(window.prepare);
        }

        target: window.mapLink
    }

    Shortcut {
        context: Qt.ApplicationShortcut
        enabled: !window.windowed
        sequence: "Ctrl+Alt+Q"

        onActivated: window.models.ask_to_leave()
    }

    Shortcut {
        context: Qt.ApplicationShortcut
        enabled: window.prepared && !window.models.presenting
        sequence: "Ctrl+Alt+S"

        onActivated: window.models.enter_staff()
    }

    Connections {
        function onFullScreenRequested(full: bool): void {
            window.windowed = !full;
        }

        function onQuitRequested(): void {
            Qt.quit();
        }

        target: window.models
    }

    ThemeInput {
        diagonalIn: window.diagonalIn
        models: window.models
        pixelsPerMm: window.pixelsPerMm
        session: window.session
        windowHeight: window.height
        windowWidth: window.width
    }

    MapView {
        anchors.fill: parent
        covers: window.models.presenting ? talk.covers : window.session.present ? stage.covers : presence.covers
        insets: window.models.presenting ? talk.insets : window.session.present ? stage.insets : presence.insets
        leastText: Theme.leastText
        mapLink: window.mapLink
        unit: Theme.unit
    }

    Stage {
        id: stage

        // Somebody is there, and does not look at a talk.
        readonly property bool used: window.session.present && !window.models.presenting

        anchors.fill: parent
        enabled: used && !presence.asking
        models: window.models
        opacity: used ? 1 : 0
        session: window.session
        warm: window.prepared

        onLeaveRequested: window.windowed ? Qt.quit() : window.session.go_home()
    }

    Presence {
        id: presence

        anchors.fill: parent
        mapLink: window.mapLink
        models: window.models
        prepared: window.prepared
        session: window.session
        shell: stage
    }

    TalkHost {
        id: talk

        anchors.fill: parent
        audience: window
        models: window.models
        prepared: window.prepared
    }
}
