pragma ComponentBehavior: Bound
import QtQuick

// What the kiosk shows, and what is wrong with the folder that it comes from.
StaffPage {
    id: page

    readonly property var check: pages.check
    readonly property bool checked: check.title !== undefined

    title: qsTr("Content")

    Words {
        Accessible.role: Accessible.Heading
        size: "heading"
        text: qsTr("The folder, now")
        width: parent.width
    }

    StaffWaiting {
        text: qsTr("The content is being checked …")
        visible: !page.checked
        width: parent.width
    }

    Chip {
        maximumWidth: parent.width
        objectName: "staff.check"
        symbol: page.check.symbol ?? "question"
        text: page.check.title ?? ""
        tone: page.check.tone ?? "plain"
        visible: page.checked
    }

    Column {
        spacing: Theme.px(14)
        visible: page.checked
        width: parent.width

        Repeater {
            model: page.check.problems ?? []

            StaffLine {
                required property var modelData

                note: modelData.where
                text: modelData.text
                width: page.width
            }
        }

        Words {
            color: Theme.muted
            size: "note"
            text: page.check.more ?? ""
            visible: text !== ""
            width: parent.width
        }
    }

    Column {
        width: parent.width

        FactList {
            facts: page.pages.update
            width: parent.width
        }

        FactList {
            facts: page.pages.edition
            width: parent.width
        }
    }
}
