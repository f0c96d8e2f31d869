import QtQuick

// A page of Y aller: parts one under another.
Column {
    required property SheetHost host
    property string footnote: ""

    spacing: Theme.px(22)
    width: parent?.width ?? 0
}
