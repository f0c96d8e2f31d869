pragma ComponentBehavior: Bound
import QtQuick

// What was opened, without persons: today, and this month. Small numbers are masked.
StaffPage {
    id: page

    readonly property real column: Math.min(width * 0.29, 6.4 * Theme.noteSize)

    title: qsTr("Counters")

    Words {
        color: Theme.muted
        prose: true
        size: "note"
        text: qsTr("Numbers under 5 are not told: they could be one person’s visit. The last minute is still missing.")
        width: parent.width
    }

    Words {
        objectName: "staff.counters.wrong"
        prose: true
        text: page.pages.wrong
        visible: text !== ""
        width: parent.width
    }

    StaffNumbers {
        column: page.column
        name: ""
        month: qsTr("This month")
        today: qsTr("Today")
        visible: page.pages.counters.length > 0
        width: parent.width
    }

    Repeater {
        model: page.pages.counters

        Column {
            id: group

            required property var modelData

            spacing: Theme.px(8)
            width: page.width

            Words {
                Accessible.role: Accessible.Heading
                size: "heading"
                text: group.modelData.title
                width: parent.width
            }

            Repeater {
                model: group.modelData.rows

                StaffNumbers {
                    required property var modelData

                    column: page.column
                    month: modelData.month
                    name: modelData.text
                    today: modelData.today
                    width: group.width
                }
            }

            Words {
                color: Theme.muted
                size: "note"
                text: group.modelData.more
                visible: text !== ""
                width: parent.width
            }
        }
    }
}
