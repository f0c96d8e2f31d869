pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The sheet of a place, a station or an organisation. The model decides what stands in it.
SheetFrame {
    id: sheet

    required property SheetHost host
    readonly property SheetModel facts: host.models.sheet

    canGoBack: host.session.canGoBack
    footnote: facts.asOf
    maximumHeight: Theme.portrait && !Theme.low ? host.height * 0.86 : host.height
    objectName: "sheet"
    title: facts.title

    actions: [
        PillButton {
            drawnHeight: sheet.voice ? Theme.touch : Theme.control
            ground: Theme.quiet
            maximumWidth: parent?.width ?? 0
            objectName: "goThere"
            raised: false
            reach: 0
            size: Theme.textScale > 1 || sheet.voice ? "note" : "body"
            symbol: "walk"
            text: qsTr("Get there")
            visible: sheet.facts.reachable

            onClicked: sheet.host.session.go_to(sheet.host.session.selectedKind, sheet.host.session.selectedId)
        },
        PillButton {
            drawnHeight: sheet.voice ? Theme.touch : Theme.control
            ground: Theme.quiet
            maximumWidth: parent?.width ?? 0
            objectName: "takeAlong"
            raised: false
            reach: 0
            size: Theme.textScale > 1 || sheet.voice ? "note" : "body"
            symbol: "phone"
            text: qsTr("On my telephone")

            onClicked: sheet.host.session.follow_panel("take", "")
        }
    ]
    head: ChipFlow {
        chips: sheet.facts.tags
        width: parent?.width ?? 0
    }

    Column {
        spacing: Theme.px(10)
        width: sheet.innerWidth

        Words {
            objectName: "sheet.title"
            size: "title"
            // A name is not broken at its hyphens: "Hautes-Bruyères".
            text: sheet.facts.title.replace(/-/g, "\u2011")
            width: parent.width
        }

        Words {
            color: Theme.muted
            text: sheet.facts.subtitle
            visible: text !== ""
            width: parent.width
        }
    }

    onBackRequested: host.session.go_back()
    onCloseRequested: host.session.show_scene("explore")

    ChipFlow {
        chips: sheet.facts.states
        visible: chips.length > 0
        width: sheet.innerWidth
    }

    Repeater {
        model: sheet.facts.notes

        Words {
            required property string modelData

            color: Theme.muted
            prose: true
            size: "note"
            text: modelData
            width: sheet.innerWidth
        }
    }

    Column {
        spacing: Theme.px(18)
        visible: sheet.facts.lines.length > 0
        width: sheet.innerWidth

        Repeater {
            model: sheet.facts.lines

            LineRow {
                required property var modelData

                line: modelData
                width: sheet.innerWidth
            }
        }
    }

    Column {
        spacing: Theme.px(10)
        visible: lead.text !== "" || summary.text !== ""
        width: sheet.innerWidth

        Words {
            id: lead

            font.weight: Font.DemiBold
            text: sheet.facts.lead
            visible: text !== ""
            width: parent.width
        }

        Words {
            id: summary

            prose: true
            text: sheet.facts.summary
            visible: text !== ""
            width: parent.width
        }
    }

    Repeater {
        model: sheet.facts.figures

        Figure {
            required property var modelData

            figure: modelData
            width: sheet.innerWidth
        }
    }

    Repeater {
        model: sheet.facts.groups

        LinkGroup {
            required property var modelData

            group: modelData
            width: sheet.innerWidth

            onFollowed: (kind, id) => sheet.host.session.follow(kind, id)
        }
    }

    FactList {
        facts: sheet.facts.facts
        visible: facts.length > 0
        width: sheet.innerWidth
    }

    Repeater {
        model: sheet.facts.remarks

        Words {
            required property string modelData

            color: Theme.muted
            prose: true
            size: "note"
            text: modelData
            width: sheet.innerWidth
        }
    }

    SourceList {
        sources: sheet.facts.sources
        visible: sources.length > 0
        width: sheet.innerWidth
    }

    Connections {
        function onChanged(): void {
            sheet.scrollToTop();
        }

        target: sheet.facts
    }
}
