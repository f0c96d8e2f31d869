import QtQuick

// An area of a chart. Looks differ by pattern and outline too, not by colour alone; in high contrast by these only.
Rectangle {
    id: area

    required property string look
    // Fill, outline, pattern and its colour.
    readonly property var looks: ({
            "solid": [Theme.member, Theme.memberEdge, "", Theme.ink],
            "light": [Theme.delivered, Theme.member, Theme.highContrast ? "stipple" : "", Theme.ink],
            "cross": [Theme.site, Theme.member, "cross", Theme.member],
            "rest": [Theme.quiet, Theme.muted, "", Theme.ink],
            "delivered": [Theme.delivered, Theme.member, Theme.highContrast ? "bars" : "", Theme.ink],
            "under_way": [Theme.comingHatch, Theme.comingOutline, "cross", Theme.comingOutline],
            "planned": [Theme.coming, Theme.comingOutline, "hatch", Theme.comingOutline],
            "before": [Theme.before, Theme.beforeEdge, Theme.highContrast ? "hatch" : "", Theme.ink],
            "before_walk": [Theme.beforeOnFoot, Theme.beforeEdge, "", Theme.ink],
            "after": [Theme.after, Theme.afterEdge, "", Theme.ink],
            "after_walk": [Theme.afterOnFoot, Theme.afterEdge, "", Theme.ink],
            "unconfirmed": [Theme.sheet, Theme.muted, "stipple", Theme.muted]
        })
    readonly property var drawn: looks[look]
    readonly property bool dark: look === "solid" || look === "after"

    border.color: Theme.highContrast ? Theme.ink : drawn[1]
    border.width: Theme.px(2)
    clip: true
    color: !Theme.highContrast ? drawn[0] : dark ? Theme.ink : Theme.sheet
    radius: Theme.px(6)

    Icon {
        readonly property real grain: Theme.px(34)

        anchors.fill: parent
        anchors.margins: Theme.px(2)
        color: Theme.highContrast ? Theme.ink : area.drawn[3]
        fillMode: Image.Tile
        horizontalAlignment: Image.AlignLeft
        name: area.drawn[2]
        opacity: 0.75
        sourceSize.height: grain
        sourceSize.width: grain
        verticalAlignment: Image.AlignTop
        visible: name !== ""
    }
}
