import QtQuick
import QtQuick.Templates as T

// A row that opens a page: a title, a note under it, an arrow.
T.AbstractButton {
    id: row

    required property string note

    Accessible.name: text
    bottomPadding: Theme.px(18)
    height: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.mirrored ? Theme.px(56) : 0
    rightPadding: Theme.mirrored ? 0 : Theme.px(56)
    topPadding: Theme.px(18)

    background: Rectangle {
        color: row.down ? Theme.pressed : "transparent"

        Rectangle {
            color: Theme.line
            height: Theme.stroke
            width: parent.width
        }

        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.muted
            height: width
            name: "forward"
            width: Theme.px(30)
        }
    }
    contentItem: Column {
        spacing: Theme.px(4)

        Words {
            font.weight: Font.DemiBold
            text: row.text
            width: parent.width
        }

        Words {
            color: Theme.muted
            prose: true
            size: "note"
            text: row.note
            visible: text !== ""
            width: parent.width
        }
    }
}
