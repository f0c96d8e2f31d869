pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// A line at a station: its disc, where it is, and what is known of its trains. A touch opens the station.
T.AbstractButton {
    id: row

    required property var line // {station, name, place, number, colour, ink, facts}

    Accessible.description: [line.place, ...line.facts].join(". ")
    Accessible.name: line.name
    bottomPadding: Theme.px(12)
    height: Math.ceil(Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding))
    objectName: "service." + line.station + "." + line.number
    topPadding: Theme.px(12)

    background: Rectangle {
        color: row.down ? Theme.pressed : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.line
            height: Theme.stroke
            width: parent.width
        }
    }
    contentItem: Item {
        implicitHeight: Math.max(disc.height, words.height)

        LineDisc {
            id: disc

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            inkColor: row.line.ink
            lineColor: row.line.colour
            number: row.line.number
        }

        Column {
            id: words

            anchors.left: disc.right
            anchors.leftMargin: Theme.px(20)
            anchors.right: arrow.left
            anchors.rightMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(2)

            Words {
                font.weight: Font.DemiBold
                text: row.line.name
                width: parent.width
            }

            Words {
                color: Theme.muted
                size: "note"
                text: row.line.place
                width: parent.width
            }

            Repeater {
                model: row.line.facts

                Words {
                    required property string modelData

                    size: "note"
                    text: modelData
                    width: words.width
                }
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
