import QtQuick

// A figure of a chart: how it is drawn, what it counts, its value, and under it year and caveat.
Column {
    id: column

    required property var row // {look, label, value, caption, sure, bar}

    Accessible.name: [row.label, row.value, row.caption].filter(Boolean).join(", ")
    Accessible.role: Accessible.StaticText
    spacing: Theme.px(6)

    Item {
        height: Math.max(label.height, value.height)
        width: parent.width

        ChartFill {
            id: swatch

            anchors.left: parent.left
            anchors.verticalCenter: value.verticalCenter
            height: Theme.px(30)
            look: column.row.look || "solid"
            visible: column.row.look !== ""
            width: visible ? Theme.px(44) : 0
        }

        Words {
            id: label

            text: column.row.label
            anchors.left: swatch.right
            anchors.leftMargin: swatch.visible ? Theme.px(16) : 0
            anchors.right: value.left
            anchors.rightMargin: Theme.px(20)
        }

        Words {
            id: value

            anchors.right: parent.right
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignRight
            text: column.row.value
            width: Math.min(implicitWidth, column.width * 0.5)
        }
    }

    ChartBar {
        height: Theme.px(30)
        parts: column.row.bar
        visible: parts.length > 0
        width: parent.width
    }

    Caption {
        sure: column.row.sure
        text: column.row.caption
        visible: text !== ""
        anchors.right: parent.right
        width: parent.width - (swatch.visible ? swatch.width + Theme.px(16) : 0)
    }
}
