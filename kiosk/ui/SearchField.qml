import QtQuick
import QtQuick.VirtualKeyboard

// Where one types: an icon, the text, a button that empties it. The only text field of the kiosk.
FocusScope {
    id: field

    required property string query
    required property string hint
    // Of a type that qmllint does not know.
    readonly property var method: Qt.inputMethod

    signal edited(string text)
    signal accepted
    signal moved(int by)

    // Typing begins: the keyboard comes.
    function begin(): void {
        line.forceActiveFocus();
        method.show();
    }

    // What is shown needs the room; a tap on the field brings the keyboard back.
    function rest(): void {
        method.hide();
    }

    function end(): void {
        method.hide();
        method.reset();
        line.focus = false;
    }

    // What was copied would outlive the visit, and so would what can be undone.
    function isKeptOut(event: var): bool {
        return [StandardKey.Copy, StandardKey.Cut, StandardKey.Paste, StandardKey.Undo, StandardKey.Redo].some(sequence => event.matches(sequence));
    }

    implicitHeight: Math.max(Theme.touch, Math.ceil(1.5 * Theme.bodySize)) + Theme.px(8)

    Rectangle {
        id: frame

        anchors.fill: parent
        border.color: line.activeFocus ? Theme.action : Theme.muted
        border.width: Math.max(Theme.stroke, Theme.outline) * (line.activeFocus ? 1.5 : 1)
        color: Theme.highContrast ? Theme.sheet : Theme.quiet
        radius: Math.min(height, Theme.control) / 2
    }

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.muted
        name: "search"
    }

    TextInput {
        id: line

        // What the focus is shown around.
        readonly property Item drawing: frame

        Accessible.name: qsTr("Search for a place, an organisation, a station")
        Accessible.role: Accessible.EditableText
        EnterKeyAction.label: qsTr("Search")
        activeFocusOnPress: false
        activeFocusOnTab: true
        anchors.left: icon.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: clear.left
        anchors.verticalCenter: parent.verticalCenter
        clip: true
        color: Theme.ink
        focus: true
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhLowercaseOnly
        maximumLength: 80
        objectName: "search.field"
        selectByMouse: false
        text: field.query

        Keys.onDownPressed: field.moved(1)
        Keys.onPressed: event => {
            if (field.isKeptOut(event))
                event.accepted = true;
        }
        Keys.onUpPressed: field.moved(-1)
        onAccepted: field.accepted()
        onTextChanged: field.edited(text)
    }

    Words {
        anchors.fill: line
        color: Theme.muted
        elide: Text.ElideRight
        text: field.hint
        verticalAlignment: Text.AlignVCenter
        visible: line.text === ""
        wrapMode: Text.NoWrap
    }

    MouseArea {
        anchors.fill: parent

        onClicked: event => {
            line.cursorPosition = line.positionAt(mapToItem(line, event.x, 0).x, 0);
            field.begin();
        }
    }

    RoundButton {
        id: clear

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        diameter: field.implicitHeight - Theme.px(8)
        ground: "transparent"
        label: qsTr("Clear")
        objectName: "search.clear"
        raised: false
        reach: Theme.px(4)
        symbol: "close"
        visible: line.text !== ""

        onClicked: {
            line.clear();
            field.begin();
        }
    }
}
