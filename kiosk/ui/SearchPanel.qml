pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The search: a field, what it finds as one types, categories for those who do not; the keyboard below, never over it.
SheetFrame {
    id: panel

    required property SheetHost host
    readonly property SearchModel model: host.models.search as SearchModel
    readonly property Session session: host.session
    readonly property bool shown: session.panel === "search"
    // While one types there is little height: the buttons to scroll by stand beside the list.
    readonly property bool aside: keyboard.visible && model.state !== "nothing"
    readonly property real listWidth: body.width - (aside ? scrollers.width : 0)
    // What the keyboard takes. A panel that leaves keeps its height.
    property real below: 0

    bottomInset: below
    bottomPadding: Theme.px(keyboard.visible ? 12 : 30) + below
    canGoBack: session.canGoBack && shown
    footed: !keyboard.visible
    footnote: model.summary
    list: model.state === "empty" ? categories : results
    maximumHeight: host.height
    objectName: "search"
    title: qsTr("Search")
    topPadding: Theme.px(16)

    bodyParts: [
        Words {
            id: heading

            Accessible.role: Accessible.Heading
            bottomPadding: Theme.px(6)
            color: Theme.brand
            objectName: "search.heading"
            size: "heading"
            text: panel.model.heading
            visible: text !== ""
            width: parent?.width ?? 0
        },
        SearchCategories {
            id: categories

            choices: panel.model.categories
            height: parent?.height ?? 0
            visible: panel.model.state === "empty"
            width: panel.listWidth

            onChosen: category => panel.model.choose(category)
        },
        SearchResults {
            id: results

            height: Math.max(0, (parent?.height ?? 0) - y)
            model: panel.model
            visible: panel.model.state === "rows"
            width: panel.listWidth
            y: panel.model.heading ? heading.height : 0

            onOpened: row => panel.model.open(row)
        },
        SearchNothing {
            visible: panel.model.state === "nothing"
            width: parent?.width ?? 0
        },
        ScrollButtons {
            id: scrollers

            anchors.right: parent?.right
            anchors.rightMargin: -reach
            columns: 1
            flickable: panel.list
            visible: panel.aside && panel.list.contentHeight > panel.list.height + 1
            y: ((parent?.height ?? 0) - height) / 2
        },
        ScrollFades {
            anchors.fill: panel.list
            flickable: panel.list
            visible: panel.model.state !== "nothing"
        }
    ]
    head: SearchField {
        id: field

        query: panel.session.query
        width: (parent?.width ?? 0) - Theme.px(14)

        onAccepted: panel.model.open(Math.max(0, results.currentIndex))
        onEdited: text => panel.session.query = text
        onMoved: by => results.step(by)
    }

    Component.onCompleted: if (shown)
        field.begin()
    onBackRequested: session.go_back()
    onCloseRequested: session.panel = ""
    onShownChanged: {
        if (shown)
            field.begin();
        else
            field.end();
    }

    SearchKeyboard {
        id: keyboard

        language: panel.session.language
        parent: panel
        reach: panel.session.lowLayout ? Theme.mm(320) - (Theme.windowHeight - panel.host.y - panel.host.height) : 0
        wanted: panel.shown
        width: panel.width
        y: panel.height - height
    }

    Binding {
        property: "below"
        restoreMode: Binding.RestoreNone
        target: panel
        value: keyboard.visible ? keyboard.height + Theme.gap : 0
        when: panel.shown
    }

    Connections {
        function onPageChanged(): void {
            if (panel.shown && panel.session.page)
                field.rest();
        }

        function onVisitEnded(): void {
            field.end();
            categories.contentY = 0;
            results.begin();
        }

        target: panel.session
    }

    Connections {
        function onReplaced(): void {
            results.begin();
        }

        target: panel.model
    }
}
