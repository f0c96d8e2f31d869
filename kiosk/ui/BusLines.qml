pragma ComponentBehavior: Bound
import QtQuick

// The bus lines of the neighbourhood, by what is known of them. They are in no journey, and no stop is drawn.
Column {
    id: buses

    required property var groups // [{title, note, lines: [{number, colour, ink}]}]

    spacing: Theme.px(16)

    Words {
        Accessible.role: Accessible.Heading
        size: "heading"
        text: qsTr("Buses around the campus")
        width: parent.width
    }

    Words {
        color: Theme.muted
        prose: true
        size: "note"
        text: qsTr("The kiosk knows these lines, but neither their stops at the campus nor their times: they are in no journey and not on the map.")
        width: parent.width
    }

    Repeater {
        model: buses.groups

        Column {
            id: group

            required property var modelData

            spacing: Theme.px(8)
            width: buses.width

            Words {
                font.weight: Font.DemiBold
                size: "note"
                text: group.modelData.title
                width: parent.width
            }

            Flow {
                spacing: Theme.px(8)
                width: parent.width

                Repeater {
                    model: group.modelData.lines

                    BusSign {
                        required property var modelData

                        line: modelData
                    }
                }
            }

            Words {
                color: Theme.muted
                size: "note"
                text: group.modelData.note
                width: parent.width
            }
        }
    }
}
