pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The door: a pad of large keys, and a dot for each digit. Which digits they are is neither shown nor said.
StaffPage {
    id: pad

    readonly property bool takes: staff.state === "pin"
    readonly property list<string> keys: sideways ? ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "erase", "enter"] : ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "enter"]
    readonly property real gap: Math.max(Theme.px(12), Theme.mm(1.5))
    readonly property real least: Math.ceil(Theme.mm(20))
    // In two rows where there is not the height for four.
    readonly property bool sideways: host.height < 4 * (Math.max(least, 1.6 * Theme.headingSize) + gap) + 9 * Theme.bodySize
    readonly property int columns: sideways ? 6 : 3
    readonly property real keyWidth: Math.floor((width - (columns - 1) * gap) / columns)
    readonly property real keyHeight: Math.ceil(Math.max(least, 1.6 * Theme.headingSize, sideways ? 0 : Math.min(0.62 * keyWidth, Theme.px(124))))

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

    Words {
        color: Theme.muted
        objectName: "staff.hint"
        prose: true
        text: pad.staff.state === "off" ? qsTr("Staff mode is off: no code is set on this machine.") : qsTr("Type your code.")
        width: parent.width
    }

    // As many dots as digits; the least there must be are outlined.
    Flow {
        Accessible.name: qsTr("Digits typed: %1").arg(pad.staff.digits)
        Accessible.role: Accessible.StaticText
        height: Math.max(implicitHeight, Theme.px(28))
        objectName: "staff.dots"
        spacing: Theme.px(16)
        width: parent.width

        Repeater {
            model: Math.max(6, pad.staff.digits)

            Rectangle {
                required property int index

                border.color: Theme.brand
                border.width: Theme.stroke
                color: index < pad.staff.digits ? Theme.brand : "transparent"
                height: width
                radius: width / 2
                width: Theme.px(28)
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

    // What became of the last try, and how long the next has to wait: calm, and always in the same place.
    Column {
        spacing: Theme.px(6)
        width: parent.width

        Words {
            font.weight: Font.DemiBold
            objectName: "staff.said"
            prose: true
            text: pad.staff.state === "checking" ? qsTr("One moment …") : pad.staff.said
            visible: text !== ""
            width: parent.width
        }

        Words {
            objectName: "staff.wait"
            prose: true
            text: pad.staff.wait
            visible: text !== ""
            width: parent.width
        }

        Words {
            color: Theme.muted
            prose: true
            size: "note"
            text: pad.staff.advice
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }
    }
}
