"""R2, R3: the private scheme serves its index and the door, and nothing else; the interceptor lets only it through."""

import dataclasses
from collections.abc import Mapping

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob

from kiosk.web.interceptor import OnlyKioskScheme
from kiosk.web.scheme import LARGEST_EVENT, ORIGIN, RESPONSE_HEADERS, EditionHandler, has_same_page, served_files
from kiosk.web.tally import Tally
from maps.store import Edition, EditionError

Error = QWebEngineUrlRequestJob.Error


class Job(QObject):
    """Stands in for a request of the web engine."""

    def __init__(self, method: bytes, url: str, initiator: str = ORIGIN, body: bytes = b"") -> None:
        super().__init__()
        self._method, self._url, self._initiator = method, url, initiator
        self._body = QBuffer(self)
        self._body.setData(body)
        self.failure: Error | None = None
        self.answer: tuple[bytes, bytes] | None = None
        self.headers: Mapping[bytes, list[bytes]] = {}

    def requestMethod(self) -> QByteArray:
        return QByteArray(self._method)

    def requestUrl(self) -> QUrl:
        return QUrl(self._url)

    def initiator(self) -> QUrl:
        return QUrl(self._initiator)

    def requestBody(self) -> QIODevice:
        return self._body

    def setAdditionalResponseHeaders(self, headers: Mapping[bytes, list[bytes]]) -> None:
        self.headers = headers

    def reply(self, mime: bytes, device: QIODevice) -> None:
        self.answer = (mime, device.readAll().data())

    def fail(self, error: Error) -> None:
        self.failure = error


@pytest.fixture
def hand_made(edition: Edition) -> Edition:
    files = {
        "manifest.json": b"{}",
        "catalogue.fr.json": b"{}",
        "page/index.html": b"<!doctype html>",
        "page/sub/module.js": b"let x;",
        "page/program.exe": b"MZ",
        "layers/zone.json": b"[]",
    }
    return dataclasses.replace(edition, files=files)


@pytest.fixture
def said() -> list[bytes]:
    return []


@pytest.fixture
def tally() -> Tally:
    return Tally()


@pytest.fixture
def handler(hand_made: Edition, said: list[bytes], tally: Tally) -> EditionHandler:
    return EditionHandler(hand_made, said.append, tally)


def test_only_page_and_layers_of_known_kinds_are_in_the_index(hand_made: Edition) -> None:
    assert set(served_files(hand_made)) == {"/index.html", "/sub/module.js", "/layers/zone.json"}


@pytest.mark.parametrize(
    ("url", "mime", "data"),
    [
        ("kiosk://map/index.html", b"text/html;charset=utf-8", b"<!doctype html>"),
        ("kiosk://map/sub/module.js", b"text/javascript;charset=utf-8", b"let x;"),
        ("kiosk://map/layers/zone.json", b"application/json;charset=utf-8", b"[]"),
    ],
)
def test_a_file_is_served_with_its_kind_and_the_policy(
    handler: EditionHandler, url: str, mime: bytes, data: bytes
) -> None:
    job = Job(b"GET", url)

    handler.requestStarted(job)

    assert job.answer == (mime, data)
    assert job.headers == RESPONSE_HEADERS


def test_the_shell_itself_opens_the_start_page_and_no_other(handler: EditionHandler) -> None:
    start, other = Job(b"GET", "kiosk://map/index.html", ""), Job(b"GET", "kiosk://map/layers/zone.json", "")

    handler.requestStarted(start)
    handler.requestStarted(other)

    assert start.answer is not None
    assert other.failure is Error.RequestDenied


def test_another_edition_is_served_from_one_request_to_the_next(handler: EditionHandler, hand_made: Edition) -> None:
    other = dataclasses.replace(hand_made, files={"page/index.html": b"new", "layers/new.json": b"{}"})

    handler.serve(other)

    asked = [Job(b"GET", f"kiosk://map/{path}") for path in ("index.html", "layers/new.json", "layers/zone.json")]
    for job in asked:
        handler.requestStarted(job)
    assert [job.answer and job.answer[1] for job in asked] == [b"new", b"{}", None]


@pytest.mark.parametrize(
    ("changed", "same"), [("layers/plan.json", True), ("catalogue.fr.json", True), ("page/main.js", False)]
)
def test_only_another_page_needs_to_be_opened_again(edition: Edition, changed: str, same: bool) -> None:
    files = {**edition.manifest.files, changed: "0" * 64}
    other = dataclasses.replace(edition, manifest=dataclasses.replace(edition.manifest, files=files))

    assert has_same_page(edition, other) is same


REFUSED = [
    (b"GET", "kiosk://map/manifest.json", ORIGIN),
    (b"GET", "kiosk://map/catalogue.fr.json", ORIGIN),
    (b"GET", "kiosk://map/program.exe", ORIGIN),
    (b"GET", "kiosk://map/", ORIGIN),
    (b"GET", "kiosk://map/../manifest.json", ORIGIN),
    (b"GET", "kiosk://map/layers/../../manifest.json", ORIGIN),
    (b"GET", "kiosk://map/%2e%2e/manifest.json", ORIGIN),
    (b"GET", "kiosk://map//etc/passwd", ORIGIN),
    (b"GET", "kiosk://map/index.html?x", ORIGIN),
    (b"GET", "kiosk://map:80/index.html", ORIGIN),
    (b"GET", "kiosk://user@map/index.html", ORIGIN),
    (b"GET", "kiosk://other/index.html", ORIGIN),
    (b"GET", "kiosk://map/index.html", "https://example.org"),
    (b"GET", "kiosk://map/index.html", "kiosk://other"),
    (b"HEAD", "kiosk://map/index.html", ORIGIN),
    (b"PUT", "kiosk://map/event", ORIGIN),
    (b"POST", "kiosk://map/index.html", ORIGIN),
    (b"POST", "kiosk://map/event", ""),
    (b"POST", "kiosk://map/event", "null"),
    (b"POST", "kiosk://map/event", "https://example.org"),
]


@pytest.mark.parametrize(("method", "url", "initiator"), REFUSED)
def test_everything_else_is_refused_and_counted(
    handler: EditionHandler, said: list[bytes], tally: Tally, method: bytes, url: str, initiator: str
) -> None:
    job = Job(method, url, initiator, b"{}")

    handler.requestStarted(job)

    assert job.answer is None
    assert job.failure is not None
    assert tally["scheme refused"] == 1
    assert said == []


def test_a_message_reaches_the_door(handler: EditionHandler, said: list[bytes]) -> None:
    job = Job(b"POST", "kiosk://map/event", body=b'{"type": "heartbeat"}')

    handler.requestStarted(job)

    assert said == [b'{"type": "heartbeat"}']
    assert job.answer == (b"text/plain", b"")


def test_an_endless_message_is_refused(handler: EditionHandler, said: list[bytes]) -> None:
    job = Job(b"POST", "kiosk://map/event", body=b"x" * (LARGEST_EVENT + 1))

    handler.requestStarted(job)

    assert job.failure is Error.RequestDenied
    assert said == []


def test_an_error_fails_the_request_and_is_counted(
    handler: EditionHandler, tally: Tally, hand_made: Edition, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> bytes:
        raise EditionError("broken")

    monkeypatch.setattr(Edition, "read", broken)
    job = Job(b"GET", "kiosk://map/index.html")

    handler.requestStarted(job)

    assert job.failure is Error.RequestFailed
    assert tally["scheme failed"] == 1


class Info:
    """Stands in for what the interceptor is asked about."""

    def __init__(self, url: str) -> None:
        self._url = url
        self.blocked: list[bool] = []

    def requestUrl(self) -> QUrl:
        return QUrl(self._url)

    def block(self, blocked: bool) -> None:
        self.blocked.append(blocked)


def test_our_scheme_is_blocked_first_and_allowed_then(tally: Tally) -> None:
    info = Info("kiosk://map/index.html")

    OnlyKioskScheme(tally).interceptRequest(info)  # type: ignore[arg-type]

    assert info.blocked == [True, False]


@pytest.mark.parametrize(
    "url",
    ["http://a/", "https://a/", "ws://a/", "file:///etc/passwd", "qrc:/x", "chrome://gpu", "data:,x", "KIOSKS://map"],
)
def test_any_other_scheme_stays_blocked_and_is_counted(tally: Tally, url: str) -> None:
    info = Info(url)

    OnlyKioskScheme(tally).interceptRequest(info)  # type: ignore[arg-type]

    assert info.blocked == [True]
    assert tally["outside refused"] == 1


def test_an_interceptor_that_raises_leaves_the_request_blocked(tally: Tally, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> bool:
        raise RuntimeError("broken")

    monkeypatch.setattr(OnlyKioskScheme, "is_allowed", broken)
    info = Info("kiosk://map/index.html")

    OnlyKioskScheme(tally).interceptRequest(info)  # type: ignore[arg-type]

    assert set(info.blocked) == {True}
    assert tally["interceptor failed"] == 1
