import QtQuick

// The file to take away: asked for here, written elsewhere.
StaffPage {
    id: page

    title: qsTr("Take away")

    Words {
        prose: true
        text: qsTr("The map, its sheets and the tours as one file. It opens by a double tap in any browser, without a network.")
        width: parent.width
    }

    ActionButton {
        main: true
        objectName: "staff.export"
        text: qsTr("Write the file")
        width: parent.width

        onClicked: page.staff.export()
    }

    Words {
        objectName: "staff.exporting"
        prose: true
        text: page.pages.exporting
        visible: text !== ""
        width: parent.width
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
}
