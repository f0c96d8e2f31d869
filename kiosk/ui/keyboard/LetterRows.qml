pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// A layout: rows of letters and digits, the last of them with the key that deletes; below it hiding, space and search.
KeyboardLayout {
    id: layout

    required property list<string> letters
    // What a long press on a letter offers.
    property var others: ({})

    inputMode: InputEngine.InputMode.Latin
    keyWeight: 100

    Repeater {
        model: layout.letters

        KeyboardRow {
            id: row

            required property string modelData
            required property int index

            keyWeight: 100

            Repeater {
                model: row.modelData.split("")

                Key {
                    required property string modelData

                    Accessible.name: modelData
                    alternativeKeys: layout.others[modelData] ?? []
                    objectName: "key." + modelData
                    text: modelData
                    weight: 100
                }
            }

            BackspaceKey {
                Accessible.name: qsTr("Delete")
                objectName: "key.backspace"
                visible: row.index === layout.letters.length - 1
                weight: (10 - row.modelData.length) * 100
            }
        }
    }

    KeyboardRow {
        keyWeight: 100

        HideKeyboardKey {
            Accessible.name: qsTr("Hide the keyboard")
            objectName: "key.hide"
            visible: true
            weight: 150
        }

        Key {
            objectName: "key.-"
            text: "-"
            weight: 100
        }

        SpaceKey {
            Accessible.name: qsTr("Space")
            objectName: "key.space"
            weight: 500
        }

        Key {
            objectName: "key.'"
            text: "'"
            weight: 100
        }

        EnterKey {
            Accessible.name: qsTr("Search")
            objectName: "key.enter"
            weight: 150
        }
    }
}
