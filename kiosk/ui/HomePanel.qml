pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Where a visit begins: the notices of the day, and a large tile for each thing that people come to look for.
SheetFrame {
    id: panel

    required property SheetHost host
    readonly property HomeModel home: host.models.home as HomeModel
    readonly property var notices: host.models.notices.notices
    // As many side by side as have room for their longest word.
    readonly property var words: home.intents.map(intent => intent.name).join(" ").split(" ")
    readonly property real least: Math.max(Theme.px(250), Math.max(0, ...words.map(word => widths.of(word))) + Theme.px(crowded ? 120 : 48))
    readonly property int across: Math.max(1, Math.min(3, Math.floor((innerWidth + tiles.spacing) / (least + tiles.spacing))))
    // Where notices leave little room, or on a small screen the button that reads aloud, a tile is an icon and a word.
    readonly property bool crowded: !Theme.portrait && (notices.length > 0 || (voice !== null && Theme.mm(20) > Theme.px(100)))
    // Asked of the grid, which tells of tiles made anew; a repeater tells only of their number.
    readonly property real tallest: Math.max(0, ...Array.from(tiles.children, tile => (tile as HomeTile)?.natural ?? 0))

    closeLabel: qsTr("Show the map")
    maximumHeight: host.height
    objectName: "home.panel"
    title: qsTr("What are you looking for?")

    head: Words {
        Accessible.role: Accessible.Heading
        objectName: "home.title"
        size: Theme.textScale > 1 ? "heading" : "title"
        // Not broken at its hyphen: "cherchez-vous".
        text: panel.title.replace(/-/g, "\u2011")
        width: (parent?.width ?? 0) - Theme.px(14)
    }

    onCloseRequested: host.session.show_scene("explore")

    Item {
        readonly property real gap: strip.visible ? Theme.px(16) : 0

        height: tiles.height + gap + (strip.visible ? strip.height : 0)
        width: panel.innerWidth

        NoticeStrip {
            id: strip

            // Where both do not fit, the tiles come first.
            readonly property bool last: parent.height > panel.bodyRoom

            notices: panel.notices
            objectName: "notices"
            raised: false
            visible: panel.notices.length > 0
            width: parent.width
            y: last ? tiles.height + parent.gap : 0

            onDismissed: id => panel.host.session.dismiss(id)
        }

        Grid {
            id: tiles

            columns: panel.across
            spacing: Theme.px(16)
            y: strip.last || !strip.visible ? 0 : strip.height + parent.gap

            Repeater {
                model: panel.home.intents

                HomeTile {
                    required property var modelData

                    flat: panel.across === 1 || panel.crowded
                    height: panel.tallest
                    hinted: !panel.crowded
                    intent: modelData
                    width: Math.floor((panel.innerWidth - (panel.across - 1) * tiles.spacing) / panel.across)

                    onClicked: panel.home.answer(modelData.id)
                }
            }
        }
    }

    WordWidths {
        id: widths

        size: "heading"
    }

    Connections {
        function onVisitEnded(): void {
            panel.scrollToTop();
        }

        target: panel.host.session
    }
}
