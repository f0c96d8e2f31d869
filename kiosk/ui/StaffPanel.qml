pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Staff mode: the pad before the door, and what is behind it, page by page. A page is a new line of `files`.
SheetFrame {
    id: panel

    required property SheetHost host
    readonly property Session session: host.session
    readonly property StaffMode staff: host.models.staff as StaffMode
    readonly property StaffPages pages: host.models.staffPages as StaffPages
    readonly property bool open: staff.state === "open"
    readonly property var files: ({
            "": "StaffMenu.qml",
            "present": "StaffPresent.qml",
            "content": "StaffContent.qml",
            "counters": "StaffCounters.qml",
            "machine": "StaffMachine.qml",
            "take": "StaffTake.qml",
            "leave": "StaffLeave.qml"
        })
    readonly property string file: open ? files[session.page] ?? files[""] : "StaffPad.qml"

    canGoBack: open && session.page !== ""
    closeLabel: open ? qsTr("Lock") : qsTr("Close")
    footnote: open ? qsTr("Locks itself after 2 minutes without a touch.") : ""
    maximumHeight: host.height
    objectName: "staff"
    title: qsTr("Staff")

    actions: PillButton {
        drawnHeight: Theme.touch
        ground: Theme.quiet
        maximumWidth: parent?.width ?? 0
        objectName: "staff.lock"
        raised: false
        reach: 0
        size: "note"
        symbol: "lock"
        text: qsTr("Lock")
        visible: panel.open

        onClicked: panel.staff.lock()
    }
    head: Words {
        Accessible.role: Accessible.Heading
        size: Theme.textScale > 1 ? "heading" : "title"
        text: (content.item as StaffPage)?.title ?? panel.title
        width: parent?.width ?? 0
    }

    // A keypad types without a touch before.
    function wake(): void {
        if (enabled)
            forceActiveFocus();
    }

    Component.onCompleted: wake()
    Keys.onPressed: event => {
        const page = content.item as StaffPad;
        event.accepted = page !== null && page.take(event.key, event.text);
    }
    onEnabledChanged: wake()
    onBackRequested: session.page = ""
    onCloseRequested: staff.lock()

    Loader {
        id: content

        readonly property string file: panel.file

        function show(): void {
            setSource(Qt.resolvedUrl(file), {
                "host": panel.host
            });
        }

        width: panel.innerWidth

        Component.onCompleted: show()
        onFileChanged: {
            show();
            panel.scrollToTop();
        }
    }
}
