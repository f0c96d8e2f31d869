pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// A pill of choices, one of them chosen: the languages, the views.
T.Pane {
    id: pill

    required property var choices // [{value, text}]
    required property string current
    property color chosenColor: Theme.brand
    readonly property real reach: Theme.gap / 2
    readonly property real inset: Theme.px(8)

    signal chosen(string value)

    bottomInset: reach
    implicitHeight: Theme.control + reach
    implicitWidth: row.implicitWidth + 2 * inset

    background: Surface {}
    contentItem: Row {
        id: row

        leftPadding: pill.inset

        Repeater {
            model: pill.choices

            T.AbstractButton {
                id: choice

                required property var modelData
                readonly property bool isCurrent: modelData.value === pill.current

                Accessible.checkable: true
                Accessible.checked: isCurrent
                Accessible.name: modelData.text
                bottomInset: pill.reach + pill.inset
                bottomPadding: pill.reach
                height: Theme.control + pill.reach
                objectName: pill.objectName + "." + modelData.value
                topInset: pill.inset
                width: Math.max(words.implicitWidth + 2 * Theme.px(26), Theme.touchMinimum)

                background: Rectangle {
                    color: choice.isCurrent ? pill.chosenColor : choice.down ? Theme.pressed : "transparent"
                    radius: height / 2
                }
                contentItem: Words {
                    id: words

                    color: choice.isCurrent ? Theme.brandInk : Theme.ink
                    font.weight: Font.DemiBold
                    horizontalAlignment: Text.AlignHCenter
                    text: choice.modelData.text
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.NoWrap
                }

                onClicked: pill.chosen(modelData.value)
            }
        }
    }
}
