import QtQuick
import QtQuick.Shapes

// The number of a line in its disc. Not yet open: a dashed ring.
Item {
    id: disc

    required property string number
    required property color lineColor
    required property color inkColor
    property bool open: true

    Accessible.ignored: true
    implicitHeight: implicitWidth
    implicitWidth: Math.round(Theme.bodySize * 1.75)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.ink
        border.width: Qt.colorEqual(disc.inkColor, "#FFFFFF") ? 0 : Theme.stroke
        color: disc.lineColor
        radius: width / 2
        visible: disc.open
    }

    Shape {
        id: ring

        readonly property real thickness: Theme.px(5)

        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        visible: !disc.open

        ShapePath {
            capStyle: ShapePath.FlatCap
            dashPattern: [1.6, 1]
            fillColor: "#FFFFFF"
            strokeColor: disc.lineColor
            strokeStyle: ShapePath.DashLine
            strokeWidth: ring.thickness

            PathAngleArc {
                centerX: ring.width / 2
                centerY: ring.height / 2
                radiusX: (ring.width - ring.thickness) / 2
                radiusY: radiusX
                startAngle: 0
                sweepAngle: 360
            }
        }
    }

    Words {
        anchors.centerIn: parent
        color: disc.open ? disc.inkColor : "#12263A"
        font.pixelSize: Math.round(disc.width * (disc.number.length > 2 ? 0.36 : 0.5))
        font.weight: Font.Bold
        text: disc.number
    }
}
