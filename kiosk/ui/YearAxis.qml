pragma ComponentBehavior: Bound
import QtQuick

// The years under the milestones: solid up to today, dashed where it is only announced. A finger on it chooses a year.
Item {
    id: axis

    required property var ticks // [{at, text}]; every `at` is a part of the width
    required property var marks // [{at, done}]
    required property real today
    required property real cursor
    required property string year
    readonly property real line: bubble.height + Theme.px(20)
    readonly property real now: today * width
    readonly property color quiet: Theme.muted
    // The years that find room beside those before them; the others keep their stroke.
    readonly property var written: ticks.reduce((kept, tick) => {
        const end = Math.max(0, Math.min(width - words.of(tick.text), tick.at * width - words.of(tick.text) / 2)) + words.of(tick.text);
        return end - words.of(tick.text) < kept.end + Theme.px(10) ? kept : {
            "end": end,
            "at": [...kept.at, tick.at]
        };
    }, {
        "end": -Theme.px(10),
        "at": []
    }).at
    readonly property string keyHint: qsTr("Left and right change the year")

    signal chosen(real place)
    signal stepped(int by)

    // Time runs as writing does.
    function across(place: real): real {
        return (Theme.mirrored ? 1 - place : place) * width;
    }

    Accessible.focusable: true
    Accessible.name: qsTr("Year")
    Accessible.role: Accessible.Slider
    Accessible.description: year
    activeFocusOnTab: true
    implicitHeight: Math.ceil(Math.max(Theme.touch, line + Theme.px(18) + 1.2 * Theme.noteSize))

    Keys.onLeftPressed: stepped(Theme.mirrored ? 1 : -1)
    Keys.onRightPressed: stepped(Theme.mirrored ? -1 : 1)

    Rectangle {
        color: Theme.brand
        height: Theme.px(6)
        radius: height / 2
        width: axis.now
        x: Theme.mirrored ? axis.width - width : 0
        y: axis.line - height / 2
    }

    Dashes {
        color: Theme.tones.caution[1]
        dash: Theme.px(12)
        gap: Theme.px(8)
        height: Theme.px(6)
        width: axis.width - axis.now
        x: Theme.mirrored ? 0 : axis.now
        y: axis.line - height / 2
    }

    Repeater {
        model: axis.ticks

        Item {
            id: tick

            required property var modelData

            x: axis.across(modelData.at)

            Rectangle {
                color: axis.quiet
                height: Theme.px(12)
                width: Theme.stroke
                x: -width / 2
                y: axis.line + Theme.px(6)
            }

            Words {
                color: axis.quiet
                size: "note"
                text: tick.modelData.text
                visible: axis.written.includes(tick.modelData.at)
                wrapMode: Text.NoWrap
                x: Math.max(-tick.x, Math.min(axis.width - tick.x - width, -width / 2))
                y: axis.line + Theme.px(18)
            }
        }
    }

    Repeater {
        model: axis.marks

        Rectangle {
            required property var modelData

            border.color: modelData.done ? Theme.sheet : Theme.tones.caution[1]
            border.width: Theme.px(modelData.done ? 2 : 3)
            color: modelData.done ? Theme.brand : Theme.sheet
            height: width
            radius: width / 2
            width: Theme.px(modelData.done ? 16 : 20)
            x: axis.across(modelData.at) - width / 2
            y: axis.line - height / 2
        }
    }

    // Today: a line across.
    Rectangle {
        color: Theme.action
        height: Theme.px(34)
        radius: width / 2
        width: Theme.px(5)
        x: axis.across(axis.today) - width / 2
        y: axis.line - height / 2
    }

    Words {
        color: Theme.action
        font.weight: Font.DemiBold
        size: "note"
        text: qsTr("Today")
        visible: x > bubble.x + bubble.width + Theme.px(8) || x + width < bubble.x - Theme.px(8)
        wrapMode: Text.NoWrap
        x: Math.max(0, Math.min(axis.across(axis.today) - width / 2, axis.width - width))
        y: bubble.y + (bubble.height - height) / 2
    }

    Rectangle {
        id: bubble

        border.color: Theme.ink
        border.width: Theme.outline
        color: Theme.ink
        height: Math.ceil(number.implicitHeight + Theme.px(12))
        objectName: "axis.year"
        radius: height / 2
        width: number.implicitWidth + Theme.px(36)
        x: Math.max(0, Math.min(axis.width - width, axis.across(axis.cursor) - width / 2))

        Words {
            id: number

            anchors.centerIn: parent
            color: Theme.sheet
            font.weight: Font.Bold
            size: "note"
            text: axis.year
            wrapMode: Text.NoWrap
        }
    }

    // The chosen year on the line, in the colours of what is chosen on the map.
    Rectangle {
        border.color: Theme.ink
        border.width: Theme.px(4)
        color: Theme.selection
        height: width
        radius: width / 2
        width: Theme.px(30)
        x: axis.across(axis.cursor) - width / 2
        y: axis.line - height / 2
    }

    WordWidths {
        id: words
    }

    MouseArea {
        function choose(at: real): void {
            const place = Math.max(0, Math.min(1, at / width));
            axis.chosen(Theme.mirrored ? 1 - place : place);
        }

        anchors.fill: parent
        objectName: "axis"
        preventStealing: true

        onPositionChanged: event => choose(event.x)
        onPressed: event => choose(event.x)
    }
}
