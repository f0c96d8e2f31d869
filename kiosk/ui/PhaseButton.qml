import QtQuick
import Kiosk

// Plays the phases of the campus year by year, or pauses; while they are shown, a second one leads back to the milestones.
Row {
    id: buttons

    required property Models models
    readonly property PhasesModel phases: models.phases as PhasesModel
    // Large texts leave no room for words beside the sign of the year, portrait for one of them, the low layout at the end of the axis.
    readonly property bool wordless: Theme.textScale > 1 || Theme.low

    spacing: -Theme.gap / 2

    PillButton {
        readonly property string says: buttons.phases.playing ? qsTr("Pause") : qsTr("Play")

        Accessible.name: says
        drawnHeight: Theme.px(64)
        objectName: "timeline.play"
        symbol: buttons.phases.playing ? "pause" : "play"
        text: buttons.wordless ? "" : says

        onClicked: buttons.phases.toggle()
    }

    PillButton {
        readonly property string says: qsTr("Milestones")

        Accessible.name: says
        drawnHeight: Theme.px(64)
        objectName: "phases.close"
        symbol: "timeline"
        text: buttons.wordless || Theme.portrait ? "" : says
        visible: buttons.phases.shown

        onClicked: buttons.phases.close()
    }
}
