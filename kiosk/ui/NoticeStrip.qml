pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// The notices of the day, calm; a long one can be put away. Those that find no room are scrolled to, with one finger.
T.Pane {
    id: strip

    required property var notices // [{id, text, long}]
    // In the low layout they are put away below, within reach.
    property bool closable: true
    property real maximumHeight: Number.POSITIVE_INFINITY
    property bool raised: true
    readonly property real natural: rows.height + topPadding + bottomPadding
    readonly property bool scrolled: natural > maximumHeight
    readonly property real turnWidth: scrolled ? turn.width - turn.reach + Theme.px(12) : 0

    signal dismissed(string id)

    Accessible.name: qsTr("Notices")
    Accessible.role: Accessible.Pane
    bottomPadding: Theme.px(12)
    implicitHeight: Math.min(natural, maximumHeight)
    leftPadding: Theme.px(Theme.mirrored ? 16 : 28)
    rightPadding: Theme.px(Theme.mirrored ? 28 : 16)
    topPadding: Theme.px(12)

    background: Surface {
        color: strip.raised ? Theme.sheet : Theme.tones["caution"][0]
        raised: strip.raised
        radius: Math.min(height / 2, Theme.radius)
    }
    contentItem: Item {
        Flickable {
            id: page

            anchors.fill: parent
            anchors.rightMargin: strip.turnWidth
            boundsBehavior: Flickable.StopAtBounds
            clip: strip.scrolled
            contentHeight: rows.height
            interactive: strip.scrolled
            objectName: "notices.flickable"

            Column {
                id: rows

                spacing: Theme.px(8)
                width: page.width

                Repeater {
                    model: strip.notices

                    Item {
                        id: row

                        required property var modelData

                        height: Math.max(words.height, close.visible ? close.height : 0, Theme.control - 2 * Theme.px(12))
                        width: rows.width

                        Icon {
                            id: bell

                            anchors.left: parent.left
                            anchors.verticalCenter: parent.verticalCenter
                            color: Theme.tones["caution"][1]
                            name: "notice"
                        }

                        Words {
                            id: words

                            anchors.left: bell.right
                            anchors.leftMargin: Theme.px(16)
                            anchors.right: close.visible ? close.left : parent.right
                            anchors.rightMargin: close.visible ? 0 : Theme.px(12)
                            anchors.verticalCenter: parent.verticalCenter
                            objectName: "notice." + row.modelData.id
                            prose: true
                            size: "note"
                            text: row.modelData.text
                        }

                        RoundButton {
                            id: close

                            anchors.right: parent.right
                            anchors.verticalCenter: parent.verticalCenter
                            diameter: Theme.touch
                            ground: Theme.quiet
                            label: qsTr("Put the notice away")
                            objectName: "notice.close." + row.modelData.id
                            raised: false
                            symbol: "close"
                            visible: row.modelData.long && strip.closable

                            onClicked: strip.dismissed(row.modelData.id)
                        }
                    }
                }
            }
        }

        ScrollFades {
            anchors.fill: page
            flickable: page
            visible: strip.scrolled
        }

        ScrollButtons {
            id: turn

            anchors.right: parent.right
            anchors.rightMargin: -reach
            anchors.verticalCenter: parent.verticalCenter
            family: "notices"
            flickable: page
            upright: true
            visible: strip.scrolled
        }
    }
}
