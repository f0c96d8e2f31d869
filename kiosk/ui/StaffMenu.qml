pragma ComponentBehavior: Bound
import QtQuick

// Behind the door: what staff do here.
StaffPage {
    id: menu

    readonly property int across: Theme.textScale > 1 ? 1 : 2
    // Asked of the grid, which tells of tiles made anew; a repeater tells only of their number.
    readonly property real tallest: Math.max(0, ...Array.from(tiles.children, tile => (tile as HomeTile)?.natural ?? 0))
    readonly property var rows: [
        {
            "id": "present",
            "icon": "present",
            "name": qsTr("Present"),
            "hint": qsTr("Start a tour of the campus")
        },
        {
            "id": "content",
            "icon": "directory",
            "name": qsTr("Content"),
            "hint": qsTr("Edition, check of the folder, last update")
        },
        {
            "id": "counters",
            "icon": "counters",
            "name": qsTr("Counters"),
            "hint": qsTr("What was opened today and this month")
        },
        {
            "id": "machine",
            "icon": "machine",
            "name": qsTr("Machine"),
            "hint": qsTr("What this machine lacks")
        },
        {
            "id": "take",
            "icon": "export",
            "name": qsTr("Take away"),
            "hint": qsTr("The map as one file")
        },
        {
            "id": "leave",
            "icon": "finish",
            "name": qsTr("Leave"),
            "hint": qsTr("Leave full screen, end the kiosk")
        }
    ].filter(row => row.id !== "present" || menu.pages.tours.length > 0)

    Grid {
        id: tiles

        columns: menu.across
        spacing: Theme.px(16)

        Repeater {
            model: menu.rows

            HomeTile {
                required property var modelData

                flat: menu.across === 1 || Theme.portrait
                height: menu.tallest
                hinted: Theme.portrait
                intent: modelData
                objectName: "staff.page." + modelData.id
                width: Math.floor((menu.width - (menu.across - 1) * tiles.spacing) / menu.across)

                onClicked: menu.host.session.page = modelData.id
            }
        }
    }
}
