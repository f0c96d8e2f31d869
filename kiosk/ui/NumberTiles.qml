pragma ComponentBehavior: Bound
import QtQuick

// Figures by themselves, two or three beside each other.
Grid {
    id: grid

    required property var tiles // [{before, number, unit, label, caption, sure}]

    columnSpacing: Theme.px(28)
    columns: Math.min(2, tiles.length)
    rowSpacing: Theme.px(24)

    Repeater {
        model: grid.tiles

        NumberTile {
            required property var modelData

            figure: modelData
            width: Math.floor((grid.width - (grid.columns - 1) * grid.columnSpacing) / Math.max(1, grid.columns))
        }
    }
}
