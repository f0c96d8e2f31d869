pragma ComponentBehavior: Bound
import QtQuick

// What doctor says of this machine.
StaffPage {
    id: page

    readonly property var findings: pages.machine.findings ?? []

    title: qsTr("Machine")

    StaffWaiting {
        text: qsTr("The machine is being looked at …")
        visible: page.findings.length === 0
        width: parent.width
    }

    Words {
        objectName: "staff.machine.closing"
        prose: true
        text: page.pages.machine.closing ?? ""
        visible: text !== ""
        width: parent.width
    }

    Repeater {
        model: page.findings

        Item {
            id: row

            required property var modelData

            height: Math.max(mark.height, words.height)
            width: page.width

            Rectangle {
                id: mark

                anchors.left: parent.left
                border.color: Theme.ink
                border.width: Theme.highContrast ? Theme.stroke : 0
                color: Theme.tones[row.modelData.tone][0]
                height: width
                radius: width / 2
                width: Math.round(1.7 * Theme.noteSize)

                Icon {
                    anchors.centerIn: parent
                    color: Theme.tones[row.modelData.tone][1]
                    height: width
                    name: row.modelData.symbol
                    width: Math.round(1.1 * Theme.noteSize)
                }
            }

            Column {
                id: words

                anchors.left: mark.right
                anchors.leftMargin: Theme.px(16)
                anchors.right: parent.right
                spacing: Theme.px(2)

                Words {
                    font.weight: Font.DemiBold
                    size: "note"
                    text: row.modelData.name
                    width: parent.width
                }

                StaffLine {
                    note: row.modelData.advice
                    text: row.modelData.said
                    width: parent.width
                }
            }
        }
    }
}
