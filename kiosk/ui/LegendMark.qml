import QtQuick

// Marks: you are here, a station, the selection.
Item {
    id: mark

    required property string kind

    Rectangle {
        anchors.centerIn: parent
        color: Theme.action
        height: width
        opacity: 0.22
        radius: width / 2
        visible: mark.kind === "here"
        width: Theme.px(44)
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: mark.kind === "here" ? "#FFFFFF" : "#12263A"
        border.width: Theme.px(5)
        color: mark.kind === "here" ? Theme.action : "#FFFFFF"
        height: width
        radius: width / 2
        visible: mark.kind !== "selection"
        width: Theme.px(28)
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: "#12263A"
        border.width: Theme.px(3)
        color: Theme.selection
        height: Theme.px(40)
        visible: mark.kind === "selection"
        width: Theme.px(62)

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.px(9)
            border.color: "#12263A"
            border.width: Theme.px(2)
            color: Theme.member
        }
    }
}
