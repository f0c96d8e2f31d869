import QtQuick

// Text in one of the four sizes.
Text {
    property string size: "body"
    property bool prose: false

    color: Theme.ink
    font.family: Theme.family
    font.features: Theme.figures
    font.pixelSize: size === "title" ? Theme.titleSize : size === "heading" ? Theme.headingSize : size === "note" ? Theme.noteSize : Theme.bodySize
    // From the side where writing begins: mirrored with everything else.
    horizontalAlignment: Text.AlignLeft
    font.weight: size === "title" || size === "heading" ? Font.Bold : Font.Normal
    lineHeight: prose ? 1.2 : 1
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
