import QtQuick

// The number of a bus line on its colour, in an ink that can be read there; in high contrast inside a frame of it.
Rectangle {
    id: sign

    required property var line // {number, colour, ink}

    Accessible.name: line.number
    Accessible.role: Accessible.StaticText
    border.color: Theme.highContrast ? line.colour : Theme.ink
    border.width: Theme.highContrast ? Theme.px(5) : 0
    color: Theme.highContrast ? Theme.sheet : line.colour
    implicitHeight: number.implicitHeight + Theme.px(12)
    implicitWidth: Math.max(number.implicitWidth + Theme.px(28), 2.4 * Theme.noteSize)
    radius: Theme.px(10)

    Words {
        id: number

        anchors.centerIn: parent
        color: Theme.highContrast ? Theme.ink : sign.line.ink
        font.weight: Font.Bold
        size: "note"
        text: sign.line.number
    }
}
