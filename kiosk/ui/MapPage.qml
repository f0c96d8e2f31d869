import QtQuick
import QtWebEngine
import Kiosk

// The web view of the map, locked down: whatever a page could open, ask for or bring up is refused here and counted.
// Made before the window, so that its processes start meanwhile; MapView takes it in.
WebEngineView {
    id: view

    required property MapLink mapLink

    // Keys are the shell's. (Without focus on a press the page would get no touches either: KeyGuide takes it back.)
    activeFocusOnTab: false
    anchors.fill: parent
    backgroundColor: Theme.paper
    objectName: "mapView"
    profile: view.mapLink.profile as WebEngineProfile
    userScripts.collection: [
        {
            "name": "start",
            "sourceCode": view.mapLink.startScript,
            "injectionPoint": WebEngineScript.DocumentCreation,
            "worldId": WebEngineScript.MainWorld,
            "runsOnSubFrames": true
        }
    ]

    Component.onCompleted: view.mapLink.takeView(view)
    onAuthenticationDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
        view.mapLink.witness.refused("authentication");
    }
    onCertificateError: error => {
        error.rejectCertificate();
        view.mapLink.witness.refused("certificate");
    }
    onColorDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
        view.mapLink.witness.refused("color dialog");
    }
    onContextMenuRequested: request => {
        request.accepted = true;
        view.mapLink.witness.refused("context menu");
    }
    onDesktopMediaRequested: request => view.mapLink.witness.refused("screen capture")
    onFileDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
        view.mapLink.witness.refused("file dialog");
    }
    onFileSystemAccessRequested: request => {
        request.reject();
        view.mapLink.witness.refused("file access");
    }
    onFullScreenRequested: request => {
        request.reject();
        view.mapLink.witness.refused("full screen");
    }
    onGeometryChangeRequested: view.mapLink.witness.refused("window geometry")
    onJavaScriptConsoleMessage: (level, message, line, source) => view.mapLink.witness.console(level, message, line, source)
    onJavaScriptDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
        view.mapLink.witness.refused("dialog");
    }
    onLoadingChanged: info => {
        if (info.status === WebEngineView.LoadSucceededStatus || info.status === WebEngineView.LoadFailedStatus)
            view.mapLink.loadFinished(info.url, info.status === WebEngineView.LoadSucceededStatus);
    }
    onNavigationRequested: request => view.mapLink.witness.navigate(request.url) ? request.accept() : request.reject()
    onNewWindowRequested: view.mapLink.witness.refused("new window")
    onPermissionRequested: permission => {
        permission.deny();
        view.mapLink.witness.refused("permission");
    }
    onPrintRequested: view.mapLink.witness.refused("print")
    onPrintRequestedByFrame: view.mapLink.witness.refused("print")
    onRegisterProtocolHandlerRequested: request => {
        request.reject();
        view.mapLink.witness.refused("protocol handler");
    }
    onRenderProcessTerminated: (status, code) => view.mapLink.rendererTerminated(status, code)
    onSelectClientCertificate: selection => {
        selection.selectNone();
        view.mapLink.witness.refused("client certificate");
    }
    onTooltipRequested: request => request.accepted = true
    onTouchSelectionMenuRequested: request => {
        request.accepted = true;
        view.mapLink.witness.refused("touch menu");
    }
    onUrlChanged: view.mapLink.arrive(view.url)
    onWebAuthUxRequested: request => {
        request.cancel();
        view.mapLink.witness.refused("web authentication");
    }
    onWindowCloseRequested: view.mapLink.witness.refused("close")

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

        target: view.mapLink
    }
}
