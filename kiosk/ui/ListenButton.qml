import QtQuick
import Kiosk

// Reads a sheet aloud; pressed again, waits; once more, goes on.
PillButton {
    id: button

    required property Models models
    required property Session session
    required property SheetFrame sheet
    readonly property Speaker speaker: models.speaker as Speaker
    readonly property bool mine: speaker?.reading === sheet
    readonly property bool speaking: mine && session.speaking
    readonly property string word: speaking ? qsTr("Pause") : mine && session.speechPaused ? qsTr("Continue") : qsTr("Listen")
    readonly property real around: (Theme.touch - Theme.iconSize) / 2

    Accessible.name: word
    Accessible.description: qsTr("Reads this page aloud")
    objectName: "listen"
    size: "note"
    drawnHeight: Theme.touch
    leftPadding: leftInset + (sheet.brief ? around : Theme.px(30))
    rightPadding: rightInset + (sheet.brief ? around : Theme.px(34))
    ground: Theme.quiet
    raised: false
    reach: sheet.compact ? Theme.gap / 2 : 0
    symbol: speaking ? "pause" : "listen"
    text: sheet.brief ? "" : word

    onClicked: speaker.listen(sheet)
}
