import QtQuick
import QtQuick.Templates as T

// A centre on the map of Europe: a mark, its city beside it, and a target large enough for a finger.
T.AbstractButton {
    id: mark

    required property var centre // {city, names, here}
    required property real reach
    required property bool named
    // Where the name begins, from the middle of the mark.
    required property real nameX
    required property real nameY
    readonly property real margin: height / 2 - reach

    Accessible.description: centre.names
    Accessible.name: centre.city
    bottomInset: margin
    height: Math.max(Theme.touchMinimum, 2 * reach)
    leftInset: margin
    objectName: "mark." + centre.id
    rightInset: margin
    topInset: margin
    width: height

    background: Rectangle {
        border.color: "#FFFFFF"
        border.width: Theme.px(4)
        color: mark.centre.here ? Theme.action : Theme.brand
        radius: width / 2
        scale: mark.down ? 1.25 : 1
    }
    contentItem: Item {
        Rectangle {
            color: Theme.highContrast ? Theme.sheet : Qt.rgba(Theme.sheet.r, Theme.sheet.g, Theme.sheet.b, 0.85)
            height: name.height
            radius: Theme.px(8)
            visible: mark.named
            width: name.width + 2 * Theme.px(6)
            x: parent.width / 2 + mark.nameX + Theme.px(2)
            y: parent.height / 2 + mark.nameY

            Words {
                id: name

                font.weight: Font.DemiBold
                text: mark.centre.city
                wrapMode: Text.NoWrap
                x: Theme.px(6)
            }
        }
    }
}
