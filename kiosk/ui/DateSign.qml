import QtQuick
import Kiosk

// Which day the map shows: the one of the slider.
SignPane {
    required property Models models
    readonly property DatesModel dates: models.dates as DatesModel

    objectName: "dateSign"
    said: dates.sign
    tense: dates.tense
}
