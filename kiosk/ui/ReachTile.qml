import QtQuick

// Stations within so many minutes: the sample of the map, the minutes, the number, and what another date adds.
Rectangle {
    id: tile

    required property var row // {minutes, sample, stations, counted, gain}

    Accessible.name: [row.minutes, row.counted, row.gain].filter(Boolean).join(" ")
    Accessible.role: Accessible.StaticText
    border.color: Theme.line
    border.width: Theme.outline
    color: Theme.quiet
    height: column.height + 2 * Theme.px(16)
    implicitWidth: column.width + 2 * Theme.px(8)
    radius: Theme.px(20)

    Column {
        id: column

        anchors.centerIn: parent
        spacing: Theme.px(4)

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.px(8)

            LegendArea {
                anchors.verticalCenter: parent.verticalCenter
                height: Theme.px(36) * scale
                kind: tile.row.sample
                scale: 0.7
                width: Theme.px(62) * scale
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                font.weight: Font.DemiBold
                size: "note"
                text: tile.row.minutes
                wrapMode: Text.NoWrap
            }
        }

        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.brand
            size: "title"
            text: tile.row.stations
        }

        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.tones["caution"][1]
            font.weight: Font.DemiBold
            size: "heading"
            text: tile.row.gain
            visible: text !== ""
        }
    }
}
