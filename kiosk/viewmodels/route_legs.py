"""A journey in words: its minutes, its parts, what of it is only announced."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.content import Catalogue, Item, line_look
from kiosk.viewmodels.dated import Moment, as_of, moment, opening_phrase
from kiosk.viewmodels.directory_orders import joined
from kiosk.viewmodels.nearby import distance
from kiosk.viewmodels.route_words import minutes

Journey = Mapping[str, Any]
Leg = Mapping[str, Any]

INK = "#12263A"
PAPER = "#FFFFFF"
"""The disc of a line whose colour the content does not give."""
MOST_ENDS = 2
"""A line with more ends ahead is told without them."""


def whole_minutes(journey: Journey) -> Mapping[str, int]:
    """The parts of a journey in whole minutes that add up to the whole: ``ride``, ``wait``, ``change``, ``walk``."""
    parts = {part: float(journey[f"{part}_min"]) for part in ("ride", "wait", "change", "walk")}
    whole = {part: int(value) for part, value in parts.items()}
    missing = max(1, round(journey["minutes"])) - sum(whole.values())
    for part in sorted(parts, key=lambda part: whole[part] - parts[part])[: max(0, missing)]:
        whole[part] += 1
    return whole


def part_items(journey: Journey) -> list[Item]:
    """What the minutes are made of ``{label, value}``, without what there is none of."""
    labels = {
        "ride": QCoreApplication.translate("Journey", "Riding"),
        "wait": QCoreApplication.translate("Journey", "Waiting"),
        "change": QCoreApplication.translate("Journey", "Changing"),
        "walk": QCoreApplication.translate("Journey", "On foot"),
    }
    whole = whole_minutes(journey)
    return [{"label": label, "value": minutes(whole[part])} for part, label in labels.items() if whole[part]]


def changes(journey: Journey) -> str:
    """How often one changes."""
    count = journey["changes"]
    if not any(leg["kind"] == "ride" for leg in journey["legs"]):
        return QCoreApplication.translate("Journey", "on foot")
    if count == 0:
        return QCoreApplication.translate("Journey", "direct")
    if count == 1:
        return QCoreApplication.translate("Journey", "1 change")
    return QCoreApplication.translate("Journey", "{count} changes").format(count=count)


def disc(catalogue: Catalogue, leg: Leg) -> Item:
    """The disc ``{number, colour, ink}`` of a line that is ridden."""
    line = catalogue["lines"].get(leg["line"])
    if line is not None:
        return line_look(line)
    return {"number": leg["number"], "colour": INK, "ink": PAPER}


def leg_items(catalogue: Catalogue, journey: Journey, goal: str, today: date) -> list[Item]:
    """The parts ``{disc, text, notes, amount, announced, stairs}`` of a journey, in the order of the way."""
    return [
        _ride(catalogue, leg, today) if leg["kind"] == "ride" else _walk(catalogue, leg, goal)
        for leg in journey["legs"]
    ]


def leg_lines(catalogue: Catalogue, journey: Journey, goal: str, today: date) -> list[str]:
    """The parts as lines of a plain text."""
    items = leg_items(catalogue, journey, goal, today)
    return [", ".join(filter(None, (item["text"], *item["notes"][:1], item["amount"]))) for item in items]


def _ride(catalogue: Catalogue, leg: Leg, today: date) -> Item:
    towards = _towards(leg)
    stretch = QCoreApplication.translate("Journey", "{start} → {end}")
    before = [
        _before(QCoreApplication.translate("Journey", "change: {minutes}"), leg["change_min"]),
        _before(QCoreApplication.translate("Journey", "wait: {minutes}"), leg["wait_min"]),
    ]
    return {
        "disc": disc(catalogue, leg),
        "text": leg["name"] if not towards else _with_towards(leg["name"], towards),
        "notes": [
            joined(stretch.format(start=leg["from"]["name"], end=leg["to"]["name"]), _stops(leg["stops"])),
            *filter(None, [_first_capital(joined(*before))]),
        ],
        "amount": minutes(leg["ride_min"]),
        "announced": _announced(catalogue, leg, today) if leg["expected"] else "",
        "stairs": False,
    }


def _with_towards(name: str, towards: str) -> str:
    return QCoreApplication.translate("Journey", "{line} towards {ends}").format(line=name, ends=towards)


def _before(said: str, value: float) -> str:
    return said.format(minutes=minutes(value)) if round(value) >= 1 else ""


def _first_capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _towards(leg: Leg) -> str:
    ends = [stop["name"] for stop in leg["towards"]]
    if not ends or len(ends) > MOST_ENDS:
        return ""
    return (
        QCoreApplication.translate("Journey", "{end} or {other}").format(end=ends[0], other=ends[1])
        if ends[1:]
        else ends[0]
    )


def _stops(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Journey", "1 stop")
    return QCoreApplication.translate("Journey", "{count} stops").format(count=count)


def _announced(catalogue: Catalogue, leg: Leg, today: date) -> str:
    """For when the line is announced on this stretch: its last opening, and since when we know."""
    stops = [leg["from"], *leg["via"], leg["to"]]
    openings = [
        call["opening"]
        for stop in stops
        for call in catalogue["stations"].get(stop["id"], {"calls": []})["calls"]
        if call["line"] == leg["line"] and call["opening"] and moment(call["opening"], today) is not Moment.DONE
    ]
    if not openings:
        return QCoreApplication.translate("Journey", "Announced, to be confirmed")
    last = max(openings, key=lambda opening: str(opening["last_day"]))
    return joined(opening_phrase(last, today), as_of(last["as_of"]))


def _walk(catalogue: Catalogue, leg: Leg, goal: str) -> Item:
    language = catalogue["language"]
    to = leg["to"]["name"] if leg["to"] else goal
    known = {
        "some": QCoreApplication.translate("Journey", "with stairs"),
        "none_known": QCoreApplication.translate("Journey", "no known stairs"),
        "step_free": QCoreApplication.translate("Journey", "step-free"),
    }
    sure = known.get(leg["stairs"], QCoreApplication.translate("Journey", "estimated length"))
    inside = leg["from"] is not None and leg["to"] is not None
    platform = leg["to"] is not None and not inside
    return {
        "disc": {},
        "text": QCoreApplication.translate("Journey", "On foot to {name}").format(name=to),
        "notes": [
            joined(
                distance(leg["metres"], language),
                "" if inside else sure,
                QCoreApplication.translate("Journey", "as far as the platform") if platform else "",
            )
        ],
        "amount": minutes(leg["minutes"]),
        "announced": "",
        "stairs": leg["stairs"] == "some",
    }


def lines_of(catalogue: Catalogue, journey: Journey) -> Sequence[Item]:
    """The discs of the lines of a journey in their order."""
    return [disc(catalogue, leg) for leg in journey["legs"] if leg["kind"] == "ride"]
