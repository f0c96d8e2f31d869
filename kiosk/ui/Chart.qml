pragma ComponentBehavior: Bound
import QtQuick

// A chart of the story, by its kind: figures by themselves, bars and what they mean, or the space by its state.
Column {
    id: column

    required property var chart // see kiosk/viewmodels/charts.py and space.py; null for none
    readonly property bool isSpace: chart?.kind === "space"

    signal followed(string kind, string id)

    spacing: Theme.px(16)

    ChartBar {
        height: Theme.px(52)
        parts: column.chart?.bar ?? []
        visible: parts.length > 0
        width: parent.width
    }

    Words {
        color: Theme.muted
        size: "note"
        text: column.chart?.total ?? ""
        visible: text !== ""
        width: parent.width
    }

    Repeater {
        model: column.chart?.rows ?? []

        ChartRow {
            required property var modelData

            row: modelData
            width: column.width
        }
    }

    NumberTiles {
        tiles: column.chart?.tiles ?? []
        visible: tiles.length > 0
        width: parent.width
    }

    Repeater {
        model: column.isSpace ? column.chart.groups : []

        SpaceGroup {
            required property var modelData

            group: modelData
            width: column.width

            onFollowed: id => column.followed("place", id)
        }
    }
}
