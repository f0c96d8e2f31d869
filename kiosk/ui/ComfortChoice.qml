import QtQuick
import QtQuick.Templates as T

// A size of the text, shown in that size: letters over a word, with a tick where it is the chosen one.
T.AbstractButton {
    id: choice

    required property string letters
    required property bool chosen
    // How many times the usual size.
    required property real enlargement
    readonly property color words: chosen && !down ? Theme.brandInk : Theme.ink

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: qsTr("Text size") + ", " + text
    Accessible.role: Accessible.RadioButton
    bottomInset: Theme.px(8)
    bottomPadding: bottomInset + Theme.px(14)
    implicitHeight: Math.max(Theme.control, implicitContentHeight + topPadding) + bottomPadding
    topPadding: Theme.px(4)

    background: Rectangle {
        border.color: Theme.ink
        border.width: Math.max(Theme.outline, Theme.stroke)
        color: choice.down ? Theme.pressed : choice.chosen ? Theme.brand : Theme.quiet
        radius: Theme.px(24)
    }
    contentItem: Column {
        spacing: Theme.px(2)

        Words {
            color: choice.words
            font.pixelSize: Math.round(Theme.bodySize / Theme.textScale * choice.enlargement)
            font.weight: Font.Bold
            height: Math.ceil(2.4 * Theme.bodySize / Theme.textScale)
            horizontalAlignment: Text.AlignHCenter
            text: choice.letters
            verticalAlignment: Text.AlignVCenter
            width: parent.width
            wrapMode: Text.NoWrap
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.px(8)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: choice.words
                name: "done"
                visible: choice.chosen
                width: Math.round(Theme.noteSize * 1.1)
            }

            Words {
                color: choice.words
                font.weight: Font.DemiBold
                size: "note"
                text: choice.text
                wrapMode: Text.NoWrap
            }
        }
    }
}
