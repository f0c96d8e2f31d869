import QtQuick

// Marks: you are here, stations, discs, places, organisations, the selection.
Item {
    id: mark

    required property string kind
    readonly property bool isStation: kind === "station" || kind === "interchange"

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.here
        border.width: Theme.highContrast ? Theme.px(3) : 0
        color: Theme.highContrast ? Theme.sheet : Theme.here
        height: width
        opacity: Theme.highContrast ? 1 : 0.2
        radius: width / 2
        visible: mark.kind === "here"
        width: Theme.px(46)
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: mark.kind === "here" ? "#FFFFFF" : Theme.ink
        border.width: mark.kind === "here" ? Theme.px(4.500) : Theme.px(mark.kind === "station" ? 3 : 4.500)
        color: mark.kind === "here" ? Theme.here : "#FFFFFF"
        height: width
        radius: width / 2
        visible: mark.kind === "here" || mark.isStation
        width: Theme.px(mark.kind === "station" ? 20 : 30)
    }

    Rectangle {
        anchors.centerIn: parent
        color: Theme.mapBrand
        height: width
        radius: mark.kind === "place" ? width / 2 : Theme.px(4)
        visible: mark.kind === "place" || mark.kind === "organisation"
        width: Theme.px(24)

        Rectangle {
            anchors.centerIn: parent
            color: Theme.sheet
            height: width
            radius: mark.kind === "place" ? width / 2 : Theme.px(1)
            width: Theme.px(9)
        }
    }

    LineDisc {
        anchors.centerIn: parent
        height: width
        inkColor: "#FFFFFF"
        lineColor: Theme.sampleLine
        number: "14"
        open: mark.kind === "disc"
        visible: mark.kind === "disc" || mark.kind === "ring"
        width: Theme.px(50)
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.ink
        border.width: Theme.px(3)
        color: Theme.selection
        height: Theme.px(40)
        visible: mark.kind === "selection"
        width: Theme.px(62)

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.px(9)
            border.color: Theme.ink
            border.width: Theme.px(2)
            color: Theme.member
        }
    }
}
