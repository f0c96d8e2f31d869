import QtQuick
import QtQuick.Templates as T

// A wide button with a word: filled where it is what most people want, quiet otherwise.
T.AbstractButton {
    id: button

    property bool main: false
    readonly property color ground: main ? (down ? Theme.brand : Theme.action) : down ? Theme.pressed : Theme.quiet

    Accessible.name: text
    implicitHeight: Math.max(Theme.pitch, Math.ceil(words.implicitHeight + 2 * Theme.px(20)))
    leftPadding: Theme.px(28)
    rightPadding: Theme.px(28)

    background: Rectangle {
        border.color: button.visualFocus ? Theme.selection : Theme.ink
        border.width: button.visualFocus ? 3 * Theme.stroke : Theme.outline
        color: button.ground
        radius: Math.min(height / 2, Theme.radius)
    }
    contentItem: Words {
        id: words

        color: button.main ? Theme.brandInk : Theme.ink
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        text: button.text
        verticalAlignment: Text.AlignVCenter
    }
}
