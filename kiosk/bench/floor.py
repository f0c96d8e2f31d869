"""The floor of the benchmarks: a small QML window with a web view on an empty ``kiosk://`` page, and nothing else.

Run by its path, so that no other module is imported. Prints the monotonic time at which the page has drawn two frames,
then stays until standard input closes, so that its memory can be measured.
"""

import sys
import time

from PySide6.QtCore import QBuffer, QIODevice, QObject, QSocketNotifier, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlScheme, QWebEngineUrlSchemeHandler
from PySide6.QtWebEngineQuick import QtWebEngineQuick

QML = b"""
import QtQuick
import QtWebEngine
Window {
    width: 1920; height: 1080; visible: true
    WebEngineView { objectName: "view"; anchors.fill: parent }
}
"""
FILES = {
    "/index.html": (b"text/html", b"<!doctype html><script src='page.js'></script><p>Floor"),
    "/page.js": (
        b"text/javascript",
        b"requestAnimationFrame(() => requestAnimationFrame(() => fetch('/event', {method: 'POST', body: '{}'})))",
    ),
}


class Handler(QWebEngineUrlSchemeHandler):
    """Serves the two files; a POST is the page's word that it is drawn."""

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Answer one request; called by the web engine."""
        mime, data = FILES.get(job.requestUrl().path(), (b"text/plain", b""))
        if job.requestMethod() == b"POST":
            print(time.monotonic(), flush=True)
        buffer = QBuffer(job)
        buffer.setData(data)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(mime, buffer)


def main() -> int:
    """Open the window and wait for standard input to close."""
    scheme = QWebEngineUrlScheme(b"kiosk")
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme | QWebEngineUrlScheme.Flag.FetchApiAllowed)
    QWebEngineUrlScheme.registerScheme(scheme)
    QtWebEngineQuick.initialize()
    application = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(QML)
    window = engine.rootObjects()[0]
    view = window.findChild(QObject, "view")
    assert view is not None
    handler = Handler()
    view.property("profile").installUrlSchemeHandler(b"kiosk", handler)
    view.setProperty("url", QUrl("kiosk://map/index.html"))
    closed = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    closed.activated.connect(application.quit)
    status = application.exec()
    del view, window, engine
    return status


if __name__ == "__main__":
    sys.exit(main())
