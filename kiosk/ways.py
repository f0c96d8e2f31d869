"""The ways between two things, worked out beside the UI thread from ``network/`` of the edition."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject

from kiosk.live.aside import Aside
from maps.network import FILES
from maps.store import EditionError

if TYPE_CHECKING:
    from maps.network.guide import Guide

T = TypeVar("T")

NOTHING_FOUND: Mapping[str, Any] = {"walk": None, "any_walk": None, "journeys": [], "problem": "failed"}

Found = Mapping[str, Any]
"""As ``maps.network.between`` gives it: ``walk``, ``any_walk``, ``journeys``, ``problem``."""


class Wanted(NamedTuple):
    """A question: from where to where (ids), on which day, seen from which, in which language."""

    start: str
    end: str
    day: date
    today: date
    language: str


class Network:
    """The network of one edition. Its guide is made and asked in the worker only."""

    def __init__(self, files: tuple[bytes, ...]) -> None:
        self.files = files
        self._guide: Guide | None = None

    def guide(self) -> "Guide":
        """Made with the first question."""
        if self._guide is None:
            from maps.network.guide import Guide  # noqa: PLC0415 - not for the start

            self._guide = Guide(*self.files)
        return self._guide

    def between(self, wanted: Wanted) -> Found:
        """What is found."""
        from maps.network.between import between  # noqa: PLC0415 - not for the start
        from maps.network.guide import Asked  # noqa: PLC0415

        asked = Asked(wanted.day, wanted.today)
        return between(self.guide(), wanted.start, wanted.end, asked, wanted.language)


class Ways(QObject):
    """Answers the question that was asked last: what is not asked any more is dropped, before or after it is answered.

    ``read`` gives a file of the edition. The guide is made with the first question, and anew for another edition.
    """

    def __init__(self, read: Callable[[str], bytes], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._network = Network(())
        self._aside: Aside | None = None
        self._asked = 0
        self._waiting = 0

    def offered(self) -> bool:
        """Whether the edition has a network to find ways in."""
        return bool(self._files())

    def _files(self) -> tuple[bytes, ...]:
        try:
            return tuple(map(self._read, FILES))
        except EditionError:
            return ()

    def prepare(self) -> None:
        """Make the guide now, so that the first question need not wait for it."""
        if self.offered():
            network = self._current()
            self._do(network.guide, lambda _: None)

    def ask(self, wanted: Wanted, then: Callable[[Found], None]) -> None:
        """Call ``then`` with what is found, unless something else was asked meanwhile."""
        self._asked += 1
        number, network = self._asked, self._current()

        def find() -> Found | None:
            return network.between(wanted) if self._is_asked(number) else None

        def answer(found: Found | None) -> None:
            if found is not None and self._is_asked(number):
                then(found)

        if network.files:
            self._do(find, answer)
        else:
            then(NOTHING_FOUND)

    def drop(self) -> None:
        """Nobody waits for an answer any more."""
        self._asked += 1

    def _is_asked(self, number: int) -> bool:
        """Whether this question is still the last one; the worker asks too."""
        return number == self._asked

    def _current(self) -> Network:
        files = self._files()
        if files != self._network.files:
            self._network = Network(files)
        return self._network

    def _do(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        if self._aside is None:
            self._aside = Aside(self)
        self._waiting += 1
        self._aside(job, partial(self._take, then))

    def _take(self, then: Callable[[T], None], result: T) -> None:
        """In the UI thread. The worker ends when it has nothing more to do."""
        self._waiting -= 1
        if not self._waiting and self._aside is not None:
            self._aside.stop()
            self._aside.deleteLater()
            self._aside = None
        then(result)
