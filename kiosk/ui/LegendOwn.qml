pragma ComponentBehavior: Bound
import QtQuick

// A layer of one's own in its own style, drawn as resources/web/ownlayers.js draws it.
Item {
    id: own

    required property var look
    readonly property string kind: look.kind ?? ""
    readonly property color edge: !look.outline ? "transparent" : Theme.highContrast ? Theme.ink : look.outline
    readonly property real thickness: Theme.px(look.width ?? 2)
    readonly property real dash: look.dash?.length ? Theme.px(look.dash[0]) : 0
    readonly property real gap: look.dash?.length ? Theme.px(look.dash[1]) : 0

    Item {
        id: ground

        anchors.centerIn: parent
        height: Theme.px(36)
        visible: own.kind === "area"
        width: Theme.px(62)

        Rectangle {
            anchors.fill: parent
            color: own.look.fill ?? "transparent"
            opacity: Theme.highContrast ? 0 : 0.4
        }

        Item {
            anchors.fill: parent
            clip: true
            opacity: 0.6

            Icon {
                anchors.fill: parent
                color: own.look.outline ? own.edge : own.look.fill ?? Theme.ink
                fillMode: Image.PreserveAspectCrop
                name: own.kind === "area" && own.look.pattern !== "none" ? own.look.pattern : ""
            }
        }

        DashedFrame {
            anchors.fill: parent
            color: own.edge
            dash: own.dash
            gap: own.gap
            thickness: own.thickness
            visible: !!own.look.outline
        }
    }

    Dashes {
        anchors.verticalCenter: parent.verticalCenter
        color: own.edge
        dash: own.dash || width
        gap: own.gap
        height: own.thickness
        visible: own.kind === "line"
        width: parent.width
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: own.edge
        border.width: own.thickness
        color: Theme.highContrast ? Theme.sheet : own.look.fill ?? Theme.sheet
        height: width
        radius: width / 2
        visible: own.kind === "point"
        width: Theme.px(36)

        Icon {
            anchors.centerIn: parent
            color: own.edge
            name: own.kind === "point" ? own.look.icon ?? "" : ""
            width: Theme.px(23)
        }
    }
}
