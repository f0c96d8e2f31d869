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
    property real drawnHeight: Theme.control
    // Whether the choices fill a width that is given.
    property bool spread: false
    readonly property list<real> widths: choices.map(choice => Math.max(Math.ceil(metrics.advanceWidth(choice.text)) + 2 * Theme.px(size === "body" ? 26 : 18), Theme.touchMinimum))
    readonly property real natural: widths.reduce((sum, width) => sum + width, 2 * inset)
    readonly property real spare: spread ? Math.max(0, width - natural) / choices.length : 0
    readonly property real reach: Theme.gap / 2
    readonly property real inset: Theme.px(8)

    signal chosen(string value)

    bottomInset: reach
    implicitHeight: drawnHeight + reach
    implicitWidth: natural

    background: Surface {
        color: pill.ground
        raised: pill.raised
    }
    contentItem: Row {
        id: row

        leftPadding: pill.inset

        Repeater {
            model: pill.choices

            T.AbstractButton {
                id: choice

                required property var modelData
                required property int index
                readonly property bool isCurrent: modelData.value === pill.current

                Accessible.checkable: true
                Accessible.checked: isCurrent
                Accessible.name: modelData.text
                bottomInset: pill.reach + pill.inset
                bottomPadding: pill.reach
                height: pill.height
                objectName: pill.objectName + "." + modelData.value
                topInset: pill.inset
                width: (pill.widths[index] ?? 0) + pill.spare

                background: Rectangle {
                    color: choice.isCurrent ? pill.chosenColor : choice.down ? Theme.pressed : "transparent"
                    radius: height / 2
                }
                contentItem: Words {
                    color: choice.isCurrent ? Theme.brandInk : Theme.ink
                    font.weight: Font.DemiBold
                    horizontalAlignment: Text.AlignHCenter
                    size: pill.size
                    text: choice.modelData.text
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.NoWrap
                }

                onClicked: pill.chosen(modelData.value)
            }
        }
    }

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.features: Theme.figures
        font.pixelSize: pill.size === "body" ? Theme.bodySize : Theme.noteSize
        font.weight: Font.DemiBold
    }
}
