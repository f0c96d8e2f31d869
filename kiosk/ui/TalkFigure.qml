import QtQuick

// A figure of a stop: large, then what it counts, then its year and what must be said of it.
Column {
    id: figure

    required property string text
    required property string label
    required property string note

    spacing: Theme.px(2)

    Words {
        color: Theme.ink
        size: "heading"
        text: figure.text
        width: parent.width
    }

    Words {
        text: figure.label
        visible: text !== ""
        width: parent.width
    }

    Words {
        color: Theme.muted
        size: "note"
        text: figure.note
        visible: text !== ""
        width: parent.width
    }
}
