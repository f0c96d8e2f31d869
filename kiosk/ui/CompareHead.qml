pragma ComponentBehavior: Bound
import QtQuick

// Above the table: what the paler and the full parts of a bar are, and what the columns count.
Item {
    id: head

    required property list<real> figures
    readonly property list<string> titles: [qsTr("before"), qsTr("after"), qsTr("gain")]

    implicitHeight: Math.max(key.height, columns.height) + Theme.px(6)

    Flow {
        id: key

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(6)
        anchors.left: parent.left
        spacing: Theme.px(14)
        width: parent.width - columns.width - Theme.px(14)

        Repeater {
            model: [
                {
                    "looks": ["before_walk", "after_walk"],
                    "text": qsTr("on foot")
                },
                {
                    "looks": ["before", "after"],
                    "text": qsTr("train and waiting")
                }
            ]

            Row {
                id: entry

                required property var modelData

                spacing: Theme.px(8)

                Repeater {
                    model: entry.modelData.looks

                    ChartFill {
                        required property string modelData

                        anchors.verticalCenter: parent?.verticalCenter
                        height: Theme.px(18)
                        look: modelData
                        width: Theme.px(26)
                    }
                }

                Words {
                    color: Theme.muted
                    size: "note"
                    text: entry.modelData.text
                }
            }
        }
    }

    Row {
        id: columns

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(6)
        anchors.right: parent.right

        Repeater {
            model: head.titles

            Words {
                required property int index
                required property string modelData

                color: Theme.muted
                horizontalAlignment: Text.AlignRight
                size: "note"
                text: modelData
                width: head.figures[index]
            }
        }
    }
}
