pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// The ways that were found, to choose from: how long, with how many changes, on foot or by which lines.
Grid {
    id: list

    required property var ways // [{value, tag, minutes, note, discs, chosen}]

    signal chosen(int value)

    columns: Math.max(1, Math.min(2, Math.floor(width / (14 * Theme.bodySize))))
    spacing: Theme.px(10)

    Repeater {
        model: list.ways

        T.AbstractButton {
            id: way

            required property var modelData
            readonly property color inkColor: modelData.chosen ? Theme.brandInk : Theme.ink
            readonly property string told: (modelData.tag ? modelData.tag + " · " : "") + modelData.note

            Accessible.checkable: true
            Accessible.checked: modelData.chosen
            Accessible.name: modelData.minutes + ", " + told
            height: Math.ceil(Math.max(Theme.touch, implicitContentHeight + 2 * Theme.px(10)))
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
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter

                    Item {
                        height: Math.max(minutes.height, discs.height)
                        width: parent.width

                        Words {
                            id: minutes

                            anchors.left: parent.left
                            anchors.verticalCenter: parent.verticalCenter
                            color: way.inkColor
                            font.weight: Font.Bold
                            text: way.modelData.minutes
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
                                width: Math.round(Theme.noteSize * 1.4)
                            }

                            Repeater {
                                model: way.modelData.discs

                                LineDisc {
                                    required property var modelData

                                    height: width
                                    inkColor: modelData.ink
                                    lineColor: modelData.colour
                                    number: modelData.number
                                    width: implicitWidth
                                }
                            }
                        }
                    }

                    Words {
                        color: way.inkColor
                        size: "note"
                        text: way.told
                        width: parent.width
                    }
                }
            }

            onClicked: list.chosen(modelData.value)
        }
    }
}
