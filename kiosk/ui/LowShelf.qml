pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// In the low layout: all that stands above and at the sides otherwise, in rows above the bar. Scrolls where it finds no room.
Item {
    id: shelf

    required property Session session
    required property Models models
    readonly property list<var> notices: models.notices.notices.filter(notice => notice.long)
    readonly property list<real> lengths: [title.nameWidth, languages.wholeWidth, search.naturalWidth, views.wholeWidth, zoom.implicitWidth, legendButton.naturalWidth, creditsButton.naturalWidth, ...(notice.visible ? [notice.naturalWidth] : [])].map(length => length + Theme.gap)
    // Rows that the whole width would take, each thing put where it still finds room.
    readonly property int rows: lengths.reduce((row, length) => row.used + length > width + Theme.gap ? {
            "count": row.count + 1,
            "used": length
        } : {
            "count": row.count,
            "used": row.used + length
        }, {
        "count": 1,
        "used": 0
    }).count
    readonly property bool overflows: rows * (Theme.pill + 1.5 * Theme.gap) > height + Theme.gap
    // From the highest row down to the lowest.
    readonly property real shown: Math.min(height, flow.height)

    Flickable {
        id: scroller

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        boundsBehavior: Flickable.StopAtBounds
        clip: shelf.overflows
        contentHeight: flow.height
        height: shelf.shown
        interactive: shelf.overflows
        objectName: "shelf.flickable"
        width: parent.width - (shelf.overflows ? buttons.width : 0)

        Flow {
            id: flow

            spacing: Theme.gap
            width: scroller.width

            TitlePill {
                id: title

                commune: ""
                maximumWidth: Math.min(nameWidth, flow.width)
                objectName: "title"
                title: shelf.models.title

                onTapped: shelf.models.knock()
            }

            LanguageSwitch {
                id: languages

                maximumWidth: flow.width
                models: shelf.models
                session: shelf.session
            }

            SearchButton {
                id: search

                implicitWidth: naturalWidth
                objectName: "searchButton"

                onClicked: shelf.session.panel = shelf.session.panel === "search" ? "" : "search"
            }

            ViewSwitch {
                id: views

                maximumWidth: flow.width
                session: shelf.session
            }

            MapControls {
                id: zoom

                across: true

                onHomeRequested: shelf.session.go_home()
                onZoomRequested: by => shelf.session.zoom(by)
            }

            PanelButton {
                id: legendButton

                objectName: "legendButton"
                panel: "legend"
                session: shelf.session
                symbol: "legend"
                text: qsTr("Legend")
            }

            PanelButton {
                id: creditsButton

                Accessible.description: qsTr("Credits and licences")
                maximumWidth: flow.width
                objectName: "creditsButton"
                panel: "credits"
                session: shelf.session
                size: "note"
                symbol: "credits"
                text: shelf.models.credits.line
                weight: Font.Normal
            }

            PillButton {
                id: notice

                maximumWidth: flow.width
                objectName: "notice.close"
                symbol: "close"
                text: qsTr("Put the notice away")
                visible: shelf.notices.length > 0

                onClicked: shelf.session.dismiss(shelf.notices[0].id)
            }
        }
    }

    ScrollButtons {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        family: "shelf"
        flickable: scroller
        upright: true
        visible: shelf.overflows
    }
}
