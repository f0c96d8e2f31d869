import QtQuick
import QtQuick.Templates as T
import Kiosk

// Which year the map shows, and whether that is past or only announced.
T.Pane {
    id: sign

    required property Models models
    readonly property TimelineModel timeline: models.timeline as TimelineModel
    readonly property bool announced: timeline.tense === "announced"
    readonly property color words: announced ? Theme.tones.caution[1] : Theme.ink

    Accessible.name: timeline.sign
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.ceil(Math.max(Theme.px(64), label.implicitHeight + 2 * Theme.px(12)))
    implicitWidth: Math.ceil(icon.width + Theme.px(14) + label.implicitWidth + leftPadding + rightPadding)
    leftPadding: Theme.px(28)
    objectName: "yearSign"
    rightPadding: Theme.px(32)

    background: Surface {
        color: sign.announced ? Theme.tones.caution[0] : Theme.sheet
    }
    contentItem: Item {
        Icon {
            id: icon

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: sign.words
            height: width
            name: sign.announced ? "indicative" : "timeline"
        }

        Words {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            color: sign.words
            font.weight: Font.Bold
            text: sign.timeline.sign
            wrapMode: Text.NoWrap
            anchors.left: icon.right
            anchors.leftMargin: Theme.px(14)
        }
    }
}
