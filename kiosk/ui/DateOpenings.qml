pragma ComponentBehavior: Bound
import QtQuick

// What changes at a date: a row for each section, or where there is little room their discs.
Flow {
    id: openings

    required property var opens // [{number, colour, ink, open, name, text}]
    required property bool brief

    objectName: "dates.opens"
    spacing: Theme.px(14)

    Repeater {
        model: openings.opens

        Item {
            id: row

            required property var modelData

            Accessible.name: modelData.name + ", " + modelData.text
            Accessible.role: Accessible.StaticText
            height: Math.max(disc.height, openings.brief ? 0 : words.height)
            width: openings.brief ? disc.width : openings.width

            LineDisc {
                id: disc

                anchors.left: parent.left
                height: width
                inkColor: row.modelData.ink
                lineColor: row.modelData.colour
                number: row.modelData.number
                open: row.modelData.open
                width: implicitWidth
            }

            Column {
                id: words

                anchors.left: disc.right
                anchors.leftMargin: Theme.px(20)
                anchors.right: parent.right
                visible: !openings.brief

                Words {
                    font.weight: Font.DemiBold
                    text: row.modelData.name
                    width: parent.width
                }

                Words {
                    color: Theme.muted
                    size: "note"
                    text: row.modelData.text
                    width: parent.width
                }
            }
        }
    }
}
