pragma Singleton
import QtQuick

// How large the keyboard is: its style is loaded by Qt's keyboard, which hands nothing over.
QtObject {
    // Set by SearchKeyboard.
    property real width: 900
    property real rowHeight: 80

    readonly property int rows: 5
    readonly property real inset: Theme.px(10)
    readonly property real height: rows * rowHeight + 2 * inset
}
