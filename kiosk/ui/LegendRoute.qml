import QtQuick

// The parts of a route, drawn as resources/web/routepaint.js draws them.
Item {
    id: route

    required property string kind // walk, stairs, ride or expectedRide
    readonly property bool walked: kind === "walk" || kind === "stairs"
    readonly property real thickness: Theme.px(walked ? 15 : 13)

    Rectangle {
        anchors.centerIn: parent
        color: Theme.highContrast ? Theme.ink : Theme.routeCasing
        height: route.thickness + 2 * Theme.px(3)
        width: parent.width
    }

    Rectangle {
        anchors.centerIn: parent
        color: route.kind === "walk" ? Theme.route : route.kind === "stairs" ? Theme.routeEdge : route.kind === "ride" ? Theme.sampleLine : Theme.routeCasing
        height: route.thickness
        width: parent.width
    }

    Dashes {
        anchors.centerIn: parent
        color: route.walked ? Theme.routeCasing : Theme.sampleLine
        dash: route.kind === "walk" ? height : route.kind === "stairs" ? Theme.px(5) : Theme.px(34)
        gap: route.kind === "walk" ? Theme.px(11) : route.kind === "stairs" ? Theme.px(5) : Theme.px(12)
        height: route.kind === "walk" ? Theme.px(6) : route.kind === "stairs" ? Theme.px(11) : route.thickness
        round: route.kind === "walk"
        visible: route.kind !== "ride"
        width: parent.width
    }
}
