import QtQuick
import Kiosk

// The two views of the map.
SegmentedPill {
    id: views

    required property Session session

    choices: [
        {
            "value": "campus",
            "text": qsTr("Campus")
        },
        {
            "value": "grandparis",
            "text": qsTr("Greater Paris")
        }
    ]
    chosenColor: Theme.ink
    current: session.view
    objectName: "views"

    onChosen: value => views.session.show_view(value)
}
