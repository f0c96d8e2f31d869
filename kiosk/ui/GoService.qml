pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Trains: when they run where it is known, what is near, the bus lines. Where nothing is known it says whom to ask.
GoPage {
    id: page

    readonly property ServiceModel service: host.models.service as ServiceModel

    Words {
        Accessible.role: Accessible.Heading
        size: "heading"
        text: qsTr("Trains from the campus")
        width: parent.width
    }

    Column {
        visible: page.service.lines.length > 0
        width: parent.width

        Repeater {
            model: page.service.lines

            ServiceRow {
                required property var modelData

                line: modelData
                width: parent?.width ?? 0

                onClicked: page.host.session.follow("station", modelData.station)
            }
        }
    }

    Surface {
        color: Theme.tones["caution"][0]
        height: asking.height + 2 * Theme.px(18)
        radius: Theme.px(24)
        raised: false
        width: parent.width

        Words {
            id: asking

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(24)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(24)
            color: Theme.tones["caution"][1]
            prose: true
            size: "note"
            text: qsTr("First and last trains, and the next one: the kiosk does not know them. Please look at the screens of the station, or ask at the reception.")
            y: Theme.px(18)
        }
    }

    Repeater {
        model: page.service.stations

        LinkGroup {
            required property var modelData

            group: modelData
            width: page.width

            onFollowed: (kind, id) => page.host.session.follow(kind, id)
        }
    }

    BusLines {
        groups: page.service.buses
        visible: groups.length > 0
        width: parent.width
    }

    SourceList {
        sources: page.service.sources
        visible: sources.length > 0
        width: parent.width
    }
}
