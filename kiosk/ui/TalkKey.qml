import QtQuick

// A key of a talk: held down it acts once.
Shortcut {
    autoRepeat: false
    context: Qt.ApplicationShortcut
}
