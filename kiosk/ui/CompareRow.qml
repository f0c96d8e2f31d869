pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// A destination: its name, how long it took and takes, drawn and in minutes. A touch opens its station.
T.AbstractButton {
    id: row

    required property var destination // {station, name, before, after, gain, bars, told}
    required property list<real> figures
    required property real names
    required property bool stacked
    readonly property real drawn: stacked ? words.height + Theme.px(6) + bars.height : Math.max(words.height, bars.height)

    Accessible.description: row.destination.told
    Accessible.name: row.destination.name
    bottomPadding: Theme.px(1)
    height: Math.ceil(Math.max(Theme.touchMinimum, drawn + topPadding + bottomPadding))
    objectName: "compare." + row.destination.station
    topPadding: Theme.px(2)

    background: Rectangle {
        color: row.down ? Theme.pressed : "transparent"

        Rectangle {
            color: Theme.line
            height: Theme.stroke
            width: parent.width
        }
    }
    contentItem: Item {
        id: inside

        readonly property real start: (height - row.drawn) / 2

        Words {
            id: words

            anchors.left: parent.left
            font.weight: Font.DemiBold
            size: "note"
            text: row.destination.name
            width: row.stacked ? parent.width - minutes.width : row.names
            y: row.stacked ? inside.start : (inside.height - height) / 2
        }

        Column {
            id: bars

            anchors.left: row.stacked ? parent.left : words.right
            anchors.right: row.stacked ? parent.right : minutes.left
            spacing: Theme.px(2)
            y: row.stacked ? inside.start + words.height + Theme.px(6) : (inside.height - height) / 2

            Repeater {
                model: row.destination.bars

                Item {
                    id: line

                    required property var modelData

                    height: unknown.visible ? unknown.height : Theme.px(14)
                    width: bars.width

                    ChartBar {
                        height: Theme.px(14)
                        parting: 0
                        parts: line.modelData.parts
                        width: parent.width
                    }

                    Words {
                        id: unknown

                        color: Theme.muted
                        font.italic: true
                        size: "note"
                        text: line.modelData.unknown
                        visible: text !== ""
                        width: parent.width
                    }
                }
            }
        }

        Row {
            id: minutes

            anchors.right: parent.right
            y: words.y

            Repeater {
                model: [row.destination.before, row.destination.after, row.destination.gain]

                Words {
                    required property int index
                    required property string modelData

                    color: index === 0 ? Theme.muted : Theme.ink
                    font.weight: index === 0 ? Font.Normal : Font.DemiBold
                    horizontalAlignment: Text.AlignRight
                    size: "note"
                    text: modelData
                    width: row.figures[index]
                }
            }
        }
    }
}
