"""Makes ``resources/sounds/chime.wav``: the soft sound with which the kiosk asks whether somebody is still there.

Two notes of a bell, a fourth apart, of sine waves that die away; ours, and so nobody's to license::

    .venv/bin/python packaging/chime.py
"""

import math
import struct
import wave
from io import BytesIO
from pathlib import Path

FILE = Path(__file__).resolve().parent.parent / "resources" / "sounds" / "chime.wav"
RATE = 16_000
SECONDS = 1.4
LOUDNESS = 0.32
NOTES = ((0.0, 587.33), (0.22, 783.99))
"""When each begins, in seconds, and its pitch in hertz."""
PARTIALS = ((1.0, 1.0, 3.2), (2.0, 0.35, 5.0), (3.01, 0.12, 8.0))
"""Of a bell: pitch over that of the note, loudness, how fast it dies away."""
ATTACK_S = 0.012


def chime() -> bytes:
    """The sound as a WAV file: 16 bit, one channel."""
    samples = [round(32767 * LOUDNESS * _at(index / RATE)) for index in range(round(SECONDS * RATE))]
    file = BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    return file.getvalue()


def _at(time: float) -> float:
    fading_out = min(1.0, (SECONDS - time) / 0.1)
    return fading_out * sum(_note(time - begins, pitch) for begins, pitch in NOTES) / 2


def _note(time: float, pitch: float) -> float:
    if time < 0:
        return 0.0
    rising = min(1.0, time / ATTACK_S)
    return rising * sum(
        loudness * math.exp(-decay * time) * math.sin(2 * math.pi * pitch * ratio * time)
        for ratio, loudness, decay in PARTIALS
    )


if __name__ == "__main__":
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_bytes(chime())
