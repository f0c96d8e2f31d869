import QtQuick
import Kiosk

// Which year the map shows in the timeline.
SignPane {
    required property Models models
    readonly property TimelineModel timeline: models.timeline as TimelineModel

    objectName: "yearSign"
    said: timeline.sign
    tense: timeline.tense
}
