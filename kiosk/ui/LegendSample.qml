pragma ComponentBehavior: Bound
import QtQuick

// A sample of something on the map, drawn as the map draws it.
Item {
    id: slot

    required property string family // mark, stroke, area, route or own
    required property string sample
    property var look: ({}) // of a layer of one's own

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
        active: slot.family === "route"
        anchors.fill: parent
        anchors.margins: Theme.stroke

        sourceComponent: LegendRoute {
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

    Loader {
        active: slot.family === "own"
        anchors.fill: parent

        sourceComponent: LegendOwn {
            look: slot.look
        }
    }
}
