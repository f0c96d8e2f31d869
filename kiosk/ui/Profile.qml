import QtQml
import QtWebEngine
import Kiosk

// The profile of the web view, off the record: its prototype has no storage name. Handed over as soon as it is there.
QtObject {
    id: root

    required property OffTheRecord receiver
    readonly property WebEngineProfilePrototype prototype: WebEngineProfilePrototype {}

    Component.onCompleted: root.receiver.take(root.prototype.instance())
}
