import QtQuick
import Kiosk

// The map as what keys can reach: arrows move it, plus and minus zoom. Touches go through to the map.
Item {
    id: frame

    required property Session session
    readonly property string keyHint: qsTr("Arrows move the map · + and − zoom · Enter goes on")

    function pan(event: KeyEvent, right: int, down: int): void {
        frame.session.pan(right, down);
        event.accepted = true;
    }

    Accessible.description: keyHint
    Accessible.focusable: true
    Accessible.name: qsTr("Map")
    Accessible.role: Accessible.Graphic
    activeFocusOnTab: true
    objectName: "map"

    Keys.onDownPressed: event => pan(event, 0, 1)
    Keys.onLeftPressed: event => pan(event, -1, 0)
    Keys.onPressed: event => {
        const by = [Qt.Key_Plus, Qt.Key_Equal].includes(event.key) ? 1 : event.key === Qt.Key_Minus ? -1 : 0;
        if (by === 0)
            return;
        frame.session.zoom(by);
        event.accepted = true;
    }
    Keys.onRightPressed: event => pan(event, 1, 0)
    Keys.onUpPressed: event => pan(event, 0, -1)
}
