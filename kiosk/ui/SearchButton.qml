import QtQuick
import QtQuick.Templates as T

// The way to the search: looks like the field it opens.
T.AbstractButton {
    id: button

    readonly property real reach: Theme.gap / 2
    readonly property real naturalWidth: contentItem.implicitWidth + leftPadding + rightPadding

    Accessible.name: text
    bottomInset: reach
    bottomPadding: bottomInset
    implicitHeight: Theme.pill + bottomInset
    implicitWidth: Math.max(naturalWidth, Theme.px(420))
    leftPadding: Theme.px(32)
    rightPadding: Theme.px(36)
    text: qsTr("Search")

    background: Surface {
        color: button.down ? Theme.pressed : Theme.sheet
    }
    contentItem: Item {
        implicitWidth: words.implicitWidth + icon.width + Theme.px(18)

        Icon {
            id: icon

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.muted
            name: "search"
        }

        Words {
            id: words

            anchors.left: icon.right
            anchors.leftMargin: Theme.px(18)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.muted
            font.weight: Font.DemiBold
            text: button.text
            wrapMode: Text.NoWrap
        }
    }
}
