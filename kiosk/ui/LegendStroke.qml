import QtQuick
import QtQuick.Shapes

// Strokes: lines by their state, the edge of the zone, streets.
Shape {
    id: stroke

    required property string kind
    readonly property bool rail: kind === "open" || kind === "expected" || kind === "later"
    readonly property var dashes: ({
            "expected": [2.6, 1.4],
            "later": [0.5, 1.3],
            "zone": [3.2, 2]
        })
    readonly property var colors: ({
            "zone": Theme.brand,
            "street": Theme.mainStreet,
            "motorway": Theme.motorway
        })
    readonly property real thickness: kind === "zone" ? Theme.px(4) : kind === "motorway" ? Theme.px(18) : kind === "street" ? Theme.px(12) : Theme.px(8)

    clip: true
    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        capStyle: ShapePath.FlatCap
        fillColor: "transparent"
        strokeColor: stroke.kind === "zone" ? "transparent" : stroke.rail ? "#FFFFFF" : Theme.streetCasing
        strokeWidth: stroke.thickness + Theme.px(5)
        startX: 0
        startY: stroke.height / 2

        PathLine {
            x: stroke.width
            y: stroke.height / 2
        }
    }

    ShapePath {
        capStyle: ShapePath.FlatCap
        dashPattern: stroke.dashes[stroke.kind] ?? [1]
        fillColor: "transparent"
        strokeColor: stroke.colors[stroke.kind] ?? Theme.sampleLine
        strokeStyle: stroke.kind in stroke.dashes ? ShapePath.DashLine : ShapePath.SolidLine
        strokeWidth: stroke.thickness
        startX: 0
        startY: stroke.height / 2

        PathLine {
            x: stroke.width
            y: stroke.height / 2
        }
    }
}
