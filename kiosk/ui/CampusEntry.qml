pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// One entry of a page: a chapter, the map of Europe, the state of the translations, or the ways to credits and licences.
Loader {
    id: entry

    property var content: ({}) // {part, …}
    required property CampusModel campus
    property bool first: false
    // As high as the page is in sight.
    property real pageHeight: Number.POSITIVE_INFINITY

    signal followed(string kind, string id)
    signal pageRequested(string page)

    objectName: "entry." + (content.id ?? content.part)
    sourceComponent: content.part === "chapter" ? chapter : content.part === "europe" ? europe : content.part === "translations" ? translations : content.part === "credits" ? credits : null

    Component {
        id: chapter

        Chapter {
            chapter: entry.content
            parted: !entry.first

            onFollowed: (kind, id) => entry.followed(kind, id)
        }
    }

    Component {
        id: europe

        EuropeMap {
            campus: entry.campus
            europe: entry.content
            maximumHeight: entry.pageHeight * 0.82

            onFollowed: id => entry.followed("organisation", id)
        }
    }

    Component {
        id: translations

        TranslationList {
            rows: entry.content.rows
        }
    }

    Component {
        id: credits

        CreditsRows {
            onPageRequested: page => entry.pageRequested(page)
        }
    }
}
