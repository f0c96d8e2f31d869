pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk

// All stops of the tour, to jump to.
ListView {
    id: list

    required property Talk talk

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    currentIndex: talk.index
    highlightMoveDuration: Theme.motion
    model: talk.stops
    objectName: "presenter.stops"
    spacing: Theme.px(8)

    delegate: T.AbstractButton {
        id: row

        required property int index
        required property var modelData
        readonly property bool current: index === list.talk.index

        Accessible.name: text
        enabled: modelData.usable
        implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.px(14))
        objectName: "presenter.stop." + index
        opacity: enabled ? 1 : Theme.faint
        text: (index + 1) + ". " + modelData.title
        width: list.width

        background: Rectangle {
            border.color: Theme.ink
            border.width: Theme.outline
            color: row.current ? Theme.brand : row.down ? Theme.pressed : Theme.sheet
            radius: Theme.px(20)
        }
        contentItem: Words {
            id: words

            color: row.current ? Theme.brandInk : Theme.ink
            font.weight: row.current ? Font.DemiBold : Font.Normal
            leftPadding: Theme.px(24)
            rightPadding: Theme.px(24)
            text: row.text
            verticalAlignment: Text.AlignVCenter
        }

        onClicked: list.talk.jump(index)
    }
}
