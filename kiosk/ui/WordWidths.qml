import QtQuick

// How wide words are in the type of the controls, or of headings. Asked again when the type changes.
FontMetrics {
    id: metrics

    property string size: "note"

    function of(text: string): real {
        // The advance alone is no property: what is bound to it would not follow the size.
        return font.pixelSize > 0 ? Math.ceil(advanceWidth(text)) : 0;
    }

    font.family: Theme.family
    font.features: Theme.figures
    font.pixelSize: size === "heading" ? Theme.headingSize : size === "body" ? Theme.bodySize : Theme.noteSize
    font.weight: size === "heading" ? Font.Bold : Font.DemiBold
}
