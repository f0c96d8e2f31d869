"""Prints what Chromium says of its own sandbox, started as the kiosk starts it."""

import os

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtWebEngineQuick import QtWebEngineQuick

from kiosk.immortal import make_constants_immortal
from kiosk.web import policy, scheme

QML = b"""
import QtQuick
import QtWebEngine
Window {
    width: 400; height: 300; visible: true
    property string said
    WebEngineView {
        anchors.fill: parent
        url: "chrome://sandbox"
        onLoadingChanged: info => {
            if (info.status === WebEngineView.LoadSucceededStatus)
                runJavaScript("document.body.innerText", text => said = text);
        }
    }
}
"""

make_constants_immortal()
policy.lock_environment(os.environ, sandbox=True)
scheme.register()
QtWebEngineQuick.initialize()
application = QGuiApplication(policy.application_arguments())
engine = QQmlApplicationEngine()
engine.loadData(QML, QUrl())
window: QObject = engine.rootObjects()[0]


def say() -> None:
    print(window.property("said"))
    application.quit()


window.saidChanged.connect(say)  # type: ignore[attr-defined]
application.exec()
