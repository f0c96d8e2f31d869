pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Y aller: the way, how it was and will be, what is within reach, the trains. A page is a new line of `files`, read when first shown.
SheetFrame {
    id: panel

    required property SheetHost host
    readonly property GoModel go: host.models.go as GoModel
    readonly property Session session: host.session
    readonly property var files: ({
            "start": "GoStart.qml",
            "dates": "GoDates.qml",
            "compare": "GoCompare.qml",
            "reach": "GoReach.qml",
            "service": "GoService.qml"
        })

    footnote: (content.item as GoPage)?.footnote ?? ""
    maximumHeight: host.height
    objectName: "go"
    title: qsTr("Get there")

    // The tab says where one is: the pages stand instead of a title.
    head: SegmentedPill {
        choices: panel.go.pages
        current: panel.go.page
        ground: Theme.quiet
        maximumWidth: width
        objectName: "go.pages"
        raised: false
        rowHeight: Math.max(Theme.touch, Math.ceil(1.25 * Theme.noteSize) + 2 * Theme.px(14)) + Theme.px(8)
        size: "note"
        spread: true
        width: (parent?.width ?? 0) - Theme.px(14)

        onChosen: value => panel.session.page = value === "start" ? "" : value
    }

    onCloseRequested: session.show_scene("explore")

    Loader {
        id: content

        readonly property string page: panel.go.page

        // A page's model has its name, and is asked for first: with it comes its type, without which the file cannot be read.
        function show(): void {
            if (panel.host.models[page] !== null)
                setSource(Qt.resolvedUrl(panel.files[page]), {
                    "host": panel.host
                });
        }

        width: panel.innerWidth

        Component.onCompleted: show()
        onPageChanged: {
            show();
            panel.scrollToTop();
        }
    }

    Connections {
        function onSceneChanged(): void {
            panel.scrollToTop();
        }

        target: panel.session
    }
}
