pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The one sheet on the screen: the open panel, the selection's sheet, or the scene's own. At the right in landscape, at
// the bottom in portrait. A new sheet is a new line of `files`; it is given this host and takes from it what it shows.
Item {
    id: host

    required property Session session
    required property Models models
    property bool warm: false
    // How wide a page of the campus is, where there is room beside the map.
    property real wide: width
    // All the width there is, and how far up the bar reaches: for the keys of the search in the low layout.
    property real whole: wide
    property real barTop: height
    readonly property var files: ({
            "home": "HomePanel.qml",
            "intent": "IntentPanel.qml",
            "help": "HelpPanel.qml",
            "info": "InfoSheet.qml",
            "take": "TakePanel.qml",
            "route": "RoutePanel.qml",
            "directory": "DirectoryPanel.qml",
            "campus": "CampusPanel.qml",
            "go": "GoPanel.qml",
            "search": "SearchPanel.qml",
            "legend": "LegendPanel.qml",
            "credits": "CreditsPanel.qml",
            "comfort": "ComfortPanel.qml",
            "staff": "StaffPanel.qml"
        })
    // Made right after the map is drawn, so that the first touch finds them.
    readonly property var warmed: ["info", "home", "search", "comfort"]
    // The search holds Qt's keyboard, of which there is one a window: it is not made anew, and forgets by itself.
    readonly property var lasting: ["search"]
    readonly property var names: Object.keys(files)
    // Home begins with the visitor: while nobody is there, the map stands alone.
    readonly property string scene: session.scene !== "home" || session.present ? session.scene : ""
    readonly property string wanted: [session.panel, session.selectedKind ? "info" : "", scene].find(name => names.includes(name)) ?? ""
    readonly property SheetFrame current: (wanted ? (slots.itemAt(names.indexOf(wanted)) as SheetSlot)?.item ?? null : null) as SheetFrame
    readonly property real shownHeight: current?.height ?? 0
    // What needs the room: the pages of the campus and of the ways there, the keys of the search.
    readonly property var broad: ["campus", "go", "search"]
    readonly property real shownLeft: width - widthOf(wanted)
    readonly property real shownTop: topOf(current)

    function widthOf(name: string): real {
        return name === "search" && Theme.low ? whole : broad.includes(name) ? wide : width;
    }

    function topOf(sheet: QtObject): real {
        return Theme.portrait && sheet ? height - (sheet as SheetFrame).height : 0;
    }

    Connections {
        function onVisitEnded(): void {
            for (let index = 0; index < slots.count; index++)
                if (!host.lasting.includes(host.names[index]))
                    (slots.itemAt(index) as SheetSlot).forget();
        }

        target: host.session
    }

    Repeater {
        id: slots

        model: host.names

        SheetSlot {
            id: slot

            required property string modelData

            // Its model is asked for first, so that the model's type is known when the file is read.
            file: host.files[modelData]
            given: ({
                    "host": host
                })
            shown: host.wanted === modelData && host.models[modelData] !== null
            warm: host.warm && host.warmed.includes(modelData) && host.models[modelData] !== null
            width: host.widthOf(modelData)
            anchors.right: parent?.right
            y: host.topOf(item)

            Binding {
                property: "voice"
                target: slot.item
                value: host.models.speaker === null || slot.modelData === "staff" ? null : {
                    "models": host.models,
                    "session": host.session
                }
                when: slot.item !== null
            }
        }
    }
}
