import QtQuick
import QtQuick.Templates as T

// A name that opens another sheet; without a target it only states.
T.AbstractButton {
    id: chip

    required property string note
    required property bool target
    property real maximumWidth: Number.POSITIVE_INFINITY

    Accessible.name: note ? text + ", " + note : text
    Accessible.role: target ? Accessible.Button : Accessible.StaticText
    bottomInset: Theme.px(8)
    bottomPadding: bottomInset
    enabled: target
    height: Math.max(target ? Theme.touch : 0, contentItem.implicitHeight + Theme.px(20)) + bottomInset
    leftPadding: Theme.px(24)
    rightPadding: target ? Theme.px(18) : Theme.px(24)
    width: Math.min(maximumWidth, implicitContentWidth + leftPadding + rightPadding)

    background: Rectangle {
        border.color: chip.target && Theme.highContrast ? Theme.ink : Theme.line
        border.width: chip.target && !Theme.highContrast ? 0 : Theme.stroke
        color: !chip.target ? "transparent" : chip.down ? Theme.pressed : Theme.quiet
        radius: Math.min(height / 2, Theme.px(32))
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight
        implicitWidth: words.implicitWidth + (aside.visible ? aside.implicitWidth + Theme.px(12) : 0) + arrow.width

        Words {
            id: words

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            font.weight: Font.DemiBold
            lineHeight: 1.05
            text: chip.text
            width: Math.min(implicitWidth, parent.width - arrow.width - (aside.visible ? aside.implicitWidth + Theme.px(12) : 0))
        }

        Words {
            id: aside

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.muted
            text: chip.note
            visible: text !== ""
            wrapMode: Text.NoWrap
            anchors.left: words.right
            anchors.leftMargin: Theme.px(12)
        }

        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.muted
            height: Theme.px(26)
            name: chip.target ? "forward" : ""
            visible: chip.target
            width: visible ? Theme.px(26) : 0
        }
    }
}
