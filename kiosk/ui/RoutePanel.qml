pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The way to what is selected: how long, by which way, step by step. The map draws it and follows the step that is tapped.
SheetFrame {
    id: panel

    required property SheetHost host
    readonly property RouteModel route: host.models.route as RouteModel
    readonly property Session session: host.session
    readonly property bool found: route.state === "walk" || route.state === "journey"

    canGoBack: session.canGoBack
    maximumHeight: Theme.portrait && !Theme.low ? host.height * 0.86 : host.height
    objectName: "route"
    title: route.goal

    actions: PillButton {
        drawnHeight: Theme.touch
        ground: Theme.quiet
        maximumWidth: parent?.width ?? 0
        objectName: "route.take"
        raised: false
        reach: 0
        size: "note"
        symbol: "phone"
        text: qsTr("On my telephone")
        visible: panel.found

        onClicked: panel.session.follow_panel("take", "")
    }
    head: Words {
        Accessible.role: Accessible.Heading
        objectName: "route.title"
        size: "title"
        text: panel.title
        width: (parent?.width ?? 0) - Theme.px(14)
    }

    onBackRequested: session.go_back()
    onCloseRequested: session.show_scene("explore")

    RouteSummary {
        objectName: "route.summary"
        route: panel.route
        visible: panel.found
        width: panel.innerWidth
    }

    Words {
        color: Theme.muted
        text: qsTr("Looking for the way…")
        visible: panel.route.state === "waiting"
        width: panel.innerWidth
    }

    RouteMessage {
        route: panel.route
        session: panel.session
        visible: panel.route.state === "message"
        width: panel.innerWidth
    }

    RouteWays {
        visible: panel.found && ways.length > 0
        ways: panel.route.ways
        width: panel.innerWidth

        onChosen: value => panel.session.journey = value
    }

    SegmentedPill {
        choices: panel.route.stairs
        current: panel.session.anyWay ? "any" : "level"
        ground: Theme.quiet
        maximumWidth: panel.innerWidth
        objectName: "route.choice"
        raised: false
        rowHeight: Theme.touch + Theme.px(8)
        size: "note"
        spread: true
        visible: choices.length > 0
        width: panel.innerWidth

        onChosen: value => panel.session.anyWay = value === "any"
    }

    ChipFlow {
        chips: panel.route.states
        visible: chips.length > 0
        width: panel.innerWidth
    }

    RouteParts {
        parts: panel.route.parts
        visible: panel.found && parts.length > 1
        width: panel.innerWidth
    }

    Column {
        visible: panel.found
        width: panel.innerWidth

        Repeater {
            id: steps

            model: panel.route.steps

            Column {
                id: part

                required property int index
                required property var modelData
                readonly property bool current: panel.route.step === index

                width: panel.innerWidth

                onCurrentChanged: if (current)
                    panel.scrollTo(mapToItem(panel.innerColumn, 0, 0).y)

                RouteStep {
                    current: part.current
                    objectName: "route.step." + part.index
                    step: part.modelData
                    width: parent.width

                    onClicked: panel.session.step = current ? -1 : part.index
                }

                RouteFollowing {
                    route: panel.route
                    visible: part.current && panel.route.count > 1
                    width: parent.width
                }
            }
        }
    }

    Repeater {
        model: panel.found ? panel.route.notes : []

        Words {
            required property string modelData

            color: Theme.muted
            prose: true
            size: "note"
            text: modelData
            width: panel.innerWidth
        }
    }

    // How the journey is at another date; read with the first journey.
    Loader {
        id: dates

        readonly property bool wanted: panel.route.state === "journey"

        function show(): void {
            if (wanted && !source.toString() && panel.host.models.dates !== null)
                setSource(Qt.resolvedUrl("DateSlider.qml"), {
                    "host": panel.host,
                    "openings": "none"
                });
        }

        visible: wanted
        width: panel.innerWidth

        Component.onCompleted: show()
        onWantedChanged: show()
    }

    Flow {
        spacing: Theme.px(8)
        width: panel.innerWidth

        PillButton {
            drawnHeight: Theme.touch
            ground: Theme.quiet
            maximumWidth: parent.width
            objectName: "route.follow"
            raised: false
            reach: 0
            size: "note"
            symbol: "walk"
            text: qsTr("Step by step")
            visible: panel.found && panel.route.count > 1 && panel.route.step < 0

            onClicked: panel.route.follow(1)
        }

        PillButton {
            drawnHeight: Theme.touch
            ground: Theme.quiet
            maximumWidth: parent.width
            objectName: "route.origin"
            raised: false
            reach: 0
            size: "note"
            symbol: "here"
            text: qsTr("Change the start")

            onClicked: panel.session.choose("origin")
        }

        PillButton {
            drawnHeight: Theme.touch
            ground: Theme.quiet
            maximumWidth: parent.width
            objectName: "route.swap"
            raised: false
            reach: 0
            size: "note"
            symbol: "swap"
            text: qsTr("The way back")

            onClicked: panel.session.turn_round()
        }
    }

    Connections {
        function onWantedChanged(): void {
            panel.scrollToTop();
        }

        target: panel.route
    }
}
