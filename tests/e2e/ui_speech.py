"""The real interface with a voice that nobody hears."""

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.speech.beginning import offer_where_it_speaks
from kiosk.speech.guide import Guide
from kiosk.speech.speaker import Speaker
from tests.e2e.ui_stage import UiStage
from tests.kiosk.speech.silent_voice import SilentVoice


class SpeakingStage(UiStage):
    """A ``UiStage`` that speaks; ``now`` is the time of its fingers, in seconds."""

    def __init__(self, screen: str, language: str = "fr", voice: SilentVoice | None = None) -> None:
        super().__init__(screen, language)
        self.session.begin_visit()
        self.session.language = language
        self.session.show_scene("explore")
        self.now = 100.0
        self.voice = voice or SilentVoice()
        self.speaker = Speaker(self.session, self.voice)
        self.guide = Guide(
            self.window, self.session, self.models, self.speaker, None, self.pixels_per_mm, clock=lambda: self.now
        )
        offer_where_it_speaks(self.models, self.speaker, self.guide)
        self.voice.start()


@contextmanager
def speaking(screen: str, language: str = "fr", voice: SilentVoice | None = None) -> Iterator[SpeakingStage]:
    """Open one, and take it apart in order."""
    stage = SpeakingStage(screen, language, voice)
    yield stage
    stage.guide.leave()
    stage.close()
