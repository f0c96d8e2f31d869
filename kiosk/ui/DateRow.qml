import QtQuick
import QtQuick.Templates as T

// A section of a line: its disc, its name, when it opened or is announced for. A tap shows where it runs.
T.AbstractButton {
    id: row

    required property var section // {number, colour, ink, open, name, text}
    required property string standing
    required property bool chosen

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.description: standing + ". " + section.text
    Accessible.name: section.name
    bottomPadding: Theme.px(12)
    height: Math.ceil(Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding))
    leftPadding: Theme.px(10)
    rightPadding: Theme.px(10)
    topPadding: Theme.px(12)

    background: Rectangle {
        border.color: Theme.ink
        border.width: row.chosen ? Theme.px(3) : 0
        color: row.down ? Theme.pressed : row.chosen ? Theme.selection : "transparent"
        radius: Theme.px(18)
    }
    contentItem: Item {
        implicitHeight: Math.max(disc.height, words.height)

        LineDisc {
            id: disc

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            height: width
            inkColor: row.section.ink
            lineColor: row.section.colour
            number: row.section.number
            open: row.section.open
            width: implicitWidth
        }

        Column {
            id: words

            anchors.left: disc.right
            anchors.leftMargin: Theme.px(20)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(2)

            Words {
                font.weight: Font.DemiBold
                lineHeight: 1.05
                text: row.section.name
                width: parent.width
            }

            Words {
                color: row.chosen ? Theme.ink : Theme.muted
                size: "note"
                text: row.section.text
                width: parent.width
            }
        }
    }
}
