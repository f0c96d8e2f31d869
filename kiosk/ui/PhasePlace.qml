import QtQuick
import QtQuick.Templates as T

// A lot or building, and how it stands on the shown day; a tap opens its sheet.
T.AbstractButton {
    id: tile

    required property var place // {look, icon, state, text, area, note}; parts of a bar, where it is no place
    required property bool upright
    property bool whole: true

    Accessible.name: [place.text, place.state, place.note].filter(Boolean).join(", ")
    implicitHeight: name.implicitHeight + 2 * Theme.px(10)
    implicitWidth: Math.max(Theme.touch, swatch.width + name.implicitWidth + Theme.px(54))
    text: place.text

    background: Rectangle {
        border.color: Theme.ink
        border.width: Theme.outline
        color: tile.down ? Theme.pressed : Theme.quiet
        radius: Theme.px(18)
    }
    contentItem: Item {
        opacity: tile.whole ? 1 : 0

        ChartFill {
            id: swatch

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(18)
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.px(36)
            look: tile.place.look
            width: tile.place.parts?.length ? Theme.px(160) : height

            ChartBar {
                height: parent.height
                parts: tile.place.parts?.map(part => ({
                            "look": part.look,
                            "share": part.share,
                            "text": ""
                        })) ?? []
                width: parent.width
            }
        }

        Words {
            id: name

            anchors.left: swatch.right
            anchors.leftMargin: Theme.px(14)
            anchors.verticalCenter: parent.verticalCenter
            font.weight: Font.DemiBold
            size: "note"
            text: tile.place.text
            width: Math.min(implicitWidth, parent.width - x - Theme.px(14) - (area.visible ? area.width + Theme.px(18) : 0))
            wrapMode: tile.upright ? Text.WordWrap : Text.NoWrap
        }

        Words {
            id: area

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(18)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.muted
            horizontalAlignment: Text.AlignRight
            size: "note"
            text: tile.place.area
            visible: tile.upright && text !== ""
            wrapMode: Text.NoWrap
        }
    }
}
