pragma ComponentBehavior: Bound
import QtQuick

// What the map shows just now: in the first language large, in the others below it as far as there is room.
Item {
    id: card

    required property list<var> captions // [{title, label, note}]
    required property real room
    readonly property real inner: width - 2 * Theme.padding
    readonly property real pad: Theme.px(28)
    property list<Item> told

    height: captions.length ? Math.max(0, ...told.map(block => block.opacity > 0 ? block.y + block.height : 0)) + pad : 0
    visible: captions.length > 0

    onCaptionsChanged: arriving.restart()

    Surface {
        anchors.fill: parent
        radius: Theme.radius
    }

    Repeater {
        id: blocks

        model: card.captions

        onItemAdded: card.told = Array.from({
            "length": count
        }, (_, index) => itemAt(index)).filter(Boolean)

        Column {
            id: block

            required property var modelData
            required property int index
            readonly property bool first: index === 0
            readonly property Item above: first ? null : blocks.itemAt(index - 1)
            readonly property bool fits: y + height + card.pad <= card.room || first

            opacity: fits ? 1 : 0
            spacing: Theme.px(first ? 6 : 2)
            width: card.inner
            anchors.left: parent?.left
            anchors.leftMargin: Theme.padding
            y: first ? card.pad : (above ? above.y + above.height : 0) + Theme.px(16)

            Words {
                color: block.first ? Theme.brand : Theme.ink
                font.pixelSize: block.first ? Theme.titleSize : Theme.bodySize
                font.weight: block.first ? Font.Bold : Font.DemiBold
                text: block.first || !block.modelData.label ? block.modelData.title : block.modelData.title + " · " + block.modelData.label
                width: parent.width
            }

            Words {
                size: "heading"
                text: block.modelData.label
                visible: block.first && text !== ""
                width: parent.width
            }

            Words {
                color: Theme.muted
                size: "note"
                text: block.modelData.note
                visible: text !== "" && (block.first || text !== card.captions[0].note)
                width: parent.width
            }
        }
    }

    NumberAnimation {
        id: arriving

        duration: Theme.motion * 2
        easing.type: Easing.OutCubic
        from: 0
        property: "opacity"
        target: card
        to: 1
    }
}
