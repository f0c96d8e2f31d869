import QtQuick

// Breaks things that stand side by side into as few rows as the room asks for, about as many things in each.
QtObject {
    id: breaks

    required property var things
    required property list<real> widths
    // 0 or less while nothing is laid out yet.
    required property real room
    // How wide a row is to be: what is left is shared among its things. 0 for as wide as they are.
    property real filled: 0
    // As many things may stand in a row.
    readonly property int most: widths.map((_, place) => Math.ceil(widths.length / (place + 1))).find(most => room <= 0 || widest(most) <= room) ?? 1
    readonly property int count: Math.max(1, Math.ceil(things.length / most))
    readonly property real width: widest(most)
    // Rows of {thing, width, first, last}: whether the row is the first or the last one.
    readonly property var rows: Array.from({
        "length": count
    }, (_, row) => things.slice(row * most, (row + 1) * most).map((thing, place, all) => ({
                    "thing": thing,
                    "width": (widths[row * most + place] ?? 0) + Math.max(0, filled - sum(row, most)) / all.length,
                    "first": row === 0,
                    "last": row === count - 1
                })))

    function sum(row: int, most: int): real {
        return widths.slice(row * most, (row + 1) * most).reduce((sum, width) => sum + width, 0);
    }

    function widest(most: int): real {
        return Math.max(0, ...widths.map((_, row) => sum(row, most)));
    }
}
