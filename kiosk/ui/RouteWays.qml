pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// The ways that were found, to choose from: on foot or by which lines, how long, with how many changes.
Grid {
    id: list

    required property var ways // [{value, minutes, note, discs, chosen}]

    signal chosen(int value)

    columns: Math.max(1, Math.min(ways.length, Math.floor(width / Math.max(Theme.px(250), 9 * Theme.bodySize))))
    spacing: Theme.px(12)

    Repeater {
        model: list.ways

        T.AbstractButton {
            id: way

            required property var modelData
            readonly property color inkColor: modelData.chosen ? Theme.brandInk : Theme.ink

            Accessible.checkable: true
            Accessible.checked: modelData.chosen
            Accessible.name: modelData.minutes + ", " + modelData.note
            height: Math.ceil(Math.max(Theme.touch, implicitContentHeight + 2 * Theme.px(12)))
            leftPadding: Theme.px(22)
            objectName: "route.way." + modelData.value
            rightPadding: Theme.px(16)
            width: (list.width - (list.columns - 1) * list.spacing) / list.columns

            background: Rectangle {
                border.color: Theme.ink
                border.width: Theme.outline
                color: way.modelData.chosen ? Theme.brand : way.down ? Theme.pressed : Theme.quiet
                radius: Theme.px(28)
            }
            contentItem: Item {
                implicitHeight: words.height

                Column {
                    id: words

                    anchors.left: parent.left
                    anchors.right: discs.left
                    anchors.rightMargin: Theme.px(8)
                    anchors.verticalCenter: parent.verticalCenter

                    Words {
                        color: way.inkColor
                        font.weight: Font.Bold
                        text: way.modelData.minutes
                        width: parent.width
                    }

                    Words {
                        color: way.inkColor
                        size: "note"
                        text: way.modelData.note
                        width: parent.width
                    }
                }

                Row {
                    id: discs

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.px(4)

                    Icon {
                        color: way.inkColor
                        name: visible ? "walk" : ""
                        visible: way.modelData.discs.length === 0
                        width: Math.round(Theme.noteSize * 1.5)
                    }

                    Repeater {
                        model: way.modelData.discs

                        LineDisc {
                            required property var modelData

                            height: width
                            inkColor: modelData.ink
                            lineColor: modelData.colour
                            number: modelData.number
                            width: Math.round(Theme.noteSize * 1.5)
                        }
                    }
                }
            }

            onClicked: list.chosen(modelData.value)
        }
    }
}
