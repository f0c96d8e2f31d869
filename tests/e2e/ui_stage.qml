import QtQuick
import Kiosk
import "../../kiosk/ui"

// The stage over a ground that records every touch it gets: none may come through a control.
Window {
    id: window

    required property Session session
    required property Models models
    required property real diagonalIn
    property int groundTouches: 0
    // Whether what waits for the drawn map is there: keys, and sheets made beforehand.
    property bool warm: false
    readonly property var insets: stage.insets
    property alias theme: themeHolder.theme

    color: Theme.paper
    visible: true

    QtObject {
        id: themeHolder

        readonly property var theme: Theme
    }

    ThemeInput {
        diagonalIn: window.diagonalIn
        models: window.models
        pixelsPerMm: Math.hypot(window.width, window.height) / (window.diagonalIn * 25.4)
        session: window.session
        windowHeight: window.height
        windowWidth: window.width
    }

    MultiPointTouchArea {
        anchors.fill: parent
        objectName: "ground"

        onPressed: window.groundTouches++
    }

    Stage {
        id: stage

        anchors.fill: parent
        models: window.models
        session: window.session
        warm: window.warm
    }
}
