import QtQuick
import Kiosk

// Plays the phases of the campus year by year, or pauses.
PillButton {
    required property Models models
    readonly property PhasesModel phases: models.phases as PhasesModel

    drawnHeight: Theme.px(64)
    objectName: "timeline.play"
    symbol: phases.playing ? "pause" : "play"
    text: phases.playing ? qsTr("Pause") : qsTr("Play")

    onClicked: phases.toggle()
}
