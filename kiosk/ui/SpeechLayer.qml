import QtQuick
import QtQuick.Templates as T
import Kiosk

// What speech adds to the screen once there is a voice: its key, the frame around what is heard, the sheet that is open.
Item {
    id: speech

    required property Models models
    required property Session session
    required property SheetHost host
    readonly property Speaker speaker: models.speaker as Speaker
    readonly property Guide guide: models.guide as Guide
    readonly property rect heard: guide?.focus ?? Qt.rect(0, 0, 0, 0)

    // Only a control: the web engine's own items are no business of Python's (Qt 6.12).
    readonly property T.Control focused: Window.activeFocusItem as T.Control

    onFocusedChanged: if (focused)
        guide?.hear_focus(focused)

    Binding {
        property: "sheet"
        target: speech.speaker
        value: speech.host.current
    }

    // What is heard moves with its sheet, or is scrolled.
    Timer {
        interval: 80
        repeat: true
        running: speech.session.guided || speech.session.speaking || speech.session.speechPaused

        onTriggered: speech.guide?.follow()
    }

    Shortcut {
        context: Qt.ApplicationShortcut
        enabled: speech.models.speechKey !== ""
        sequence: speech.models.speechKey

        onActivated: speech.guide.toggle()
    }

    // Two rings, one dark and one light: seen on every ground.
    Rectangle {
        readonly property real room: Theme.px(10)

        border.color: Theme.ink
        border.width: Theme.px(9)
        color: "transparent"
        height: speech.heard.height + 2 * room
        objectName: "heard"
        radius: Theme.px(14)
        visible: speech.heard.width > 0 && speech.heard.height > 0
        width: speech.heard.width + 2 * room
        x: speech.heard.x - room
        y: speech.heard.y - room

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.px(2)
            border.color: Theme.selection
            border.width: Theme.px(5)
            color: "transparent"
            radius: parent.radius - Theme.px(2)
        }
    }
}
