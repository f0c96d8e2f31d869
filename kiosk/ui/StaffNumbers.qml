import QtQuick

// A row of counters: what was opened, today, this month.
Item {
    id: row

    required property string name
    required property string today
    required property string month
    required property real column

    Accessible.name: [name, qsTr("today"), today, qsTr("this month"), month].join(" ")
    Accessible.role: Accessible.StaticText
    height: Math.max(words.height, first.height, second.height) + Theme.px(10)

    Words {
        id: words

        anchors.left: parent.left
        size: "note"
        text: row.name
        width: parent.width - 2 * row.column - Theme.px(12)
    }

    Words {
        id: first

        anchors.right: second.left
        horizontalAlignment: Text.AlignRight
        size: "note"
        text: row.today
        width: row.column
    }

    Words {
        id: second

        anchors.right: parent.right
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignRight
        size: "note"
        text: row.month
        width: row.column
    }
}
