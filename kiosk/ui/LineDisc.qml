import QtQuick

// The number of a line in its disc. Not yet open: a dashed ring, as on the map.
Item {
    id: disc

    required property string number
    required property color lineColor
    required property color inkColor
    property bool open: true
    readonly property bool pale: !Qt.colorEqual(inkColor, "#FFFFFF")
    readonly property bool strong: Theme.highContrast
    readonly property color drawn: strong || pale ? Theme.ink : lineColor

    Accessible.ignored: true
    implicitHeight: implicitWidth
    implicitWidth: Math.round(Theme.bodySize * 1.75)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.ink
        border.width: disc.pale || disc.strong ? Theme.stroke : 0
        color: disc.lineColor
        radius: width / 2
        visible: disc.open
    }

    // In high contrast the number is black on white, in a ring of the line's colour.
    Rectangle {
        anchors.fill: parent
        anchors.margins: Math.round(parent.width * 0.12)
        color: Theme.sheet
        radius: width / 2
        visible: disc.open && disc.strong
    }

    Icon {
        anchors.fill: parent
        color: disc.drawn
        name: disc.open ? "" : "ring"
    }

    Words {
        anchors.centerIn: parent
        color: disc.open && !disc.strong ? disc.inkColor : disc.drawn
        font.pixelSize: Math.round(disc.width * (disc.number.length > 2 ? 0.36 : 0.48))
        font.weight: Font.Bold
        text: disc.number
    }
}
