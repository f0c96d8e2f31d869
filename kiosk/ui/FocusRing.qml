import QtQuick
import QtQuick.Templates as T
import Kiosk

// Shows what has the focus while keys are used: a ring around its drawing, seen on any ground, and what keys do there.
Item {
    id: ring

    required property FocusGuide guide
    readonly property Item target: Window.activeFocusItem
    readonly property Item drawing: (target as T.Control)?.background ?? target?.["drawing"] ?? target // qmllint disable
    readonly property real corner: Math.min(height / 2, Math.max(Theme.px(14), drawing?.["radius"] ?? 0)) // qmllint disable
    readonly property string words: target?.["keyHint"] ?? "" // qmllint disable
    readonly property real thickness: Theme.focusRing

    function fit(): void {
        if (!drawing)
            return;
        const frame = drawing.mapToItem(parent, 0, 0, drawing.width, drawing.height);
        x = frame.x;
        y = frame.y;
        width = frame.width;
        height = frame.height;
    }

    objectName: "focusRing"
    visible: guide.shown

    onTargetChanged: fit()
    onVisibleChanged: fit()

    Rectangle {
        anchors.fill: parent
        anchors.margins: -1.5 * ring.thickness
        border.color: Theme.sheet
        border.width: 2 * ring.thickness
        color: "transparent"
        radius: ring.corner + 1.5 * ring.thickness
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -ring.thickness
        border.color: Theme.focus
        border.width: ring.thickness
        color: "transparent"
        radius: ring.corner + ring.thickness
    }

    T.Pane {
        // Inside what is large, else above it.
        anchors.bottom: ring.height > Theme.px(360) ? parent.bottom : parent.top
        anchors.bottomMargin: Theme.px(20)
        anchors.horizontalCenter: parent.horizontalCenter
        horizontalPadding: Theme.px(24)
        implicitHeight: hint.height + 2 * Theme.px(10)
        implicitWidth: hint.width + 2 * Theme.px(24)
        objectName: "keyHint"
        verticalPadding: Theme.px(10)
        visible: ring.words !== ""

        background: Surface {
            radius: Theme.px(24)
        }
        contentItem: Item {
            Words {
                id: hint

                horizontalAlignment: Text.AlignHCenter
                size: "note"
                text: ring.words
                width: Math.min(implicitWidth, ring.width - Theme.px(96))
            }
        }
    }

    // What has the focus may move: a sheet slides in, a text grows, a list scrolls.
    Timer {
        interval: 40
        repeat: true
        running: ring.visible

        onTriggered: ring.fit()
    }
}
