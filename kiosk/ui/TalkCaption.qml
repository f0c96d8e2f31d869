pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What is said of a stop: title, text, figures with their year, of which day the map is, and where in the tour one is.
Item {
    id: card

    required property Talk talk
    required property real room
    readonly property var stop: talk.stop
    readonly property string key: talk.tour + "/" + talk.index
    readonly property real pad: Theme.px(32)
    readonly property real inner: width - 2 * Theme.padding
    readonly property real natural: Math.ceil(words.height * words.scale + below.height + 2 * pad + Theme.px(20))
    readonly property string spoken: [stop.title, stop.text, talk.way, ...stop.figures.map(figure => figure.text + ", " + figure.label), stop.day.sign, ...stop.day.since, ...stop.remarks].filter(Boolean).join(". ")

    signal exploreRequested

    height: natural

    onKeyChanged: arriving.restart()

    Behavior on height {
        NumberAnimation {
            duration: Theme.motion
            easing.type: Easing.OutCubic
        }
    }

    Surface {
        anchors.fill: parent
        radius: Theme.radius
    }

    Column {
        id: words

        spacing: Theme.px(18)
        // What would be too high for the screen is drawn smaller, rather than cut.
        scale: Math.min(1, (card.room - below.height - 2 * card.pad - Theme.px(20)) / height)
        transformOrigin: Theme.mirrored ? Item.TopRight : Item.TopLeft
        width: card.inner
        x: Theme.padding
        y: card.pad

        Words {
            color: Theme.brand
            objectName: "talk.title"
            size: "title"
            text: card.stop.title
            width: parent.width
        }

        Words {
            font.weight: Font.Medium
            objectName: "talk.text"
            prose: true
            size: "heading"
            text: card.stop.text
            visible: text !== ""
            width: parent.width
        }

        TalkFigure {
            label: ""
            note: ""
            objectName: "talk.way"
            text: card.talk.way
            visible: text !== ""
            width: parent.width
        }

        Repeater {
            model: card.stop.figures

            TalkFigure {
                required property var modelData

                label: modelData.label
                note: modelData.note
                text: modelData.text
                width: words.width
            }
        }

        Column {
            spacing: Theme.px(8)
            visible: notes.count > 0 || day.visible
            width: parent.width

            Chip {
                id: day

                maximumWidth: parent.width
                objectName: "talk.day"
                symbol: card.stop.day.tense === "announced" ? "indicative" : "timeline"
                text: card.stop.day.sign
                tone: card.stop.day.tense === "announced" ? "caution" : "plain"
                visible: text !== ""
            }

            Repeater {
                id: notes

                model: [...card.stop.day.since, ...card.stop.remarks]

                Words {
                    required property string modelData

                    color: Theme.muted
                    size: "note"
                    text: modelData
                    width: words.width
                }
            }
        }
    }

    Item {
        id: below

        anchors.bottom: parent.bottom
        anchors.bottomMargin: card.pad - (explore.visible ? explore.bottomInset : 0)
        height: explore.visible ? explore.height : dots.height
        width: card.inner
        x: Theme.padding

        TalkDots {
            id: dots

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: explore.visible ? (explore.topInset - explore.bottomInset) / 2 : 0
            index: card.talk.index
            stops: card.talk.stops
        }

        PillButton {
            id: explore

            anchors.right: parent.right
            anchors.rightMargin: -reach
            drawnHeight: Theme.touch
            ground: Theme.quiet
            objectName: "talk.explore"
            raised: false
            size: "note"
            symbol: "touch"
            text: qsTr("Explore")
            visible: !card.talk.autopilot

            onClicked: card.exploreRequested()
        }
    }

    NumberAnimation {
        id: arriving

        duration: Theme.motion * 2
        easing.type: Easing.OutCubic
        from: 0
        property: "opacity"
        target: words
        to: 1
    }
}
