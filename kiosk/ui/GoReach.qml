pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What is within reach of the campus: numbers of stations, at a date and compared with another one; the map draws the ground.
GoPage {
    id: page

    readonly property ReachModel reach: host.models.reach as ReachModel
    readonly property var texts: reach.texts
    readonly property real rowHeight: Math.max(Theme.touch, Math.ceil(1.25 * Theme.noteSize) + 2 * Theme.px(14)) + Theme.px(8)

    footnote: texts.asOf

    Words {
        Accessible.role: Accessible.Heading
        size: "heading"
        text: page.texts.title
        width: parent.width
    }

    SegmentedPill {
        choices: page.reach.choices
        current: page.reach.current
        ground: Theme.quiet
        maximumWidth: page.width
        objectName: "reach.days"
        raised: false
        rowHeight: page.rowHeight
        size: "note"
        spread: true
        width: page.width

        onChosen: value => page.reach.show_day(value)
    }

    Grid {
        id: tiles

        readonly property real room: (width - 3 * spacing) / 4
        readonly property real needed: repeater.count > 0 ? Math.max(...Array.from({
            "length": repeater.count
        }, (_, index) => repeater.itemAt(index)?.implicitWidth ?? 0)) : 0

        columns: room >= needed ? 4 : 2
        spacing: Theme.px(12)
        visible: repeater.count > 0
        width: parent.width

        Repeater {
            id: repeater

            model: page.reach.rows

            ReachTile {
                required property var modelData

                row: modelData
                width: Math.floor((tiles.width - (tiles.columns - 1) * tiles.spacing) / tiles.columns)
            }
        }
    }

    Words {
        Accessible.role: Accessible.Heading
        font.weight: Font.DemiBold
        text: qsTr("Compare with")
        visible: tiles.visible
        width: parent.width
    }

    SegmentedPill {
        choices: page.reach.others
        current: page.reach.other
        ground: Theme.quiet
        maximumWidth: page.width
        objectName: "reach.others"
        raised: false
        rowHeight: page.rowHeight
        size: "note"
        spread: true
        visible: tiles.visible
        width: page.width

        onChosen: value => page.reach.compare_with(value)
    }

    LegendRow {
        family: "area"
        sample: "gain"
        text: page.texts.hatched
        visible: text !== ""
        width: parent.width
    }

    Column {
        spacing: Theme.px(8)
        visible: page.texts.announced.length > 0
        width: parent.width

        Words {
            Accessible.role: Accessible.Heading
            font.weight: Font.DemiBold
            text: qsTr("Announced, not certain")
            width: parent.width
        }

        Repeater {
            model: page.texts.announced

            Words {
                required property string modelData

                prose: true
                size: "note"
                text: modelData
                width: page.width
            }
        }
    }

    Column {
        spacing: Theme.px(8)
        width: parent.width

        Repeater {
            model: page.texts.remarks

            Words {
                required property string modelData

                color: Theme.muted
                prose: true
                size: "note"
                text: modelData
                width: page.width
            }
        }
    }

    SourceList {
        sources: page.texts.sources
        width: parent.width
    }
}
