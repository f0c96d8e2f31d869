"""The private scheme ``kiosk://map/``: the files of the open edition, and the door."""

import logging
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath

import shiboken6
from PySide6.QtCore import QBuffer, QIODevice, QObject
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlScheme, QWebEngineUrlSchemeHandler

from kiosk.web.tally import Tally
from maps.store import Edition

log = logging.getLogger("kiosk.web")

SCHEME = "kiosk"
ORIGIN = "kiosk://map"
START_PAGE = "kiosk://map/index.html"
DOOR = "/event"
LARGEST_EVENT = 256 * 1024
"""Bytes of one message of the page; answers to measurements are the longest."""

MIME_TYPES = {
    ".html": b"text/html;charset=utf-8",
    ".js": b"text/javascript;charset=utf-8",
    ".css": b"text/css;charset=utf-8",
    ".json": b"application/json;charset=utf-8",
    ".svg": b"image/svg+xml",
    ".png": b"image/png",
}
"""What the page may be made of. A file of another kind is not served."""

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
RESPONSE_HEADERS = {
    b"Content-Security-Policy": [CONTENT_SECURITY_POLICY.encode()],
    b"X-Content-Type-Options": [b"nosniff"],
    b"Referrer-Policy": [b"no-referrer"],
    b"X-DNS-Prefetch-Control": [b"off"],
    b"Cache-Control": [b"no-store"],
}


def register() -> None:
    """Make the scheme known to the web engine. To be called before the application exists."""
    scheme = QWebEngineUrlScheme(SCHEME.encode())
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    flag = QWebEngineUrlScheme.Flag
    scheme.setFlags(flag.SecureScheme | flag.CorsEnabled | flag.FetchApiAllowed)
    QWebEngineUrlScheme.registerScheme(scheme)


def served_files(edition: Edition) -> dict[str, tuple[bytes, str]]:
    """URL path → (MIME type, path in the edition): ``page/…`` is the root, ``layers/…`` keeps its name."""
    index: dict[str, tuple[bytes, str]] = {}
    for path in edition.files:
        mime = MIME_TYPES.get(PurePosixPath(path).suffix)
        if mime is None:
            continue
        if path.startswith("page/"):
            index["/" + path.removeprefix("page/")] = (mime, path)
        elif path.startswith("layers/"):
            index["/" + path] = (mime, path)
    return index


def has_same_page(one: Edition, other: Edition) -> bool:
    """Whether two editions differ in layers and catalogues only: the page need not be opened again."""
    pages = [
        {path: digest for path, digest in edition.manifest.files.items() if path.startswith("page/")}
        for edition in (one, other)
    ]
    return pages[0] == pages[1]


class EditionHandler(QWebEngineUrlSchemeHandler):
    """Answers GET from an index made beforehand and hands POST bodies to the door; everything else is refused.

    Nothing is ever raised into Qt, where the request would never end: what goes wrong fails the request and is counted.
    """

    def __init__(
        self, edition: Edition, deliver: Callable[[bytes], None], tally: Tally, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.serve(edition)
        self._deliver = deliver
        self._tally = tally
        self._held: list[QWebEngineUrlRequestJob] | None = None

    def serve(self, edition: Edition) -> None:
        """From the next request on, the files of this edition and of no other."""
        self.edition = edition
        self._index: Mapping[str, tuple[bytes, str]] = served_files(edition)

    def hold(self) -> None:
        """Let whoever asks wait until ``release``: what the page begins with is not known yet."""
        self._held = []

    def release(self) -> None:
        """Answer those who wait, and from now on at once."""
        held, self._held = self._held or [], None
        for job in held:
            if shiboken6.isValid(job):
                self.requestStarted(job)

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Answer one request; called by the web engine."""
        try:
            if self._held is None:
                self._answer(job)
            else:
                self._held.append(job)
        except Exception:  # an override of Qt must fail closed, whatever happens
            job.fail(QWebEngineUrlRequestJob.Error.RequestFailed)
            self._tally.add("scheme failed", _path(job))
            log.exception("The scheme handler failed")

    def _answer(self, job: QWebEngineUrlRequestJob) -> None:
        url = job.requestUrl()
        if url.host() != "map" or url.hasQuery() or url.userInfo() or url.port() != -1:
            self._refuse(job, QWebEngineUrlRequestJob.Error.UrlInvalid)
            return
        match job.requestMethod().data():
            case b"GET":
                self._get(job)
            case b"POST":
                self._post(job)
            case _:
                self._refuse(job, QWebEngineUrlRequestJob.Error.RequestDenied)

    def _get(self, job: QWebEngineUrlRequestJob) -> None:
        initiator = job.initiator().toString()
        path = job.requestUrl().path()
        # The shell itself opens the start page; whatever else is asked for, the page must have asked.
        if initiator != ORIGIN and not (initiator == "" and path == "/index.html"):
            self._refuse(job, QWebEngineUrlRequestJob.Error.RequestDenied)
        elif path not in self._index:
            self._refuse(job, QWebEngineUrlRequestJob.Error.UrlNotFound)
        else:
            mime, name = self._index[path]
            _reply(job, mime, self.edition.read(name))

    def _post(self, job: QWebEngineUrlRequestJob) -> None:
        if job.initiator().toString() != ORIGIN or job.requestUrl().path() != DOOR:
            self._refuse(job, QWebEngineUrlRequestJob.Error.RequestDenied)
            return
        body = job.requestBody()
        # Unopened, the device reads as empty.
        if not body.open(QIODevice.OpenModeFlag.ReadOnly):
            self._refuse(job, QWebEngineUrlRequestJob.Error.RequestFailed)
            return
        message = bytes(body.read(LARGEST_EVENT + 1).data())
        if len(message) > LARGEST_EVENT:
            self._refuse(job, QWebEngineUrlRequestJob.Error.RequestDenied)
            return
        _reply(job, b"text/plain", b"")
        self._deliver(message)

    def _refuse(self, job: QWebEngineUrlRequestJob, error: QWebEngineUrlRequestJob.Error) -> None:
        self._tally.add("scheme refused", f"{job.requestMethod().data()!r} {_path(job)}")
        job.fail(error)


def _path(job: QWebEngineUrlRequestJob) -> str:
    return job.requestUrl().path()


def _reply(job: QWebEngineUrlRequestJob, mime: bytes, data: bytes) -> None:
    buffer = QBuffer(job)
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    job.setAdditionalResponseHeaders(RESPONSE_HEADERS)  # type: ignore[arg-type]  # the stub knows no QMultiMap
    job.reply(mime, buffer)
