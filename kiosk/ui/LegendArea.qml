pragma ComponentBehavior: Bound
import QtQuick

// Areas: buildings, lots, green, water; an outline says how sure it is.
Item {
    id: area

    required property string kind
    readonly property var looks: ({
            "member": [Theme.member, Theme.memberEdge],
            "delivered": [Theme.delivered, Theme.deliveredEdge],
            "coming": [Theme.coming, Theme.comingOutline],
            "expectedPlace": [Theme.expected, Theme.deliveredEdge],
            "absent": ["transparent", Theme.absentEdge],
            "undated": [Theme.undated, Theme.undatedEdge],
            "other": [Theme.neighbour, Theme.neighbourEdge],
            "site": [Theme.site, Theme.siteEdge],
            "surveyed": ["transparent", Theme.ink],
            "indicative": ["transparent", Theme.ink],
            "building": [Theme.building, Theme.buildingEdge],
            "green": [Theme.green, Theme.greenEdge],
            "water": [Theme.water, Theme.waterEdge],
            "reach15": [Theme.reached(0.56), Theme.reachEdge],
            "reach30": [Theme.reached(0.42), Theme.reachEdge],
            "reach45": [Theme.reached(0.28), Theme.reachEdge],
            "reach60": [Theme.reached(0.13), Theme.reachEdge],
            "gain": [Theme.highContrast ? Theme.sheet : Theme.reached(0.2), Theme.reachEdge]
        })
    // An icon and its colour; none for a plain ground.
    readonly property var pattern: Theme.patterns[kind] ?? ["", "#000000"]
    // Dash and gap in drawn pixels.
    readonly property var dashes: ({
            "indicative": [9, 5],
            "expectedPlace": [16, 7],
            "absent": [3, 6]
        })
    readonly property bool dashed: kind in dashes

    Rectangle {
        id: ground

        anchors.centerIn: parent
        border.color: area.dashed ? "transparent" : area.looks[area.kind][1]
        border.width: Theme.px(3)
        clip: true
        color: area.looks[area.kind][0]
        height: Theme.px(36)
        width: Theme.px(62)

        Icon {
            anchors.fill: parent
            anchors.margins: Theme.px(2)
            color: area.pattern[1]
            fillMode: Image.PreserveAspectCrop
            name: area.pattern[0]
        }
    }

    Loader {
        active: area.dashed
        anchors.fill: ground

        sourceComponent: DashedFrame {
            color: area.looks[area.kind][1]
            dash: Theme.px(area.dashes[area.kind][0])
            gap: Theme.px(area.dashes[area.kind][1])
            thickness: Theme.px(3)
        }
    }
}
