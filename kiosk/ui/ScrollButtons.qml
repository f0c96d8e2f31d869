import QtQuick

// Scrolling with one finger and no drag: a page up, a page down.
Grid {
    id: buttons

    property bool upright: false
    property string family: "sheet"

    required property Flickable flickable
    // A list guesses the heights of rows it has not seen: its content need not begin at 0.
    readonly property real highest: flickable.originY
    readonly property real lowest: Math.max(highest, highest + flickable.contentHeight - flickable.height)
    readonly property alias reach: down.reach
    // How much lower the hit areas reach than their drawings are high.
    readonly property real lean: down.bottomInset - down.topInset

    columns: upright ? 1 : 2

    function scroll(pages: real): void {
        motion.to = Math.max(highest, Math.min(lowest, flickable.contentY + pages * flickable.height));
        motion.restart();
    }

    RoundButton {
        diameter: Theme.touch
        enabled: buttons.flickable.contentY > buttons.highest + 1
        ground: Theme.quiet
        label: qsTr("Scroll up")
        objectName: buttons.family + ".up"
        raised: false
        symbol: "up"

        onClicked: buttons.scroll(-0.8)
    }

    RoundButton {
        id: down

        diameter: Theme.touch
        enabled: buttons.flickable.contentY < buttons.lowest - 1
        ground: Theme.quiet
        label: qsTr("Scroll down")
        objectName: buttons.family + ".down"
        raised: false
        symbol: "down"

        onClicked: buttons.scroll(0.8)
    }

    NumberAnimation {
        id: motion

        duration: Theme.motion
        easing.type: Easing.OutCubic
        property: "contentY"
        target: buttons.flickable
    }
}
