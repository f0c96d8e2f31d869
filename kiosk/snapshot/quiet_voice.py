"""A voice for pictures: there is one for every language, and nobody hears it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from kiosk.snapshot.stillness import pause
from kiosk.speech.beginning import begin_speech
from kiosk.speech.guide import Guide
from kiosk.speech.speaker import OPENED_AFTER_MS, Speaker
from kiosk.speech.voice_process import VoiceProcess
from kiosk.stage import Stage

SETTLED_MS = 2 * OPENED_AFTER_MS
"""What opened has been told by then."""


class QuietVoice(VoiceProcess):
    """Starts nothing, and has said a text when ``finish`` is called."""

    def __init__(self, languages: Sequence[str], parent: QObject) -> None:
        super().__init__(parent=parent)
        self._languages = list(languages)

    def start(self) -> None:
        """It is there."""
        self.ready.emit(self._languages)

    def wake(self) -> None:
        """It never sleeps."""

    def say(self, number: int, text: str, language: str, volume: float) -> None:  # noqa: ARG002 - nobody hears it
        """Keep which text it is."""
        self._number = number

    def stop(self) -> None:
        """It is silent already."""

    def close(self) -> None:
        """There is nothing to end."""

    def finish(self) -> None:
        """The text has been said."""
        self.ended.emit(self._number)


class QuietSpeech:
    """Speech on a stage, without a sound: what a visitor sees of it."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._voice = QuietVoice(stage.kiosk.edition.manifest.languages, stage.kiosk)
        self._speaker: Speaker = begin_speech(stage.kiosk, self._voice)

    def be_silent(self) -> None:
        """As before anybody listened."""
        self._stage.session.guided = False
        self._speaker.stop()

    def read(self, heard: int) -> None:
        """Read the open sheet aloud, until so many passages have been heard."""
        pause(SETTLED_MS)
        sheet = self._speaker.open_sheet()
        assert sheet is not None, "only a sheet is read"
        self._speaker.read(sheet)
        for _ in range(heard):
            self._voice.finish()

    def guide_to(self, name: str) -> None:
        """Explore by ear, as far as the control of this ``objectName``."""
        self._stage.session.guided = True
        pause(SETTLED_MS)
        guide = self._stage.kiosk.models.guide
        assert isinstance(guide, Guide), "it speaks"
        guide.hear_focus(self._stage.item(name))
