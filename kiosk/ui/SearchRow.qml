import QtQuick
import QtQuick.Templates as T

// A row of the search: the icon of its kind or the disc of a line, its name with what was typed set off, its kind and where it is.
T.AbstractButton {
    id: row

    required property string symbol
    required property string title
    required property string note
    required property list<var> words
    required property var disc
    property bool current: false
    readonly property real mark: Theme.px(58)

    Accessible.description: note
    Accessible.name: title
    bottomPadding: Theme.px(9)
    height: Math.ceil(Math.max(Theme.touch, mark + 2 * Theme.px(9), implicitContentHeight + topPadding + bottomPadding))
    leftPadding: Theme.px(8)
    rightPadding: Theme.px(8)
    topPadding: Theme.px(9)

    background: Rectangle {
        border.color: Theme.action
        border.width: row.current ? Theme.px(4) : 0
        color: row.down ? Theme.pressed : row.current ? Theme.quiet : "transparent"
        radius: row.current || row.down ? Theme.px(16) : 0

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.line
            height: Theme.stroke
            visible: !row.current
            width: parent.width
        }
    }
    contentItem: Item {
        implicitHeight: column.height

        Rectangle {
            id: ground

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.ink
            border.width: Theme.outline
            color: Theme.tones["kind"][0]
            height: width
            radius: width / 2
            width: row.mark

            Icon {
                anchors.centerIn: parent
                color: Theme.tones["kind"][1]
                name: row.disc.number ? "" : row.symbol
                width: Math.round(row.mark * 0.56)
            }

            LineDisc {
                anchors.fill: parent
                inkColor: row.disc.ink ?? "#FFFFFF"
                lineColor: row.disc.colour ?? "#000000"
                number: row.disc.number ?? ""
                visible: number !== ""
            }
        }

        Column {
            id: column

            anchors.left: ground.right
            anchors.leftMargin: Theme.px(20)
            anchors.right: arrow.left
            anchors.rightMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(2)

            SearchTitle {
                width: parent.width
                words: row.words
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
