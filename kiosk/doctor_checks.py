"""What ``doctor`` judges. Each check is a pure function from what was found on the machine to a ``Finding``."""

import math
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

from kiosk.live.report import Outcome, Report

NEEDED_BYTES = 500_000_000
SCREEN_INCHES = (10, 100)
ABS_MT_POSITION_X = 0x35
TOLD_PROBLEMS = 5


class Verdict(Enum):
    """Good; wanting: the kiosk does without; lacking: the kiosk needs it."""

    GOOD = "good"
    WANTING = "wanting"
    LACKING = "lacking"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found: the subject and its state name a text of ``doctor_texts``, the details fill its blanks."""

    subject: str
    state: str
    verdict: Verdict
    details: Mapping[str, object] = field(default_factory=dict)


def python(version: tuple[int, ...]) -> Finding:
    """Python 3.11 or newer."""
    verdict = Verdict.GOOD if version >= (3, 11) else Verdict.LACKING
    return Finding("python", verdict.value, verdict, {"version": ".".join(map(str, version[:3]))})


def libraries(probe: Mapping[str, Any]) -> Finding:
    """Qt's modules, and the plugin that opens a window, load. A missing Wayland plugin matters on Wayland only."""
    missing: Mapping[str, str] = probe.get("missing", {})
    needed = {name: reason for name, reason in missing.items() if name not in ("xcb", "wayland")}
    plugins = [name for name in ("xcb", "wayland") if name in missing]
    if needed or len(plugins) == 2:
        reason = next(iter((needed or missing).values()))
        return Finding("libraries", "lacking", Verdict.LACKING, {"reason": reason})
    if plugins:
        return Finding("libraries", "wanting", Verdict.WANTING, {"reason": missing[plugins[0]]})
    return Finding("libraries", "good", Verdict.GOOD)


def fonts(families: Sequence[str]) -> Finding:
    """Inter for the screens, Noto for every other script; without them Qt takes what there is."""
    missing = [name for name in ("Inter", "Noto Sans") if name not in families]
    verdict = Verdict.WANTING if missing else Verdict.GOOD
    return Finding("fonts", verdict.value, verdict, {"missing": ", ".join(missing)})


def voices(daemon: bool, synthesiser: bool) -> Finding:
    """A speech daemon with a synthesiser that needs no network; without them the kiosk stays silent."""
    state = "good" if daemon and synthesiser else "nodaemon" if not daemon else "novoice"
    return Finding("voices", state, Verdict.GOOD if state == "good" else Verdict.WANTING)


def sound(outputs: Sequence[str]) -> Finding:
    """Somewhere for sound to come out; without it nobody hears the voice."""
    verdict = Verdict.GOOD if outputs else Verdict.WANTING
    return Finding("sound", verdict.value, verdict, {"outputs": ", ".join(outputs)})


def touch(capabilities: Sequence[str]) -> Finding:
    """A device that reports touches; the strings are the kernel's words of capability bits, highest first."""
    count = sum(has_bit(words, ABS_MT_POSITION_X) for words in capabilities)
    verdict = Verdict.GOOD if count else Verdict.WANTING
    return Finding("touch", verdict.value, verdict, {"count": count})


def has_bit(words: str, bit: int) -> bool:
    """Whether a bit is set in the kernel's 64-bit hexadecimal words, of which the last is the lowest."""
    parts = words.split()
    index = len(parts) - 1 - bit // 64
    return index >= 0 and bool(int(parts[index], 16) >> (bit % 64) & 1)


def screen(probe: Mapping[str, Any], display: str) -> Finding:
    """A display that opens, and a diagonal that can be believed (EDID, 10 to 100 inches)."""
    if not display:
        return Finding("screen", "none", Verdict.WANTING)
    screens = probe.get("screens", [])
    if not screens or probe.get("platform") == "offscreen":
        return Finding("screen", "closed", Verdict.LACKING, {"display": display})
    inches = math.hypot(*screens[0]["mm"]) / 25.4
    details = {"width": screens[0]["pixels"][0], "height": screens[0]["pixels"][1], "inches": round(inches, 1)}
    if not SCREEN_INCHES[0] <= inches <= SCREEN_INCHES[1]:
        return Finding("screen", "size", Verdict.WANTING, details)
    return Finding("screen", "good", Verdict.GOOD, details)


def graphics(probe: Mapping[str, Any]) -> Finding:
    """Who draws: a graphics card, the processor (slower), or nobody knows because no display opened."""
    renderer = str(probe.get("renderer", ""))
    if not renderer:
        return Finding("graphics", "unknown", Verdict.WANTING)
    software = any(word in renderer.lower() for word in ("llvmpipe", "softpipe", "swiftshader", "swrast"))
    return Finding(
        "graphics", "software" if software else "good", Verdict.WANTING if software else Verdict.GOOD,
        {"renderer": renderer},
    )  # fmt: skip


def clock(today: date, edition: date | None) -> Finding:
    """A clock that is not earlier than the edition: it would show an old state of the world."""
    if edition is not None and today < edition:
        return Finding(
            "clock", "lacking", Verdict.LACKING, {"today": today.isoformat(), "edition": edition.isoformat()}
        )
    return Finding("clock", "good", Verdict.GOOD, {"today": today.isoformat()})


def disk(free: int) -> Finding:
    """Room for a new edition beside the old one, and for logs. ``free`` in bytes."""
    verdict = Verdict.GOOD if free >= NEEDED_BYTES else Verdict.LACKING
    return Finding("disk", verdict.value, verdict, {"free": free // 10**6, "needed": NEEDED_BYTES // 10**6})


def user(uid: int, namespaces: bool) -> Finding:
    """An ordinary user, so that the web engine can lock itself into its sandbox."""
    if uid == 0:
        return Finding("user", "root", Verdict.LACKING)
    return Finding("user", "good" if namespaces else "namespaces", Verdict.GOOD if namespaces else Verdict.LACKING)


def writable(folder: Path) -> Finding:
    """Whether a file can be written in a folder, or in the nearest folder above it that exists."""
    there = nearest(folder)
    try:
        with tempfile.TemporaryFile(dir=there):
            return Finding("folder", "good", Verdict.GOOD, {"folder": folder})
    except OSError as error:
        return Finding("folder", "lacking", Verdict.LACKING, {"folder": there, "reason": error.strerror})


def edition(identifier: str, content_date: str, problem: str) -> Finding:
    """The newest edition opens; none at all is no harm, the first start builds it."""
    if problem:
        return Finding("edition", "damaged", Verdict.LACKING, {"reason": problem})
    if not identifier:
        return Finding("edition", "none", Verdict.WANTING)
    return Finding("edition", "good", Verdict.GOOD, {"name": identifier, "date": content_date})


def update(last: Report | None) -> Finding:
    """What became of the last change of the content. Broken content: the kiosk goes on with what it showed before."""
    if last is None:
        return Finding("update", "none", Verdict.WANTING)
    problems = "\n".join((*last.problems[:TOLD_PROBLEMS], *(["…"] if len(last.problems) > TOLD_PROBLEMS else [])))
    stays = last.outcome in (Outcome.BROKEN, Outcome.GONE)
    details = {
        "when": last.at.replace("T", " ")[: len("2026-11-22 14:05")],
        "name": last.edition,
        "folder": last.content,
        "problems": problems,
    }
    return Finding("update", last.outcome.value, Verdict.WANTING if stays else Verdict.GOOD, details)


def nearest(folder: Path) -> Path:
    """The folder, or the nearest one above it that exists."""
    return next(parent for parent in (folder, *folder.parents) if parent.is_dir())
