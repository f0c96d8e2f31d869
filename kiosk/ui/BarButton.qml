import QtQuick
import QtQuick.Templates as T

// A place of the bar below: an icon above a word. Its hit area is the whole cell.
T.AbstractButton {
    id: button

    required property string symbol
    property bool chosen: false
    // What is no scene stands on a ground of its own.
    property bool apart: false
    readonly property color words: chosen ? Theme.brandInk : Theme.ink

    Accessible.name: text
    bottomPadding: bottomInset
    leftPadding: leftInset
    rightPadding: rightInset
    topPadding: topInset

    background: Rectangle {
        border.color: Theme.ink
        border.width: button.apart && !button.chosen ? Theme.outline : 0
        color: button.chosen ? Theme.brand : button.down ? Theme.pressed : button.apart ? Theme.quiet : "transparent"
        radius: Theme.radius - Theme.px(6)
    }
    contentItem: Item {
        Icon {
            id: icon

            anchors.horizontalCenter: parent.horizontalCenter
            color: button.words
            name: button.symbol
            width: Theme.px(40)
            y: (parent.height - height - label.height - Theme.px(4)) / 2
        }

        Words {
            id: label

            anchors.horizontalCenter: parent.horizontalCenter
            color: button.words
            font.weight: Font.DemiBold
            size: "note"
            text: button.text
            wrapMode: Text.NoWrap
            y: icon.y + icon.height + Theme.px(4)
        }
    }
}
