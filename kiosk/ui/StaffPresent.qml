pragma ComponentBehavior: Bound
import QtQuick

// The tours: a tap starts one, and locks staff mode behind it.
StaffPage {
    id: page

    title: qsTr("Present")

    Column {
        width: parent.width

        Repeater {
            model: page.pages.tours

            PageRow {
                required property var modelData

                note: modelData.stops
                objectName: "staff.tour." + modelData.id
                text: modelData.name
                width: page.width

                onClicked: page.staff.start_tour(modelData.id)
            }
        }

        PageRow {
            note: qsTr("When nobody is there, the kiosk invites as before.")
            objectName: "staff.endTour"
            text: qsTr("End the tour that goes on by itself")
            visible: page.host.models.touring
            width: page.width

            onClicked: page.staff.end_tour()
        }
    }
}
