import QtQuick
import Kiosk

// Everything by keys alone: keys lead the focus, a ring shows it until the next touch.
Item {
    id: keys

    required property Item stage
    required property FocusGuide guide
    required property Session session
    // The open sheet, or what stands for one.
    property Item sheet: null
    readonly property Item active: Window.activeFocusItem

    // Whether an item is the map page, or of its own.
    function isPage(item: Item): bool {
        return item !== null && (item.objectName === "mapView" || isPage(item.parent));
    }

    // Python must not see the web engine's own items: the process would end (Qt 6.12).
    function follow(): void {
        const page = isPage(active);
        guide.follow(page ? null : active);
        if (page)
            Qt.callLater(() => keys.stage.forceActiveFocus());
    }

    Keys.onPressed: event => {
        const forward = Theme.mirrored ? Qt.Key_Left : Qt.Key_Right;
        const backward = Theme.mirrored ? Qt.Key_Right : Qt.Key_Left;
        event.accepted = true;
        if (event.key === Qt.Key_Down || event.key === forward)
            keys.guide.step(1);
        else if (event.key === Qt.Key_Up || event.key === backward)
            keys.guide.step(-1);
        else if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space, Qt.Key_Select].includes(event.key))
            keys.guide.press();
        else if (event.key === Qt.Key_Home)
            keys.session.go_home();
        else
            event.accepted = false;
    }
    onActiveChanged: follow()
    onSheetChanged: guide.stand_before(sheet)

    Component.onCompleted: {
        guide.watch(stage, Theme.px(84));
        guide.stand_before(sheet);
        follow();
    }
    Component.onDestruction: guide.leave()

    Shortcut {
        context: Qt.ApplicationShortcut
        enabled: keys.stage.enabled
        sequence: "Tab"

        onActivated: keys.guide.step(1)
    }

    Shortcut {
        context: Qt.ApplicationShortcut
        enabled: keys.stage.enabled
        sequence: "Shift+Tab"

        onActivated: keys.guide.step(-1)
    }

    PointHandler {
        onActiveChanged: {
            if (active)
                keys.guide.touched();
        }
    }

    FocusRing {
        guide: keys.guide
    }
}
