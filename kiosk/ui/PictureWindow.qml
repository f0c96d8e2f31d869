import QtQuick
import Kiosk

// A window with the map alone, for the pictures of a document.
Window {
    id: window

    required property Session session
    required property Models models
    required property MapLink mapLink
    required property bool windowed
    required property real diagonalIn
    required property real pixelsPerMm

    color: Theme.paper
    visible: windowed

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
        leastText: 0
        mapLink: window.mapLink
        unit: Theme.unit
    }
}
