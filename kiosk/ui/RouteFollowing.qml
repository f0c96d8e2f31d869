import QtQuick
import Kiosk

// Below the step that is followed on the map: to the one before and the next.
Flow {
    id: following

    required property RouteModel route

    bottomPadding: Theme.px(10)
    spacing: Theme.px(8)
    topPadding: Theme.px(4)

    PillButton {
        drawnHeight: Theme.touch
        ground: Theme.quiet
        maximumWidth: following.width
        objectName: "route.previous"
        raised: false
        reach: 0
        size: "note"
        symbol: "up"
        text: following.route.step > 0 ? qsTr("Previous", "step") : qsTr("The whole way")

        onClicked: following.route.follow(-1)
    }

    PillButton {
        drawnHeight: Theme.touch
        ground: Theme.quiet
        maximumWidth: following.width
        objectName: "route.next"
        raised: false
        reach: 0
        size: "note"
        symbol: "down"
        text: qsTr("Next", "step")
        visible: following.route.step < following.route.count - 1

        onClicked: following.route.follow(1)
    }
}
