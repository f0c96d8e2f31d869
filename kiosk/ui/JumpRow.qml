pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// The index of a list: targets beside each other, each leads to a row.
Row {
    id: strip

    required property var jumps // [{text, row}]
    // Of the target with the most lines.
    readonly property real tallest: children.reduce((height, jump) => Math.max(height, jump.implicitHeight), 0)

    signal chosen(int row)

    Repeater {
        model: strip.jumps

        T.AbstractButton {
            id: jump

            required property var modelData
            required property int index

            Accessible.name: modelData.text
            bottomPadding: Theme.px(10)
            height: strip.height
            implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
            leftInset: Theme.px(4)
            leftPadding: leftInset + Theme.px(8)
            objectName: "jump." + index
            rightInset: Theme.px(4)
            rightPadding: rightInset + Theme.px(8)
            topPadding: Theme.px(10)
            width: strip.width / strip.jumps.length

            background: Rectangle {
                border.color: Theme.ink
                border.width: Theme.outline
                color: jump.down ? Theme.pressed : Theme.quiet
                radius: Theme.px(20)
            }
            contentItem: Words {
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1.05
                size: "note"
                text: jump.modelData.text
                verticalAlignment: Text.AlignVCenter
            }

            onClicked: strip.chosen(modelData.row)
        }
    }
}
