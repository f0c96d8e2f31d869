import QtQuick

// Closer, farther, home: the one-finger way for every pinch and drag.
Column {
    id: controls

    signal homeRequested
    signal zoomRequested(int by)

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
        label: qsTr("Home")
        objectName: "home"
        symbol: "home"

        onClicked: controls.homeRequested()
    }
}
