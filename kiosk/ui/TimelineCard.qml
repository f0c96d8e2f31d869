import QtQuick
import QtQuick.Templates as T

// A milestone: when, what, how sure, and the way to its place.
T.AbstractButton {
    id: card

    required property string written
    required property string title
    required property string told
    required property string since
    required property string tone
    required property string symbol
    required property string button
    required property string summary
    property bool isCurrent: false
    property bool isChosen: false
    // Room for three columns, else for two, else one under another.
    readonly property bool roomy: width > 30 * Theme.bodySize
    readonly property bool wide: roomy || width > 22 * Theme.bodySize && (Theme.low || !Theme.portrait)
    readonly property real aside: wide ? Math.min(Math.max(Math.min(width * 0.3, 13 * Theme.bodySize), date.implicitWidth, place.visible ? place.naturalWidth - 2 * place.reach : 0), width * 0.42) : availableWidth

    signal placeRequested

    Accessible.description: [told, since, summary].filter(text => text).join(". ")
    Accessible.name: written + ", " + title
    bottomPadding: Theme.px(Theme.low ? 8 : 20)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    leftPadding: Theme.px(32)
    rightPadding: Theme.px(32)
    topPadding: Theme.px(20)

    background: Rectangle {
        border.color: card.isChosen ? Theme.ink : Theme.highContrast ? Theme.ink : Theme.line
        border.width: card.isChosen ? Theme.px(4) : Math.max(Theme.outline, Theme.stroke)
        color: card.down ? Theme.pressed : Theme.paper
        radius: Theme.px(24)
    }
    contentItem: Item {
        implicitHeight: card.wide ? Math.max(when.height + (place.visible && !card.roomy ? place.height : 0), what.height, place.visible ? Theme.control : 0) : when.height + Theme.px(16) + what.height + (place.visible ? place.height : 0)

        Column {
            id: when

            spacing: Theme.px(12)
            anchors.left: parent.left
            width: card.aside
            y: card.wide ? (parent.height - height - (place.visible && !card.roomy ? place.height : 0)) / 2 : 0

            Words {
                id: date

                color: Theme.brand
                size: "heading"
                text: card.written.replace(/\u00A0/g, " ") // rather in two lines than in the middle of a year
                width: parent.width
            }

            Flow {
                spacing: Theme.px(8)
                width: parent.width

                Chip {
                    id: chip

                    maximumWidth: card.aside
                    symbol: card.symbol
                    text: card.told
                    tone: card.tone
                }

                Words {
                    color: Theme.muted
                    height: card.wide ? implicitHeight : Math.max(chip.height, implicitHeight)
                    size: "note"
                    text: card.since
                    verticalAlignment: Text.AlignVCenter
                    visible: text !== ""
                    width: Math.min(implicitWidth, card.aside)
                }
            }
        }

        Column {
            id: what

            spacing: Theme.px(6)
            anchors.left: parent.left
            anchors.leftMargin: card.wide ? when.width + Theme.px(32) : 0
            width: parent.width - anchors.leftMargin - (card.roomy && place.visible ? place.width - place.reach + Theme.px(16) : 0)
            y: card.wide ? (parent.height - height) / 2 : when.height + Theme.px(16)

            Words {
                font.weight: Font.DemiBold
                lineHeight: 1.05
                text: card.title
                width: parent.width
            }

            Words {
                lineHeight: 1.1
                size: card.wide ? "note" : "body"
                text: card.summary
                width: parent.width
            }
        }

        PillButton {
            id: place

            maximumWidth: card.roomy ? Number.POSITIVE_INFINITY : card.aside + 2 * reach
            enabled: card.isCurrent
            objectName: card.isCurrent ? "card.place" : ""
            size: "note"
            symbol: "map"
            text: card.button
            visible: text !== ""
            width: visible ? implicitWidth : 0
            x: Theme.from(card.roomy ? parent.width - width + reach : -reach, width, parent.width)
            y: card.wide && Theme.low ? parent.height - height + bottomInset : card.roomy ? (parent.height - height + bottomInset - topInset) / 2 : card.wide ? when.y + when.height + Theme.px(8) : parent.height - height + bottomInset

            onClicked: card.placeRequested()
        }
    }
}
