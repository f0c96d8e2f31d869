pragma ComponentBehavior: Bound
import QtQuick

// A line at a station: its disc, its name, when it opened or is announced for, how deep.
Item {
    id: row

    required property var line

    Accessible.name: line.name + ", " + line.text + (line.then ? ". " + line.then.text : "")
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(disc.height, words.height)

    LineDisc {
        id: disc

        anchors.left: parent.left
        height: width
        inkColor: row.line.ink
        lineColor: row.line.colour
        number: row.line.number
        open: row.line.open
        width: implicitWidth
    }

    Column {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: Theme.px(20)
        anchors.right: parent.right
        spacing: Theme.px(4)

        Words {
            font.weight: Font.Bold
            text: row.line.name
            width: words.width
        }

        Words {
            text: row.line.text
            width: words.width
        }

        ChipFlow {
            bottomPadding: Theme.px(4)
            chips: row.line.then ? [row.line.then] : []
            topPadding: Theme.px(4)
            visible: chips.length > 0
            width: words.width
        }

        Repeater {
            model: row.line.notes

            Words {
                required property string modelData

                color: Theme.muted
                size: "note"
                text: modelData
                width: words.width
            }
        }
    }
}
