pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// In the place of the milestones: what follows the shown day. In the view of the campus how much is delivered, under way and to come,
// and each lot with its sheet; in that of Greater Paris the network, and what is within reach.
Item {
    id: chart

    required property PhasesModel phases
    required property Session session
    // Large texts leave no room for bars: states, uses and lots stand in the list one after the other.
    readonly property bool large: Theme.textScale > 1
    readonly property bool upright: Theme.portrait
    readonly property list<string> planned: large ? phases.bars.filter(bar => bar.note).map(bar => bar.title + ", " + bar.note) : []
    readonly property var strip: [...[...phases.groups, ...phases.bars].map(one => told([one.title, one.value].filter(Boolean).join(" · "), one.look ?? "rest", one.parts ?? [])), ...planned.map(text => told(text, "rest", [])), ...phases.places]
    readonly property real head: large ? 0 : groups.y + groups.height
    readonly property real row: Math.max(Theme.touch, 1.25 * Theme.noteSize + 2 * Theme.px(10))
    readonly property real rows: !upright ? 1 : large ? 5 : 2.5
    // The list is longer than its place: its pages are turned with one finger.
    readonly property real turnWidth: back.width - back.reach

    // What is said in the list and is no place.
    function told(text: string, look: string, parts: var): var {
        return {
            "area": "",
            "id": "",
            "look": look,
            "note": "",
            "parts": parts,
            "state": "",
            "text": text
        };
    }

    // To the first that is not wholly seen, after or before those that are.
    function turn(on: bool): void {
        const seen = Array.from({
            "length": list.count
        }, (_, index) => index).filter(index => (list.itemAtIndex(index) as PhasePlace)?.whole);
        if (on)
            list.positionViewAtIndex(Math.min(list.count - 1, Math.max(-1, ...seen) + 1), ListView.Beginning);
        else
            list.positionViewAtIndex(Math.max(0, Math.min(list.count, ...seen) - 1), ListView.End);
    }

    Accessible.name: [...phases.bars.map(bar => [bar.title, bar.value, bar.note].filter(Boolean).join(", ")), ...phases.groups.map(group => group.title + ", " + group.value)].join(". ")
    Accessible.role: Accessible.Chart
    implicitHeight: Math.ceil(head + Theme.px(10) + (list.count ? rows * row + Theme.px(8) : 0) + remark.height)
    objectName: "phases"

    Grid {
        id: bars

        readonly property real column: (width - (columns - 1) * columnSpacing) / columns

        anchors.left: parent.left
        anchors.right: parent.right
        columnSpacing: Theme.px(28)
        columns: Theme.portrait ? 1 : Math.max(1, chart.phases.bars.length)
        rowSpacing: Theme.px(10)

        Repeater {
            model: chart.large ? [] : chart.phases.bars

            PhaseBar {
                required property var modelData

                bar: modelData
                width: bars.column
            }
        }
    }

    Flow {
        id: groups

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.px(16)
        visible: !chart.large
        y: bars.height + Theme.px(12)

        Repeater {
            model: chart.phases.groups

            Row {
                id: group

                required property var modelData

                spacing: Theme.px(10)

                ChartFill {
                    anchors.verticalCenter: parent.verticalCenter
                    height: Theme.px(26)
                    look: group.modelData.look
                    width: Theme.px(36)
                }

                Words {
                    size: "note"
                    text: [group.modelData.title, group.modelData.value].filter(Boolean).join(" · ")
                    width: Math.min(implicitWidth, groups.width - Theme.px(66))
                }
            }
        }
    }

    ListView {
        id: list

        anchors.left: parent.left
        anchors.leftMargin: chart.upright ? 0 : chart.turnWidth
        anchors.right: parent.right
        anchors.rightMargin: chart.turnWidth
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        height: chart.rows * chart.row
        model: chart.large ? chart.strip : chart.phases.places
        objectName: "phases.places"
        orientation: chart.upright ? ListView.Vertical : ListView.Horizontal
        spacing: Theme.px(10)
        visible: count > 0
        y: chart.head + Theme.px(10) + (Theme.low ? remark.height + Theme.px(8) : 0)

        delegate: PhasePlace {
            required property int index
            required property var modelData

            enabled: modelData.id !== ""
            height: chart.upright ? Math.max(chart.row, implicitHeight) : chart.row
            objectName: enabled ? "phases.place." + modelData.id : "phases.told." + index
            upright: chart.upright
            place: modelData
            // Of a neighbour that is not wholly there the edge is seen, not the words.
            whole: chart.upright ? y >= list.contentY && y + height <= list.contentY + list.height : x >= list.contentX && x + Math.min(width, list.width) <= list.contentX + list.width
            width: chart.upright ? list.width : implicitWidth

            onClicked: chart.session.follow("place", modelData.id)
        }
    }

    RoundButton {
        id: back

        anchors.right: chart.upright ? list.right : list.left
        anchors.rightMargin: chart.upright ? -chart.turnWidth - reach : -reach
        diameter: Theme.touch
        enabled: !(chart.upright ? list.atYBeginning : Theme.mirrored ? list.atXEnd : list.atXBeginning)
        ground: Theme.quiet
        label: qsTr("The ones before")
        objectName: "phases.back"
        raised: false
        symbol: chart.upright ? "up" : "earlier"
        visible: list.visible
        y: list.y + (chart.upright ? 0 : (list.height - diameter) / 2) - topInset

        onClicked: chart.turn(false)
    }

    RoundButton {
        anchors.left: list.right
        anchors.leftMargin: -reach
        diameter: Theme.touch
        enabled: !(chart.upright ? list.atYEnd : Theme.mirrored ? list.atXBeginning : list.atXEnd)
        ground: Theme.quiet
        label: qsTr("The ones after")
        objectName: "phases.on"
        raised: false
        symbol: chart.upright ? "down" : "forward"
        visible: back.visible
        y: list.y + (chart.upright ? list.height - diameter : (list.height - diameter) / 2) - topInset

        onClicked: chart.turn(true)
    }

    Words {
        id: remark

        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.muted
        size: "note"
        text: [chart.phases.remark, chart.large ? "" : chart.phases.programme].filter(Boolean).join(" ")
        // In the low layout what is touched stands lowest.
        y: chart.head + Theme.px(10) + (list.visible && !Theme.low ? list.height + Theme.px(8) : 0)
    }
}
