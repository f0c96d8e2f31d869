import QtQuick
import QtQuick.Templates as T

// Whom to contact: a code for the phone, the name, the web address as text. A tap opens the organisation's sheet.
T.AbstractButton {
    id: card

    required property var contact // {id, name, address, code, modules}
    // The code is drawn in whole pixels a module, its white margin within.
    readonly property int side: contact.modules + 8
    readonly property int grain: Math.ceil(Math.max(Theme.mm(35), Theme.px(190)) / side)

    Accessible.description: contact.address
    Accessible.name: contact.name
    bottomPadding: Theme.px(18)
    height: implicitContentHeight + topPadding + bottomPadding
    leftPadding: Theme.px(18)
    objectName: "contact." + contact.id
    rightPadding: Theme.px(18)
    topPadding: Theme.px(18)

    background: Rectangle {
        border.color: Theme.ink
        border.width: Theme.outline
        color: card.down ? Theme.pressed : Theme.quiet
        radius: Theme.px(24)

        Icon {
            anchors.margins: Theme.px(18)
            anchors.right: parent.right
            anchors.top: parent.top
            color: Theme.muted
            name: "forward"
            width: Theme.px(30)
        }
    }
    contentItem: Column {
        spacing: Theme.px(10)

        Rectangle {
            anchors.left: parent.left
            color: "#FFFFFF" // in every theme: phones read dark on white
            height: width
            radius: Theme.px(8)
            visible: card.contact.code !== ""
            width: card.side * card.grain

            Image {
                anchors.fill: parent
                objectName: "code." + card.contact.id
                smooth: false
                source: card.contact.code
            }
        }

        Words {
            font.weight: Font.DemiBold
            lineHeight: 1.05
            text: card.contact.name
            width: parent.width
        }

        Words {
            color: Theme.highContrast ? Theme.ink : Theme.brand
            size: "note"
            text: card.contact.address
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }
    }
}
