import QtQuick
import QtQuick.Templates as T

// One end of a way: what it is, or that it is to be chosen. Tapped, the search asks for it.
T.AbstractButton {
    id: end

    required property string symbol
    required property string label
    required property string name
    required property string placeholder

    Accessible.description: name ? qsTr("Change") : ""
    Accessible.name: label + ": " + (name || placeholder)
    height: Math.ceil(Math.max(Theme.touch, implicitContentHeight + 2 * Theme.px(12)))
    leftPadding: Theme.px(22)
    rightPadding: Theme.px(22)

    background: Rectangle {
        border.color: end.name ? Theme.line : Theme.action
        border.width: Math.max(Theme.stroke, Theme.outline) * (end.name ? 1 : 1.5)
        color: end.down ? Theme.pressed : Theme.quiet
        radius: Math.min(height / 2, Theme.px(28))
    }
    contentItem: Item {
        implicitHeight: words.height

        Icon {
            id: icon

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.action
            name: end.symbol
        }

        Column {
            id: words

            anchors.left: icon.right
            anchors.leftMargin: Theme.px(18)
            anchors.right: more.left
            anchors.rightMargin: Theme.px(10)
            anchors.verticalCenter: parent.verticalCenter

            Words {
                color: Theme.muted
                size: "note"
                text: end.label
                width: parent.width
            }

            Words {
                color: end.name ? Theme.ink : Theme.muted
                font.weight: end.name ? Font.DemiBold : Font.Normal
                text: end.name || end.placeholder
                width: parent.width
            }
        }

        Icon {
            id: more

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.muted
            name: end.name ? "forward" : "search"
            width: Theme.px(28)
        }
    }
}
