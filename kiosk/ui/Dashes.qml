pragma ComponentBehavior: Bound
import QtQuick

// A horizontal line of dashes; one dash for a solid line.
Row {
    id: dashes

    property real dash: width
    property real gap: 0
    property color color: Theme.ink
    property bool round: false

    clip: true
    spacing: gap

    Repeater {
        model: Math.ceil((dashes.width + dashes.gap) / Math.max(1, dashes.dash + dashes.gap))

        Rectangle {
            color: dashes.color
            height: dashes.height
            radius: dashes.round ? height / 2 : 0
            width: dashes.dash
        }
    }
}
