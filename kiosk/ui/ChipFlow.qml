pragma ComponentBehavior: Bound
import QtQuick

// Chips side by side, wrapping.
Flow {
    id: flow

    required property var chips // [{icon, text, tone}]

    spacing: Theme.px(12)

    Repeater {
        model: flow.chips

        Chip {
            required property var modelData

            maximumWidth: flow.width
            symbol: modelData.icon
            text: modelData.text
            tone: modelData.tone
        }
    }
}
