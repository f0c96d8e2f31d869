"""The day of a stop is the same in the presenter's window, in the PDF and in the file for browsers."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QJSEngine

from kiosk.export.stopviews import view_of
from kiosk.tours.stop_day import day_of

SCRIPT = Path("resources/web/standalone/stopviews.js").resolve()
STOP: dict[str, Any] = {
    "shows": [],
    "day": None,
    "day_text": None,
    "milestone": None,
    "journey": None,
    "reach": None,
    "bounds": None,
}


def dated(kind: str, first: str, last: str) -> dict[str, Any]:
    return {"kind": kind, "first_day": first, "last_day": last, "text": f"in {last[:4]}", "as_of": ""}


def milestone(identifier: str, when: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": identifier, "title": "", "text": "", "date": when, "place": None, "section": None, "audience": "visitor",
        "change": None,
    }  # fmt: skip


CATALOGUE: dict[str, Any] = {
    "sections": {
        "south": {"opening": dated("forecast", "2027-04-01", "2027-06-30")},
        "north": {"opening": dated("opened", "2024-06-24", "2024-06-24")},
        "old": {"opening": None},
    },
    "milestones": {
        one["id"]: one
        for one in (
            milestone("month", dated("opened", "2024-10-01", "2024-10-31")),
            milestone("this-year", dated("opened", "2026-01-01", "2026-12-31")),
            milestone("announced", dated("forecast", "2027-01-01", "2027-12-31")),
        )
    },
    "stations": {},
    "places": {},
}


@pytest.mark.parametrize(
    ("stop", "today", "day", "text"),
    [
        ({}, "2026-11-22", "2026-11-22", ""),
        ({"day": "2030-12-31"}, "2026-11-22", "2030-12-31", "written"),
        ({"day": "2027-06-30"}, "2027-06-30", "2027-06-30", "written"),
        ({"day": "2027-06-30"}, "2027-07-01", "2027-07-01", ""),
        ({"day": "2024-06-24"}, "2026-11-22", "2024-06-24", "written"),
        ({"milestone": "month"}, "2026-11-22", "2024-10-31", "in 2024"),
        ({"milestone": "this-year"}, "2026-11-22", "2026-11-22", "in 2026"),
        ({"milestone": "announced"}, "2026-11-22", "2027-12-31", "in 2027"),
        ({"milestone": "gone"}, "2026-11-22", "2026-11-22", ""),
    ],
)
def test_the_day_of_a_stop_is_the_same_wherever_it_is_shown(
    qapp: QCoreApplication, stop: dict[str, Any], today: str, day: str, text: str
) -> None:
    shown = {**STOP, **stop, "day_text": "written" if "day" in stop else None}
    now = date.fromisoformat(today)

    in_pdf = view_of(CATALOGUE, shown, now)
    in_file = in_script(shown, today)

    assert day_of(shown, CATALOGUE, now).isoformat() == day
    assert (in_pdf.day.isoformat(), in_pdf.date_text) == (day, text)
    assert (in_file["date"], in_file["dateText"]) == (day, text)


@pytest.mark.parametrize(("today", "added"), [("2027-06-30", {"reach": "drawn"}), ("2027-07-01", {})])
def test_a_file_drops_what_was_drawn_for_an_opening_that_did_not_come(
    qapp: QCoreApplication, today: str, added: dict[str, Any]
) -> None:
    stop = {**STOP, "day": "2027-06-30", "day_text": "written", "reach": {}, "drawn": {"reach": "drawn"}}

    assert in_script(stop, today)["added"] == added


def in_script(stop: dict[str, Any], today: str) -> dict[str, Any]:
    engine = QJSEngine()
    module = engine.importModule(str(SCRIPT))
    assert not module.isError(), module.toString()
    told = module.property("viewOf").call(
        [engine.toScriptValue({"content": CATALOGUE}), engine.toScriptValue(stop), today]
    )
    assert not told.isError(), told.toString()
    return dict(told.toVariant())
