pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The one sheet on the screen: the selection's, the legend, the credits, the directory or the campus. At the right in
// landscape, at the bottom in portrait.
Item {
    id: host

    required property Session session
    required property Models models
    property bool warm: false
    // How wide a page of the campus is, where there is room beside the map.
    property real wide: width
    readonly property string wanted: session.panel || (session.selectedKind ? "info" : session.scene === "directory" || session.scene === "campus" ? session.scene : "")
    readonly property SheetFrame current: (wanted === "info" ? info.item : wanted === "legend" ? legend.item : wanted === "credits" ? credits.item : wanted === "directory" ? directory.item : wanted === "campus" ? campus.item : null) as SheetFrame
    readonly property real shownHeight: current?.height ?? 0
    readonly property real shownLeft: wanted === "campus" ? width - wide : 0
    readonly property real shownTop: topOf(current)

    function topOf(sheet: QtObject): real {
        return Theme.portrait && sheet ? height - (sheet as SheetFrame).height : 0;
    }

    SheetSlot {
        id: info

        shown: host.wanted === "info"
        warm: host.warm
        width: host.width
        y: host.topOf(item)

        sourceComponent: InfoSheet {
            canGoBack: host.session.canGoBack
            facts: host.models.sheet
            maximumHeight: Theme.portrait ? host.height * 0.86 : host.height

            onBackRequested: host.session.go_back()
            onCloseRequested: host.session.show_scene("explore")
            onFollowed: (kind, id) => host.session.follow(kind, id)
        }
    }

    SheetSlot {
        id: legend

        shown: host.wanted === "legend"
        width: host.width
        y: host.topOf(item)

        sourceComponent: LegendPanel {
            legend: host.models.legend
            maximumHeight: host.height

            onCloseRequested: host.session.panel = ""
        }
    }

    SheetSlot {
        id: directory

        shown: host.wanted === "directory"
        width: host.width
        y: host.topOf(item)

        sourceComponent: DirectoryPanel {
            directory: host.models.directory
            maximumHeight: host.height
            session: host.session

            onCloseRequested: host.session.show_scene("explore")
        }
    }

    SheetSlot {
        id: campus

        // Asked for first, so that its type is known when the panel is read.
        shown: host.wanted === "campus" && host.models.campus !== null
        width: host.wide
        x: host.width - width
        y: host.topOf(item)

        // Read when first shown: it is of many parts.
        Component.onCompleted: setSource(Qt.resolvedUrl("CampusPanel.qml"), {
            "host": host
        })
    }

    SheetSlot {
        id: credits

        shown: host.wanted === "credits"
        width: host.width
        y: host.topOf(item)

        sourceComponent: CreditsPanel {
            canGoBack: host.session.canGoBack
            credits: host.models.credits
            maximumHeight: host.height

            onBackRequested: host.session.go_back()
            onCloseRequested: host.session.panel = ""
            onPageRequested: page => host.session.page = page
        }
    }
}
