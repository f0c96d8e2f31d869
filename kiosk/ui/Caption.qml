import QtQuick

// Year and caveat of a figure; a mark where it is not certain.
Item {
    id: caption

    required property string text
    required property bool sure

    height: words.height

    Icon {
        id: mark

        anchors.left: parent.left
        color: Theme.tones["caution"][1]
        name: caption.sure ? "" : "question"
        visible: !caption.sure
        width: visible ? Math.round(Theme.noteSize * 1.15) : 0
        y: (words.font.pixelSize * 1.2 - height) / 2
    }

    Words {
        id: words

        color: caption.sure ? Theme.muted : Theme.tones["caution"][1]
        prose: true
        size: "note"
        text: caption.text
        anchors.left: mark.right
        anchors.leftMargin: mark.visible ? Theme.px(10) : 0
        anchors.right: parent.right
    }
}
