pragma ComponentBehavior: Bound
import QtQuick

// Where the facts of a sheet come from.
Column {
    id: list

    required property var sources

    spacing: Theme.px(8)

    Rectangle {
        color: Theme.line
        height: Theme.stroke
        width: parent.width
    }

    Words {
        color: Theme.muted
        font.weight: Font.DemiBold
        size: "note"
        text: qsTr("Sources")
        topPadding: Theme.px(6)
        width: parent.width
    }

    Repeater {
        model: list.sources

        Words {
            required property string modelData

            color: Theme.muted
            size: "note"
            text: modelData
            width: list.width
        }
    }
}
