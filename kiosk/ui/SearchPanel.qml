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

    // In the low layout there is more width than height: the keys stand beside the sheet, and its width is theirs without them.
    readonly property bool keysBeside: Theme.low
    readonly property real aside: keysBeside ? keyboard.width + Theme.gap : 0

    canGoBack: session.canGoBack && shown
    footnote: model.summary
    leftInset: Theme.mirrored ? 0 : aside
    leftPadding: Theme.padding + leftInset
    list: model.state === "empty" ? categories : model.state === "rows" ? results : nothing
    maximumHeight: host.height
    objectName: "search"
    rightInset: Theme.mirrored ? aside : 0
    rightPadding: Theme.padding + rightInset
    title: qsTr("Search")

    bodyParts: [
        // What is found is an end of a way: which one. Else what the rows are.
        Item {
            id: asked

            readonly property real room: heading.y + (heading.visible ? heading.height + Theme.px(6) : 0)

            height: room
            width: parent?.width ?? 0

            Words {
                id: question

                Accessible.role: Accessible.Heading
                color: Theme.brand
                font.weight: Font.Bold
                objectName: "search.choosing"
                text: panel.model.choosing
                visible: text !== ""
                width: parent.width
            }

            PillButton {
                id: here

                drawnHeight: Theme.touch
                ground: Theme.quiet
                maximumWidth: parent.width
                objectName: "search.here"
                raised: false
                reach: 0
                size: "note"
                symbol: "here"
                text: qsTr("Here, where you are")
                visible: question.visible && panel.model.state === "empty"
                y: question.visible ? question.height + Theme.px(4) : 0

                onClicked: panel.session.pick("here", "here")
            }

            Words {
                id: heading

                Accessible.role: Accessible.Heading
                color: Theme.brand
                objectName: "search.heading"
                size: "heading"
                text: panel.model.heading
                visible: text !== ""
                width: parent.width
                y: here.visible ? here.y + here.height + Theme.px(6) : question.visible ? question.height + Theme.px(6) : 0
            }
        },
        SearchCategories {
            id: categories

            choices: panel.model.categories
            height: Math.max(0, (parent?.height ?? 0) - y)
            visible: panel.model.state === "empty"
            width: parent?.width ?? 0
            y: asked.room

            onChosen: category => panel.model.choose(category)
        },
        SearchResults {
            id: results

            height: Math.max(0, (parent?.height ?? 0) - y)
            model: panel.model
            visible: panel.model.state === "rows"
            width: parent?.width ?? 0
            y: asked.room

            onOpened: row => panel.model.open(row)
        },
        SearchNothing {
            id: nothing

            height: Math.max(0, (parent?.height ?? 0) - y)
            visible: panel.model.state === "nothing"
            width: parent?.width ?? 0
            y: asked.room
        },
        ScrollFades {
            anchors.fill: panel.list
            flickable: panel.list
        }
    ]
    head: SearchField {
        id: field

        hint: panel.model.choosing ? qsTr("Place, station…") : qsTr("Place, name, station…")
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
        room: panel.keysBeside ? Math.min(panel.height, panel.host.barTop) : Number.POSITIVE_INFINITY
        wanted: panel.shown
        width: panel.keysBeside ? (panel.width - Theme.gap) / 2 : panel.width
        x: panel.keysBeside && Theme.mirrored ? panel.width - width : 0
        y: (panel.keysBeside ? Math.min(panel.height, panel.host.barTop) : panel.height) - height
    }

    // A panel that leaves keeps its place.
    Binding {
        property: "lifted"
        restoreMode: Binding.RestoreNone
        target: panel
        value: keyboard.visible && !panel.keysBeside ? keyboard.height + Theme.gap : 0
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
