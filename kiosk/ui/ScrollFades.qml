import QtQuick

// Says that there is more above or below: the content fades into the sheet.
Item {
    id: fades

    required property Flickable flickable
    readonly property color clear: Qt.rgba(Theme.sheet.r, Theme.sheet.g, Theme.sheet.b, 0)

    Rectangle {
        height: Theme.px(40)
        visible: fades.flickable.contentY > fades.flickable.originY + 1
        width: parent.width

        gradient: Gradient {
            GradientStop {
                color: Theme.sheet
                position: 0
            }
            GradientStop {
                color: fades.clear
                position: 1
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        height: Theme.px(64)
        visible: fades.flickable.contentY < fades.flickable.originY + fades.flickable.contentHeight - fades.flickable.height - 1
        width: parent.width

        gradient: Gradient {
            GradientStop {
                color: fades.clear
                position: 0
            }
            GradientStop {
                color: Theme.sheet
                position: 1
            }
        }
    }
}
