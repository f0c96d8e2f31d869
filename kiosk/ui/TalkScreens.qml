import QtQuick
import Kiosk

// The windows of a talk on the screens there are: the audience's moves to the second, the speaker's comes and goes with it.
QtObject {
    id: windows

    required property TalkHost host
    required property Models models
    readonly property Screens screens: models.screens as Screens
    readonly property Talk talk: models.talk as Talk
    property Loader speaker: Loader {
        id: speakerWindow
    }
    property Connections following: Connections {
        function onChanged(): void {
            windows.follow();
        }

        target: windows.screens
    }

    function follow(): void {
        if (talk.autopilot)
            return;
        screens.show_audience(host.audience);
        if (!screens.two)
            speakerWindow.source = "";
        else if (speakerWindow.item === null)
            speakerWindow.setSource(Qt.resolvedUrl("PresenterWindow.qml"), {
                "models": models
            });
        if (speakerWindow.item !== null)
            screens.show_speaker(speakerWindow.item);
    }

    Component.onCompleted: follow()
    Component.onDestruction: screens.give_back(host.audience)
}
