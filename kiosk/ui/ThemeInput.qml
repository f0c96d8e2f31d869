import QtQuick
import Kiosk

// What the theme is worked out from: the window, the screen and the shipped drawings.
QtObject {
    id: input

    required property Models models
    required property Session session
    required property real diagonalIn
    required property real pixelsPerMm
    required property real windowHeight
    required property real windowWidth

    readonly property list<QtObject> bindings: [
        Binding {
            property: "diagonalIn"
            target: Theme
            value: input.diagonalIn
        },
        Binding {
            property: "pixelsPerMm"
            target: Theme
            value: input.pixelsPerMm
        },
        Binding {
            property: "windowHeight"
            target: Theme
            value: input.windowHeight
        },
        Binding {
            property: "windowWidth"
            target: Theme
            value: input.windowWidth
        },
        Binding {
            property: "textScale"
            target: Theme
            value: input.session.textScale
        },
        Binding {
            property: "highContrast"
            target: Theme
            value: input.session.highContrast
        },
        Binding {
            property: "reducedMotion"
            target: Theme
            value: input.session.reducedMotion
        },
        Binding {
            property: "bottomEdgeMm"
            target: Theme
            value: input.models.bottomEdgeMm
        },
        Binding {
            property: "lowLayout"
            target: Theme
            value: input.session.lowLayout
        },
        Binding {
            property: "mirrored"
            target: Theme
            value: Qt.locale(input.session.language).textDirection === Qt.RightToLeft
        },
        Binding {
            property: "shadow"
            target: Theme
            value: input.models.shadow
        }
    ]
}
