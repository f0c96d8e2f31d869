"""The exported file in a web engine that knows nothing of the kiosk: a fresh profile that keeps nothing."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWebEngineWidgets import QWebEngineView

STEP_MS, WITHIN_MS = 40, 20_000


class Requests(QWebEngineUrlRequestInterceptor):
    """Writes down every request, and lets it through: the file alone keeps from asking."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        self.asked.append(info.requestUrl().toString())


class Page(QWebEnginePage):
    """Keeps what the console says."""

    def __init__(self, profile: QWebEngineProfile) -> None:
        super().__init__(profile)
        self.said: list[str] = []

    def javaScriptConsoleMessage(self, _level: object, message: str, line: int, _source: str) -> None:
        self.said.append(f"{line}: {message}")


class Browser:
    """A window of a browser with one file open."""

    def __init__(self, width: int, height: int, languages: str = "fr") -> None:
        self.profile = QWebEngineProfile()
        assert self.profile.isOffTheRecord()
        self.profile.setHttpAcceptLanguage(languages)
        self.requests = Requests()
        self.profile.setUrlRequestInterceptor(self.requests)
        self.page = Page(self.profile)
        self.view = QWebEngineView()
        self.view.setPage(self.page)
        self.view.resize(width, height)
        self.view.show()

    def open(self, file: Path) -> None:
        """Open a file as a double-click does, and wait until its map is drawn."""
        self.page.load(QUrl.fromLocalFile(str(file)))
        self.wait("window.kiosk && window.kiosk.ask && document.querySelector('canvas.plan')")
        self.value("window.kiosk.ask('labels').then(() => 1)")

    def value(self, expression: str) -> Any:
        """What an expression of the page comes to, a promise's value too."""
        name = "window.answerForTest"
        keep, fail = f"(v) => {{ {name} = JSON.stringify({{ v: v ?? null }}); }}", f"(e) => {{ {name} = String(e); }}"
        self._run(f"{name} = undefined; Promise.resolve({expression}).then({keep}, {fail}); 0")
        waited = 0
        while (told := self._run(name)) is None or not isinstance(told, str) or not told:
            self.pause()
            waited += STEP_MS
            assert waited < WITHIN_MS, f"no answer to {expression}; the console said {self.page.said}"
        assert told.startswith("{"), told
        return json.loads(told)["v"]

    def wait(self, condition: str) -> None:
        """Until a condition holds in the page."""
        waited = 0
        while not self._run(f"!!({condition})"):
            self.pause()
            waited += STEP_MS
            assert waited < WITHIN_MS, f"{condition} did not come true; the console said {self.page.said}"

    def click(self, x: float, y: float) -> None:
        """A real click of the mouse at a point of the page."""
        target = self.view.focusProxy()
        assert target is not None
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(round(x), round(y)))

    def press(self, key: Qt.Key) -> None:
        """A real key."""
        target = self.view.focusProxy()
        assert target is not None
        QTest.keyClick(target, key)

    def click_on(self, selector: str) -> None:
        """A real click on the middle of an element."""
        x, y = self.value(
            f"(() => {{ const b = document.querySelector({json.dumps(selector)}).getBoundingClientRect();"
            " return [b.left + b.width / 2, b.top + b.height / 2]; })()"
        )
        self.click(x, y)

    def text(self, selector: str) -> str:
        """The words of an element; empty where there is none."""
        found: str = self.value(f"document.querySelector({json.dumps(selector)})?.innerText ?? ''")
        return found

    def close(self) -> None:
        """The view, then the page, then the profile."""
        self.view.close()
        self.view.deleteLater()
        self.page.deleteLater()
        self.pause()
        self.profile.deleteLater()
        self.pause()

    def _run(self, code: str) -> Any:
        loop = QEventLoop()
        values: list[Any] = []

        def take(value: Any) -> None:
            values.append(value)
            loop.quit()

        self.page.runJavaScript(code, take)
        QTimer.singleShot(WITHIN_MS, loop, loop.quit)
        loop.exec()
        assert values, f"the page did not answer to {code}"
        return values[0]

    @staticmethod
    def pause() -> None:
        """Let the engine work for a moment."""
        loop = QEventLoop()
        QTimer.singleShot(STEP_MS, loop.quit)
        loop.exec()
