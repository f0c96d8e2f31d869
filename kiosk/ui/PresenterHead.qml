import QtQuick
import Kiosk

// The name of the tour, the time of day, and how long the talk has been going on.
Item {
    id: head

    required property Talk talk

    height: Math.max(name.height, clock.height)

    Words {
        id: name

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.brand
        size: "title"
        text: head.talk.name
        width: parent.width - times.width - Theme.gap
    }

    Row {
        id: times

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 2

        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.muted
            objectName: "presenter.elapsed"
            size: "heading"
            text: qsTr("%1 since the beginning").arg(head.talk.elapsed)
            wrapMode: Text.NoWrap
        }

        Words {
            id: clock

            objectName: "presenter.clock"
            size: "title"
            text: head.talk.clock
            wrapMode: Text.NoWrap
        }
    }
}
