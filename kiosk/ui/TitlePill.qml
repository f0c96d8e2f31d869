import QtQuick
import QtQuick.Templates as T

// Where am I: the name of the campus and its commune.
T.Pane {
    id: pill

    required property string title
    required property string commune
    property real maximumWidth: Number.POSITIVE_INFINITY

    Accessible.name: title + ", " + commune
    Accessible.role: Accessible.Heading
    implicitHeight: Theme.control
    implicitWidth: Math.min(name.implicitWidth + place.implicitWidth + Theme.px(16) + leftPadding + rightPadding, maximumWidth)
    leftPadding: Theme.px(40)
    rightPadding: Theme.px(40)

    background: Surface {}
    contentItem: Item {
        Words {
            id: name

            anchors.verticalCenter: parent.verticalCenter
            elide: Text.ElideRight
            font.weight: Font.Bold
            text: pill.title
            width: Math.min(implicitWidth, parent.width)
            wrapMode: Text.NoWrap
        }

        Words {
            id: place

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.muted
            text: pill.commune
            visible: x + implicitWidth <= parent.width + 1
            wrapMode: Text.NoWrap
            x: name.width + Theme.px(16)
        }
    }
}
