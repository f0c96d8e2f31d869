import QtQuick
import Kiosk

// The map page in its place in the window, and what stands before it while it is not drawn.
Item {
    id: root

    required property MapLink mapLink
    // Logical pixels covered by controls and sheets: {left, top, right, bottom}.
    property var insets: ({
            "left": 0,
            "top": 0,
            "right": 0,
            "bottom": 0
        })
    // Just the parts that are covered, as rectangles.
    property list<rect> covers
    // Logical pixels of one drawn pixel of the look.
    property real unit: 1
    // Logical pixels of the smallest text.
    property real leastText: 0

    function tell(): void {
        root.mapLink.cover(root.insets.left, root.insets.top, root.insets.right, root.insets.bottom, root.covers);
    }

    onCoversChanged: root.tell()
    onInsetsChanged: root.tell()
    onLeastTextChanged: root.mapLink.scale(root.unit, root.leastText)
    onUnitChanged: root.mapLink.scale(root.unit, root.leastText)

    Item {
        anchors.fill: parent

        Component.onCompleted: root.mapLink.showIn(this)
    }

    // While there is no map: calm paper, and a word if it takes long. Stops every touch.
    MouseArea {
        anchors.fill: parent
        visible: !root.mapLink.ready

        Rectangle {
            anchors.fill: parent
            color: Theme.paper
        }

        Words {
            id: oneMoment

            anchors.centerIn: parent
            horizontalAlignment: Text.AlignHCenter
            objectName: "oneMoment"
            opacity: 0
            size: "heading"
            text: qsTr("One moment, the map is coming…")
            width: parent.width * 0.6

            SequentialAnimation on opacity {
                running: !root.mapLink.ready

                PropertyAction {
                    value: 0
                }
                PauseAnimation {
                    duration: 1500
                }
                NumberAnimation {
                    duration: Theme.motion
                    to: 1
                }
            }
        }
    }
}
