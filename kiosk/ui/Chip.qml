import QtQuick

// A statement with its icon: the kind, the status, how sure a position is.
Rectangle {
    id: chip

    required property string symbol
    required property string text
    required property string tone
    property real maximumWidth: Number.POSITIVE_INFINITY
    // What is not words.
    readonly property real beside: Theme.px(18) + icon.width + Theme.px(10) + Theme.px(22)

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    border.color: Theme.ink
    border.width: Theme.highContrast ? Theme.stroke : 0
    color: Theme.tones[tone][0]
    implicitHeight: words.implicitHeight + 2 * Theme.px(9)
    implicitWidth: Math.min(maximumWidth, beside + words.implicitWidth)
    radius: Math.min(height / 2, Theme.px(26))

    Icon {
        id: icon

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.tones[chip.tone][1]
        height: width
        name: chip.symbol
        width: Math.round(Theme.noteSize * 1.1)
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(18)
    }

    Words {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.tones[chip.tone][1]
        font.weight: Font.DemiBold
        lineHeight: 1.05
        size: "note"
        text: chip.text
        anchors.left: icon.right
        anchors.leftMargin: Theme.px(10)
        width: Math.min(implicitWidth, chip.maximumWidth - chip.beside)
    }
}
