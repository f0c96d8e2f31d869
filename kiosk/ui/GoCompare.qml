import QtQuick

GoPage {
    id: page
}
