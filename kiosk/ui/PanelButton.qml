import Kiosk

// Opens a panel, and closes it again.
PillButton {
    id: button

    required property Session session
    required property string panel

    onClicked: button.session.panel = button.session.panel === button.panel ? "" : button.panel
}
