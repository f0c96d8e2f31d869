import QtQuick
import Kiosk

// From where, and about how long: the minutes stand large.
Item {
    id: summary

    required property RouteModel route
    // Beside each other, unless the texts are too large for that.
    readonly property bool beside: width >= 17 * Theme.bodySize

    implicitHeight: beside ? Math.max(start.height, time.height) : start.height + Theme.px(8) + time.height

    Words {
        id: start

        color: Theme.muted
        text: summary.route.origin
        width: summary.beside ? parent.width - time.width - Theme.px(24) : parent.width
        anchors.left: parent.left
    }

    Column {
        id: time

        Accessible.name: summary.route.time + ", " + summary.route.length
        Accessible.role: Accessible.StaticText
        anchors.left: summary.beside ? undefined : parent.left
        anchors.right: summary.beside ? parent.right : undefined
        visible: minutes.text !== ""
        y: summary.beside ? 0 : start.height + Theme.px(8)

        Row {
            anchors.right: summary.beside ? parent.right : undefined
            spacing: Theme.px(12)

            Words {
                anchors.baseline: minutes.baseline
                color: Theme.muted
                text: qsTr("about")
            }

            Words {
                id: minutes

                color: Theme.highContrast ? Theme.ink : Theme.action
                font.pixelSize: Math.round(Theme.titleSize * 1.35)
                size: "title"
                text: summary.route.minutes
            }
        }

        Words {
            anchors.right: summary.beside ? parent.right : undefined
            color: Theme.muted
            text: summary.route.length
        }
    }
}
