import QtQuick
import QtQuick.Templates as T

// A large tile of the home scene: an icon, a word, a line under it. Flat, the icon stands beside the words.
T.AbstractButton {
    id: tile

    required property var intent // {id, icon, name, hint}
    required property bool flat
    property bool hinted: true
    readonly property real inset: Theme.px(flat ? 18 : 20)
    readonly property real natural: Math.max(Theme.mm(20), (flat ? Math.max(mark.height, words.height) : mark.height + Theme.px(12) + words.height) + 2 * inset)

    Accessible.description: intent.hint
    Accessible.name: intent.name
    objectName: "intent." + intent.id

    background: Rectangle {
        border.color: Theme.ink
        border.width: Theme.outline
        color: tile.down ? Theme.pressed : Theme.quiet
        radius: Theme.px(28)
    }
    contentItem: Item {
        Rectangle {
            id: mark

            anchors.left: parent.left
            anchors.leftMargin: tile.inset
            color: Theme.brand
            height: width
            radius: width / 2
            width: Theme.px(tile.hinted ? 64 : 60)
            y: tile.flat ? (parent.height - height) / 2 : tile.inset

            Icon {
                anchors.centerIn: parent
                color: Theme.brandInk
                name: tile.intent.icon
                width: Theme.px(tile.hinted ? 38 : 36)
            }
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: tile.inset + (tile.flat ? mark.width + Theme.px(16) : 0)
            anchors.right: parent.right
            anchors.rightMargin: tile.inset
            spacing: Theme.px(4)
            y: tile.flat ? (parent.height - height) / 2 : mark.y + mark.height + Theme.px(12)

            Words {
                lineHeight: 1.05
                size: "heading"
                text: tile.intent.name
                width: parent.width
            }

            Words {
                color: Theme.muted
                size: "note"
                text: tile.intent.hint
                visible: tile.hinted && text !== ""
                width: parent.width
            }
        }
    }
}
