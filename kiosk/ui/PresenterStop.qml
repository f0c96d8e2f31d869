pragma ComponentBehavior: Bound
import QtQuick

// A stop as the speaker reads it: what the audience reads, and the notes that it never sees.
Item {
    id: card

    required property string heading
    required property var stop
    required property bool main

    Surface {
        anchors.fill: parent
        raised: card.main
        radius: Theme.radius
    }

    Flickable {
        anchors.fill: parent
        anchors.margins: Theme.padding * 0.8
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: words.height
        objectName: card.objectName + ".scroll"

        Column {
            id: words

            spacing: Theme.px(card.main ? 14 : 8)
            width: parent.width

            Words {
                color: Theme.muted
                font.weight: Font.DemiBold
                size: "note"
                text: card.heading
                width: parent.width
            }

            Words {
                color: Theme.brand
                objectName: card.objectName + ".title"
                size: card.main ? "title" : "heading"
                text: card.stop.title
                visible: text !== ""
                width: parent.width
            }

            Words {
                color: Theme.muted
                text: card.stop.text
                visible: text !== "" && card.main
                width: parent.width
            }

            Words {
                font.weight: card.main ? Font.Medium : Font.Normal
                objectName: card.objectName + ".notes"
                prose: true
                size: card.main ? "heading" : "body"
                text: card.stop.notes
                visible: text !== ""
                width: parent.width
            }

            Repeater {
                model: card.main ? card.stop.figures : []

                Words {
                    required property var modelData

                    color: Theme.muted
                    text: [modelData.text, modelData.label, modelData.note].filter(Boolean).join(" · ")
                    width: words.width
                }
            }
        }
    }
}
