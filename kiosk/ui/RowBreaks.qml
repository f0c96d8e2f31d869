import QtQuick

// Breaks things that stand side by side into as few rows as the room asks for, about as many things in each.
QtObject {
    id: breaks

    required property list<real> widths
    required property real room
    // As many things may stand in a row.
    readonly property int most: widths.map((_, place) => Math.ceil(widths.length / (place + 1))).find(most => widest(most) <= room) ?? 1
    readonly property int count: Math.ceil(widths.length / most)
    // Each row as the places of its things in `widths`.
    readonly property var rows: Array.from({
        "length": count
    }, (_, row) => widths.map((_, place) => place).slice(row * most, (row + 1) * most))
    readonly property real width: widest(most)

    function lengthOf(row: var): real {
        return row.reduce((sum, place) => sum + widths[place], 0);
    }

    function widest(most: int): real {
        return Math.max(0, ...widths.map((_, first) => first % most ? 0 : widths.slice(first, first + most).reduce((sum, width) => sum + width, 0)));
    }
}
