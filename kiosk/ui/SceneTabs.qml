pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// The bar below, in every scene: a tab for each scene, then comfort and the end of the visit. In rows where one is not enough.
T.Pane {
    id: tabs

    required property string current
    property bool comfortOpen: false
    property real maximumWidth: Number.POSITIVE_INFINITY
    // Whether the scenes give way to an open sheet where they need more than one row.
    property bool yielding: false
    // Whether the bar is as wide as it may be.
    property bool spread: false
    // Whether the visit is a pause in a talk: it ends by going on with that.
    property bool pausing: false
    readonly property real inset: Theme.px(12)
    readonly property real reach: Theme.gap / 2
    readonly property list<real> widths: all.map(slot => Math.ceil(Math.max(Theme.mm(20), Theme.px(116), words.of(slot.text) + 2 * Theme.px(14))))
    readonly property real wholeWidth: widths.reduce((sum, width) => sum + width, 2 * inset)
    // How many scenes have given way.
    readonly property int hidden: yielding && wholeWidth > maximumWidth ? scenes.length : 0
    readonly property real rowHeight: Math.ceil(Math.max(Theme.pitch - (breaks.count > 1 ? 0 : 2 * inset), Theme.px(44) + 1.25 * Theme.noteSize + 2 * Theme.px(12)))
    property var scenes: [
        {
            "value": "explore",
            "symbol": "map",
            "text": qsTr("Explore")
        },
        {
            "value": "go",
            "symbol": "walk",
            "text": qsTr("Get there")
        },
        {
            "value": "directory",
            "symbol": "directory",
            "text": qsTr("Directory")
        },
        {
            "value": "timeline",
            "symbol": "timeline",
            "text": qsTr("Timeline")
        },
        {
            "value": "campus",
            "symbol": "campus",
            "text": qsTr("The campus")
        }
    ]
    readonly property var all: [...scenes,
        {
            "apart": true,
            "value": "comfort",
            "symbol": "comfort",
            "text": qsTr("Comfort")
        },
        pausing ? {
            "apart": true,
            "value": "resume",
            "symbol": "finish",
            "text": qsTr("Resume")
        } : {
            "apart": true,
            "value": "finish",
            "symbol": "finish",
            "text": qsTr("Finish")
        }]

    signal chosen(string scene)
    signal comfortRequested
    signal finishRequested
    signal resumeRequested

    function act(value: string): void {
        if (value === "comfort")
            comfortRequested();
        else if (value === "finish")
            finishRequested();
        else if (value === "resume")
            resumeRequested();
        else
            chosen(value);
    }

    Accessible.role: Accessible.PageTabList
    bottomInset: reach
    implicitHeight: breaks.count * rowHeight + 2 * inset + reach
    implicitWidth: spread ? maximumWidth : breaks.width + 2 * inset
    padding: 0

    background: Surface {
        radius: Theme.radius
    }
    contentItem: Column {
        Repeater {
            model: breaks.rows

            Row {
                id: row

                required property var modelData

                leftPadding: tabs.inset
                rightPadding: tabs.inset

                Repeater {
                    model: row.modelData

                    BarButton {
                        required property var modelData
                        readonly property string value: modelData.thing.value

                        Accessible.checkable: !apart
                        Accessible.checked: chosen
                        Accessible.role: apart ? Accessible.Button : Accessible.PageTab
                        apart: modelData.thing.apart ?? false
                        bottomInset: modelData.last ? tabs.reach + tabs.inset : Theme.px(4)
                        chosen: apart ? value === "resume" || value === "comfort" && tabs.comfortOpen : value === tabs.current
                        height: tabs.rowHeight + (modelData.first ? tabs.inset : 0) + (modelData.last ? tabs.inset + tabs.reach : 0)
                        leftInset: Theme.px(4)
                        objectName: apart ? value + "Button" : "tabs." + value
                        rightInset: Theme.px(4)
                        symbol: modelData.thing.symbol
                        text: modelData.thing.text
                        topInset: modelData.first ? tabs.inset : Theme.px(4)
                        width: modelData.width

                        onClicked: tabs.act(value)
                    }
                }
            }
        }
    }

    RowBreaks {
        id: breaks

        filled: tabs.width - 2 * tabs.inset
        room: tabs.maximumWidth - 2 * tabs.inset
        things: tabs.all.slice(tabs.hidden)
        widths: tabs.widths.slice(tabs.hidden)
    }

    WordWidths {
        id: words
    }
}
