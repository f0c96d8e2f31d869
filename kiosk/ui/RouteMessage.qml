import QtQuick
import Kiosk

// There is no way to show: why, and what to do next.
Column {
    id: message

    required property Session session
    required property RouteModel route

    spacing: Theme.px(16)

    Words {
        objectName: "route.message"
        size: "heading"
        text: message.route.message.text ?? ""
        width: parent.width
    }

    Words {
        prose: true
        text: message.route.message.advice ?? ""
        visible: text !== ""
        width: parent.width
    }

    ActionButton {
        objectName: "route.stairs"
        text: message.route.message.stairs ?? ""
        visible: text !== ""
        width: parent.width

        onClicked: message.session.anyWay = true
    }

    ActionButton {
        objectName: "route.today"
        text: qsTr("Look for the way today")
        visible: message.route.message.otherDay ?? false
        width: parent.width

        onClicked: message.route.show_today()
    }

    ActionButton {
        objectName: "route.another"
        text: qsTr("Choose another destination")
        width: parent.width

        onClicked: message.session.choose("goal")
    }
}
