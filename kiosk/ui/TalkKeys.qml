pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The keys of a talk, in whichever window of the kiosk they are pressed: of a clicker too. While the speaker looks around, the
// others belong to the kiosk.
Item {
    id: keys

    required property Talk talk
    readonly property bool leading: talk.tour !== "" && !talk.exploring && !talk.autopilot

    TalkKey {
        enabled: keys.leading
        sequences: ["Space", "Down", Theme.mirrored ? "Left" : "Right"]

        onActivated: keys.talk.go(1)
    }

    TalkKey {
        enabled: keys.leading
        sequences: ["Up", Theme.mirrored ? "Right" : "Left"]

        onActivated: keys.talk.go(-1)
    }

    TalkKey {
        enabled: keys.leading
        sequences: ["Home"]

        onActivated: keys.talk.go_first()
    }

    TalkKey {
        enabled: keys.leading
        sequences: ["End"]

        onActivated: keys.talk.go_last()
    }

    TalkKey {
        enabled: keys.leading
        sequences: ["B", "."]

        onActivated: keys.talk.toggle_black()
    }

    TalkKey {
        enabled: keys.leading
        sequences: ["E"]

        onActivated: keys.talk.explore()
    }

    // A clicker leads on even from a pause.
    TalkKey {
        enabled: keys.talk.tour !== "" && !keys.talk.autopilot
        sequences: ["PgDown"]

        onActivated: keys.talk.go(1)
    }

    TalkKey {
        enabled: keys.talk.tour !== "" && !keys.talk.autopilot
        sequences: ["PgUp"]

        onActivated: keys.talk.go(-1)
    }

    TalkKey {
        enabled: keys.talk.exploring
        sequences: ["R"]

        onActivated: keys.talk.resume()
    }

    TalkKey {
        enabled: keys.talk.tour !== "" && !keys.talk.exploring
        sequences: ["Esc"]

        onActivated: keys.talk.finish()
    }
}
