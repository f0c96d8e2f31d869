import QtQuick
import Kiosk

// The sign that says which day the map shows, wherever that is not today's; the timeline has its own. Read when first wanted.
Loader {
    id: sign

    required property Session session
    required property Models models
    required property bool warm
    required property real maximumWidth
    property bool tight: false
    readonly property bool wanted: warm && !session.showsToday && session.scene !== "timeline" && models.dates !== null

    active: wanted
    visible: wanted

    onWantedChanged: {
        // With its model comes its type, without which the file cannot be read.
        if (wanted && !source.toString())
            setSource(Qt.resolvedUrl("DateSign.qml"), {
                "models": models
            });
    }

    Binding {
        property: "tight"
        target: sign.item
        value: sign.tight
        when: sign.item !== null
    }

    Binding {
        property: "maximumWidth"
        target: sign.item
        value: sign.maximumWidth
        when: sign.item !== null
    }

    Connections {
        function onVisitEnded(): void {
            sign.source = "";
        }

        target: sign.session
    }
}
