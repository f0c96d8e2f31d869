import QtQuick
import QtQuick.Window

// The ways out: of full screen, and of the kiosk. The second is asked about.
StaffPage {
    id: page

    readonly property bool full: page.Window.visibility === Window.FullScreen
    property bool asked: false

    title: qsTr("Leave")

    Words {
        prose: true
        text: page.asked ? qsTr("End the kiosk? Somebody has to start it again.") : qsTr("The kiosk goes on in a window, or ends.")
        width: parent.width
    }

    ActionButton {
        objectName: "staff.fullScreen"
        text: page.full ? qsTr("Leave full screen") : qsTr("Full screen")
        visible: !page.asked
        width: parent.width

        onClicked: page.staff.show_full_screen(!page.full)
    }

    ActionButton {
        objectName: "staff.quit"
        text: qsTr("End the kiosk …")
        visible: !page.asked
        width: parent.width

        onClicked: page.asked = true
    }

    ActionButton {
        objectName: "staff.stay"
        text: qsTr("No, go on")
        visible: page.asked
        width: parent.width

        onClicked: page.asked = false
    }

    ActionButton {
        main: true
        objectName: "staff.quit.sure"
        text: qsTr("Yes, end the kiosk")
        visible: page.asked
        width: parent.width

        onClicked: page.staff.quit()
    }
}
