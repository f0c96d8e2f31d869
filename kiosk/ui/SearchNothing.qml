import QtQuick

// Nothing was found: what else one may try, and whom to ask.
Flickable {
    Accessible.name: heading.text
    Accessible.role: Accessible.StaticText
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.height
    contentWidth: width
    objectName: "search.nothing"

    Column {
        id: column

        spacing: Theme.px(10)
        topPadding: Theme.px(8)
        width: parent.width

        Words {
            id: heading

            size: "heading"
            text: qsTr("Nothing by this name here")
            width: parent.width
        }

        Words {
            prose: true
            text: qsTr("Try another word, or choose a category: clear the field to see them.")
            width: parent.width
        }

        Words {
            color: Theme.muted
            prose: true
            text: qsTr("The people at the reception will gladly help you.")
            width: parent.width
        }
    }
}
