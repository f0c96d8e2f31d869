import QtQuick

// A sample and its word.
Item {
    id: row

    required property string text
    required property string family
    required property string sample

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(slot.height, words.implicitHeight)

    LegendSample {
        id: slot

        anchors.verticalCenter: parent.verticalCenter
        height: Theme.px(52)
        family: row.family
        sample: row.sample
        width: Theme.px(88)
    }

    Words {
        id: words

        anchors.left: slot.right
        anchors.leftMargin: Theme.px(22)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: row.text
    }
}
