import QtQuick
import QtQuick.Templates as T

// A sign over the map: which day or year it shows, and whether that is past or only announced.
T.Pane {
    id: sign

    property string said
    property string tense // past, today or announced
    // Where there is little height: in small letters.
    property bool tight: false
    property real maximumWidth: Number.POSITIVE_INFINITY
    readonly property bool announced: tense === "announced"
    readonly property real room: maximumWidth - icon.width - Theme.px(14) - leftPadding - rightPadding
    // A date stays whole, unless there is no line as long as it.
    readonly property string wrapped: Math.max(...said.split(" ").map(piece => 1.06 * widths.of(piece))) > room ? said.replace(/\u00a0/g, " ") : said
    readonly property color words: announced ? Theme.tones.caution[1] : Theme.ink

    Accessible.name: said
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.ceil(Math.max(Theme.px(64), label.implicitHeight + 2 * Theme.px(12)))
    implicitWidth: Math.ceil(icon.width + Theme.px(14) + label.contentWidth + leftPadding + rightPadding)
    leftPadding: Theme.px(28)
    rightPadding: Theme.px(32)

    background: Surface {
        color: sign.announced ? Theme.tones.caution[0] : Theme.sheet
    }
    contentItem: Item {
        WordWidths {
            id: widths

            size: sign.tight ? "note" : "body"
        }

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

            anchors.left: icon.right
            anchors.leftMargin: Theme.px(14)
            anchors.verticalCenter: parent.verticalCenter
            color: sign.words
            font.weight: Font.Bold
            size: sign.tight ? "note" : "body"
            text: sign.wrapped
            width: Math.min(implicitWidth, sign.room)
        }
    }
}
