"""A voice that nobody hears: it keeps what it is to say."""

from dataclasses import dataclass

from kiosk.speech.voice_process import VoiceProcess


@dataclass(frozen=True)
class Said:
    number: int
    text: str
    language: str
    volume: float


class SilentVoice(VoiceProcess):
    """Says nothing and ends nothing by itself; ``silenced`` counts how often it was stopped, ``woken`` how often it was
    told that it may be needed.
    """

    def __init__(self, languages: tuple[str, ...] = ("fr", "en", "es")) -> None:
        super().__init__()
        self.languages = languages
        self.said: list[Said] = []
        self.silenced = 0
        self.woken = 0
        self.closed = False

    def start(self) -> None:
        self.ready.emit(list(self.languages))

    def wake(self) -> None:
        self.woken += 1

    def say(self, number: int, text: str, language: str, volume: float) -> None:
        self.said.append(Said(number, text, language, volume))

    def stop(self) -> None:
        self.silenced += 1

    def close(self) -> None:
        self.closed = True

    @property
    def last(self) -> str:
        """What was to be said last."""
        return self.said[-1].text if self.said else ""

    def finish(self) -> None:
        """Say the last text to its end."""
        self.ended.emit(self.said[-1].number)

    def finish_all(self) -> str:
        """Say all that follows to its end; gives it."""
        first = len(self.said) - 1
        while True:
            before = len(self.said)
            self.finish()
            if len(self.said) == before:
                return " ".join(said.text for said in self.said[first:])
