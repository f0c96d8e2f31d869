import QtQuick

// The rows of the search. Arrow keys move through them; whatever else is found begins at its first row.
ListView {
    id: results

    signal opened(int row)

    function step(by: int): void {
        currentIndex = Math.max(0, Math.min(count - 1, currentIndex + by));
        positionViewAtIndex(currentIndex, ListView.Contain);
    }

    // Other rows: they are read from the first one.
    function begin(): void {
        currentIndex = -1;
        positionViewAtBeginning();
    }

    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    clip: true
    currentIndex: -1
    objectName: "search.results"
    reuseItems: true

    delegate: SearchRow {
        required property string kind
        required property string identifier
        required property int index

        current: ListView.isCurrentItem
        objectName: "found." + kind + "." + identifier
        width: ListView.view.width

        ListView.onPooled: visible = false
        ListView.onReused: visible = true
        onClicked: (ListView.view as SearchResults).opened(index)
    }
}
