import QtQuick
import Kiosk

// Speech in the comfort panel: whether what opens is read aloud, how loud, a pause, and the guide for those who do not see.
Column {
    id: speech

    required property Models models
    required property Session session
    readonly property bool begun: session.speaking || session.speechPaused

    objectName: "comfort.speech"
    spacing: Theme.px(12)

    Words {
        Accessible.role: Accessible.Heading
        size: "heading"
        text: qsTr("Voice")
        width: parent.width
    }

    ComfortSwitch {
        note: qsTr("Whatever opens is said")
        objectName: "comfort.aloud"
        on: speech.session.readAloud
        symbol: "listen"
        text: qsTr("Read aloud")
        width: parent.width

        onClicked: speech.session.readAloud = !on
    }

    ComfortSwitch {
        note: qsTr("The screen by ear, for those who do not see it. A finger held still for three seconds does the same")
        objectName: "comfort.guided"
        on: speech.session.guided
        symbol: "ear"
        text: qsTr("Guide by voice")
        width: parent.width

        onClicked: (speech.models.guide as Guide).toggle()
    }

    Flow {
        spacing: Theme.px(12)
        width: parent.width

        RoundButton {
            diameter: Theme.touch
            enabled: speech.session.volume > 0.2
            ground: Theme.quiet
            label: qsTr("Softer")
            objectName: "comfort.softer"
            raised: false
            reach: 0
            symbol: "minus"

            onClicked: speech.session.change_volume(-1)
        }

        Words {
            Accessible.name: qsTr("Volume: %1 percent").arg(Math.round(speech.session.volume * 100))
            Accessible.role: Accessible.StaticText
            height: Theme.touch
            horizontalAlignment: Text.AlignHCenter
            text: Qt.locale(speech.session.language).toString(Math.round(speech.session.volume * 100)) + "\u202f%"
            verticalAlignment: Text.AlignVCenter
            width: Math.max(implicitWidth, 3.2 * Theme.bodySize)
        }

        RoundButton {
            diameter: Theme.touch
            enabled: speech.session.volume < 1
            ground: Theme.quiet
            label: qsTr("Louder")
            objectName: "comfort.louder"
            raised: false
            reach: 0
            symbol: "plus"

            onClicked: speech.session.change_volume(1)
        }

        PillButton {
            drawnHeight: Theme.touch
            enabled: speech.begun
            ground: Theme.quiet
            maximumWidth: parent.width
            objectName: "comfort.pause"
            raised: false
            reach: 0
            size: "note"
            symbol: speech.session.speaking ? "pause" : "listen"
            text: speech.session.speechPaused ? qsTr("Continue") : qsTr("Pause")

            onClicked: (speech.models.speaker as Speaker).toggle()
        }
    }
}
