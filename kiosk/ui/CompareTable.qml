pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Destinations, one a row: two bars to one scale, the minutes of both moments, and what was gained.
Column {
    id: table

    required property ComparisonModel comparison
    // Columns of figures are as wide as what stands in them; names have what they need, bars the rest. In large texts the
    // bars stand below the names.
    readonly property list<real> figures: head.titles.map(title => Math.max(words.of("−88"), words.of(title)) + Theme.px(14))
    readonly property real counted: figures.reduce((sum, width) => sum + width, 0)
    readonly property real names: Math.max(0, ...comparison.rows.map(row => words.of(row.name))) + Theme.px(14)
    readonly property bool stacked: width - names - counted < 5 * Theme.noteSize

    signal followed(string station)

    CompareHead {
        id: head

        figures: table.figures
        width: parent.width
    }

    Repeater {
        model: table.comparison.rows

        CompareRow {
            required property var modelData

            destination: modelData
            figures: table.figures
            names: table.names
            stacked: table.stacked
            width: table.width

            onClicked: table.followed(modelData.station)
        }
    }

    WordWidths {
        id: words
    }
}
