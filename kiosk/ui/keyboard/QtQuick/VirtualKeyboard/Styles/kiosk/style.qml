pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard.Styles
import "../../../.."
import "../../../../.."

// The keyboard in the look of the kiosk. What is not here (word lists, selection handles, languages) does not exist.
KeyboardStyle {
    id: style

    alternateKeysListBottomMargin: Theme.px(8)
    alternateKeysListItemHeight: KeyboardShape.rowHeight
    alternateKeysListItemWidth: Math.max(Theme.touchMinimum, Theme.px(72))
    alternateKeysListLeftMargin: Theme.px(8)
    alternateKeysListRightMargin: Theme.px(8)
    alternateKeysListTopMargin: Theme.px(8)
    keyboardDesignHeight: KeyboardShape.height
    keyboardDesignWidth: KeyboardShape.width
    keyboardRelativeBottomMargin: KeyboardShape.inset / KeyboardShape.height
    keyboardRelativeLeftMargin: KeyboardShape.inset / KeyboardShape.width
    keyboardRelativeRightMargin: KeyboardShape.inset / KeyboardShape.width
    keyboardRelativeTopMargin: KeyboardShape.inset / KeyboardShape.height

    alternateKeysListBackground: Surface {
        radius: Theme.px(20)
    }
    alternateKeysListDelegate: Item {
        id: other

        required property string text

        height: style.alternateKeysListItemHeight
        width: style.alternateKeysListItemWidth

        Words {
            anchors.centerIn: parent
            font.weight: Font.DemiBold
            text: other.text
        }
    }
    alternateKeysListHighlight: Rectangle {
        border.color: Theme.ink
        border.width: Theme.outline
        color: Theme.pressed
        radius: Theme.px(14)
    }
    backspaceKeyPanel: KeyFace {
        symbol: "backspace"
    }
    enterKeyPanel: KeyFace {
        action: true
        symbol: "search"
    }
    hideKeyPanel: KeyFace {
        symbol: "hide_keyboard"
    }
    keyPanel: KeyFace {}
    keyboardBackground: Item {}
    spaceKeyPanel: KeyFace {}
}
