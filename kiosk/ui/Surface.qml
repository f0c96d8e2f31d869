import QtQuick

// A rounded ground that floats above the map: fill and one soft shadow.
Item {
    id: surface

    property color color: Theme.sheet
    property real radius: height / 2
    property bool raised: true

    BorderImage {
        readonly property real reach: 44

        border.bottom: 96
        border.left: 96
        border.right: 96
        border.top: 96
        height: surface.height / Theme.unit + 2 * reach
        source: Theme.shadow
        transformOrigin: Item.TopLeft
        scale: Theme.unit
        visible: surface.raised && !Theme.highContrast
        width: surface.width / Theme.unit + 2 * reach
        x: -reach * Theme.unit
        y: (8 - reach) * Theme.unit
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.ink
        border.width: Theme.outline
        color: surface.color
        radius: surface.radius
    }
}
