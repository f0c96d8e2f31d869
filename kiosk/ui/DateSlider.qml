pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The time machine: the shown date in words between the two buttons that step through the dates of the content, the track of all of
// them, and what opens at the shown one. It changes the one date of the session.
Column {
    id: slider

    required property SheetHost host
    // What opens at the shown date: a row each, its disc alone, or nothing where the page tells it.
    property string openings: "rows" // or discs, or none
    readonly property DatesModel dates: host.models.dates as DatesModel
    // Where even the stops find no room, the buttons are left.
    readonly property bool roomy: width - Theme.pitch > 6 * dates.count * Theme.stroke + dates.count * Theme.px(20)

    // While a finger holds the thumb: what is long to draw waits for its end.
    readonly property bool held: track.held >= 0

    objectName: "dates.slider"
    spacing: Theme.px(10)

    Item {
        id: shown

        height: Math.ceil(Math.max(earlier.height, reserved.height))
        width: parent.width

        RoundButton {
            id: earlier

            anchors.left: parent.left
            anchors.leftMargin: -reach
            anchors.verticalCenter: parent.verticalCenter
            enabled: slider.dates.cursor > 0
            ground: Theme.quiet
            label: qsTr("Earlier date")
            objectName: "dates.earlier"
            raised: false
            symbol: "earlier"

            onClicked: slider.dates.step(-1)
        }

        Column {
            id: words

            anchors.left: earlier.right
            anchors.right: later.left
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(4)

            Words {
                horizontalAlignment: Text.AlignHCenter
                objectName: "dates.title"
                size: "heading"
                text: slider.dates.title
                width: parent.width
            }

            Item {
                id: told

                height: phrase.height
                width: parent.width

                Icon {
                    id: icon

                    anchors.left: parent.left
                    anchors.leftMargin: Math.max(0, (parent.width - width - Theme.px(10) - phrase.width) / 2)
                    anchors.verticalCenter: phrase.verticalCenter
                    color: Theme.tones[slider.dates.tone][1]
                    name: slider.dates.symbol
                    width: Math.round(Theme.noteSize * 1.1)
                }

                Words {
                    id: phrase

                    anchors.left: icon.right
                    anchors.leftMargin: Theme.px(10)
                    color: Theme.tones[slider.dates.tone][1]
                    font.weight: Font.DemiBold
                    objectName: "dates.told"
                    size: "note"
                    text: slider.dates.told
                    width: Math.min(implicitWidth, words.width - icon.width - Theme.px(10))
                }
            }
        }

        RoundButton {
            id: later

            anchors.right: parent.right
            anchors.rightMargin: -reach
            anchors.verticalCenter: parent.verticalCenter
            enabled: slider.dates.cursor < slider.dates.count - 1
            ground: Theme.quiet
            label: qsTr("Later date")
            objectName: "dates.later"
            raised: false
            symbol: "forward"

            onClicked: slider.dates.step(1)
        }

        // The track must not move under the finger: there is room for the longest words.
        Item {
            id: reserved

            readonly property list<real> heights: children.map(child => child.implicitHeight)

            height: Math.max(0, ...heights)
            visible: false
            width: words.width

            Repeater {
                model: slider.dates.words

                Column {
                    required property var modelData

                    spacing: words.spacing
                    width: reserved.width

                    Words {
                        size: "heading"
                        text: parent.modelData.title
                        width: parent.width
                    }

                    Words {
                        font.weight: Font.DemiBold
                        size: "note"
                        text: parent.modelData.told
                        width: parent.width - icon.width - Theme.px(10)
                    }
                }
            }
        }
    }

    DateTrack {
        id: track

        dates: slider.dates
        visible: slider.roomy
        width: parent.width
    }

    DateOpenings {
        brief: slider.openings === "discs"
        opens: slider.dates.opens
        visible: slider.openings !== "none" && opens.length > 0
        width: parent.width
    }
}
