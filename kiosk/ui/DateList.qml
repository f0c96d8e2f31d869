pragma ComponentBehavior: Bound
import QtQuick

// Milestones on a thread: a full dot for what happened, a ring for what is announced, put off or given up.
Column {
    id: list

    required property var dates // [{id, when, title, done}]

    Repeater {
        model: list.dates

        Item {
            id: row

            required property var modelData
            required property int index

            Accessible.name: modelData.when + ": " + modelData.title
            Accessible.role: Accessible.StaticText
            height: words.height + Theme.px(16)
            objectName: "date." + modelData.id
            width: list.width

            Rectangle {
                color: Theme.muted
                height: row.height - (row.index === 0 ? dot.y + dot.height / 2 : 0) - (row.index === list.dates.length - 1 ? row.height - dot.y - dot.height / 2 : 0)
                visible: list.dates.length > 1
                width: Theme.px(3)
                anchors.horizontalCenter: dot.horizontalCenter
                y: row.index === 0 ? dot.y + dot.height / 2 : 0
            }

            Rectangle {
                id: dot

                border.color: row.modelData.done ? Theme.brand : Theme.highContrast ? Theme.ink : Theme.comingOutline
                border.width: Theme.px(4)
                color: row.modelData.done ? Theme.brand : Theme.sheet
                height: width
                radius: width / 2
                width: Theme.px(22)
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(4)
                y: words.y + (Theme.noteSize * 1.2 - height) / 2
            }

            Column {
                id: words

                anchors.right: parent.right
                width: parent.width - Theme.px(46)
                y: Theme.px(6)

                Words {
                    color: row.modelData.done ? Theme.brand : Theme.tones["caution"][1]
                    font.weight: Font.DemiBold
                    size: "note"
                    text: row.modelData.when
                    width: parent.width
                }

                Words {
                    text: row.modelData.title
                    width: parent.width
                }
            }
        }
    }
}
