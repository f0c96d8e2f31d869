pragma ComponentBehavior: Bound
import QtQuick

// The space in one state: how much of it is known, and its places, each leading to its sheet.
Column {
    id: column

    required property var group // {look, icon, title, value, unknown, places: [{id, text, note}]}

    signal followed(string id)

    spacing: Theme.px(6)
    topPadding: Theme.px(14)

    Item {
        Accessible.name: [column.group.title, column.group.value, column.group.unknown].filter(Boolean).join(", ")
        Accessible.role: Accessible.Heading
        height: Math.max(swatch.height, title.height, value.height)
        width: parent.width

        ChartFill {
            id: swatch

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.px(48)
            look: column.group.look
            width: Theme.px(62)

            Rectangle {
                anchors.centerIn: parent
                color: Theme.sheet
                height: width
                radius: width / 2
                width: Theme.px(36)

                Icon {
                    anchors.centerIn: parent
                    name: column.group.icon
                    width: Theme.px(26)
                }
            }
        }

        Words {
            id: title

            anchors.verticalCenter: parent.verticalCenter
            size: "heading"
            text: column.group.title
            anchors.left: swatch.right
            anchors.leftMargin: Theme.px(18)
            anchors.right: value.left
            anchors.rightMargin: Theme.px(16)
        }

        Words {
            id: value

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            size: "heading"
            text: column.group.value
            horizontalAlignment: Text.AlignRight
            width: Math.min(implicitWidth, parent.width * 0.45)
        }
    }

    Words {
        color: Theme.muted
        horizontalAlignment: Text.AlignRight
        size: "note"
        text: column.group.unknown
        visible: text !== ""
        width: parent.width
    }

    Column {
        width: parent.width

        Repeater {
            model: column.group.places

            PageRow {
                required property var modelData

                note: modelData.note
                objectName: "space." + modelData.id
                text: modelData.text
                width: column.width

                onClicked: column.followed(modelData.id)
            }
        }
    }
}
