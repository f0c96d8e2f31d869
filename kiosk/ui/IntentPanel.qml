pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What answers an intent: what to know first, the places to choose from, whom to ask where the kiosk does not know.
SheetFrame {
    id: panel

    required property SheetHost host
    readonly property HomeModel home: host.models.intent as HomeModel
    readonly property var intent: home.intent // {id, icon, name, text, answers, ask, sources}

    canGoBack: host.session.canGoBack
    maximumHeight: host.height
    objectName: "intent"
    title: intent.name ?? ""

    head: Words {
        Accessible.role: Accessible.Heading
        size: "title"
        text: panel.title
        width: (parent?.width ?? 0) - Theme.px(14)
    }

    onBackRequested: host.session.go_back()
    onCloseRequested: host.session.show_scene("explore")

    Words {
        prose: true
        text: panel.intent.text ?? ""
        visible: text !== ""
        width: panel.innerWidth
    }

    Column {
        visible: answers.count > 0
        width: panel.innerWidth

        Repeater {
            id: answers

            model: panel.intent.answers ?? []

            DirectoryRow {
                required property var modelData

                indented: false
                note: modelData.note
                objectName: "answer." + modelData.id
                symbol: modelData.icon
                title: modelData.name
                width: panel.innerWidth

                onClicked: panel.host.session.follow(modelData.kind, modelData.id)
            }
        }
    }

    HelperCard {
        helper: ({
                "id": "ask",
                "dial": "",
                "name": qsTr("Whom to ask"),
                "text": panel.intent.ask ?? ""
            })
        visible: helper.text !== ""
        width: panel.innerWidth
    }

    PillButton {
        ground: Theme.quiet
        maximumWidth: panel.innerWidth + 2 * reach
        objectName: "intent.help"
        raised: false
        symbol: "help"
        text: qsTr("Reception and emergencies")
        visible: (panel.intent.ask ?? "") !== ""

        onClicked: panel.host.session.follow_panel("help", "")
    }

    SourceList {
        sources: panel.intent.sources ?? []
        visible: sources.length > 0
        width: panel.innerWidth
    }

    Connections {
        function onIntentChanged(): void {
            panel.scrollToTop();
        }

        target: panel.home
    }
}
