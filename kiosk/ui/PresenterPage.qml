pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What the speaker sees: this stop with its notes and the next one, at their side or, on an upright screen, below them all stops,
// lowest the buttons.
Item {
    id: page

    required property Models models
    readonly property Talk talk: models.talk as Talk
    readonly property bool upright: height > width
    readonly property real side: Math.round(width * 0.3)
    readonly property real ceiling: head.y + head.height + Theme.gap
    readonly property real floor: buttons.y - Theme.gap

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored
    objectName: "presenter"

    PresenterHead {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        talk: page.talk
        y: Theme.margin
    }

    PresenterStops {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        height: page.floor - y
        talk: page.talk
        width: page.upright ? page.width - 2 * Theme.margin : page.side
        y: page.upright ? following.y + following.height + Theme.gap : page.ceiling
    }

    PresenterStop {
        id: current

        anchors.left: parent.left
        anchors.leftMargin: page.upright ? Theme.margin : Theme.margin + page.side + Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        height: Math.round((page.floor - page.ceiling) * (page.upright ? 0.36 : 0.64))
        heading: page.talk.black ? qsTr("The screen is black") : page.talk.exploring ? qsTr("You look around: the stop comes back") : qsTr("On the screen")
        main: true
        objectName: "presenter.current"
        stop: page.talk.stop
        y: page.ceiling
    }

    PresenterStop {
        id: following

        anchors.left: current.left
        anchors.right: current.right
        heading: stop.title ? qsTr("Next") : qsTr("This is the last stop")
        height: page.upright ? Math.round((page.floor - page.ceiling) * 0.2) : page.floor - y
        main: false
        objectName: "presenter.following"
        stop: page.talk.following
        y: current.y + current.height + Theme.gap
    }

    PresenterButtons {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        talk: page.talk
    }
}
