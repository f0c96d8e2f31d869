pragma ComponentBehavior: Bound
import QtQuick

// Labelled facts, one under the other, parted by a fine line.
Column {
    id: list

    required property var facts // [{label, value}]

    Repeater {
        model: list.facts

        Item {
            id: row

            required property var modelData

            Accessible.name: modelData.label + ": " + modelData.value
            Accessible.role: Accessible.StaticText
            height: words.height + Theme.px(28)
            width: list.width

            Rectangle {
                color: Theme.line
                height: Theme.stroke
                width: parent.width
            }

            Column {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width

                Words {
                    color: Theme.muted
                    size: "note"
                    text: row.modelData.label
                    width: parent.width
                }

                Words {
                    text: row.modelData.value
                    width: parent.width
                }
            }
        }
    }
}
