import QtQuick
import Kiosk

// Whether somebody is there: the invitation while nobody is, the question to a visitor who touches nothing. Both are read once
// the map is drawn, so that the start does not pay for them; the map is told before what the invitation will cover.
Item {
    id: presence

    required property Session session
    required property Models models
    required property MapLink mapLink
    readonly property rect words: Theme.portrait ? Qt.rect(Theme.margin, height * 0.55, width - 2 * Theme.margin, height * 0.45 - Theme.margin - creditsHeight) : Qt.rect(Theme.margin, Theme.margin, Math.round(width * 0.37), height - 2 * Theme.margin)
    readonly property real creditsHeight: Math.ceil(Theme.noteSize * 2)
    readonly property var insets: ({
            "left": Theme.portrait ? Theme.margin : words.x + words.width,
            "top": Theme.margin + (Theme.portrait ? Theme.control : 0),
            "right": Theme.margin,
            "bottom": Theme.portrait ? height - words.y : Theme.margin + creditsHeight
        })
    readonly property list<rect> covers: [words, Qt.rect(0, height - Theme.margin - creditsHeight, width, Theme.margin + creditsHeight)].concat(Theme.portrait ? [Qt.rect(0, 0, width, Theme.margin + Theme.control)] : [])

    Loader {
        readonly property bool due: presence.mapLink.ready

        function read(): void {
            // Their models first, so that the models' types are known when the files are read.
            if (due && !item && presence.models.attract && presence.models.idle)
                setSource(Qt.resolvedUrl("Attendance.qml"), {
                    "presence": presence
                });
        }

        anchors.fill: parent

        Component.onCompleted: read()
        // Whoever waits for the map is told first.
        onDueChanged: Qt.callLater(read)
    }
}
