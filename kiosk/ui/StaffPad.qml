pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The door: a pad of large keys, and a dot for each digit. Which digits they are is neither shown nor said.
StaffPage {
    id: pad

    title: qsTr("Staff code")

    readonly property bool takes: staff.state === "pin"
    readonly property string message: staff.state === "off" ? qsTr("Staff mode is off: no code is set on this machine.") : staff.state === "checking" ? qsTr("One moment …") : staff.wait || staff.said || qsTr("Type your code.")
    readonly property var orders: ({
            "3": ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "enter"],
            "4": ["1", "2", "3", "erase", "4", "5", "6", "0", "7", "8", "9", "enter"],
            "6": ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "erase", "enter"]
        })
    readonly property list<string> keys: orders[columns]
    readonly property real gap: Math.max(Theme.px(10), Theme.mm(1.5))
    readonly property real least: Math.ceil(Math.max(Theme.mm(20), 1.6 * Theme.headingSize))
    // The height there is for keys, under a head and two lines.
    readonly property real room: host.height - Math.max(Theme.touch, 1.25 * Theme.headingSize) - (large ? 2 : 1) * lines.height - Theme.px(160)
    readonly property bool large: Theme.textScale > 1
    // In four rows as everywhere; in three or two where there is not the height, but the width.
    readonly property list<int> possible: [3, 4, 6].filter(across => width >= across * Theme.mm(20) + (across - 1) * gap)
    readonly property int columns: possible.find(across => rowsHeight(across) <= room) ?? Math.max(3, ...possible)
    readonly property bool sideways: columns === 6
    readonly property bool beside: sideways && !large
    readonly property real keyWidth: Math.floor((width - (columns - 1) * gap) / columns)
    readonly property real keyHeight: Math.ceil(Math.max(least, Math.min(0.62 * keyWidth, Theme.px(124), (room + gap) * columns / 12 - gap)))

    spacing: Theme.px(12)

    // Of as many rows as that takes.
    function rowsHeight(across: int): real {
        return 12 / across * (least + gap) - gap;
    }

    // A key of the keyboard or of a keypad; whether it was for the pad.
    function take(key: int, text: string): bool {
        const shown = (host.models.focus as FocusGuide).shown;
        if (/^[0-9]$/.test(text))
            staff.type(text);
        else if (key === Qt.Key_Backspace || key === Qt.Key_Delete)
            staff.erase();
        else if ((key === Qt.Key_Enter || key === Qt.Key_Return) && !shown)
            staff.submit();
        else
            return false;
        return true;
    }

    function press(key: string): void {
        if (key === "erase")
            staff.erase();
        else if (key === "enter")
            staff.submit();
        else
            staff.type(key);
    }

    // What is to be done, what became of the last try, how long the next has to wait; beside it, where there is little
    // height, or under it as many dots as digits. The least there must be are outlined.
    Flow {
        spacing: Theme.px(12)
        width: parent.width

        Words {
            id: said

            height: Math.max(implicitHeight, lines.height)
            objectName: "staff.said"
            text: pad.message
            width: parent.width - (pad.beside ? dots.least + parent.spacing : 0)

            FontMetrics {
                id: lines

                font: said.font
            }
        }

        Flow {
            id: dots

            readonly property real mark: Theme.px(24)
            readonly property real least: 6 * (mark + spacing)

            Accessible.name: qsTr("Digits typed: %1").arg(pad.staff.digits)
            Accessible.role: Accessible.StaticText
            objectName: "staff.dots"
            spacing: Theme.px(14)
            topPadding: pad.beside ? (lines.height - mark) / 2 : 0
            width: pad.beside ? least : parent.width

            Repeater {
                model: Math.max(6, pad.staff.digits)

                Rectangle {
                    required property int index

                    border.color: Theme.brand
                    border.width: Theme.stroke
                    color: index < pad.staff.digits ? Theme.brand : "transparent"
                    height: width
                    radius: width / 2
                    width: dots.mark
                }
            }
        }
    }

    Grid {
        columns: pad.columns
        spacing: pad.gap
        visible: pad.staff.state !== "off"

        Repeater {
            model: pad.keys

            PinKey {
                required property string modelData

                enabled: pad.takes && (modelData !== "enter" || pad.staff.enough)
                height: pad.keyHeight
                key: modelData
                width: pad.keyWidth

                onClicked: pad.press(modelData)
            }
        }
    }

    // In the words of the system.
    Words {
        color: Theme.muted
        objectName: "staff.advice"
        prose: true
        size: "note"
        text: pad.staff.advice
        visible: text !== ""
        width: parent.width
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
}
