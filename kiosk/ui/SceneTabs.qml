pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// The pill of tabs, one for each scene: an icon above a word.
T.Pane {
    id: tabs

    required property string current
    readonly property real inset: Theme.px(12)
    readonly property real reach: Theme.gap / 2
    readonly property var scenes: [
        {
            "value": "explore",
            "symbol": "map",
            "text": qsTr("Explore")
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

    signal chosen(string scene)

    Accessible.role: Accessible.PageTabList
    bottomInset: reach
    implicitHeight: Math.ceil(Math.max(Theme.pitch, Theme.px(44) + Theme.noteSize + 2 * Theme.px(14) + 2 * inset)) + reach
    implicitWidth: scenes.length * Math.max(Theme.px(176), 7 * Theme.noteSize) + 2 * inset
    padding: 0

    background: Surface {
        radius: Theme.radius
    }
    contentItem: Row {
        leftPadding: tabs.inset

        Repeater {
            model: tabs.scenes

            T.AbstractButton {
                id: tab

                required property var modelData
                readonly property bool isCurrent: modelData.value === tabs.current
                readonly property color words: isCurrent ? Theme.brandInk : Theme.ink

                Accessible.checkable: true
                Accessible.checked: isCurrent
                Accessible.name: modelData.text
                Accessible.role: Accessible.PageTab
                bottomInset: tabs.reach + tabs.inset
                bottomPadding: bottomInset
                height: tabs.height
                objectName: "tabs." + modelData.value
                topInset: tabs.inset
                topPadding: topInset
                width: (tabs.width - 2 * tabs.inset) / tabs.scenes.length

                background: Rectangle {
                    color: tab.isCurrent ? Theme.brand : tab.down ? Theme.pressed : "transparent"
                    radius: Theme.radius - tabs.inset / 2
                }
                contentItem: Item {
                    Icon {
                        id: icon

                        anchors.horizontalCenter: parent.horizontalCenter
                        color: tab.words
                        name: tab.modelData.symbol
                        width: Theme.px(40)
                        y: (parent.height - height - label.height - Theme.px(4)) / 2
                    }

                    Words {
                        id: label

                        anchors.horizontalCenter: parent.horizontalCenter
                        color: tab.words
                        font.weight: Font.DemiBold
                        size: "note"
                        text: tab.modelData.text
                        wrapMode: Text.NoWrap
                        y: icon.y + icon.height + Theme.px(4)
                    }
                }

                onClicked: tabs.chosen(modelData.value)
            }
        }
    }
}
