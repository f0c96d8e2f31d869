pragma ComponentBehavior: Bound
import QtQuick

// "Touch the screen" in every language of the kiosk; a ring spreads around the hand with each stop.
Item {
    id: invitation

    required property list<var> invitations // [{language, text}]
    property int turn: 0
    readonly property string spoken: invitations.map(one => one.text).join(". ")
    readonly property real disc: Math.round(Math.min(Theme.px(132), width * 0.2))

    height: Math.max(lines.height, disc * 1.25) + 2 * Theme.px(32)

    onTurnChanged: spreading.restart()

    Surface {
        anchors.fill: parent
        color: Theme.brand
        radius: Theme.radius
    }

    Rectangle {
        id: ring

        anchors.centerIn: hand
        border.color: Theme.brandInk
        border.width: 2 * Theme.stroke
        color: "transparent"
        height: width
        opacity: 0
        radius: width / 2
        width: hand.width
    }

    Rectangle {
        id: hand

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.brandInk
        height: width
        radius: width / 2
        width: invitation.disc

        Icon {
            anchors.centerIn: parent
            color: Theme.brand
            height: width
            name: "touch"
            width: Math.round(parent.width * 0.62)
        }
    }

    Column {
        id: lines

        anchors.left: hand.right
        anchors.leftMargin: Theme.padding
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(28)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(10)

        Repeater {
            model: invitation.invitations

            Words {
                required property var modelData
                required property int index

                color: Theme.brandInk
                font.pixelSize: Math.round(Theme.titleSize * (Theme.portrait ? 1.5 : 1.2) * (index ? 0.62 : 1))
                font.weight: index ? Font.DemiBold : Font.Bold
                text: modelData.text
                width: lines.width
            }
        }
    }

    ParallelAnimation {
        id: spreading

        NumberAnimation {
            duration: Theme.motion * 4
            easing.type: Easing.OutCubic
            from: 1
            property: "scale"
            target: ring
            to: 1.5
        }

        NumberAnimation {
            duration: Theme.motion * 4
            from: 0.9
            property: "opacity"
            target: ring
            to: 0
        }
    }
}
