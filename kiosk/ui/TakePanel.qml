pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What is selected, for the visitor's own telephone: a text that needs no network; a map on the web only if it is asked for.
SheetFrame {
    id: panel

    required property SheetHost host
    readonly property TakeModel taken: host.models.take as TakeModel
    readonly property bool leadsOut: host.session.page === "map"

    canGoBack: host.session.canGoBack
    maximumHeight: host.height
    objectName: "take"
    title: leadsOut ? qsTr("Map on the web") : qsTr("On my telephone")

    head: Words {
        Accessible.role: Accessible.Heading
        size: "title"
        text: panel.title
        width: (parent?.width ?? 0) - Theme.px(14)
    }

    onBackRequested: host.session.go_back()
    onCloseRequested: host.session.show_scene("explore")

    // How to read the code stands beside it where there is room for words.
    Flow {
        id: both

        readonly property real beside: width - scan.width - spacing

        spacing: Theme.px(28)
        width: panel.innerWidth

        ScanCode {
            id: scan

            code: panel.taken.code
            least: Theme.px(224)
            modules: panel.taken.modules
            objectName: "take.code"
        }

        Words {
            objectName: "take.how"
            prose: true
            text: panel.leadsOut ? qsTr("This code opens the site openstreetmap.org, which then knows what place you are looking for.") : qsTr("Point your telephone’s camera at this code: the text appears, even without a network.")
            width: both.beside >= 8 * Theme.bodySize ? both.beside : both.width
        }
    }

    Words {
        objectName: "take.text"
        prose: true
        size: "note"
        text: panel.taken.text
        width: panel.innerWidth
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }

    Column {
        spacing: Theme.px(2)
        visible: panel.taken.hasMap && !panel.leadsOut
        width: panel.innerWidth

        PillButton {
            ground: Theme.quiet
            maximumWidth: parent.width + 2 * reach
            objectName: "take.map"
            raised: false
            symbol: "web"
            text: qsTr("Rather a map on the web")

            onClicked: panel.host.session.follow_panel("take", "map")
        }

        Words {
            color: Theme.muted
            size: "note"
            text: qsTr("Opens a site: it will know what place you are looking for.")
            width: parent.width
        }
    }

    Connections {
        function onChanged(): void {
            panel.scrollToTop();
        }

        target: panel.taken
    }
}
