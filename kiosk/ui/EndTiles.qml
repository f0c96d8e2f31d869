pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// Tiles of what most people look for, in as many columns as their words leave room for.
Grid {
    id: grid

    required property var ends // [{kind, id, icon, name}]
    readonly property real tallest: Math.max(Theme.touch, 2 * Theme.px(14) + Math.max(0, ...Array.from(children, tile => (tile as T.AbstractButton)?.implicitContentHeight ?? 0)))

    signal chosen(string kind, string id)

    columns: Math.max(1, Math.min(3, Math.floor(width / Math.max(Theme.px(240), 9.5 * Theme.bodySize))))
    spacing: Theme.px(12)

    Repeater {
        model: grid.ends

        T.AbstractButton {
            id: tile

            required property var modelData

            Accessible.name: modelData.name
            height: Math.ceil(grid.tallest)
            leftPadding: Theme.px(18)
            objectName: "end." + modelData.kind + "." + modelData.id
            rightPadding: Theme.px(14)
            width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns

            background: Rectangle {
                border.color: Theme.ink
                border.width: Theme.outline
                color: tile.down ? Theme.pressed : Theme.quiet
                radius: Theme.px(24)
            }
            contentItem: Item {
                implicitHeight: Math.max(mark.height, words.implicitHeight)

                Rectangle {
                    id: mark

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.brand
                    height: width
                    radius: width / 2
                    width: Theme.px(48)

                    Icon {
                        anchors.centerIn: parent
                        color: Theme.brandInk
                        name: tile.modelData.icon
                        width: Theme.px(28)
                    }
                }

                Words {
                    id: words

                    anchors.left: mark.right
                    anchors.leftMargin: Theme.px(14)
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    font.weight: Font.DemiBold
                    lineHeight: 1.05
                    size: "note"
                    text: tile.modelData.name
                }
            }

            onClicked: grid.chosen(modelData.kind, modelData.id)
        }
    }
}
