pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What the speaker sees: at the side all stops, in the middle this stop with its notes and the next one, below the buttons.
Item {
    id: page

    required property Models models
    readonly property Talk talk: models.talk as Talk
    readonly property real side: Math.round(width * 0.3)

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
        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        talk: page.talk
        width: page.side
    }

    PresenterStop {
        id: current

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin + page.side + Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        height: Math.round((buttons.y - head.y - head.height - 3 * Theme.gap) * 0.64)
        heading: page.talk.black ? qsTr("The screen is black") : page.talk.exploring ? qsTr("You look around: the stop comes back") : qsTr("On the screen")
        main: true
        objectName: "presenter.current"
        stop: page.talk.stop
    }

    PresenterStop {
        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.gap
        anchors.left: current.left
        anchors.right: current.right
        anchors.top: current.bottom
        anchors.topMargin: Theme.gap
        heading: stop.title ? qsTr("Next") : qsTr("This is the last stop")
        main: false
        objectName: "presenter.following"
        stop: page.talk.following
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
