import QtQuick

// Whose the map is, while nothing on it can be touched.
Item {
    id: credits

    property alias text: words.text
    property real maximumWidth

    height: Math.max(words.height + Theme.px(8), Theme.noteSize * 1.8)
    objectName: "attract.credits"
    width: words.width + 2 * Theme.px(16)

    Surface {
        anchors.fill: parent
        radius: Theme.px(16)
        raised: false
    }

    Words {
        id: words

        anchors.centerIn: parent
        color: Theme.muted
        size: "note"
        width: Math.min(implicitWidth, credits.maximumWidth - 2 * Theme.px(16))
    }
}
