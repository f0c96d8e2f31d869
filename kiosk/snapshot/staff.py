"""Staff mode for pictures: a PIN of nobody's, and a machine and counters that are the same everywhere."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from kiosk.doctor import as_json
from kiosk.doctor_checks import Finding, Verdict
from kiosk.doctor_texts import all_texts
from kiosk.live.report import Outcome, Report, read_report
from kiosk.paths import FIRST_LANGUAGE
from kiosk.staff.child import Ended, Stop
from kiosk.staff.keyhole import Answer
from kiosk.staff.mode import StaffMode
from kiosk.staff.pages import StaffPages
from kiosk.stage import Stage
from maps.model.speech import spoken

RIGHT, WRONG = "271828", "000001"
REPORT = Report(Outcome.SHOWN, "2026-11-20T09:41:00+01:00", "/srv/campus/data", "")
WARNING = {"severity": "warning", "feature": None, "id": None, "file": "milestones.yaml", "line": 550, "column": 19}
PROBLEMS = {
    "fr": ("était annoncé pour une période qui a pris fin le 2026-06-04.", "Écrivez ce qui est annoncé à présent."),
    "en": ("was announced for a time that ended on 2026-06-04.", "Write what is announced now."),
}
"""What ``check`` says in the languages that it speaks."""
FINDINGS = (
    Finding("python", "good", Verdict.GOOD, {"version": "3.11.9"}),
    Finding("libraries", "good", Verdict.GOOD),
    Finding("voices", "novoice", Verdict.WANTING),
    Finding("touch", "good", Verdict.GOOD, {"count": 1}),
    Finding("user", "root", Verdict.LACKING),
    Finding("disk", "good", Verdict.GOOD, {"free": 48_210, "needed": 500}),
)
NUMBERS = (
    ("visit", "begun", "23", "412"),
    ("language", "en", "<5", "61"),
    ("language", "es", "", "9"),
    ("scene", "explore", "14", "230"),
    ("scene", "go", "8", "177"),
    ("panel", "search", "9", "121"),
    ("place", "gr-hospital", "7", "96"),
    ("place", "the-hive", "<5", "41"),
    ("search", "without_result", "<5", "12"),
)


class Door:
    """Opens to one PIN."""

    is_set = True

    def __init__(self) -> None:
        self.wait_s = 0.0

    def look(self) -> Answer:
        """What the scene needs."""
        return Answer(left=4, wait_s=self.wait_s)

    def tried(self, pin: str) -> Answer:
        """Right, or three more tries."""
        return Answer(opened=pin == RIGHT, left=3)


class StaffDoor:
    """Gets into staff mode on a stage."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._door = Door()

    def come_to(self, state: str, page: str) -> None:
        """As far as ``state``; if it is open, to a page of it."""
        mode, pages = self._models()
        session = self._stage.session
        session.panel = ""
        mode.keyhole = self._door
        mode.clock = lambda: 0.0
        self._door.wait_s = 872.0 if state == "wait" else 0.0
        session.panel = "staff"
        for digit in {"open": RIGHT, "wrong": WRONG}.get(state, ""):
            mode.type(digit)
        mode.submit()
        for digit in RIGHT[:4] if state == "pin" else "":
            mode.type(digit)
        session.page = page
        if page == "counters":
            pages.show_numbers(*self._numbers())

    def _numbers(self) -> Sequence[list[tuple[str, str, str, str]]]:
        day = self._stage.session.today.isoformat()
        return (
            [(day, kind, name, number) for kind, name, number, _ in NUMBERS if number],
            [(day[:7], kind, name, number) for kind, name, _, number in NUMBERS],
        )

    def _models(self) -> tuple[StaffMode, StaffPages]:
        models = self._stage.kiosk.models
        mode, pages = models.staff, models.staffPages
        assert isinstance(mode, StaffMode), "made by Models"
        assert isinstance(pages, StaffPages), "made by Models"
        mode.use_aside(at_once)
        pages.pretend(said_at_once, lambda: with_report, lambda: self._stage.session.today)
        return mode, pages


def at_once(job: Callable[[], Any], then: Callable[[Any], None]) -> None:
    """Nothing is beside."""
    then(job())


def with_report(job: Callable[[], Any], then: Callable[[Any], None]) -> None:
    """The last update is that of the pictures; the counters of this machine are not looked at."""
    then(REPORT if getattr(job, "func", None) is read_report else "")


def said_at_once(arguments: Sequence[str], ended: Ended) -> Stop:
    """A command that says the same on every machine. ``arguments`` begin with the language."""
    texts = all_texts()[spoken(all_texts(), arguments[1], otherwise=FIRST_LANGUAGE)]
    closing = texts["closing.lacking"].format(count=1)
    doctor = {"good": False, "closing": closing, "findings": as_json(FINDINGS, texts)}
    message, advice = PROBLEMS[spoken(PROBLEMS, arguments[1], otherwise="en")]
    problem = {**WARNING, "field": "milestones[46].date.value", "message": message, "advice": advice}
    check = {"good": True, "mistakes": 0, "warnings": 1, "problems": [problem]}
    ended(0, json.dumps(doctor if "doctor" in arguments else check), "")
    return lambda: None
