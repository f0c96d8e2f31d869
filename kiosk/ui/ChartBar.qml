pragma ComponentBehavior: Bound
import QtQuick

// Parts of a whole side by side, as long as their shares; the share is written where there is room.
Row {
    id: bar

    required property var parts // [{share, look, text}]
    property real parting: Theme.px(3)
    readonly property real room: width - parting * (parts.length - 1)

    spacing: parting

    Repeater {
        model: bar.parts

        ChartFill {
            id: part

            required property var modelData

            height: bar.height
            look: modelData.look
            width: Math.round(bar.room * modelData.share)

            Rectangle {
                anchors.centerIn: parent
                color: Theme.sheet
                height: share.height + Theme.px(6)
                radius: height / 2
                visible: part.modelData.text !== "" && width + Theme.px(12) < part.width
                width: share.implicitWidth + Theme.px(24)

                Words {
                    id: share

                    anchors.centerIn: parent
                    font.weight: Font.DemiBold
                    size: "note"
                    text: part.modelData.text
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
