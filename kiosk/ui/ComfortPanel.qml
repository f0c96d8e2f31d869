pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Comfort: how large, how strong, how low and how calm everything is shown. A tap changes it at once, another puts all of it back.
SheetFrame {
    id: panel

    required property SheetHost host
    readonly property Session session: host.session
    readonly property var sizes: [
        {
            "scale": 1,
            "letters": "A",
            "text": qsTr("Usual")
        },
        {
            "scale": 1.5,
            "letters": "A+",
            "text": qsTr("+50%")
        },
        {
            "scale": 2,
            "letters": "A++",
            "text": qsTr("+100%")
        }
    ]

    maximumHeight: host.height
    objectName: "comfort"
    title: qsTr("Comfort")

    head: Words {
        size: "title"
        text: panel.title
        width: parent?.width ?? 0
    }

    onCloseRequested: session.panel = ""

    Column {
        spacing: Theme.px(12)
        width: panel.innerWidth

        Words {
            Accessible.role: Accessible.Heading
            size: "heading"
            text: qsTr("Text size")
            width: parent.width
        }

        Row {
            id: sizeRow

            spacing: Theme.px(12)
            width: parent.width

            Repeater {
                model: panel.sizes

                ComfortChoice {
                    required property var modelData

                    chosen: panel.session.textScale === modelData.scale
                    enlargement: modelData.scale
                    letters: modelData.letters
                    objectName: "comfort.text." + modelData.scale * 100
                    text: modelData.text
                    width: Math.floor((sizeRow.width - 2 * sizeRow.spacing) / 3)

                    onClicked: panel.session.textScale = modelData.scale
                }
            }
        }
    }

    Column {
        spacing: Theme.px(12)
        width: panel.innerWidth

        ComfortSwitch {
            note: qsTr("Black on white, with patterns")
            objectName: "comfort.contrast"
            on: panel.session.highContrast
            symbol: "contrast"
            text: qsTr("High contrast")
            width: parent.width

            onClicked: panel.session.highContrast = !on
        }

        ComfortSwitch {
            note: qsTr("Within reach when seated")
            objectName: "comfort.low"
            on: panel.session.lowLayout
            symbol: "lower"
            text: qsTr("Controls at the bottom")
            width: parent.width

            onClicked: panel.session.lowLayout = !on
        }

        ComfortSwitch {
            note: qsTr("Nothing slides or flies")
            objectName: "comfort.motion"
            on: panel.session.reducedMotion
            symbol: "still"
            text: qsTr("Less motion")
            width: parent.width

            onClicked: panel.session.reducedMotion = !on
        }
    }

    // Only where there is a voice.
    Loader {
        active: panel.voice !== null
        visible: active
        width: panel.innerWidth

        onActiveChanged: if (active)
            setSource(Qt.resolvedUrl("ComfortSpeech.qml"), panel.voice)
    }

    PillButton {
        enabled: !panel.session.comfortIsPlain
        ground: Theme.quiet
        height: Math.max(Theme.touch, contentItem.implicitHeight + 2 * Theme.px(12)) + bottomInset
        leftInset: 0
        maximumWidth: panel.innerWidth
        objectName: "comfort.reset"
        raised: false
        symbol: "restore"
        text: qsTr("Put everything back")
        topInset: 0

        onClicked: panel.session.reset_comfort()
    }
}
