pragma ComponentBehavior: Bound
import QtQuick

// A name whose words that were typed stand out. Words, not markup: what comes from content is never code.
Flow {
    id: title

    required property list<var> words

    Repeater {
        model: title.words

        Words {
            required property var modelData

            color: modelData.strong ? Theme.brand : Theme.ink
            font.underline: modelData.strong
            font.weight: modelData.strong ? Font.Bold : Font.DemiBold
            lineHeight: 1.05
            rightPadding: Math.round(0.26 * Theme.bodySize)
            text: modelData.text
            width: Math.min(implicitWidth, title.width)
        }
    }
}
