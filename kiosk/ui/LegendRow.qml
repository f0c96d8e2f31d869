import QtQuick

// A sample and its word.
Item {
    id: row

    required property string text
    required property string family
    required property string sample
    property var look: ({})
    property string remark

    Accessible.name: remark ? text + ". " + remark : text
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(slot.height, words.implicitHeight + note.height)

    LegendSample {
        id: slot

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.px(52)
        family: row.family
        look: row.look
        sample: row.sample
        width: Theme.px(88)
    }

    Words {
        id: words

        anchors.left: slot.right
        anchors.leftMargin: Theme.px(22)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -note.height / 2
        text: row.text
    }

    Words {
        id: note

        anchors.left: words.left
        anchors.right: words.right
        anchors.top: words.bottom
        height: row.remark ? implicitHeight : 0
        size: "note"
        text: row.remark
        visible: row.remark
    }
}
