import QtQuick
import Kiosk

// From where, and about how long: the minutes stand large.
Item {
    id: summary

    required property RouteModel route
    // Beside each other, unless the texts are too large for that.
    readonly property bool beside: width - time.width >= 6 * Theme.bodySize

    implicitHeight: beside ? Math.max(start.y + start.height, time.height) : time.y + time.height

    Words {
        id: start

        anchors.left: parent.left
        color: Theme.muted
        text: summary.route.origin
        width: summary.beside ? parent.width - time.width - Theme.px(20) : parent.width
        y: summary.beside ? Math.max(0, minutes.baselineOffset - baselineOffset) : 0
    }

    Column {
        id: time

        readonly property real begin: summary.beside ? summary.width - width : 0

        Accessible.name: summary.route.time + ", " + summary.route.length
        Accessible.role: Accessible.StaticText
        objectName: "route.time"
        width: Math.max(about.width + Theme.px(12) + minutes.width, length.width)
        x: Theme.from(begin, width, summary.width)
        y: summary.beside ? 0 : start.height

        Item {
            height: minutes.height
            width: parent.width

            Words {
                id: about

                anchors.baseline: minutes.baseline
                anchors.right: minutes.left
                anchors.rightMargin: Theme.px(12)
                color: Theme.muted
                text: qsTr("about")
            }

            Words {
                id: minutes

                anchors.right: parent.right
                color: Theme.highContrast ? Theme.ink : Theme.action
                font.pixelSize: Math.round(Theme.titleSize * 1.35)
                size: "title"
                text: summary.route.minutes
            }
        }

        Words {
            id: length

            anchors.right: parent.right
            color: Theme.muted
            text: summary.route.length
        }
    }
}
