import QtQuick
import QtQuick.VirtualKeyboard.Styles
import ".."

// How a key looks: a letter or an icon on a rounded ground. Its hit area reaches to those of its neighbours.
KeyPanel {
    id: face

    property string symbol
    property bool action: false
    readonly property bool pressed: face.control?.pressed ?? false
    readonly property color words: face.action && !face.pressed ? Theme.brandInk : Theme.ink

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.px(5)
        border.color: Theme.ink
        border.width: Theme.outline
        color: face.pressed ? Theme.pressed : face.action ? Theme.brand : Theme.quiet
        radius: Theme.px(14)

        Words {
            anchors.centerIn: parent
            color: face.words
            font.pixelSize: Math.min(Theme.bodySize * 1.1, Math.round(parent.height * 0.6))
            font.weight: Font.DemiBold
            text: face.symbol || !face.control ? "" : face.control.displayText
            wrapMode: Text.NoWrap
        }

        Icon {
            anchors.centerIn: parent
            color: face.words
            name: face.symbol
            width: Math.round(Math.min(parent.width, parent.height) * 0.55)
        }
    }
}
