pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What the map draws, in samples drawn the same way.
SheetFrame {
    id: panel

    required property SheetHost host
    readonly property LegendModel legend: host.models.legend

    maximumHeight: host.height
    objectName: "legend"
    title: qsTr("Legend")

    head: Words {
        size: "title"
        text: panel.title
        width: parent?.width ?? 0
    }

    onCloseRequested: host.session.panel = ""

    Repeater {
        model: panel.legend.sections

        Column {
            id: section

            required property var modelData

            bottomPadding: Theme.px(10)
            spacing: Theme.px(10)
            width: panel.innerWidth

            Words {
                Accessible.role: Accessible.Heading
                size: "heading"
                text: section.modelData.title
                width: parent.width
            }

            Repeater {
                model: section.modelData.samples

                LegendRow {
                    required property var modelData

                    family: modelData.family
                    look: modelData.look
                    remark: modelData.remark
                    sample: modelData.sample
                    text: modelData.text
                    width: section.width
                }
            }
        }
    }

    Flow {
        spacing: Theme.px(22)
        width: panel.innerWidth

        Repeater {
            model: panel.legend.lines

            Row {
                id: line

                required property var modelData

                spacing: Theme.px(12)

                LineDisc {
                    height: width
                    inkColor: line.modelData.ink
                    lineColor: line.modelData.colour
                    number: line.modelData.number
                    width: implicitWidth
                }

                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.modelData.name
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
