pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk

// The band of the timeline: the axis of years, and the milestones to swipe through under it.
T.Pane {
    id: band

    required property Models models
    required property Session session
    readonly property TimelineModel timeline: models.timeline as TimelineModel
    readonly property PhasesModel phases: models.phases as PhasesModel
    // How much of the neighbours is seen: their edge, not their words.
    readonly property real peek: Theme.px(28)
    // In the low layout the buttons of the phases stand at the end of the axis.
    readonly property real buttons: Theme.low ? (phases.shown ? 2 : 1) * (Theme.iconSize + Theme.px(64) + Theme.gap) : 0
    readonly property real lower: chart.wanted && chart.item ? chart.implicitHeight : cards.height

    // The next card glides in; a far one is simply there.
    function show(row: int): void {
        if (row === cards.currentIndex)
            return;
        cards.highlightMoveDuration = Math.abs(row - cards.currentIndex) === 1 ? Theme.motion : 0;
        cards.currentIndex = row;
    }

    // Where a button beside the cards stands. No anchors: those that are given up pull an item to two places at once.
    function beside(height: real): real {
        return cards.y + (cards.height - height) / (Theme.low ? 1 : 2);
    }

    // Cards of another width stand elsewhere: the list loses which one it showed (Qt 6.12, right to left).
    function settle(): void {
        cards.currentIndex = timeline.row;
        cards.positionViewAtIndex(timeline.row, ListView.SnapPosition);
    }

    Accessible.name: qsTr("Timeline")
    Accessible.role: Accessible.Pane
    height: topPadding + axis.height + Theme.px(14) + lower + bottomPadding
    horizontalPadding: Theme.px(24)
    objectName: "timeline"
    verticalPadding: Theme.px(Theme.low ? 12 : 20)

    background: Surface {
        radius: Theme.radius
    }
    contentItem: Item {
        YearAxis {
            id: axis

            cursor: band.timeline.cursor
            height: implicitHeight
            objectName: "timeline.years"
            marks: band.timeline.marks
            ticks: band.timeline.ticks
            today: band.timeline.today
            width: parent.width - Theme.px(40) - band.buttons
            x: Theme.from(Theme.px(20), width, parent.width)
            y: Theme.low ? band.lower + Theme.px(14) : 0
            year: band.timeline.year

            onChosen: place => band.timeline.choose_at(place)
            onStepped: by => band.timeline.step_year(by)
        }

        RoundButton {
            id: previous

            anchors.left: parent.left
            anchors.leftMargin: -reach
            enabled: cards.currentIndex > 0
            ground: Theme.quiet
            label: qsTr("Earlier")
            objectName: "timeline.previous"
            raised: false
            symbol: "earlier"
            visible: cards.visible
            y: band.beside(height)

            onClicked: band.timeline.choose(cards.currentIndex - 1)
        }

        ListView {
            id: cards

            readonly property real cardWidth: width - 2 * band.peek - 2 * spacing

            anchors.left: previous.right
            anchors.right: next.left
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            // As high as the longest shipped milestones need; a longer one gets its room.
            height: Math.ceil(Math.max(currentItem?.implicitHeight ?? 0, (Theme.portrait ? 14.5 : 6) * Theme.bodySize))
            highlightMoveVelocity: -1
            highlightRangeMode: ListView.StrictlyEnforceRange
            model: band.timeline
            objectName: "timeline.cards"
            orientation: ListView.Horizontal
            preferredHighlightBegin: band.peek + spacing
            preferredHighlightEnd: preferredHighlightBegin + cardWidth
            snapMode: ListView.SnapToItem
            spacing: Theme.px(16)
            visible: !band.phases.shown
            y: Theme.low ? 0 : axis.height + Theme.px(14)

            delegate: TimelineCard {
                required property string identifier
                required property int index
                // The others are only seen at their edge, and come with the buttons.
                readonly property bool passedOver: !isCurrent

                height: ListView.view.height
                isChosen: isCurrent && band.timeline.hasChoice
                isCurrent: ListView.isCurrentItem
                objectName: "milestone." + identifier
                width: cards.cardWidth

                onClicked: band.timeline.choose(index)
                onPlaceRequested: band.timeline.open(index)
            }

            onCardWidthChanged: Qt.callLater(band.settle)
            onMovementEnded: band.timeline.choose(currentIndex)
        }

        RoundButton {
            id: next

            anchors.right: parent.right
            anchors.rightMargin: -reach
            enabled: cards.currentIndex < cards.count - 1
            ground: Theme.quiet
            label: qsTr("Later")
            objectName: "timeline.next"
            raised: false
            symbol: "forward"
            visible: cards.visible
            y: band.beside(height)

            onClicked: band.timeline.choose(cards.currentIndex + 1)
        }
    }

    Loader {
        id: chart

        readonly property bool wanted: band.phases.shown

        height: band.lower
        parent: cards.parent
        visible: wanted
        width: parent.width
        y: cards.y

        Component.onCompleted: read()
        onWantedChanged: read()

        function read(): void {
            if (wanted && !item)
                setSource(Qt.resolvedUrl("PhaseChart.qml"), {
                    "phases": band.phases,
                    "session": band.session
                });
        }
    }

    Component.onCompleted: show(timeline.row)

    Connections {
        function onMoved(): void {
            if (!cards.moving)
                band.show(band.timeline.row);
        }

        target: band.timeline
    }
}
