import QtQuick
import Kiosk

// What the speaker can do, besides the keys.
Row {
    id: buttons

    required property Talk talk
    readonly property real share: (width - 4 * spacing) / 5

    spacing: Theme.gap

    ActionButton {
        objectName: "presenter.previous"
        text: qsTr("Previous")
        width: buttons.share

        onClicked: buttons.talk.go(-1)
    }

    ActionButton {
        main: true
        objectName: "presenter.next"
        text: qsTr("Next")
        width: buttons.share

        onClicked: buttons.talk.go(1)
    }

    ActionButton {
        objectName: "presenter.black"
        text: buttons.talk.black ? qsTr("Show again") : qsTr("Black screen")
        width: buttons.share

        onClicked: buttons.talk.toggle_black()
    }

    ActionButton {
        objectName: "presenter.explore"
        text: buttons.talk.exploring ? qsTr("Resume") : qsTr("Explore")
        width: buttons.share

        onClicked: buttons.talk.exploring ? buttons.talk.resume() : buttons.talk.explore()
    }

    ActionButton {
        objectName: "presenter.finish"
        text: qsTr("End the talk")
        width: buttons.share

        onClicked: buttons.talk.finish()
    }
}
