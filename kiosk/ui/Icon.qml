import QtQuick

// An icon of the family in a colour of the theme. An image, not a shape: see kiosk/viewmodels/icons.py.
Image {
    property string name
    property color color: Theme.ink

    height: width
    mirror: Theme.mirrored && Theme.directed.includes(name)
    source: name ? "image://icon/" + name + "/" + color.toString().slice(-6) : ""
    sourceSize.height: width
    sourceSize.width: width
    width: Theme.iconSize
}
