"""Prints the command line Chromium runs with, as it tells it itself, in an application made as the kiosk's is."""

import os

from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlApplicationEngine

from kiosk import startup
from kiosk.app import make_application
from kiosk.web import policy

QML = b"""
import QtQuick
import QtWebEngine
Window {
    width: 400; height: 300; visible: true
    property string said
    WebEngineView {
        id: view
        anchors.fill: parent
        url: "chrome://gpu"
        readonly property string read: `(function text(node) {
            return (node.data || "") + [node.shadowRoot, ...node.childNodes].map((n) => n ? text(n) : "").join("");
        })(document.body)`
        // The page writes itself after it was loaded, and tells nobody when it has done.
        Timer {
            interval: 100; repeat: true; running: said === ""
            onTriggered: view.runJavaScript(view.read, text => {
                const found = /Command Line\\s*:(.*)/.exec(text);
                if (found) said = found[1];
            })
        }
    }
}
"""

policy.lock_environment(os.environ, sandbox=not startup.is_root())
application = make_application()
engine = QQmlApplicationEngine()
engine.loadData(QML, QUrl())
window: QObject = engine.rootObjects()[0]


def say() -> None:
    print(window.property("said"))
    application.quit()


window.saidChanged.connect(say)  # type: ignore[attr-defined]
application.exec()
