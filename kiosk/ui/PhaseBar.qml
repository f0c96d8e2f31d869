import QtQuick

// A bar with its title and value over it, as long as its value beside the largest.
Column {
    id: view

    required property var bar // {title, value, length, note, parts}

    spacing: Theme.px(4)

    Words {
        size: "note"
        text: [view.bar.title, view.bar.value].join(" · ")
        width: parent.width
    }

    ChartBar {
        height: Theme.px(26)
        parts: view.bar.parts
        visible: parts.length > 0
        width: Math.max(Theme.px(30), view.width * view.bar.length)
    }
}
