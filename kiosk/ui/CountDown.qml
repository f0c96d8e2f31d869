pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk

// Asks whether the visitor is still there, counts the seconds, and ends the visit. A touch beside the buttons is an answer too.
FocusScope {
    id: question

    required property Attendance attendance
    readonly property IdleWatch idle: attendance.idle
    property Item focusedBefore: null

    Component.onCompleted: {
        focusedBefore = Window.activeFocusItem;
        stay.forceActiveFocus();
    }
    Component.onDestruction: focusedBefore?.forceActiveFocus()
    Keys.onPressed: event => {
        event.accepted = true;
        question.idle.stay();
    }

    MouseArea {
        anchors.fill: parent
        objectName: "countDown.beside"

        onClicked: question.idle.stay()
        onWheel: wheel => wheel.accepted = true

        Rectangle {
            anchors.fill: parent
            color: Theme.scrim
            objectName: "scrim"
        }
    }

    T.Pane {
        id: card

        Accessible.name: title.text
        Accessible.role: Accessible.AlertMessage
        anchors.bottom: question.attendance.session.lowLayout ? parent.bottom : undefined
        anchors.bottomMargin: Theme.margin
        anchors.centerIn: question.attendance.session.lowLayout ? undefined : parent
        anchors.horizontalCenter: question.attendance.session.lowLayout ? parent.horizontalCenter : undefined
        height: column.height + 2 * Theme.padding
        objectName: "countDown"
        padding: Theme.padding
        width: Math.min(parent.width - 2 * Theme.margin, Math.max(Theme.px(760), 22 * Theme.bodySize))

        background: Surface {
            radius: Theme.radius
        }
        contentItem: Item {
            Column {
                id: column

                spacing: Theme.px(24)
                width: parent.width

                Words {
                    id: title

                    horizontalAlignment: Text.AlignHCenter
                    size: "title"
                    text: qsTr("Are you still there?")
                    width: parent.width
                }

                Words {
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Without a touch, the kiosk starts again and forgets this visit.")
                    width: parent.width
                }

                SecondsRing {
                    anchors.horizontalCenter: parent.horizontalCenter
                    seconds: question.idle.secondsLeft
                    whole: question.idle.countDownS
                }

                Flow {
                    readonly property real part: (width - spacing) / 2

                    spacing: Theme.gap
                    width: parent.width

                    ActionButton {
                        id: stay

                        KeyNavigation.tab: restart
                        focus: true
                        main: true
                        objectName: "countDown.stay"
                        text: qsTr("I’m still here")
                        width: parent.part

                        onClicked: question.idle.stay()
                    }

                    ActionButton {
                        id: restart

                        KeyNavigation.tab: stay
                        objectName: "countDown.restart"
                        text: qsTr("Start again")
                        width: parent.part

                        onClicked: question.attendance.session.end_visit()
                    }
                }
            }
        }
    }

    // Read by itself: a machine that cannot play sounds still asks.
    ChimeHost {
        idle: question.idle
    }
}
