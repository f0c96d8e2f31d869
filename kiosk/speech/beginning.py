"""Speech put together for one window: nothing of it is there before a voice answers, nothing waits for one."""

import time
from collections.abc import Callable

from kiosk.idle import IdleWatch
from kiosk.speech.guide import Guide
from kiosk.speech.headphones import Headphones
from kiosk.speech.map_ear import MapEar
from kiosk.speech.reader import stops
from kiosk.speech.speaker import Speaker
from kiosk.speech.voice_process import VoiceProcess
from kiosk.viewmodels.models import Models
from kiosk.window import KioskWindow


def begin_speech(
    kiosk: KioskWindow,
    voice: VoiceProcess,
    headphones: Headphones | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Speaker:
    """Look for a voice; once there is one, QML is given the speaker and the guide. ``clock`` times fingers."""
    speaker = Speaker(kiosk.session, voice, kiosk)

    def begin() -> None:
        ear = MapEar(kiosk.link, kiosk.models.catalogue, speaker)
        millimetre = float(kiosk.window.property("pixelsPerMm"))
        guide = Guide(kiosk.window, kiosk.session, kiosk.models, speaker, ear, millimetre, clock)
        if headphones is not None:
            headphones.changed.connect(guide.follow_headphones)
            kiosk.closing.connect(headphones.close)
            headphones.start()
        kiosk.closing.connect(guide.leave)
        watch = kiosk.models.idle
        assert isinstance(watch, IdleWatch), "made by Models"
        watch.see_first()
        watch.countingChanged.connect(lambda: guide.ask() if watch.counting else None)
        # The first look makes PySide learn all classes of Qt, for 0.3 s: now, and not under a visitor's finger.
        stops(kiosk.window.contentItem(), kiosk.session.language)
        offer_where_it_speaks(kiosk.models, speaker, guide)

    voice.ready.connect(begin)
    kiosk.closing.connect(voice.close)
    voice.start()
    return speaker


def offer_where_it_speaks(models: Models, speaker: Speaker, guide: Guide) -> None:
    """Let QML offer speech as long as there is a voice for the visitor's language."""

    def offer() -> None:
        models.offer_speech(*((speaker, guide) if speaker.available else (None, None)))

    speaker.availableChanged.connect(offer)
    offer()
