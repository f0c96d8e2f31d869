import QtQuick

// Before the first edition is there: calm paper, the name, and that it is being prepared.
Window {
    id: splash

    required property bool windowed

    color: Theme.paper
    height: 1080
    title: "Campus Grand Parc"
    visibility: windowed ? Window.Windowed : Window.FullScreen
    width: 1920

    Column {
        anchors.centerIn: parent
        spacing: parent.height / 40
        width: parent.width * 0.8

        Text {
            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: Math.min(splash.width, splash.height) / 18
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            text: splash.title
            width: parent.width
            wrapMode: Text.Wrap
        }

        Text {
            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: Math.min(splash.width, splash.height) / 32
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("The map is being prepared. It will be here in a few seconds.")
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
