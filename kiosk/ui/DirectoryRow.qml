import QtQuick
import QtQuick.Templates as T

// A row of the directory: the icon of its kind, its name, a note under it, an arrow.
T.AbstractButton {
    id: row

    required property string symbol
    required property string title
    required property string note
    required property bool indented
    readonly property real indent: Theme.px(indented ? 46 : 0)
    readonly property real mark: Theme.px(indented ? 50 : 58)

    Accessible.description: note
    Accessible.name: title
    bottomPadding: Theme.px(11)
    height: Math.ceil(Math.max(Theme.touch, mark + 2 * Theme.px(11), implicitContentHeight + topPadding + bottomPadding))
    leftPadding: Theme.mirrored ? Theme.px(8) : indent
    rightPadding: Theme.mirrored ? indent : Theme.px(8)
    topPadding: Theme.px(11)

    background: Rectangle {
        color: row.down ? Theme.pressed : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.line
            height: Theme.stroke
            anchors.right: parent.right
            width: parent.width - row.indent - row.mark - Theme.px(20)
        }
    }
    contentItem: Item {
        implicitHeight: words.height

        Rectangle {
            id: disc

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.ink
            border.width: Theme.outline
            color: Theme.tones[row.indented ? "plain" : "kind"][0]
            height: width
            radius: width / 2
            width: row.mark

            Icon {
                anchors.centerIn: parent
                color: Theme.tones[row.indented ? "plain" : "kind"][1]
                name: row.symbol
                width: Math.round(row.mark * 0.56)
            }
        }

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(2)
            anchors.left: disc.right
            anchors.leftMargin: Theme.px(20)
            anchors.right: arrow.left
            anchors.rightMargin: Theme.px(12)

            Words {
                font.weight: Font.DemiBold
                lineHeight: 1.05
                text: row.title
                width: parent.width
            }

            Words {
                color: Theme.muted
                size: "note"
                text: row.note
                width: parent.width
            }
        }

        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.muted
            name: "forward"
            width: Theme.px(26)
        }
    }
}
