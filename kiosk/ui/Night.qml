pragma ComponentBehavior: Bound
import QtQuick

// Outside the opening hours: a dark calm screen with the invitation, which wanders so slowly that nobody sees it move, and
// burns nothing into the screen.
Rectangle {
    id: night

    required property list<var> invitations // [{language, text}]
    property real turn: 0

    color: Theme.night
    objectName: "night"

    Timer {
        interval: 1000
        repeat: true
        running: true

        onTriggered: night.turn += 0.004
    }

    Column {
        id: lines

        spacing: Theme.px(18)
        width: parent.width * 0.6
        x: Math.round((night.width - width) / 2 * (1 + 0.8 * Math.sin(night.turn)))
        y: Math.round((night.height - height) / 2 * (1 + 0.7 * Math.sin(1.6 * night.turn)))

        Repeater {
            model: night.invitations

            Words {
                required property var modelData
                required property int index

                color: Theme.nightInk
                font.pixelSize: Math.round(Theme.titleSize * (index ? 0.8 : 1.3))
                font.weight: index ? Font.Normal : Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                text: modelData.text
                width: lines.width
            }
        }
    }
}
