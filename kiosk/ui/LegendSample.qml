pragma ComponentBehavior: Bound
import QtQuick

// A sample of something on the map, drawn as the map draws it.
Item {
    id: slot

    required property string family // mark, stroke or area
    required property string sample

    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: Theme.stroke
        color: Theme.paper
        radius: Theme.px(10)
    }

    Loader {
        active: slot.family === "mark"
        anchors.fill: parent

        sourceComponent: LegendMark {
            kind: slot.sample
        }
    }

    Loader {
        active: slot.family === "stroke"
        anchors.fill: parent
        anchors.margins: Theme.stroke

        sourceComponent: LegendStroke {
            kind: slot.sample
        }
    }

    Loader {
        active: slot.family === "area"
        anchors.fill: parent

        sourceComponent: LegendArea {
            kind: slot.sample
        }
    }
}
