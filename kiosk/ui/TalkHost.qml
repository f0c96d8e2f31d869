import QtQuick
import Kiosk

// What stands over the map while somebody presents, and the speaker's window where the audience has a screen of its own. All of it
// is read when it is first needed; the map is told before what the caption will cover.
Item {
    id: host

    required property Models models
    required property Window audience
    required property bool prepared
    readonly property bool due: prepared && models.talking
    readonly property real captionWidth: Theme.portrait ? width - 2 * Theme.margin : Math.round(width * 0.345)
    readonly property real captionTop: Theme.portrait ? Math.round(height * 0.6) : Theme.margin
    readonly property rect caption: (audienceLayer.item as TalkLayer)?.captionArea ?? Qt.rect(0, 0, 0, 0)
    readonly property real captionEnd: Theme.margin + captionWidth + Theme.gap
    readonly property var insets: ({
            "left": Theme.portrait || Theme.mirrored ? Theme.margin : captionEnd,
            "top": Theme.margin,
            "right": Theme.portrait || !Theme.mirrored ? Theme.margin : captionEnd,
            "bottom": Theme.portrait ? height - captionTop + Theme.gap : Theme.margin
        })
    readonly property rect credits: (audienceLayer.item as TalkLayer)?.creditsArea ?? Qt.rect(0, 0, 0, 0)
    readonly property list<rect> covers: [caption, credits].filter(area => area.width > 0)

    function follow(): void {
        // With their model comes its type, without which the files cannot be read.
        if (due && models.talk && models.screens) {
            audienceLayer.setSource(Qt.resolvedUrl("TalkLayer.qml"), {
                "host": host,
                "models": models
            });
            screens.setSource(Qt.resolvedUrl("TalkScreens.qml"), {
                "host": host,
                "models": models
            });
        } else {
            screens.source = "";
            audienceLayer.source = "";
        }
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored

    Component.onCompleted: follow()
    onDueChanged: follow()

    Loader {
        id: audienceLayer

        anchors.fill: parent
        focus: host.models.presenting
    }

    Loader {
        id: screens
    }
}
