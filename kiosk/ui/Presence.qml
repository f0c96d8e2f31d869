import QtQuick
import Kiosk

// Whether somebody is there: the invitation while nobody is, the question to a visitor who touches nothing. Both are read once
// the map is drawn, so that the start does not pay for them; the map is told before what the invitation will cover.
Item {
    id: presence

    required property Session session
    required property Models models
    required property MapLink mapLink
    required property Item shell
    required property bool prepared
    readonly property real wordsWidth: Theme.portrait ? width - 2 * Theme.margin : Math.round(width * 0.37)
    readonly property real wordsTop: Theme.portrait ? height * 0.55 : Theme.margin
    readonly property real wordsBottom: height - Theme.margin - (Theme.portrait ? creditsHeight : 0)
    readonly property real wordsEnd: Theme.margin + wordsWidth
    readonly property real creditsHeight: Math.ceil(Theme.noteSize * 2)
    readonly property var insets: ({
            "left": Theme.portrait || Theme.mirrored ? Theme.margin : wordsEnd,
            "top": Theme.margin + (Theme.portrait ? Theme.control : 0),
            "right": Theme.portrait || !Theme.mirrored ? Theme.margin : wordsEnd,
            "bottom": Theme.portrait ? height - wordsTop : Theme.margin + creditsHeight
        })
    readonly property list<rect> covers: [Qt.rect(Theme.from(Theme.margin, wordsWidth, width), wordsTop, wordsWidth, wordsBottom - wordsTop), Qt.rect(0, height - Theme.margin - creditsHeight, width, Theme.margin + creditsHeight)].concat(Theme.portrait ? [Qt.rect(0, 0, width, Theme.margin + Theme.control)] : [])

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored

    // Where the focus was in each part of the interface.
    function blur(item: Item): void {
        item.focus = false;
        for (const child of item.children)
            blur(child);
    }

    Connections {
        function onVisitEnded(): void {
            presence.blur(presence.shell);
        }

        target: presence.session
    }

    // Whether the visitor is asked something: nothing else can be used meanwhile.
    readonly property bool asking: (attendance.item as Attendance)?.idle.counting ?? false

    Loader {
        id: attendance

        readonly property bool due: presence.prepared

        function read(): void {
            if (due && !item)
                setSource(Qt.resolvedUrl("Attendance.qml"), {
                    "presence": presence
                });
        }

        anchors.fill: parent

        Component.onCompleted: read()
        onDueChanged: read()
    }
}
