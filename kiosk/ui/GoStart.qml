pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Trajet: where a way begins and where it leads, and what most people look for.
GoPage {
    id: page

    readonly property GoModel go: host.models.go as GoModel
    readonly property Session session: host.session

    Words {
        prose: true
        text: qsTr("This kiosk cannot work out ways at the moment.")
        visible: !page.go.offered
        width: page.width
    }

    Item {
        implicitHeight: ends.height
        visible: page.go.offered
        width: page.width

        Column {
            id: ends

            anchors.left: parent.left
            spacing: Theme.px(10)
            width: parent.width - swap.width + swap.reach - Theme.px(12)

            WayEnd {
                label: qsTr("From")
                name: page.go.start
                objectName: "go.from"
                placeholder: qsTr("Where are you coming from?")
                symbol: "here"
                width: parent.width

                onClicked: page.session.choose(page.go.coming ? "coming" : "origin")
            }

            WayEnd {
                label: qsTr("To")
                name: page.go.goal
                objectName: "go.to"
                placeholder: qsTr("Another place or station")
                symbol: "goal"
                width: parent.width

                onClicked: page.session.choose(page.go.coming ? "origin" : "goal")
            }
        }

        RoundButton {
            id: swap

            anchors.right: parent.right
            anchors.rightMargin: -reach
            diameter: Theme.touch
            ground: Theme.quiet
            label: qsTr("Swap start and destination")
            objectName: "go.swap"
            raised: false
            symbol: "swap"
            y: (ends.height - height) / 2

            onClicked: page.session.turn_round()
        }
    }

    Repeater {
        model: page.go.offered ? page.go.suggestions : []

        Column {
            id: group

            required property var modelData

            spacing: Theme.px(10)
            width: page.width

            Words {
                Accessible.role: Accessible.Heading
                color: Theme.brand
                font.weight: Font.Bold
                text: group.modelData.title
                width: parent.width
            }

            EndTiles {
                ends: group.modelData.ends
                width: parent.width

                onChosen: (kind, id) => page.session.pick(kind, id)
            }
        }
    }
}
