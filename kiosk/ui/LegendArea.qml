pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

// Areas: buildings, lots, green, water; an outline says how sure it is.
Item {
    id: area

    required property string kind
    readonly property var looks: ({
            "member": [Theme.member, Theme.member],
            "delivered": [Theme.delivered, Theme.member],
            "coming": [Theme.coming, Theme.comingOutline],
            "surveyed": ["transparent", Theme.ink],
            "indicative": ["transparent", Theme.ink],
            "building": [Theme.building, Theme.building],
            "green": [Theme.green, Theme.green],
            "water": [Theme.water, Theme.water]
        })
    readonly property var look: looks[kind]

    Item {
        id: ground

        anchors.centerIn: parent
        clip: true
        height: Theme.px(36)
        width: Theme.px(62)

        Rectangle {
            anchors.fill: parent
            color: area.look[0]
        }

        Repeater {
            model: area.kind === "coming" ? 10 : 0

            Rectangle {
                required property int index

                antialiasing: true
                color: Theme.comingHatch
                height: ground.height * 3
                rotation: 40
                width: Theme.px(3)
                x: index * Theme.px(11) - Theme.px(16)
                y: -ground.height
            }
        }
    }

    Shape {
        anchors.fill: ground
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            dashPattern: [3, 2]
            fillColor: "transparent"
            joinStyle: ShapePath.MiterJoin
            strokeColor: area.look[1]
            strokeStyle: area.kind === "indicative" ? ShapePath.DashLine : ShapePath.SolidLine
            strokeWidth: Theme.px(3)

            PathRectangle {
                height: ground.height
                width: ground.width
            }
        }
    }
}
