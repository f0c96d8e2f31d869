pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Who helps: people here, then numbers to dial.
SheetFrame {
    id: panel

    required property SheetHost host
    readonly property HomeModel home: host.models.help as HomeModel

    canGoBack: host.session.canGoBack
    maximumHeight: host.height
    objectName: "help"
    title: qsTr("Help")

    head: Words {
        Accessible.role: Accessible.Heading
        size: "title"
        text: panel.title
        width: (parent?.width ?? 0) - Theme.px(14)
    }

    onBackRequested: host.session.go_back()
    onCloseRequested: host.session.show_scene("explore")

    Column {
        spacing: Theme.px(12)
        width: panel.innerWidth

        Repeater {
            model: panel.home.helpers

            HelperCard {
                required property var modelData

                helper: modelData
                width: panel.innerWidth
            }
        }
    }

    Words {
        color: Theme.muted
        prose: true
        size: "note"
        text: qsTr("This kiosk makes no calls: please dial on a telephone.")
        width: panel.innerWidth
    }

    SourceList {
        sources: panel.home.helpSources
        visible: sources.length > 0
        width: panel.innerWidth
    }

    Connections {
        function onPanelChanged(): void {
            panel.scrollToTop();
        }

        target: panel.host.session
    }
}
