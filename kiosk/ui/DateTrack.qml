pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk

// The stops of the slider, evenly spaced: solid up to today, dashed where it is only announced. A finger drags the thumb or touches a
// stop; nothing under the finger scrolls meanwhile.
Item {
    id: track

    required property DatesModel dates
    readonly property real thumb: Math.round(Math.max(Theme.px(60), Theme.mm(9)))
    readonly property real inset: Math.ceil(Math.max(thumb, Theme.mm(20)) / 2)
    readonly property real span: width - 2 * inset
    readonly property real line: back.height + Theme.px(4) + thumb / 2
    readonly property real today: across(dates.todayRow)
    // Where the finger holds the thumb: a number of stops, or none.
    property real held: -1
    readonly property real place: across(held < 0 ? dates.cursor : held)
    readonly property string keyHint: qsTr("Left and right change the date")
    // For those who hear it: QAccessible reads these.
    readonly property real value: dates.cursor
    readonly property real from: 0
    readonly property real to: dates.count - 1
    readonly property real stepSize: 1
    // What is written under the stops, where it finds room beside what stands there already.
    readonly property var written: dates.years.reduce((kept, year) => {
        const width = labels.of(year.text);
        const middle = (year.first + year.last) / 2 / Math.max(1, dates.count - 1) * span;
        const begin = startOf(middle, width);
        return begin < kept.end + Theme.px(6) ? kept : {
            "end": begin + width,
            "texts": [...kept.texts, year.text]
        };
    }, {
        "end": -Number.POSITIVE_INFINITY,
        "texts": []
    }).texts

    // Where a word begins, counted from the first stop: in its middle, and the first a little before it.
    function startOf(middle: real, width: real): real {
        return Math.max(-inset, Math.min(span + inset - width, middle - width / 2 - (middle === 0 ? Theme.px(8) : 0)));
    }

    // Time runs as writing does.
    function across(stop: real): real {
        const part = stop / Math.max(1, dates.count - 1);
        return inset + (Theme.mirrored ? 1 - part : part) * span;
    }

    Accessible.description: dates.spoken
    Accessible.focusable: true
    Accessible.name: qsTr("Date shown")
    Accessible.role: Accessible.Slider
    activeFocusOnTab: true
    implicitHeight: Math.ceil(Math.max(line + Theme.mm(10), line + thumb / 2 + Theme.px(10) + 1.25 * Theme.noteSize))
    height: implicitHeight
    objectName: "dates.track"

    Accessible.onDecreaseAction: dates.step(-1)
    Accessible.onIncreaseAction: dates.step(1)
    Keys.onLeftPressed: dates.step(Theme.mirrored ? 1 : -1)
    Keys.onRightPressed: dates.step(Theme.mirrored ? -1 : 1)

    WordWidths {
        id: labels

        font.weight: Font.Normal
    }

    Rectangle {
        color: Theme.brand
        height: Theme.px(8)
        radius: height / 2
        width: Math.abs(track.today - track.across(0))
        x: Math.min(track.today, track.across(0))
        y: track.line - height / 2
    }

    Dashes {
        color: Theme.tones.caution[1]
        dash: Theme.px(14)
        gap: Theme.px(9)
        height: Theme.px(6)
        width: Math.abs(track.across(track.dates.count - 1) - track.today)
        x: Math.min(track.today, track.across(track.dates.count - 1))
        y: track.line - height / 2
    }

    Repeater {
        model: track.dates.marks

        Rectangle {
            required property var modelData
            required property int index

            border.color: modelData.done ? Theme.sheet : Theme.tones.caution[1]
            border.width: Theme.px(modelData.done ? 2 : 4)
            color: modelData.done ? Theme.brand : Theme.sheet
            height: width
            radius: width / 2
            width: Theme.px(modelData.done ? 24 : 26)
            x: track.across(index) - width / 2
            y: track.line - height / 2
        }
    }

    // Each year once, in the middle of its stops.
    Repeater {
        model: track.dates.years

        Words {
            required property var modelData

            color: Theme.muted
            size: "note"
            text: modelData.text
            visible: track.written.includes(modelData.text)
            wrapMode: Text.NoWrap
            x: Theme.from(track.inset + track.startOf((modelData.first + modelData.last) / 2 / Math.max(1, track.dates.count - 1) * track.span, width), width, track.width)
            y: track.line + track.thumb / 2 + Theme.px(8)
        }
    }

    Repeater {
        model: track.dates.years.filter(year => year.last > year.first)

        Rectangle {
            required property var modelData

            color: Theme.muted
            height: Theme.stroke
            visible: track.written.includes(modelData.text)
            width: Math.abs(track.across(modelData.last) - track.across(modelData.first)) + Theme.px(16)
            x: Math.min(track.across(modelData.last), track.across(modelData.first)) - Theme.px(8)
            y: track.line + track.thumb / 2 + Theme.px(4)
        }
    }

    // Today: a line up to its word, which leads back.
    Rectangle {
        color: Theme.action
        height: track.line - y
        width: Theme.px(4)
        x: track.today - width / 2
        y: back.height
    }

    Rectangle {
        id: knob

        border.color: Theme.ink
        border.width: Theme.px(5)
        color: Theme.selection
        height: width
        objectName: "dates.thumb"
        radius: width / 2
        width: track.thumb
        x: track.place - width / 2
        y: track.line - height / 2

        Behavior on x {
            enabled: track.held < 0

            NumberAnimation {
                duration: Theme.motion * 0.6
                easing.type: Easing.OutCubic
            }
        }
    }

    MouseArea {
        id: finger

        function hold(at: real): void {
            const part = Math.max(0, Math.min(1, (at - track.inset) / track.span));
            track.held = (Theme.mirrored ? 1 - part : part) * (track.dates.count - 1);
            track.dates.choose(Math.round(track.held));
        }

        anchors.fill: parent
        objectName: "dates.finger"
        preventStealing: true

        onCanceled: track.held = -1
        onPositionChanged: event => hold(event.x)
        onPressed: event => hold(event.x)
        onReleased: track.held = -1
    }

    T.AbstractButton {
        id: back

        readonly property real drawn: Math.ceil(1.25 * Theme.noteSize) + 2 * Theme.px(8)

        Accessible.name: qsTr("Back to today")
        enabled: !track.dates.isToday
        height: Math.ceil(Theme.touch)
        objectName: "dates.today"
        text: qsTr("Today")
        topInset: height - drawn
        topPadding: topInset
        width: Math.ceil(Math.max(Theme.touch, name.implicitWidth + 2 * Theme.px(24)))
        x: Math.max(0, Math.min(track.width - width, track.today - width / 2))

        background: Rectangle {
            border.color: Theme.action
            border.width: back.enabled ? Theme.stroke : 0
            color: back.down ? Theme.pressed : back.enabled ? Theme.quiet : "transparent"
            radius: height / 2
        }
        contentItem: Words {
            id: name

            color: Theme.highContrast ? Theme.ink : Theme.focus
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            size: "note"
            text: back.text
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
        }

        onClicked: track.dates.choose_today()
    }
}
