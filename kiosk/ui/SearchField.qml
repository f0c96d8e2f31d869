import QtQuick
import QtQuick.VirtualKeyboard

// Where one types: an icon, the text, a button that empties it. The only text field of the kiosk.
FocusScope {
    id: field

    required property string query
    readonly property alias input: input

    signal edited(string text)
    signal accepted
    signal moved(int by)

    // Typing begins: the keyboard comes.
    function begin(): void {
        input.forceActiveFocus();
        Qt.inputMethod.show();
    }

    function end(): void {
        Qt.inputMethod.hide();
        Qt.inputMethod.reset();
        input.focus = false;
    }

    // What was copied would outlive the visit, and so would what can be undone.
    function isKeptOut(event: var): bool {
        return [StandardKey.Copy, StandardKey.Cut, StandardKey.Paste, StandardKey.Undo, StandardKey.Redo].some(sequence => event.matches(sequence));
    }

    implicitHeight: Math.max(Theme.touch, Math.ceil(1.5 * Theme.bodySize)) + Theme.px(8)

    Rectangle {
        anchors.fill: parent
        border.color: input.activeFocus ? Theme.action : Theme.muted
        border.width: Math.max(Theme.stroke, Theme.outline) * (input.activeFocus ? 1.5 : 1)
        color: Theme.highContrast ? Theme.sheet : Theme.quiet
        radius: Math.min(height, Theme.control) / 2
    }

    MouseArea {
        anchors.fill: parent

        onClicked: field.begin()
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
        id: input

        Accessible.name: qsTr("Search for a place, an organisation, a station")
        Accessible.role: Accessible.EditableText
        EnterKeyAction.label: qsTr("Search")
        activeFocusOnPress: false
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
        anchors.fill: input
        color: Theme.muted
        elide: Text.ElideRight
        text: qsTr("Place, name, station…")
        verticalAlignment: Text.AlignVCenter
        visible: input.text === ""
        wrapMode: Text.NoWrap
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
        visible: input.text !== ""

        onClicked: {
            input.clear();
            field.begin();
        }
    }
}
