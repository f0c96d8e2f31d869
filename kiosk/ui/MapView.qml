import QtQuick
import QtWebEngine
import Kiosk

// The map page, locked down. Whatever a page could open, ask for or bring up is refused here and counted.
Item {
    id: root

    required property MapLink mapLink
    // Logical pixels covered by controls and sheets: {left, top, right, bottom}.
    property var insets: ({
            "left": 0,
            "top": 0,
            "right": 0,
            "bottom": 0
        })
    // Logical pixels of one drawn pixel of the look.
    property real unit: 1

    onInsetsChanged: root.mapLink.cover(root.insets.left, root.insets.top, root.insets.right, root.insets.bottom)
    onUnitChanged: root.mapLink.scale(root.unit)

    WebEngineView {
        id: view

        anchors.fill: parent
        backgroundColor: Theme.paper
        objectName: "mapView"
        profile: root.mapLink.profile as WebEngineProfile
        userScripts.collection: [
            {
                "name": "start",
                "sourceCode": root.mapLink.startScript,
                "injectionPoint": WebEngineScript.DocumentCreation,
                "worldId": WebEngineScript.MainWorld,
                "runsOnSubFrames": true
            }
        ]

        Component.onCompleted: root.mapLink.start(view)

        onAuthenticationDialogRequested: request => {
            request.accepted = true;
            request.dialogReject();
            root.mapLink.refused("authentication");
        }
        onCertificateError: error => {
            error.rejectCertificate();
            root.mapLink.refused("certificate");
        }
        onColorDialogRequested: request => {
            request.accepted = true;
            request.dialogReject();
            root.mapLink.refused("color dialog");
        }
        onContextMenuRequested: request => {
            request.accepted = true;
            root.mapLink.refused("context menu");
        }
        onDesktopMediaRequested: request => root.mapLink.refused("screen capture")
        onFileDialogRequested: request => {
            request.accepted = true;
            request.dialogReject();
            root.mapLink.refused("file dialog");
        }
        onFileSystemAccessRequested: request => {
            request.reject();
            root.mapLink.refused("file access");
        }
        onFullScreenRequested: request => {
            request.reject();
            root.mapLink.refused("full screen");
        }
        onGeometryChangeRequested: root.mapLink.refused("window geometry")
        onJavaScriptConsoleMessage: (level, message, line, source) => root.mapLink.console(level, message, line, source)
        onJavaScriptDialogRequested: request => {
            request.accepted = true;
            request.dialogReject();
            root.mapLink.refused("dialog");
        }
        onLoadingChanged: info => {
            if (info.status === WebEngineView.LoadSucceededStatus || info.status === WebEngineView.LoadFailedStatus)
                root.mapLink.loadFinished(info.url, info.status === WebEngineView.LoadSucceededStatus);
        }
        onNavigationRequested: request => root.mapLink.navigate(request.url) ? request.accept() : request.reject()
        onNewWindowRequested: root.mapLink.refused("new window")
        onPermissionRequested: permission => {
            permission.deny();
            root.mapLink.refused("permission");
        }
        onPrintRequested: root.mapLink.refused("print")
        onPrintRequestedByFrame: root.mapLink.refused("print")
        onRegisterProtocolHandlerRequested: request => {
            request.reject();
            root.mapLink.refused("protocol handler");
        }
        onRenderProcessTerminated: (status, code) => root.mapLink.rendererTerminated(status, code)
        onSelectClientCertificate: selection => {
            selection.selectNone();
            root.mapLink.refused("client certificate");
        }
        onTooltipRequested: request => request.accepted = true
        onTouchSelectionMenuRequested: request => {
            request.accepted = true;
            root.mapLink.refused("touch menu");
        }
        onUrlChanged: root.mapLink.arrive(view.url)
        onWebAuthUxRequested: request => {
            request.cancel();
            root.mapLink.refused("web authentication");
        }
        onWindowCloseRequested: root.mapLink.refused("close")

        Connections {
            function onOpenRequested(address: string): void {
                if (view.url.toString() === address)
                    view.reload();
                else
                    view.url = address;
            }

            function onScriptReady(script: string): void {
                view.runJavaScript(script);
            }

            target: root.mapLink
        }
    }

    // While there is no map: calm paper, and a word if it takes long. Stops every touch.
    MouseArea {
        anchors.fill: parent
        visible: !root.mapLink.ready

        Rectangle {
            anchors.fill: parent
            color: Theme.paper
        }

        Words {
            id: oneMoment

            anchors.centerIn: parent
            horizontalAlignment: Text.AlignHCenter
            objectName: "oneMoment"
            opacity: 0
            size: "heading"
            text: qsTr("One moment, the map is coming …")
            width: parent.width * 0.6

            SequentialAnimation on opacity {
                running: !root.mapLink.ready

                PropertyAction {
                    value: 0
                }
                PauseAnimation {
                    duration: 1500
                }
                NumberAnimation {
                    duration: Theme.motion
                    to: 1
                }
            }
        }
    }
}
