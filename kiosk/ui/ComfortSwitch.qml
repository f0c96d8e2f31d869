import QtQuick
import QtQuick.Templates as T

// A comfort that is on or off: what it is, what it does, and its state as a word with an icon.
T.AbstractButton {
    id: control

    required property string symbol
    required property string note
    required property bool on

    Accessible.checkable: true
    Accessible.checked: on
    Accessible.description: note
    Accessible.name: text
    Accessible.role: Accessible.CheckBox
    bottomInset: Theme.px(8)
    bottomPadding: bottomInset + Theme.px(14)
    height: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding - bottomInset) + bottomInset
    leftPadding: Theme.px(24)
    rightPadding: Theme.px(20)
    topPadding: Theme.px(14)

    background: Rectangle {
        border.color: Theme.ink
        border.width: control.on ? Math.max(Theme.outline, Theme.px(3)) : Theme.outline
        color: control.down ? Theme.pressed : Theme.quiet
        radius: Theme.px(24)
    }
    contentItem: Item {
        implicitHeight: Math.max(words.height, told.height)

        Icon {
            id: icon

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: control.symbol
            width: Theme.px(48)
        }

        Column {
            id: words

            anchors.left: icon.right
            anchors.leftMargin: Theme.px(20)
            anchors.right: told.left
            anchors.rightMargin: Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(2)

            Words {
                font.weight: Font.DemiBold
                lineHeight: 1.05
                text: control.text
                width: parent.width
            }

            Words {
                color: Theme.muted
                size: "note"
                text: control.note
                width: parent.width
            }
        }

        Rectangle {
            id: told

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.ink
            border.width: Math.max(Theme.outline, Theme.stroke)
            color: control.on ? Theme.brand : Theme.sheet
            height: Math.ceil(Math.max(mark.height, word.height) + 2 * Theme.px(10))
            radius: height / 2
            width: Math.ceil(mark.width + Theme.px(10) + Math.max(word.implicitWidth, other.width) + 2 * Theme.px(20))

            Icon {
                id: mark

                anchors.left: parent.left
                anchors.leftMargin: Theme.px(20)
                anchors.verticalCenter: parent.verticalCenter
                color: word.color
                name: control.on ? "done" : "close"
                width: Math.round(Theme.noteSize * 1.1)
            }

            Words {
                id: word

                anchors.left: mark.right
                anchors.leftMargin: Theme.px(10)
                anchors.verticalCenter: parent.verticalCenter
                color: control.on ? Theme.brandInk : Theme.ink
                font.weight: Font.Bold
                size: "note"
                text: control.on ? qsTr("On") : qsTr("Off")
                wrapMode: Text.NoWrap
            }
        }
    }

    // The state is as wide as the longer of its two words: a tap moves nothing.
    TextMetrics {
        id: other

        font: word.font
        text: control.on ? qsTr("Off") : qsTr("On")
    }
}
