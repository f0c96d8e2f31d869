import QtQuick
import QtQuick.Templates as T

// A key of the pad. It has no name by which it could be told aloud which digit was typed.
T.AbstractButton {
    id: button

    required property string key
    readonly property bool toldByNameAlone: true
    readonly property bool digit: key.length === 1

    Accessible.name: digit ? qsTr("A digit of the code") : key === "erase" ? qsTr("Erase") : qsTr("Enter")
    objectName: "staff.key." + key

    background: Rectangle {
        border.color: Theme.ink
        border.width: Theme.outline
        color: button.key === "enter" ? (button.down ? Theme.brand : Theme.action) : button.down ? Theme.pressed : Theme.quiet
        opacity: button.enabled || button.digit ? 1 : Theme.faint
        radius: Math.min(height / 2, Theme.px(28))
    }
    contentItem: Item {
        opacity: button.enabled ? 1 : Theme.faint

        Words {
            Accessible.ignored: true
            anchors.centerIn: parent
            size: "heading"
            text: button.digit ? button.key : ""
            visible: button.digit
        }

        Icon {
            anchors.centerIn: parent
            color: button.key === "enter" ? Theme.brandInk : Theme.ink
            height: width
            name: button.key === "erase" ? "backspace" : button.key === "enter" ? "done" : ""
            visible: !button.digit
            width: Math.round(Theme.headingSize * 1.2)
        }
    }
}
