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
    readonly property real natural: Math.min(breaks.lengthOf(breaks.widths.map((_, place) => place)) + 2 * inset, maximumWidth)
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

                required property int index
                required property var modelData
                readonly property bool isLast: index === breaks.count - 1
                readonly property real spare: pill.spread || breaks.count > 1 ? Math.max(0, (pill.width - 2 * pill.inset - breaks.lengthOf(modelData)) / modelData.length) : 0

                leftPadding: pill.inset
                rightPadding: pill.inset

                Repeater {
                    model: row.modelData

                    T.AbstractButton {
                        id: choice

                        required property int modelData
                        readonly property var given: pill.choices[modelData]
                        readonly property bool isCurrent: given.value === pill.current

                        Accessible.checkable: true
                        Accessible.checked: isCurrent
                        Accessible.name: text
                        bottomInset: (row.isLast ? pill.reach : 0) + pill.inset
                        bottomPadding: bottomInset
                        height: pill.rowHeight + (row.isLast ? pill.reach : 0)
                        objectName: pill.objectName + "." + given.value
                        text: given.text
                        topInset: pill.inset
                        topPadding: topInset
                        width: breaks.widths[modelData] + row.spare

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

                        onClicked: pill.chosen(given.value)
                    }
                }
            }
        }
    }

    RowBreaks {
        id: breaks

        room: pill.maximumWidth - 2 * pill.inset
        widths: pill.choices.map(choice => Math.max(words.of(choice.text) + 2 * Theme.px(pill.size === "body" ? 26 : 18), Theme.touchMinimum))
    }

    WordWidths {
        id: words

        size: pill.size
    }
}
