import QtQuick

// Somebody who helps: a number to dial, large, or a person who is here; who it is, and what for.
Rectangle {
    id: card

    required property var helper // {id, dial, name, text}
    readonly property bool dialled: helper.dial !== ""
    // A short number stands beside its words, a long one above them.
    readonly property bool beside: !dialled || helper.dial.length <= 4
    readonly property real inset: Theme.px(16)

    Accessible.name: [helper.dial, helper.name, helper.text].filter(Boolean).join(". ")
    Accessible.role: Accessible.StaticText
    border.color: Theme.ink
    border.width: Theme.outline
    color: Theme.quiet
    height: words.y + words.height + inset
    objectName: "helper." + helper.id
    radius: Theme.px(24)

    Rectangle {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: card.inset
        anchors.top: parent.top
        anchors.topMargin: card.inset
        color: Theme.brand
        height: width
        radius: width / 2
        visible: !card.dialled
        width: Theme.px(64)

        Icon {
            anchors.centerIn: parent
            color: Theme.brandInk
            name: "reception"
            width: Theme.px(38)
        }
    }

    Words {
        id: number

        anchors.left: parent.left
        anchors.leftMargin: card.inset
        anchors.top: parent.top
        anchors.topMargin: card.inset
        color: Theme.brand
        size: "title"
        text: card.helper.dial
        visible: card.dialled
        width: card.beside ? 2.1 * Theme.titleSize : parent.width - 2 * card.inset
    }

    Column {
        id: words

        anchors.left: !card.beside ? parent.left : card.dialled ? number.right : mark.right
        anchors.leftMargin: card.beside && card.dialled ? Theme.px(12) : card.inset
        anchors.right: parent.right
        anchors.rightMargin: card.inset
        spacing: Theme.px(4)
        y: card.beside ? card.inset : number.y + number.height + Theme.px(6)

        Words {
            size: "heading"
            text: card.helper.name
            width: parent.width
        }

        Words {
            prose: true
            size: "note"
            text: card.helper.text
            width: parent.width
        }
    }
}
