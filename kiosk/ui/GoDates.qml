pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The time machine as a page: the slider, and under it all that opens of the dated lines by how it stands at the shown date.
GoPage {
    id: page

    readonly property DatesModel dates: host.models.dates as DatesModel
    property var groups: []

    objectName: "go.dates"

    Binding {
        property: "groups"
        restoreMode: Binding.RestoreNone
        target: page
        value: page.dates.groups
        when: !slider.held
    }

    DateSlider {
        id: slider

        host: page.host
        openings: "none"
        width: page.width
    }

    Repeater {
        model: page.groups

        Column {
            id: group

            required property var modelData

            spacing: Theme.px(4)
            width: page.width

            Row {
                bottomPadding: Theme.px(6)
                spacing: Theme.px(18)
                topPadding: Theme.px(6)

                LegendSample {
                    anchors.verticalCenter: parent.verticalCenter
                    family: "stroke"
                    height: Theme.px(44)
                    sample: group.modelData.state
                    width: Theme.px(88)
                }

                Chip {
                    Accessible.role: Accessible.Heading
                    anchors.verticalCenter: parent.verticalCenter
                    maximumWidth: group.width - Theme.px(110)
                    objectName: "dates.group." + group.modelData.state
                    symbol: group.modelData.icon
                    text: group.modelData.text
                    tone: group.modelData.tone
                }
            }

            Repeater {
                model: group.modelData.rows

                DateRow {
                    required property var modelData

                    chosen: page.dates.chosen === modelData.kind + "/" + modelData.id
                    objectName: "dates.row." + modelData.id
                    section: modelData
                    standing: group.modelData.text
                    width: group.width

                    onClicked: page.dates.point(modelData.kind, modelData.id)
                }
            }
        }
    }

    Words {
        color: Theme.muted
        size: "note"
        text: qsTr("What is announced may change: each date says as of when it is known. Metro 7, tram T7 and RER B are drawn as they run today.")
        width: page.width
    }
}
