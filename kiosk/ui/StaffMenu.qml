pragma ComponentBehavior: Bound
import QtQuick

// Behind the door: what staff do here.
StaffPage {
    id: menu

    readonly property var rows: [
        {
            "page": "present",
            "text": qsTr("Present"),
            "note": qsTr("Start a tour of the campus")
        },
        {
            "page": "content",
            "text": qsTr("Content"),
            "note": qsTr("Edition, check of the folder, last update")
        },
        {
            "page": "counters",
            "text": qsTr("Counters"),
            "note": qsTr("What was opened today and this month")
        },
        {
            "page": "machine",
            "text": qsTr("Machine"),
            "note": qsTr("What this machine lacks")
        },
        {
            "page": "take",
            "text": qsTr("Take away"),
            "note": qsTr("The map as one file")
        },
        {
            "page": "leave",
            "text": qsTr("Leave"),
            "note": qsTr("Leave full screen, end the kiosk")
        }
    ].filter(row => row.page !== "present" || menu.pages.tours.length > 0)

    Column {
        width: parent.width

        Repeater {
            model: menu.rows

            PageRow {
                required property var modelData

                note: modelData.note
                objectName: "staff.page." + modelData.page
                text: modelData.text
                width: menu.width

                onClicked: menu.host.session.page = modelData.page
            }
        }
    }

    ActionButton {
        objectName: "staff.lock"
        text: qsTr("Lock")
        width: parent.width

        onClicked: menu.staff.lock()
    }
}
