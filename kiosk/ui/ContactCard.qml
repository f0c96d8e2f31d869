import QtQuick
import QtQuick.Templates as T

// Whom to contact: a code for the phone, the name, the web address as text. A tap opens the organisation's sheet.
T.AbstractButton {
    id: card

    required property var contact // {id, name, address, code, modules}

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

        ScanCode {
            anchors.left: parent.left
            code: card.contact.code
            least: Math.max(Theme.mm(35), Theme.px(190))
            modules: card.contact.modules
            objectName: "code." + card.contact.id
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
