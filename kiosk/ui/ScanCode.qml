import QtQuick

// A code for a telephone, in whole pixels a module, its white margin within.
Rectangle {
    id: scan

    required property string code
    required property int modules
    // At least this wide.
    property real least: Theme.px(190)
    readonly property int side: modules + 8
    // A telephone tells modules of 0.8 mm apart.
    readonly property int grain: Math.ceil(Math.max(Theme.mm(0.8), least / side))

    color: "#FFFFFF" // in every theme: phones read dark on white
    height: width
    radius: Theme.px(8)
    visible: code !== ""
    width: side * grain

    Image {
        anchors.fill: parent
        objectName: "code"
        smooth: false
        source: scan.code
    }
}
