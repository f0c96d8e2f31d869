import QtQuick
import QtQuick.Templates as T

// A row of the directory: the icon of its kind, its name, a note under it, an arrow.
T.AbstractButton {
    id: row

    required property string symbol
    required property string title
    required property string note
    required property bool indented
    readonly property real mark: Theme.px(indented ? 50 : 58)

    Accessible.description: note
    Accessible.name: title
    bottomPadding: Theme.px(11)
    height: Math.ceil(Math.max(Theme.touch, mark + 2 * Theme.px(11), implicitContentHeight + topPadding + bottomPadding))
    leftPadding: Theme.px(indented ? 46 : 0)
    rightPadding: Theme.px(8)
    topPadding: Theme.px(11)

    background: Rectangle {
        color: row.down ? Theme.quiet : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.line
            height: Theme.stroke
            width: parent.width - x
            x: row.leftPadding + row.mark + Theme.px(20)
        }
    }
    contentItem: Item {
        implicitHeight: words.height

        Rectangle {
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
            width: arrow.x - x - Theme.px(12)
            x: row.mark + Theme.px(20)

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
