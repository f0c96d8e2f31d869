"""How the visitor is spoken to: language, comfort of the eyes and hands, speech."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable
from kiosk.session.state import SessionState
from kiosk.visit import Visit

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

TEXT_SCALES = (1.0, 1.5, 2.0)
COMFORT = ("text_scale", "high_contrast", "low_layout", "reduced_motion", "read_aloud", "guided", "volume")
"""The fields of the visit that one tap puts back."""
VOLUMES = (0.2, 0.4, 0.6, 0.8, 1.0)
"""Of the voice, as a share of the loudest."""


@QmlElement
@QmlUncreatable("made by kiosk.app")
class SessionComfort(SessionState):
    """Language, comfort and speech of the visit."""

    languageChanged = Signal()
    comfortChanged = Signal()
    speechChanged = Signal()
    plainChanged = Signal()

    def _get_language(self) -> str:
        return self._visit.language

    def _set_language(self, language: str) -> None:
        self._change(language=language)

    language = Property(str, _get_language, _set_language, notify=languageChanged)

    def _get_text_scale(self) -> float:
        return self._visit.text_scale

    def _set_text_scale(self, scale: float) -> None:
        if scale in TEXT_SCALES:
            self._change(text_scale=scale)

    textScale = Property(float, _get_text_scale, _set_text_scale, notify=comfortChanged)
    """How large texts are: one of ``TEXT_SCALES`` times their size."""

    def _get_high_contrast(self) -> bool:
        return self._visit.high_contrast

    def _set_high_contrast(self, high: bool) -> None:
        self._change(high_contrast=high)

    highContrast = Property(bool, _get_high_contrast, _set_high_contrast, notify=comfortChanged)

    def _get_low_layout(self) -> bool:
        return self._visit.low_layout

    def _set_low_layout(self, low: bool) -> None:
        self._change(low_layout=low)

    lowLayout = Property(bool, _get_low_layout, _set_low_layout, notify=comfortChanged)
    """Whether every control stands where a seated person reaches it."""

    def _get_reduced_motion(self) -> bool:
        return self._visit.reduced_motion

    def _set_reduced_motion(self, reduced: bool) -> None:
        self._change(reduced_motion=reduced)

    reducedMotion = Property(bool, _get_reduced_motion, _set_reduced_motion, notify=comfortChanged)

    def _get_comfort_is_plain(self) -> bool:
        return self._visit == self._with_first_comfort()

    comfortIsPlain = Property(bool, _get_comfort_is_plain, notify=plainChanged)
    """Whether everything is shown as at the beginning of a visit."""

    @Slot()
    def reset_comfort(self) -> None:
        """Show everything as at the beginning of a visit; what is open stays open."""
        self._become(self._with_first_comfort())

    def _with_first_comfort(self) -> Visit:
        return self._visit._replace(**{field: getattr(self._first, field) for field in COMFORT})

    # ---------------------------------------------------------------------------------------------------------- speech

    def _get_read_aloud(self) -> bool:
        return self._visit.read_aloud

    def _set_read_aloud(self, aloud: bool) -> None:
        self._change(read_aloud=aloud)

    readAloud = Property(bool, _get_read_aloud, _set_read_aloud, notify=speechChanged)
    """Whether every sheet is spoken as it opens."""

    def _get_guided(self) -> bool:
        return self._visit.guided

    def _set_guided(self, guided: bool) -> None:
        self._change(guided=guided)

    guided = Property(bool, _get_guided, _set_guided, notify=speechChanged)
    """Whether the screen is explored by ear: a finger hears what it touches, and two taps act on it."""

    def _get_volume(self) -> float:
        return self._visit.volume

    volume = Property(float, _get_volume, notify=speechChanged)
    """Of the voice: one of ``VOLUMES``."""

    @Slot(int)
    def change_volume(self, by: int) -> None:
        """One step louder (1) or softer (-1)."""
        step = VOLUMES.index(self._visit.volume) + by
        self._change(volume=VOLUMES[max(0, min(step, len(VOLUMES) - 1))])

    def _get_speaking(self) -> bool:
        return self._visit.speaking

    speaking = Property(bool, _get_speaking, notify=speechChanged)
    """Whether a voice is heard now: as long as it is, nobody has gone."""

    def _get_speech_paused(self) -> bool:
        return self._visit.speech_paused

    speechPaused = Property(bool, _get_speech_paused, notify=speechChanged)
    """Whether the voice waits to go on where it was."""

    def tell_speech(self, *, speaking: bool, paused: bool = False) -> None:
        """The voice has begun, waits, or has said all."""
        self._change(speaking=speaking, speech_paused=paused)
