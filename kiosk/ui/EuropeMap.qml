pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The centres on a small map, and in a list beneath it. A tap opens the organisation's sheet.
Column {
    id: column

    required property CampusModel campus
    required property var europe // {width, height, note, centres, rows}
    property real maximumHeight: Number.POSITIVE_INFINITY
    // The names need this width; where there is not so much the list alone names the centres.
    readonly property real widthOfNames: 22 * Theme.bodySize
    readonly property bool named: map.width >= widthOfNames
    readonly property real zoom: map.width / europe.width
    readonly property real reach: Theme.px(16)
    readonly property list<real> nameWidths: europe.centres.map(centre => words.of(centre.city) + Theme.px(16))
    readonly property var places: campus.place_names(nameWidths, Math.ceil(words.height), reach, zoom)

    signal followed(string id)

    bottomPadding: Theme.px(28)
    spacing: Theme.px(14)

    WordWidths {
        id: words

        size: "body"
    }

    Rectangle {
        id: map

        border.color: Theme.ink
        border.width: Theme.outline
        clip: true
        color: Theme.highContrast ? Theme.sheet : Theme.water
        anchors.horizontalCenter: parent.horizontalCenter
        height: Math.round(width * column.europe.height / column.europe.width)
        radius: Theme.px(20)
        width: Math.min(parent.width, Math.max(column.widthOfNames, column.maximumHeight * column.europe.width / column.europe.height))

        Image {
            function hex(color: color): string {
                return color.toString().slice(-6);
            }

            anchors.fill: parent
            cache: false // another edition has its own under the same address
            source: "image://picture/europe/" + [Theme.country, Theme.countryOfCentre, Theme.border].map(hex).join("/")
            sourceSize.height: height
            sourceSize.width: width
        }

        // The picture lies on the edge of its ground.
        Rectangle {
            anchors.fill: parent
            border.color: map.border.color
            border.width: map.border.width
            color: "transparent"
            radius: map.radius
        }

        Repeater {
            model: column.europe.centres

            EuropeMark {
                required property var modelData
                required property int index

                centre: modelData
                named: column.named
                nameX: column.places[index]?.x - modelData.x * column.zoom
                nameY: column.places[index]?.y - modelData.y * column.zoom
                reach: column.reach
                x: Math.round(modelData.x * column.zoom - width / 2)
                y: Math.round(modelData.y * column.zoom - height / 2)

                onClicked: column.followed(modelData.organisation)
            }
        }
    }

    Words {
        color: Theme.muted
        size: "note"
        text: column.europe.note
        width: parent.width
    }

    Column {
        width: parent.width

        Repeater {
            model: column.europe.rows

            PageRow {
                required property var modelData

                note: modelData.note
                objectName: "centre." + modelData.id
                text: modelData.text
                width: column.width

                onClicked: column.followed(modelData.id)
            }
        }
    }
}
