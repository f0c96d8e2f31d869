pragma ComponentBehavior: Bound
import QtQuick

// The four edges of an area in dashes, drawn astride its outline.
Item {
    id: frame

    required property color color
    required property real thickness
    // A dash as long as its edge where it is 0.
    property real dash: 0
    property real gap: 0

    Repeater {
        model: [0, 1, 2, 3]

        Dashes {
            required property int modelData
            readonly property bool upright: modelData > 1

            color: frame.color
            dash: frame.dash || width
            gap: frame.gap
            height: frame.thickness
            rotation: upright ? 90 : 0
            width: upright ? frame.height : frame.width
            x: upright ? (modelData === 2 ? 0 : frame.width) - width / 2 : 0
            y: (upright ? frame.height / 2 : modelData === 0 ? 0 : frame.height) - height / 2
        }
    }
}
