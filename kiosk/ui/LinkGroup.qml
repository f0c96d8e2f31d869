pragma ComponentBehavior: Bound
import QtQuick

// A heading and the names under it, each opening its sheet.
Column {
    id: column

    required property var group // {title, links: [{kind, id, text, note}]}

    signal followed(string kind, string id)

    spacing: Theme.px(6)

    Words {
        Accessible.role: Accessible.Heading
        size: "heading"
        text: column.group.title
        visible: text !== ""
        width: parent.width
    }

    Flow {
        spacing: Theme.px(8)
        topPadding: Theme.px(4)
        width: parent.width

        Repeater {
            model: column.group.links

            LinkChip {
                required property var modelData

                maximumWidth: column.width
                note: modelData.note
                objectName: "link." + modelData.kind + "." + modelData.id
                target: modelData.id !== ""
                text: modelData.text

                onClicked: column.followed(modelData.kind, modelData.id)
            }
        }
    }
}
