import QtQuick
import QtQuick.Templates as T

// A round button with an icon. Its hit area is larger than the drawing, most of all below it.
T.AbstractButton {
    id: button

    required property string symbol
    required property string label
    property real diameter: Theme.control
    property real reach: Theme.gap / 2
    property bool raised: true
    property color ground: Theme.sheet

    Accessible.name: label
    bottomInset: Math.ceil(reach * 1.4)
    bottomPadding: bottomInset
    height: diameter + topInset + bottomInset
    leftInset: reach
    leftPadding: leftInset
    rightInset: reach
    rightPadding: rightInset
    topInset: Math.floor(reach * 0.6)
    topPadding: topInset
    width: diameter + leftInset + rightInset

    background: Surface {
        color: button.down ? Theme.pressed : button.ground
        raised: button.raised
    }
    contentItem: Item {
        opacity: button.enabled ? 1 : Theme.faint

        Icon {
            anchors.centerIn: parent
            height: width
            name: button.symbol
            width: Math.round(button.diameter * 0.45)
        }
    }
}
