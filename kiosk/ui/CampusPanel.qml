pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Le campus: four pages of chapters. What a chapter shows opens its sheet, whose way back leads to where the page was.
SheetFrame {
    id: panel

    required property SheetHost host
    readonly property CampusModel campus: host.models.campus as CampusModel
    readonly property Session session: host.session
    // None while nobody can see them: a page is of many parts, all of which would follow a change of language.
    readonly property var entries: visible || session.scene === "campus" ? campus.entries : []
    // How many entries are there at once; the others follow while these are read.
    readonly property int atOnce: 2
    property bool turning: false
    property int made: 0
    readonly property bool whole: shown.count > 0 && made >= shown.count

    function show(chapter: string): void {
        scrollTo(shown.itemAt(entries.findIndex(entry => entry.id === chapter)).y);
    }

    footnote: campus.asOf
    maximumHeight: host.height
    objectName: "campus"
    title: qsTr("The campus")

    // The tab says where one is: the pages stand instead of a title.
    head: SegmentedPill {
        choices: panel.campus.pages
        current: panel.campus.page
        maximumWidth: width
        ground: Theme.quiet
        objectName: "pages"
        raised: false
        rowHeight: Math.max(Theme.touch, Math.ceil(1.25 * Theme.noteSize) + 2 * Theme.px(14)) + Theme.px(8)
        size: "note"
        spread: true
        width: (parent?.width ?? 0) - Theme.px(14)

        onChosen: value => panel.session.page = value === "campus" ? "" : value
    }

    onCloseRequested: session.show_scene("explore")

    // Said again in another language, or of other content, the entries stay where they are.
    onEntriesChanged: {
        for (let index = 0; index < Math.min(shown.count, entries.length); index++)
            (shown.itemAt(index) as CampusEntry).content = entries[index];
        if (entries.length === 0)
            made = 0;
    }

    Repeater {
        id: shown

        model: panel.turning ? 0 : panel.entries.length

        CampusEntry {
            required property int index

            asynchronous: index >= panel.atOnce
            campus: panel.campus
            first: index === 0
            pageHeight: panel.bodyRoom - panel.plainFootHeight
            width: panel.innerWidth

            Component.onCompleted: content = panel.entries[index]
            onLoaded: panel.made++
            onFollowed: (kind, id) => panel.session.follow(kind, id)
            onPageRequested: page => {
                panel.session.panel = "credits";
                panel.session.page = page;
            }
        }
    }

    Connections {
        function onPageChanged(): void {
            panel.turning = false;
            panel.scrollToTop();
        }

        function onPageTurned(): void {
            panel.turning = true;
            panel.made = 0;
        }

        target: panel.campus
    }

    Connections {
        function onSceneChanged(): void {
            panel.scrollToTop();
        }

        target: panel.session
    }
}
