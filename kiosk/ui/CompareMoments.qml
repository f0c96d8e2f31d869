pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Which two moments are compared, side by side where there is room, and what the later one rests on.
Column {
    id: moments

    required property ComparisonModel comparison
    readonly property real rowHeight: Math.max(Theme.touch, Math.ceil(1.25 * Theme.noteSize) + 2 * Theme.px(8)) + Theme.px(8)
    readonly property bool beside: before.implicitWidth + arrow.width + after.implicitWidth + 2 * Theme.px(8) <= width

    spacing: Theme.px(6)

    Item {
        height: moments.beside ? before.height : after.y + after.height
        width: parent.width

        SegmentedPill {
            id: before

            anchors.left: parent.left
            choices: moments.comparison.befores
            chosenColor: Theme.highContrast ? Theme.brand : Theme.beforeEdge
            current: moments.comparison.before
            ground: Theme.quiet
            maximumWidth: moments.width
            objectName: "compare.before"
            raised: false
            rowHeight: moments.rowHeight
            size: "note"

            onChosen: value => moments.comparison.choose("before", value)
        }

        Icon {
            id: arrow

            anchors.left: before.right
            anchors.leftMargin: Theme.px(8)
            color: Theme.ink
            name: "forward"
            width: Theme.px(30)
            y: (moments.rowHeight - height) / 2
        }

        SegmentedPill {
            id: after

            anchors.left: moments.beside ? arrow.right : parent.left
            anchors.leftMargin: moments.beside ? Theme.px(8) : 0
            choices: moments.comparison.afters
            chosenColor: Theme.highContrast ? Theme.brand : Theme.afterEdge
            current: moments.comparison.after
            ground: Theme.quiet
            maximumWidth: moments.width
            objectName: "compare.after"
            raised: false
            rowHeight: moments.rowHeight
            size: "note"
            y: moments.beside ? 0 : before.height + Theme.px(6)

            onChosen: value => moments.comparison.choose("after", value)
        }
    }

    Chip {
        maximumWidth: moments.width
        symbol: "indicative"
        text: moments.comparison.notes.announced
        tone: "caution"
        visible: text !== ""
        width: implicitWidth
    }
}
