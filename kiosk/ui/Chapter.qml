pragma ComponentBehavior: Bound
import QtQuick

// A chapter: title, text, chart, dates, what it leads to, whom to contact, where it is from.
Column {
    id: column

    required property var chapter
    property bool parted: true

    signal followed(string kind, string id)

    bottomPadding: Theme.px(28)
    spacing: Theme.px(18)

    Rectangle {
        color: Theme.line
        height: Theme.stroke
        visible: column.parted
        width: parent.width
    }

    Words {
        Accessible.role: Accessible.Heading
        color: Theme.brand
        font.pixelSize: Math.round(Theme.headingSize * 1.12)
        objectName: "chapter." + column.chapter.id
        size: "heading"
        text: column.chapter.title
        topPadding: Theme.px(column.parted ? 10 : 4)
        width: parent.width
    }

    Words {
        prose: true
        text: column.chapter.text
        width: parent.width
    }

    Chart {
        chart: column.chapter.chart
        visible: chart !== null
        width: parent.width

        onFollowed: (kind, id) => column.followed(kind, id)
    }

    DateList {
        dates: column.chapter.dates
        visible: dates.length > 0
        width: parent.width
    }

    LinkGroup {
        group: ({
                "title": "",
                "links": column.chapter.links
            })
        visible: column.chapter.links.length > 0
        width: parent.width

        onFollowed: (kind, id) => column.followed(kind, id)
    }

    Flow {
        spacing: Theme.px(24)
        visible: column.chapter.contacts.length > 0
        width: parent.width

        Repeater {
            model: column.chapter.contacts

            ContactCard {
                required property var modelData

                contact: modelData
                width: Math.floor((column.width - Theme.px(24)) / 2)

                onClicked: column.followed("organisation", modelData.id)
            }
        }
    }

    Words {
        color: Theme.muted
        prose: true
        size: "note"
        text: column.chapter.sources
        visible: text !== ""
        width: parent.width
    }
}
