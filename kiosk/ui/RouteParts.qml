pragma ComponentBehavior: Bound
import QtQuick

// What the minutes of a journey are made of.
Flow {
    id: list

    required property var parts // [{label, value}]

    spacing: Theme.px(24)

    Repeater {
        model: list.parts

        Column {
            id: part

            required property var modelData

            Accessible.name: modelData.label + ": " + modelData.value
            Accessible.role: Accessible.StaticText

            Words {
                color: Theme.muted
                size: "note"
                text: part.modelData.label
            }

            Words {
                font.weight: Font.DemiBold
                text: part.modelData.value
            }
        }
    }
}
