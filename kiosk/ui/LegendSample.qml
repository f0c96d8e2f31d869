pragma ComponentBehavior: Bound
import QtQuick

// A sample of something on the map, drawn as the map draws it.
Item {
    id: slot

    required property string sample

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
        radius: Theme.px(10)
    }

    Loader {
        anchors.fill: parent
        sourceComponent: {
            switch (slot.sample) {
            case "here":
            case "station":
            case "selection":
                return mark;
            case "open":
            case "expected":
            case "later":
            case "zone":
            case "street":
            case "motorway":
                return stroke;
            }
            return area;
        }
    }

    Component {
        id: mark

        LegendMark {
            kind: slot.sample
        }
    }

    Component {
        id: stroke

        LegendStroke {
            kind: slot.sample
        }
    }

    Component {
        id: area

        LegendArea {
            kind: slot.sample
        }
    }
}
