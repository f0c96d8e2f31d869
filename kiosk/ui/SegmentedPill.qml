pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// A pill of choices, one of them chosen: the languages, the views, the orders of the directory.
T.Pane {
    id: pill

    required property var choices // [{value, text}]
    required property string current
    property color chosenColor: Theme.brand
    property color ground: Theme.sheet
    property bool raised: true
    property string size: "body"
    property real rowHeight: Theme.pill
    // The choices stand in rows where they have not this room.
    property real maximumWidth: Number.POSITIVE_INFINITY
    // Whether the choices fill a width that is given.
    property bool spread: false
    readonly property list<real> widths: choices.map(choice => Math.max(words.of(choice.text) + 2 * Theme.px(size === "body" ? 26 : 18), Theme.touchMinimum))
    // In one row; and with the room that there is.
    readonly property real wholeWidth: widths.reduce((sum, width) => sum + width, 2 * inset)
    readonly property real natural: Math.min(wholeWidth, maximumWidth)
    readonly property real reach: Theme.gap / 2
    readonly property real inset: Theme.px(8)

    signal chosen(string value)

    bottomInset: reach
    implicitHeight: breaks.count * rowHeight - (breaks.count - 1) * inset + reach
    implicitWidth: breaks.width + 2 * inset

    background: Surface {
        color: pill.ground
        radius: Math.min(height, pill.rowHeight) / 2
        raised: pill.raised
    }
    contentItem: Column {
        spacing: -pill.inset

        Repeater {
            model: breaks.rows

            Row {
                id: row

                required property var modelData

                leftPadding: pill.inset
                rightPadding: pill.inset

                Repeater {
                    model: row.modelData

                    T.AbstractButton {
                        id: choice

                        required property var modelData
                        readonly property bool isCurrent: modelData.thing.value === pill.current
                        // Thinner around letters that are taller than Latin ones.
                        readonly property real edge: Math.min(pill.inset, Math.max(0, Math.floor((pill.rowHeight - contentItem.implicitHeight) / 2)))

                        Accessible.checkable: true
                        Accessible.checked: isCurrent
                        Accessible.name: text
                        bottomInset: (modelData.last ? pill.reach : 0) + edge
                        bottomPadding: bottomInset
                        height: pill.rowHeight + (modelData.last ? pill.reach : 0)
                        objectName: pill.objectName + "." + modelData.thing.value
                        text: modelData.thing.text
                        topInset: edge
                        topPadding: topInset
                        width: modelData.width

                        background: Rectangle {
                            color: choice.isCurrent ? pill.chosenColor : choice.down ? Theme.pressed : "transparent"
                            radius: height / 2
                        }
                        contentItem: Words {
                            color: choice.isCurrent ? Theme.brandInk : Theme.ink
                            font.weight: Font.DemiBold
                            horizontalAlignment: Text.AlignHCenter
                            size: pill.size
                            text: choice.text
                            verticalAlignment: Text.AlignVCenter
                        }

                        onClicked: pill.chosen(modelData.thing.value)
                    }
                }
            }
        }
    }

    RowBreaks {
        id: breaks

        filled: pill.spread || count > 1 ? pill.width - 2 * pill.inset : 0
        room: pill.maximumWidth - 2 * pill.inset
        things: pill.choices
        widths: pill.widths
    }

    WordWidths {
        id: words

        size: pill.size
    }
}
