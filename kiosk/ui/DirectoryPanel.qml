pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Every organisation and every place, in three orders; a tap opens the sheet. Keeps where it was scrolled to while a
// sheet stands in its place.
SheetFrame {
    id: panel

    required property SheetHost host
    readonly property DirectoryModel directory: host.models.directory
    readonly property Session session: host.session

    footnote: directory.summary
    list: entries
    maximumHeight: host.height
    objectName: "directory"
    title: qsTr("Directory")

    bodyParts: [
        JumpRow {
            id: index

            height: panel.tiny ? 0 : Math.max(Theme.touch, Math.ceil(tallest))
            jumps: panel.directory.jumps
            visible: !panel.tiny
            width: parent?.width ?? 0

            onChosen: row => entries.positionViewAtIndex(row, ListView.Beginning)
        },
        ListView {
            id: entries

            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: Math.max(0, height)
            clip: true
            height: Math.max(0, (parent?.height ?? 0) - y)
            model: panel.directory
            objectName: "directory.list"
            reuseItems: true
            section.property: "section"
            width: parent?.width ?? 0
            y: index.y + index.height + Theme.px(6)

            delegate: DirectoryRow {
                required property string kind
                required property string identifier

                objectName: "entry." + kind + "." + identifier
                width: ListView.view.width

                ListView.onPooled: visible = false
                ListView.onReused: visible = true
                onClicked: panel.session.select(kind, identifier)
            }
            section.delegate: Words {
                required property string section

                Accessible.role: Accessible.Heading
                bottomPadding: Theme.px(2)
                color: Theme.brand
                size: "heading"
                text: section
                topPadding: Theme.px(12)
                width: ListView.view?.width ?? 0
            }
        },
        ScrollFades {
            anchors.fill: entries
            flickable: entries
        }
    ]
    // The tab says where one is: the orders stand instead of a title.
    head: SegmentedPill {
        choices: panel.directory.orders
        current: panel.directory.order
        maximumWidth: width
        ground: Theme.quiet
        objectName: "orders"
        raised: false
        rowHeight: Math.max(Theme.touch, Math.ceil(1.25 * Theme.noteSize) + 2 * Theme.px(14)) + Theme.px(8)
        size: "note"
        spread: true
        width: (parent?.width ?? 0) - Theme.px(14)

        onChosen: value => panel.session.order = value
    }

    onCloseRequested: session.show_scene("explore")

    Connections {
        function onSceneChanged(): void {
            entries.positionViewAtBeginning();
        }

        target: panel.session
    }
}
