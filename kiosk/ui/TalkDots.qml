pragma ComponentBehavior: Bound
import QtQuick

// Where in the tour one is: a dot a stop, the shown one long.
Row {
    id: dots

    required property list<var> stops
    required property int index

    Accessible.name: qsTr("Stop %1 of %2").arg(index + 1).arg(stops.length)
    Accessible.role: Accessible.StaticText
    spacing: Theme.px(10)

    Repeater {
        model: dots.stops

        Rectangle {
            required property int index
            required property var modelData
            readonly property bool current: index === dots.index

            color: current ? Theme.brand : Theme.muted
            height: Theme.px(12)
            opacity: current ? 1 : 0.4
            radius: height / 2
            visible: modelData.usable
            width: current ? 3 * height : height
        }
    }
}
