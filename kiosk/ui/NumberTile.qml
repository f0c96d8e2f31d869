import QtQuick

// One figure: its number large, then unit, what it counts, year and caveat.
Item {
    id: tile

    required property var figure

    Accessible.name: [figure.before, figure.number, figure.unit, figure.label, figure.caption].filter(Boolean).join(" ")
    Accessible.role: Accessible.StaticText
    height: column.height

    Rectangle {
        anchors.left: parent.left
        color: tile.figure.sure || Theme.highContrast ? Theme.brand : Theme.comingOutline
        height: parent.height
        radius: width / 2
        width: Theme.px(6)
    }

    Column {
        id: column

        spacing: Theme.px(4)
        anchors.right: parent.right
        width: parent.width - Theme.px(24)

        Flow {
            spacing: Theme.px(12)
            width: parent.width

            Words {
                color: Theme.muted
                height: number.height
                text: tile.figure.before
                verticalAlignment: Text.AlignBottom
                visible: text !== ""
                wrapMode: Text.NoWrap
            }

            Words {
                id: number

                color: Theme.brand
                size: "title"
                text: tile.figure.number
                wrapMode: Text.NoWrap
            }

            Words {
                font.weight: Font.DemiBold
                height: Math.max(number.height, implicitHeight)
                text: tile.figure.unit
                verticalAlignment: Text.AlignBottom
                visible: text !== ""
                width: Math.min(implicitWidth, parent.width)
            }
        }

        Words {
            text: tile.figure.label
            width: parent.width
        }

        Caption {
            sure: tile.figure.sure
            text: tile.figure.caption
            visible: text !== ""
            width: parent.width
        }
    }
}
