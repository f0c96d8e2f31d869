pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// A step of a walk or a part of a journey: its number or the disc of its line, what to do, how far or how long. Tapped, the map
// follows it.
T.AbstractButton {
    id: row

    required property var step // {number, disc, text, notes, amount, announced, stairs}
    property bool current: false
    readonly property real mark: Math.round(Math.max(Theme.px(52), 1.5 * Theme.bodySize))

    Accessible.checkable: true
    Accessible.checked: current
    Accessible.name: (step.number ? step.number + ". " : "") + step.text + ", " + step.amount
    bottomPadding: Theme.px(13)
    height: Math.ceil(Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding))
    leftPadding: Theme.px(8)
    rightPadding: Theme.px(8)
    topPadding: Theme.px(13)

    background: Rectangle {
        border.color: Theme.action
        border.width: row.current ? Theme.px(4) : 0
        color: row.down ? Theme.pressed : row.current ? Theme.quiet : "transparent"
        radius: row.current || row.down ? Theme.px(16) : 0

        Rectangle {
            color: Theme.line
            height: Theme.stroke
            visible: !row.current
            width: parent.width
        }
    }
    contentItem: Item {
        implicitHeight: Math.max(ground.height, words.height)

        Rectangle {
            id: ground

            anchors.left: parent.left
            border.color: Theme.ink
            border.width: disc.visible ? 0 : Theme.outline
            color: disc.visible ? "transparent" : row.step.number ? Theme.action : Theme.tones["kind"][0]
            height: width
            radius: width / 2
            width: row.mark
            y: words.height > height ? 0 : (parent.height - height) / 2

            Words {
                anchors.centerIn: parent
                color: Theme.brandInk
                font.weight: Font.Bold
                size: "note"
                text: row.step.number
            }

            Icon {
                anchors.centerIn: parent
                color: Theme.tones["kind"][1]
                name: row.step.number || disc.visible ? "" : row.step.stairs ? "stairs" : "walk"
                width: Math.round(row.mark * 0.6)
            }

            LineDisc {
                id: disc

                anchors.fill: parent
                inkColor: row.step.disc.ink ?? "#FFFFFF"
                lineColor: row.step.disc.colour ?? "#000000"
                number: row.step.disc.number ?? ""
                open: row.step.announced === ""
                visible: number !== ""
            }
        }

        Column {
            id: words

            anchors.left: ground.right
            anchors.leftMargin: Theme.px(20)
            anchors.right: amount.left
            anchors.rightMargin: Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(4)

            Words {
                font.weight: row.step.disc.number ? Font.DemiBold : Font.Normal
                lineHeight: 1.05
                text: row.step.text
                width: parent.width
            }

            Repeater {
                model: row.step.notes

                Words {
                    required property string modelData

                    color: Theme.muted
                    size: "note"
                    text: modelData
                    width: words.width
                }
            }

            Chip {
                maximumWidth: words.width
                symbol: row.step.announced !== "" ? "indicative" : "stairs"
                text: row.step.announced !== "" ? row.step.announced : qsTr("Stairs")
                tone: "caution"
                visible: row.step.announced !== "" || row.step.stairs
            }
        }

        Words {
            id: amount

            anchors.right: parent.right
            anchors.verticalCenter: ground.verticalCenter
            font.weight: Font.DemiBold
            text: row.step.amount
            wrapMode: Text.NoWrap
        }
    }
}
