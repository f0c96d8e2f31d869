pragma ComponentBehavior: Bound
import QtQuick

// The bus lines of the neighbourhood, by what is known of them. They are in no journey, and no stop is drawn.
Column {
    id: buses

    required property var groups // [{text, lines: [{number, colour, ink}]}]

    spacing: Theme.px(18)

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
        text: qsTr("The kiosk knows these lines, but not their times: they are in no journey. Where nobody has verified their stop at the campus, it is not on the map.")
        width: parent.width
    }

    Repeater {
        model: buses.groups

        Flow {
            id: group

            required property var modelData

            spacing: Theme.px(8)
            width: buses.width

            Repeater {
                model: group.modelData.lines

                BusSign {
                    required property var modelData

                    line: modelData
                }
            }

            // Behind the numbers, where it has room there.
            Words {
                bottomPadding: Theme.px(6)
                leftPadding: Theme.px(4)
                size: "note"
                text: group.modelData.text
                topPadding: Theme.px(6)
                width: Math.min(implicitWidth, group.width)
            }
        }
    }
}
