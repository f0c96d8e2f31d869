import QtQuick

// Something is being looked up.
Words {
    color: Theme.muted
    prose: true
}
