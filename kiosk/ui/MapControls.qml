import QtQuick

// Closer, farther, home: the one-finger way for every pinch and drag.
Grid {
    id: controls

    // Beside each other where there is not the height.
    property bool across: false
    readonly property real wholeHeight: 3 * home.height
    readonly property alias topInset: home.topInset

    signal homeRequested
    signal zoomRequested(int by)

    columns: across ? 3 : 1

    RoundButton {
        label: qsTr("Zoom in")
        objectName: "zoomIn"
        symbol: "plus"

        onClicked: controls.zoomRequested(1)
    }

    RoundButton {
        label: qsTr("Zoom out")
        objectName: "zoomOut"
        symbol: "minus"

        onClicked: controls.zoomRequested(-1)
    }

    RoundButton {
        id: home

        label: qsTr("Home")
        objectName: "home"
        symbol: "home"

        onClicked: controls.homeRequested()
    }
}
