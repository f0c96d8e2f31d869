pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Avant / après: two moments to choose, and a row for each destination, all on one screen where there is room.
GoPage {
    id: page

    readonly property ComparisonModel comparison: host.models.compare as ComparisonModel
    readonly property var notes: comparison.notes

    spacing: Theme.px(8)

    Words {
        Accessible.role: Accessible.Heading
        font.weight: Font.Bold
        text: page.comparison.title
        width: parent.width
    }

    CompareMoments {
        comparison: page.comparison
        visible: page.comparison.rows.length > 0
        width: parent.width
    }

    CompareTable {
        comparison: page.comparison
        visible: page.comparison.rows.length > 0
        width: parent.width

        onFollowed: station => page.host.session.follow("station", station)
    }

    Repeater {
        model: [...page.notes.reasons, ...page.notes.texts]

        Words {
            required property string modelData

            color: Theme.muted
            prose: true
            size: "note"
            text: modelData
            width: page.width
        }
    }

    SourceList {
        sources: page.notes.sources
        visible: sources.length > 0
        width: parent.width
    }
}
