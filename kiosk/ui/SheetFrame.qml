import QtQuick
import QtQuick.Templates as T

// A sheet above the map: a fixed head with the ways out, content that scrolls, a foot with the date of the facts.
T.Pane {
    id: frame

    property string title
    property string footnote
    property bool canGoBack: false
    property string closeLabel: qsTr("Close")
    property real maximumHeight: 900
    property alias head: headSlot.data
    // A sheet may bring what scrolls itself, as large as `body`, instead of parts that stand one under another.
    property Flickable list: null
    readonly property alias body: bodySlot
    property alias bodyParts: bodySlot.data
    default property alias parts: column.data
    // What can be done with what the sheet tells: in sight above the foot, or behind the content where there is little height.
    property alias actions: actionRow.data
    // What the button that reads the sheet aloud is given; nothing where there is no voice.
    property var voice: null
    // Beside other actions, or where there is little room, that button is its sign alone.
    readonly property bool brief: compact || Theme.textScale > 1 || foot.others
    readonly property alias innerWidth: column.width
    readonly property alias innerColumn: content
    // What stands below the sheet in its place, as a keyboard.
    property real lifted: 0
    readonly property real ownHeight: maximumHeight - lifted
    // Where there is little height the scroll buttons stand beside the content, and the footnote behind it.
    readonly property bool compact: lifted > 0 || ownHeight < 14 * Theme.bodySize
    // Where there is least, all buttons do, and the head scrolls with the content.
    readonly property bool tiny: ownHeight < 7 * Theme.bodySize
    readonly property real side: tiny ? (voice && canGoBack ? 3 : 2) * (closeButton.width - closeButton.reach) : compact ? buttons.width - buttons.reach : 0
    readonly property real bodyRoom: maximumHeight - topPadding - bottomPadding - headRow.height - Theme.px(10)
    readonly property bool overflows: list !== null || content.height > bodyRoom - plainFootHeight - (compact ? 0 : actionRow.height)
    readonly property real plainFootHeight: footnote && !compact ? (foot.acts ? note.height : Math.ceil(2.4 * Theme.noteSize)) + Theme.px(8) : 0

    signal backRequested
    signal closeRequested

    function offer(listen: Loader): void {
        if (listen.active)
            listen.setSource(Qt.resolvedUrl("ListenButton.qml"), Object.assign({
                "sheet": frame
            }, voice));
    }

    function scrollTo(y: real): void {
        scroller.contentY = Math.max(0, Math.min(y, scroller.contentHeight - scroller.height));
    }

    function scrollToTop(): void {
        scroller.contentY = 0;
    }

    Accessible.name: title
    Accessible.role: Accessible.Pane
    bottomInset: lifted
    bottomPadding: topPadding + lifted
    height: list ? maximumHeight : Math.min(maximumHeight, topPadding + bottomPadding + headRow.height + Theme.px(10) + content.height + foot.height)
    leftPadding: Theme.padding
    rightPadding: Theme.padding
    topPadding: Theme.px(compact ? 14 : 30)

    background: Surface {
        radius: Theme.radius
    }
    contentItem: Item {
        id: inside

        Item {
            id: headRow

            height: frame.tiny ? frame.list ? headSlot.height + Theme.px(8) : 0 : Math.max(closeButton.height, headSlot.height + Theme.px(8))
            width: parent.width

            RoundButton {
                id: backButton

                anchors.left: parent.left
                anchors.leftMargin: frame.tiny ? parent.width - 2 * width + reach : -reach
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: frame.tiny ? (height - parent.height) / 2 : 0
                diameter: Theme.touch
                ground: Theme.quiet
                label: qsTr("Back")
                objectName: "sheet.back"
                raised: false
                symbol: "back"
                visible: frame.canGoBack

                onClicked: frame.backRequested()
            }

            Item {
                id: headSlot

                readonly property bool scrolls: frame.tiny && !frame.list
                readonly property real start: frame.canGoBack && !frame.tiny ? backButton.width - backButton.reach + Theme.px(14) : 0

                anchors.left: parent?.left
                anchors.leftMargin: start
                height: childrenRect.height
                parent: scrolls ? scrolledHead : headRow
                width: scrolls ? scrolledHead.width : headRow.width - start - (frame.tiny ? frame.side : closeButton.width - closeButton.reach)
                y: frame.tiny ? 0 : (headRow.height - height) / 2
            }

            RoundButton {
                id: closeButton

                anchors.right: parent.right
                anchors.rightMargin: -reach
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: frame.compact ? (height - parent.height) / 2 : 0
                diameter: Theme.touch
                ground: Theme.quiet
                label: frame.closeLabel
                objectName: "sheet.close"
                raised: false
                symbol: "close"

                onClicked: frame.closeRequested()
            }
        }

        Flickable {
            id: scroller

            anchors.bottom: foot.top
            anchors.bottomMargin: frame.overflows ? Theme.px(8) : 0
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.rightMargin: frame.side
            anchors.top: headRow.bottom
            anchors.topMargin: frame.tiny ? 0 : Theme.px(10)
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: content.height
            contentWidth: width
            objectName: "sheet.flickable"
            visible: !frame.list

            Column {
                id: content

                bottomPadding: Theme.px(8)
                spacing: Theme.px(20)
                width: scroller.width

                Item {
                    id: scrolledHead

                    height: visible ? headSlot.height : 0
                    visible: headSlot.scrolls
                    width: parent.width
                }

                Column {
                    id: column

                    spacing: Theme.px(20)
                    width: parent.width
                }

                Item {
                    id: scrolledActions

                    height: visible ? actionRow.height : 0
                    visible: frame.compact && foot.others
                    width: parent.width
                }

                Words {
                    color: Theme.muted
                    size: "note"
                    text: frame.footnote
                    visible: frame.compact && text !== ""
                    width: parent.width
                }
            }
        }

        ScrollFades {
            anchors.fill: scroller
            flickable: scroller
            visible: !frame.list
        }

        Item {
            id: bodySlot

            anchors.fill: scroller
            visible: frame.list
        }

        Item {
            id: foot

            anchors.bottom: parent.bottom
            readonly property bool others: actionRow.children.length > 1
            readonly property bool acts: others || frame.voice !== null
            readonly property real barHeight: Math.max(frame.compact ? 0 : actionRow.height, buttons.visible ? buttons.height : 0)

            height: frame.compact ? 0 : acts ? barHeight + frame.plainFootHeight : Math.max(frame.plainFootHeight, barHeight)
            width: parent.width

            Flow {
                id: actionRow

                anchors.left: parent?.left
                parent: frame.compact ? scrolledActions : foot
                spacing: Theme.px(8)
                topPadding: foot.acts ? Theme.px(4) : 0
                width: (parent?.width ?? 0) - (!frame.compact && buttons.visible ? buttons.width : 0)

                Loader {
                    active: frame.voice !== null && !frame.compact
                    visible: active

                    onActiveChanged: frame.offer(this)
                }
            }

            Words {
                id: note

                anchors.left: parent.left
                color: Theme.muted
                size: "note"
                text: frame.footnote
                visible: !frame.compact
                width: parent.width - (foot.acts ? 0 : buttons.width)
                y: frame.overflows && !foot.acts ? (parent.height - height - buttons.lean) / 2 : parent.height - height
            }

            ScrollButtons {
                id: buttons

                anchors.right: parent.right
                anchors.rightMargin: -reach
                flickable: frame.list ?? scroller
                upright: frame.compact && !frame.tiny
                visible: frame.overflows
                // At the top of the foot; where that has no height, at the lower end of the content. No anchor: one that
                // is given up leaves its item where it was.
                y: frame.compact ? parent.height - height + lean : 0
            }
        }

        // Where there is little height it stands among the buttons at the side: above those that scroll, or beside the ways out.
        Loader {
            active: frame.voice !== null && frame.compact
            x: Theme.from(inside.width + Theme.gap / 2 - width * (frame.tiny ? frame.canGoBack ? 3 : 2 : 1), width, inside.width)
            y: frame.tiny ? 0 : inside.height - height - (buttons.visible ? buttons.height - buttons.lean : 0)

            onActiveChanged: frame.offer(this)
        }
    }
}
