import QtQuick
import Kiosk

// The speaker's window: this stop and the next with notes, the time, all stops, and buttons. Drawn in the audience's sizes, then
// brought to this screen's.
Window {
    id: window

    required property Models models
    readonly property Talk talk: models.talk as Talk
    readonly property real unit: Math.min(width / Theme.px(1920), height / Theme.px(1080))

    color: Theme.paper
    flags: Qt.Window | Qt.FramelessWindowHint
    objectName: "presenterWindow"
    title: talk.name
    transientParent: null
    visible: false

    PresenterPage {
        height: window.height / window.unit
        models: window.models
        scale: window.unit
        transformOrigin: Item.TopLeft
        width: window.width / window.unit
    }
}
