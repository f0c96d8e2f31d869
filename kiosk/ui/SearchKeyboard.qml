import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// The keyboard of the search: letters, digits and nothing that leads elsewhere. It learns nothing and makes no sound.
Item {
    id: keys

    required property string language
    // Whether the search stands on the screen.
    required property bool wanted
    // The height there is for it.
    property real room: Number.POSITIVE_INFINITY
    readonly property var locales: ({
            "fr": "fr_FR",
            "en": "en_GB",
            "es": "es_ES"
        })
    readonly property string locale: locales[language] ?? "en_GB"
    readonly property real highest: Math.min(0.4 * Theme.windowHeight, room)
    readonly property real rowHeight: Math.min(Math.max(Math.ceil(Theme.touchMinimum), Theme.px(72)), Math.floor((highest - 2 * KeyboardShape.inset) / KeyboardShape.rows))

    function apply(): void {
        VirtualKeyboardSettings.activeLocales = [locale];
        VirtualKeyboardSettings.locale = locale;
    }

    Accessible.name: qsTr("Keyboard")
    Accessible.role: Accessible.Pane
    height: KeyboardShape.height
    visible: panel.active && wanted

    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "kiosk";
        VirtualKeyboardSettings.layoutPath = Qt.resolvedUrl("keyboard/layouts");
        VirtualKeyboardSettings.defaultInputMethodDisabled = true;
        VirtualKeyboardSettings.defaultDictionaryDisabled = true;
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        VirtualKeyboardSettings.arrowKeyNavigationEnabled = false;
        VirtualKeyboardSettings.fullScreenMode = false;
        VirtualKeyboardSettings.keySoundVolume = 0;
        VirtualKeyboardSettings.wordCandidateList.autoCommitWord = false;
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false;
        apply();
    }
    onLocaleChanged: apply()

    Binding {
        property: "rowHeight"
        target: KeyboardShape
        value: keys.rowHeight
    }

    Binding {
        property: "width"
        target: KeyboardShape
        value: keys.width
    }

    Surface {
        anchors.fill: parent
        radius: Theme.radius
    }

    InputPanel {
        id: panel

        objectName: "search.keyboard"
        width: keys.width
        y: keys.height - height
    }
}
