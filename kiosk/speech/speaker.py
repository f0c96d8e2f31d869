"""Who speaks: says one thing after another, waits, goes on, and is silent at once when the visit is over."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.qt import Property, QmlUncreatable
from kiosk.session import Session
from kiosk.speech.reader import Stop, stops
from kiosk.speech.sight import bring_into_sight, drawn_rect_of, is_there
from kiosk.speech.voice_process import VoiceProcess
from kiosk.speech.words import pieces, spoken

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

SPEECH_PANEL = "comfort"
"""Where speech is begun."""
LISTEN = "listen"
"""The button that was pressed to hear all this is left out of it."""
OPENED_AFTER_MS = 60
"""What opens has its texts by then."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What is said in one breath, and the item that it speaks of."""

    text: str
    item: QQuickItem | None = None


@QmlElement
@QmlUncreatable("made by kiosk.speech")
class Speaker(QObject):
    """Speaks for one session. What it does is told there (``speaking``, ``speechPaused``): a visit's end ends it."""

    availableChanged = Signal()
    spokenOfChanged = Signal()
    said = Signal(str)
    """What was handed to the voice (for tests and pictures)."""

    def __init__(self, session: Session, voice: VoiceProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._voice = voice
        self._languages: Sequence[str] = ()
        self._passages: list[Passage] = []
        self._at = 0
        self._number = 0
        self._of: QQuickItem | None = None
        self._volume = session.volume
        voice.ready.connect(self._begin)
        voice.gone.connect(self._lose)
        voice.ended.connect(self._go_on)
        self._sheet: QQuickItem | None = None
        self._opened = QTimer(self, interval=OPENED_AFTER_MS, singleShot=True)
        self._opened.timeout.connect(self._open)
        for changed in (session.sceneChanged, session.panelChanged, session.pageChanged, session.selectionChanged):
            changed.connect(self._opened.start)
        session.speechChanged.connect(self._follow)
        session.languageChanged.connect(self._change_language)

    # ------------------------------------------------------------------------------------------------ what QML sees

    def _get_available(self) -> bool:
        return self._session.language in self._languages

    available = Property(bool, _get_available, notify=availableChanged)
    """Whether there is a voice for the visitor's language: where there is none, nothing offers to speak."""

    def _get_spoken_of(self) -> QRectF:
        passages = self._passages[self._at : self._at + 1]
        item = passages[0].item if passages else None
        return drawn_rect_of(item) if item is not None and is_there(item) else QRectF()

    spokenOf = Property(QRectF, _get_spoken_of, notify=spokenOfChanged)
    """Where in the window stands what is being said; empty where nothing is."""

    def _get_reading(self) -> QQuickItem | None:
        return self._of

    reading = Property(QObject, _get_reading, notify=spokenOfChanged)
    """The sheet that is read aloud; None where none is."""

    @Slot(QQuickItem)
    def listen(self, sheet: QQuickItem) -> None:
        """Read a sheet aloud from its top; while it is read, wait; while it waits, go on."""
        if self._of is sheet and (self._session.speaking or self._session.speechPaused):
            self.toggle()
        else:
            self.read(sheet)

    @Slot()
    def toggle(self) -> None:
        """Wait, or go on with the sentence that was begun."""
        if self._session.speaking:
            self._voice.stop()
            self._session.tell_speech(speaking=False, paused=True)
        elif self._session.speechPaused:
            self._session.tell_speech(speaking=True)
            self._say()

    def open_sheet(self) -> QQuickItem | None:
        """The open sheet or panel; None where there is only the map."""
        return self._sheet

    def _get_sheet(self) -> QQuickItem | None:
        return self._sheet

    def _set_sheet(self, sheet: QObject | None) -> None:
        self._sheet = sheet if isinstance(sheet, QQuickItem) else None

    sheet = Property(QObject, _get_sheet, _set_sheet)
    """The open sheet or panel; None where there is only the map."""

    # ------------------------------------------------------------------------------------------------------ speaking

    def read(self, sheet: QQuickItem) -> None:
        """Read aloud all that is written on a sheet, from top to bottom."""
        language = self._session.language
        heard = [stop for stop in stops(sheet, language) if stop.worded and stop.item.objectName() != LISTEN]
        self.say(passages(heard, language), of=sheet)

    def say(self, what: Sequence[Passage], of: QQuickItem | None = None) -> None:
        """Say this instead of whatever is being said."""
        if not self._get_available():
            return
        self._passages, self._at, self._of = list(what), 0, of
        if self._passages:
            self._session.tell_speech(speaking=True)
            self._say()
        else:
            self.stop()

    def expect(self) -> None:
        """Somebody may want to hear something in a moment: the voice gets ready."""
        if self._get_available():
            self._voice.wake()

    def announce(self, text: str) -> None:
        """Say something that is no part of the visit: nobody is taken to be there because of it."""
        if self._get_available():
            self.stop()
            self._number += 1
            said = spoken(text, self._session.language)
            self._voice.say(self._number, said, self._session.language, self._session.volume)
            self.said.emit(said)

    @Slot()
    def stop(self) -> None:
        """Be silent, with nothing to go on with."""
        self._session.tell_speech(speaking=False)

    def _say(self) -> None:
        passage = self._passages[self._at]
        self._number += 1
        self._volume = self._session.volume
        if passage.item is not None and is_there(passage.item):
            bring_into_sight(passage.item)
        self._voice.say(self._number, passage.text, self._session.language, self._volume)
        self.said.emit(passage.text)
        self.spokenOfChanged.emit()

    @Slot(int)
    def _go_on(self, number: int) -> None:
        if number != self._number or not self._session.speaking:
            return
        self._at += 1
        if self._at < len(self._passages):
            self._say()
        else:
            self.stop()

    # ------------------------------------------------------------------------------------------------------- following

    @Slot()
    def _open(self) -> None:
        """Something else is open: what was said of the one before is over."""
        session = self._session
        if session.panel == SPEECH_PANEL:
            self.expect()
        if self._sheet is None or not is_there(self._sheet):
            if self._of is not None:
                self.stop()
        elif session.guided or session.readAloud:
            self.read(self._sheet)
        elif self._of is not None:
            self.stop()

    @Slot(object)
    def _begin(self, languages: Sequence[str]) -> None:
        self._languages = languages
        self.availableChanged.emit()

    @Slot()
    def _lose(self) -> None:
        self._languages = ()
        self.stop()
        self._session.guided = False
        self.availableChanged.emit()

    @Slot()
    def _follow(self) -> None:
        """The visit says that nobody speaks nor waits: it is over, or this was stopped. Or speech shall be louder."""
        if self._session.speaking and self._session.volume != self._volume:
            self._say()
        elif self._passages and not self._session.speaking and not self._session.speechPaused:
            self._passages, self._of = [], None
            self._number += 1
            self._voice.stop()
            self.spokenOfChanged.emit()

    @Slot()
    def _change_language(self) -> None:
        self.stop()
        self.availableChanged.emit()


def passages(
    heard: Sequence[Stop], language: str, told: Callable[[Stop], str] = lambda stop: stop.text
) -> list[Passage]:
    """What is said of each stop, in pieces of a sentence or a few."""
    return [Passage(piece, stop.item) for stop in heard for piece in pieces(told(stop), language)]
