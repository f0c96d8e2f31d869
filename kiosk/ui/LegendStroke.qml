import QtQuick

// Strokes: lines by their state, the edge of the zone, streets and paths.
Item {
    id: stroke

    required property string kind
    // Thickness, dash and gap in drawn pixels, casing on each side.
    readonly property var looks: ({
            "open": [9, 0, 0, 2.5],
            "expected": [9, 22, 13, 2.5],
            "later": [7, 7, 8, 0],
            "zone": [4, 14, 9, 0],
            "officialZone": [4, 0, 0, 0],
            "street": [12, 0, 0, 2],
            "mainStreet": [14, 0, 0, 2],
            "motorway": [20, 0, 0, 2],
            "path": [4, 4, 5, 0],
            "stairs": [9, 4, 4, 0]
        })
    readonly property var colors: ({
            "zone": Theme.mapBrand,
            "officialZone": Theme.mapBrand,
            "street": Theme.street,
            "mainStreet": Theme.mainStreet,
            "motorway": Theme.motorway,
            "path": Theme.path,
            "stairs": Theme.stairs
        })
    readonly property var look: looks[kind]
    readonly property bool rail: kind === "open" || kind === "expected" || kind === "later"

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: stroke.rail ? Theme.sheet : stroke.kind === "motorway" ? Theme.motorwayCasing : Theme.streetCasing
        height: line.height + 2 * Theme.px(stroke.look[3])
        visible: stroke.look[3] > 0
        width: parent.width
    }

    // In high contrast every line of the network has an edge.
    Dashes {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink
        dash: line.dash
        gap: line.gap
        height: line.height + 2 * Theme.px(2)
        round: line.round
        visible: stroke.rail && Theme.highContrast
        width: parent.width
    }

    Dashes {
        id: line

        anchors.verticalCenter: parent.verticalCenter
        color: stroke.colors[stroke.kind] ?? Theme.sampleLine
        dash: stroke.look[1] ? Theme.px(stroke.look[1]) : width
        gap: Theme.px(stroke.look[2])
        height: Theme.px(stroke.look[0])
        round: stroke.kind === "later" || stroke.kind === "path"
        width: parent.width
    }
}
