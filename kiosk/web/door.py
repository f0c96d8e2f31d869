"""The door: what the page tells the shell, and how the shell speaks to the page.

Messages of the page are parsed into tuples with names (frozen dataclasses cost the start a millisecond each); whatever
is not exactly one of them is refused with ``DoorError``.
"""

import json
import math
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

LONGEST_NAME = 200
LONGEST_TEXT = 2000
TAPPED_KINDS = ("place", "station", "organisation", "ground")
VIEWS = ("campus", "grandparis")


class DoorError(Exception):
    """A message that is none of those agreed."""


class Ready(NamedTuple):
    """All start layers are drawn. ``elapsed_ms`` counts from the beginning of the navigation."""

    elapsed_ms: float


class Renewed(NamedTuple):
    """The layers of another edition were read; ``drawn`` is false where that failed, and the old ones stand."""

    drawn: bool


class Tapped(NamedTuple):
    """The visitor tapped a thing, or the ground (then ``id`` is empty)."""

    kind: str
    id: str


class Settled(NamedTuple):
    """The map came to rest: the camera, WGS 84."""

    view: str
    lon: float
    lat: float
    zoom: float


class Heartbeat(NamedTuple):
    """The page lives."""


class Stuck(NamedTuple):
    """The page has missed the end of a touch, and takes no tap any more."""


class Failed(NamedTuple):
    """An error in the page."""

    message: str
    file: str
    line: int


class Answer(NamedTuple):
    """The answer to an ``ask``; ``value`` is any JSON."""

    id: str
    value: Any


Message = Ready | Renewed | Tapped | Settled | Heartbeat | Stuck | Failed | Answer


def parse(body: bytes) -> Message:
    """The message in the body of a POST. Raises ``DoorError``."""
    try:
        raw = json.loads(body, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise DoorError(f"no JSON: {type(error).__name__}") from None
    if not isinstance(raw, dict):
        raise DoorError("no JSON object")
    reader = READERS.get(_text(raw, "type"))
    if reader is None:
        raise DoorError("unknown type")
    return reader(raw)


def receive_script(message: Mapping[str, object]) -> str:
    """The JavaScript that hands one message to the page; nothing in the message can become code.

    ``json.dumps`` writes pure ASCII, so U+2028 and its like are escaped, and no NaN.
    """
    return f"window.kiosk?.receive?.({json.dumps(message, allow_nan=False)})"


def state_script(state: Mapping[str, object]) -> str:
    """The JavaScript that leaves the first state for the page to find, before any script of the page."""
    return f"window.kiosk={{state:{json.dumps(state, allow_nan=False)}}};"


def _refuse_constant(name: str) -> float:
    raise ValueError(name)


def _text(raw: Mapping[str, Any], key: str, longest: int = LONGEST_NAME) -> str:
    value = raw.get(key)
    if not isinstance(value, str) or len(value) > longest:
        raise DoorError(f"{key} is no short text")
    return value


def _choice(raw: Mapping[str, Any], key: str, choices: tuple[str, ...]) -> str:
    value = _text(raw, key)
    if value not in choices:
        raise DoorError(f"{key} is none of {', '.join(choices)}")
    return value


def _number(raw: Mapping[str, Any], key: str, least: float, most: float) -> float:
    value = raw.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise DoorError(f"{key} is no number")
    if not least <= value <= most:
        raise DoorError(f"{key} is out of bounds")
    return float(value)


def _ready(raw: Mapping[str, Any]) -> Ready:
    return Ready(_number(raw, "elapsedMs", 0, 3.6e6))


def _renewed(raw: Mapping[str, Any]) -> Renewed:
    drawn = raw.get("drawn")
    if not isinstance(drawn, bool):
        raise DoorError("drawn is neither true nor false")
    return Renewed(drawn)


def _tapped(raw: Mapping[str, Any]) -> Tapped:
    kind = _choice(raw, "kind", TAPPED_KINDS)
    return Tapped(kind, "" if kind == "ground" else _text(raw, "id"))


def _settled(raw: Mapping[str, Any]) -> Settled:
    return Settled(
        _choice(raw, "view", VIEWS),
        _number(raw, "lon", -180, 180),
        _number(raw, "lat", -90, 90),
        _number(raw, "zoom", 0, 30),
    )


def _heartbeat(_raw: Mapping[str, Any]) -> Heartbeat:
    return Heartbeat()


def _stuck(_raw: Mapping[str, Any]) -> Stuck:
    return Stuck()


def _failed(raw: Mapping[str, Any]) -> Failed:
    line = raw.get("line")
    return Failed(
        str(raw.get("message"))[:LONGEST_TEXT],
        str(raw.get("file"))[:LONGEST_NAME],
        line if isinstance(line, int) else 0,
    )


def _answer(raw: Mapping[str, Any]) -> Answer:
    if "value" not in raw:
        raise DoorError("no value")
    return Answer(_text(raw, "id"), raw["value"])


READERS: Mapping[str, Callable[[Mapping[str, Any]], Message]] = {
    "ready": _ready,
    "renewed": _renewed,
    "tapped": _tapped,
    "settled": _settled,
    "heartbeat": _heartbeat,
    "stuck": _stuck,
    "failed": _failed,
    "answer": _answer,
}
