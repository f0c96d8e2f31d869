import QtQuick

// A figure, large, with what it measures and what must be said beside it.
Column {
    id: column

    required property var figure

    spacing: Theme.px(4)

    Row {
        anchors.left: parent.left
        spacing: Theme.px(14)

        Words {
            id: value

            font.pixelSize: Math.round(Theme.titleSize * 0.87)
            font.weight: Font.Bold
            text: column.figure.value
            wrapMode: Text.NoWrap
        }

        Words {
            anchors.baseline: value.baseline
            color: Theme.muted
            text: column.figure.label
            width: Math.min(implicitWidth, column.width - value.width - parent.spacing)
        }
    }

    Words {
        color: Theme.muted
        prose: true
        size: "note"
        text: column.figure.note
        visible: text !== ""
        width: parent.width
    }
}
