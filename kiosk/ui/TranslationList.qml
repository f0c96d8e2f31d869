pragma ComponentBehavior: Bound
import QtQuick

// How far each translation is.
Column {
    id: list

    required property var rows // [{icon, label, value}]

    bottomPadding: Theme.px(28)
    spacing: Theme.px(14)

    Words {
        Accessible.role: Accessible.Heading
        size: "heading"
        text: qsTr("State of the translations")
        width: parent.width
    }

    Repeater {
        model: list.rows

        Item {
            id: row

            required property var modelData

            Accessible.name: modelData.label + ": " + modelData.value
            Accessible.role: Accessible.StaticText
            height: words.height
            width: list.width

            Icon {
                id: icon

                anchors.left: parent.left
                color: Theme.tones[row.modelData.icon === "done" ? "good" : "caution"][1]
                name: row.modelData.icon
                y: Theme.px(2)
            }

            Column {
                id: words

                anchors.left: icon.right
                anchors.leftMargin: Theme.px(16)
                anchors.right: parent.right

                Words {
                    font.weight: Font.DemiBold
                    text: row.modelData.label
                    width: parent.width
                }

                Words {
                    color: Theme.muted
                    size: "note"
                    text: row.modelData.value
                    width: parent.width
                }
            }
        }
    }
}
