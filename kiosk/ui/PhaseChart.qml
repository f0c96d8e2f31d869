pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// In the place of the milestones: what follows the shown day. In the view of the campus how much is delivered, under way and to come,
// and each lot with its sheet; in that of Greater Paris the network, and what is within reach.
Item {
    id: chart

    required property PhasesModel phases
    required property Session session
    // Large texts leave room for one row: states, in landscape uses too, and lots stand in it one after the other.
    readonly property bool large: Theme.textScale > 1
    readonly property bool upright: Theme.portrait && !large
    readonly property list<var> told: [...phases.groups, ...(Theme.portrait ? [] : phases.bars)]
    readonly property var strip: [...told.map(one => ({
                    "id": "",
                    "area": "",
                    "look": one.look ?? "rest",
                    "note": "",
                    "parts": one.parts ?? [],
                    "state": "",
                    "text": [one.title, one.value].filter(Boolean).join(" · ")
                })), ...phases.places]
    readonly property real head: large ? bars.height : groups.y + groups.height
    readonly property real row: Math.max(Theme.touch, 1.25 * Theme.noteSize + 2 * Theme.px(10))

    Accessible.name: [...phases.bars.map(bar => bar.title + ", " + bar.value), ...phases.groups.map(group => group.title + ", " + group.value)].join(". ")
    Accessible.role: Accessible.Chart
    implicitHeight: Math.ceil(head + Theme.px(10) + (list.count ? (upright ? 2.5 : 1) * row + Theme.px(8) : 0) + remark.height)
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
            model: chart.large && !Theme.portrait ? [] : chart.phases.bars

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

        anchors.bottom: remark.top
        anchors.bottomMargin: Theme.px(8)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: chart.head + Theme.px(10)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: chart.large ? chart.strip : chart.phases.places
        objectName: "phases.places"
        orientation: chart.upright ? ListView.Vertical : ListView.Horizontal
        spacing: Theme.px(10)
        visible: count > 0

        delegate: PhasePlace {
            required property int index
            required property var modelData

            enabled: modelData.id !== ""
            height: chart.row
            objectName: enabled ? "phases.place." + modelData.id : "phases.told." + index
            upright: chart.upright
            place: modelData
            // Of a neighbour that is not wholly there the edge is seen, not the words.
            whole: chart.upright ? y >= list.contentY && y + height <= list.contentY + list.height : x >= list.contentX && x + width <= list.contentX + list.width
            width: chart.upright ? list.width : implicitWidth

            onClicked: chart.session.follow("place", modelData.id)
        }
    }

    Words {
        id: remark

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.muted
        size: "note"
        text: chart.phases.remark
    }
}
