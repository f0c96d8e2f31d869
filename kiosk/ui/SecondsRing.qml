pragma ComponentBehavior: Bound
import QtQuick

// The seconds that are left, large, in a ring of dots that go out one after the other.
Item {
    id: ring

    required property int seconds
    required property real whole
    readonly property int dots: 20

    Accessible.name: qsTr("Seconds left: %1").arg(seconds)
    Accessible.role: Accessible.StaticText
    height: width
    width: Math.max(Theme.px(220), 4 * Theme.titleSize)

    Repeater {
        model: ring.dots

        Rectangle {
            required property int index
            readonly property real angle: 2 * Math.PI * (index / ring.dots - 0.25)
            readonly property bool lit: index < Math.ceil(ring.seconds / ring.whole * ring.dots)
            readonly property real reach: (ring.width - width) / 2

            border.color: Theme.brand
            border.width: Theme.stroke
            color: lit ? Theme.brand : "transparent"
            height: width
            radius: width / 2
            width: Theme.px(18)
            x: ring.width / 2 + reach * Math.cos(angle) - width / 2
            y: ring.height / 2 + reach * Math.sin(angle) - height / 2
        }
    }

    Words {
        anchors.centerIn: parent
        color: Theme.brand
        font.pixelSize: Math.round(Theme.titleSize * 1.8)
        font.weight: Font.Bold
        objectName: "countDown.seconds"
        text: ring.seconds
    }
}
