import QtQuick

// What somebody else's program said: a sentence, and where or what then.
Column {
    id: line

    required property string text
    required property string note

    Accessible.name: text + " " + note
    Accessible.role: Accessible.StaticText
    spacing: Theme.px(2)

    Words {
        prose: true
        size: "note"
        text: line.text
        width: parent.width
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }

    Words {
        color: Theme.muted
        prose: true
        size: "note"
        text: line.note
        visible: text !== ""
        width: parent.width
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
}
