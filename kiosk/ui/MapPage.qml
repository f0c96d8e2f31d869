import QtQuick
import QtWebEngine
import Kiosk

// The web view of the map, locked down: whatever a page could open, ask for or bring up is refused here and counted.
// Made before the window, so that its processes start meanwhile; MapView takes it in.
WebEngineView {
    id: view

    required property MapLink mapLink

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

    onAuthenticationDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
        view.mapLink.refused("authentication");
    }
    onCertificateError: error => {
        error.rejectCertificate();
        view.mapLink.refused("certificate");
    }
    onColorDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
        view.mapLink.refused("color dialog");
    }
    onContextMenuRequested: request => {
        request.accepted = true;
        view.mapLink.refused("context menu");
    }
    onDesktopMediaRequested: request => view.mapLink.refused("screen capture")
    onFileDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
        view.mapLink.refused("file dialog");
    }
    onFileSystemAccessRequested: request => {
        request.reject();
        view.mapLink.refused("file access");
    }
    onFullScreenRequested: request => {
        request.reject();
        view.mapLink.refused("full screen");
    }
    onGeometryChangeRequested: view.mapLink.refused("window geometry")
    onJavaScriptConsoleMessage: (level, message, line, source) => view.mapLink.console(level, message, line, source)
    onJavaScriptDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
        view.mapLink.refused("dialog");
    }
    onLoadingChanged: info => {
        if (info.status === WebEngineView.LoadSucceededStatus || info.status === WebEngineView.LoadFailedStatus)
            view.mapLink.loadFinished(info.url, info.status === WebEngineView.LoadSucceededStatus);
    }
    onNavigationRequested: request => view.mapLink.navigate(request.url) ? request.accept() : request.reject()
    onNewWindowRequested: view.mapLink.refused("new window")
    onPermissionRequested: permission => {
        permission.deny();
        view.mapLink.refused("permission");
    }
    onPrintRequested: view.mapLink.refused("print")
    onPrintRequestedByFrame: view.mapLink.refused("print")
    onRegisterProtocolHandlerRequested: request => {
        request.reject();
        view.mapLink.refused("protocol handler");
    }
    onRenderProcessTerminated: (status, code) => view.mapLink.rendererTerminated(status, code)
    onSelectClientCertificate: selection => {
        selection.selectNone();
        view.mapLink.refused("client certificate");
    }
    onTooltipRequested: request => request.accepted = true
    onTouchSelectionMenuRequested: request => {
        request.accepted = true;
        view.mapLink.refused("touch menu");
    }
    onUrlChanged: view.mapLink.arrive(view.url)
    onWebAuthUxRequested: request => {
        request.cancel();
        view.mapLink.refused("web authentication");
    }
    onWindowCloseRequested: view.mapLink.refused("close")

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
