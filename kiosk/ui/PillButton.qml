import QtQuick
import QtQuick.Templates as T

// A pill with an icon and a word. Its hit area is larger than the drawing, most of all below it.
T.AbstractButton {
    id: button

    property string symbol
    property real reach: Theme.gap / 2
    property real maximumWidth: Number.POSITIVE_INFINITY
    property string size: "body"
    property int weight: Font.DemiBold
    property real drawnHeight: Theme.control
    property bool raised: true
    property color ground: Theme.sheet
    readonly property real naturalWidth: implicitContentWidth + leftPadding + rightPadding

    Accessible.name: text
    bottomInset: Math.ceil(reach * 1.4)
    bottomPadding: bottomInset
    height: Math.max(drawnHeight, contentItem.implicitHeight + 2 * Theme.px(12)) + topInset + bottomInset
    implicitWidth: Math.min(maximumWidth, naturalWidth)
    leftInset: reach
    leftPadding: leftInset + Theme.px(30)
    rightInset: reach
    rightPadding: rightInset + Theme.px(34)
    topInset: Math.floor(reach * 0.6)
    topPadding: topInset

    background: Surface {
        color: button.down ? Theme.pressed : button.ground
        raised: button.raised
        radius: Math.min(height, button.drawnHeight) / 2
    }
    contentItem: Item {
        implicitHeight: button.text ? words.implicitHeight : icon.height
        implicitWidth: button.text ? words.anchors.leftMargin + words.implicitWidth : icon.width
        opacity: button.enabled ? 1 : Theme.faint

        Icon {
            id: icon

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            height: width
            name: button.symbol
            visible: button.symbol !== ""
            width: visible ? Theme.iconSize : 0
        }

        Words {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: icon.visible ? icon.width + Theme.px(16) : 0
            anchors.verticalCenter: parent.verticalCenter
            font.weight: button.weight
            size: button.size
            text: button.text
            width: Math.min(implicitWidth, parent.width - anchors.leftMargin)
        }
    }
}
