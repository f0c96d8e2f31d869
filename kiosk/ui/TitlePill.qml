import QtQuick
import QtQuick.Templates as T

// Where am I: the name of the campus and, where there is room for it, its commune.
T.Pane {
    id: pill

    required property string title
    required property string commune
    property real maximumWidth: Number.POSITIVE_INFINITY
    readonly property real nameWidth: name.implicitWidth + leftPadding + rightPadding
    readonly property real wholeWidth: nameWidth + Theme.px(16) + place.implicitWidth

    // How staff knock: tapped often enough it leads to them, and to nothing otherwise.
    signal tapped

    Accessible.name: title + ", " + commune
    Accessible.role: Accessible.Heading
    implicitHeight: Math.max(Theme.pill, name.height + 2 * Theme.px(10))
    implicitWidth: wholeWidth <= maximumWidth ? wholeWidth : Math.min(nameWidth, maximumWidth)
    leftPadding: Theme.px(40)
    rightPadding: Theme.px(40)

    background: Surface {
        radius: Math.min(height, Theme.pill) / 2
    }
    contentItem: Item {
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            margin: pill.leftPadding

            onTapped: pill.tapped()
        }

        Words {
            id: name

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            font.weight: Font.Bold
            text: pill.title
            width: Math.min(implicitWidth, parent.width)
        }

        Words {
            id: place

            anchors.left: name.right
            anchors.leftMargin: Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.muted
            text: pill.commune
            visible: pill.wholeWidth <= pill.maximumWidth
            wrapMode: Text.NoWrap
        }
    }
}
