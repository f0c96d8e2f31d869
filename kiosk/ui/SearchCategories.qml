pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// For those who do not type: categories with icons, in as many columns as their words leave room for.
Flickable {
    id: categories

    required property var choices
    readonly property int columns: Math.max(1, Math.min(4, Math.floor(width / Math.max(Theme.px(160), 6.6 * Theme.noteSize))))

    // Of the tile that needs most. Asked of the grid, which tells of tiles made anew; a repeater tells only of their number.
    readonly property real tallest: Math.max(Theme.touch, ...Array.from(grid.children, tile => (tile as T.AbstractButton)?.implicitContentHeight ?? 0))

    signal chosen(string category)

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: grid.height
    contentWidth: width

    Grid {
        id: grid

        columns: categories.columns
        spacing: Theme.px(12)
        width: parent.width

        Repeater {
            model: categories.choices

            T.AbstractButton {
                id: tile

                required property var modelData

                Accessible.name: modelData.text
                height: Math.ceil(categories.tallest)
                objectName: "category." + modelData.value
                width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns

                background: Rectangle {
                    border.color: Theme.ink
                    border.width: Theme.outline
                    color: tile.down ? Theme.pressed : Theme.tones["kind"][0]
                    radius: Theme.px(20)
                }
                contentItem: Item {
                    implicitHeight: words.y + words.implicitHeight + Theme.px(12)

                    Icon {
                        id: icon

                        anchors.horizontalCenter: parent.horizontalCenter
                        color: Theme.tones["kind"][1]
                        name: tile.modelData.symbol
                        width: Theme.px(44)
                        y: Theme.px(14)
                    }

                    Words {
                        id: words

                        anchors.left: parent.left
                        anchors.margins: Theme.px(6)
                        anchors.right: parent.right
                        color: Theme.tones["kind"][1]
                        font.weight: Font.DemiBold
                        height: parent.height - y - Theme.px(8)
                        horizontalAlignment: Text.AlignHCenter
                        size: "note"
                        text: tile.modelData.text
                        verticalAlignment: Text.AlignVCenter
                        y: icon.y + icon.height + Theme.px(4)
                    }
                }

                onClicked: categories.chosen(modelData.value)
            }
        }
    }
}
