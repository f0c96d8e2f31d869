import QtQuick
import QtQuick.Shapes

// An icon of the family: drawn in 24×24 with a stroke of 2, scaled to its width.
Item {
    id: icon

    property string name
    property color color: Theme.ink
    property real stroke: 2

    implicitWidth: Theme.iconSize
    implicitHeight: implicitWidth

    Shape {
        width: 24
        height: 24
        preferredRendererType: Shape.CurveRenderer
        scale: icon.width / 24
        transformOrigin: Item.TopLeft

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: icon.color
            strokeWidth: icon.stroke

            PathSvg {
                path: Theme.icons[icon.name] ?? ""
            }
        }
    }
}
