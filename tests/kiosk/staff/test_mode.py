"""Staff mode: how it is entered, what a wrong PIN meets, and that nothing of it stays."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.session import Session
from kiosk.staff.keyhole import Answer
from kiosk.staff.knocking import Attendance
from kiosk.staff.mode import StaffMode

RIGHT = "271828"


class Lock:
    """A keyhole that knows one PIN, and says how long a try has to wait."""

    def __init__(self) -> None:
        self.is_set = True
        self.left = 4
        self.wait_s = 0.0
        self.refused = ""
        self.tries: list[str] = []

    def look(self) -> Answer:
        return Answer(left=self.left, wait_s=self.wait_s)

    def tried(self, pin: str) -> Answer:
        self.tries.append(pin)
        return Answer(pin == RIGHT and not self.refused, self.left, self.wait_s, self.refused)


class Touches(Attendance):
    """Somebody who stands still until a test lets time pass."""

    def __init__(self) -> None:
        self.quiet = 0.0
        self.held = False

    def quiet_s(self) -> float:
        return self.quiet

    def hold(self) -> None:
        self.held = True

    def release(self) -> None:
        self.held = False


class Later:
    """Jobs that wait until a test has them done."""

    def __init__(self) -> None:
        self.jobs: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []
        self.at_once = True

    def __call__(self, job: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self.jobs.append((job, then))
        if self.at_once:
            self.do()

    def do(self) -> None:
        jobs, self.jobs = self.jobs, []
        for job, then in jobs:
            then(job())


class World:
    """Staff mode with all that it needs."""

    def __init__(self) -> None:
        self.now = 100.0
        self.session = Session("fr", date(2026, 11, 22))
        self.lock = Lock()
        self.touches = Touches()
        self.later = Later()
        self.mode = StaffMode(self.session, self.lock, lambda: self.later, self.touches, lambda: self.now)

    def type(self, digits: str) -> None:
        for digit in digits:
            self.mode.type(digit)

    def open(self) -> None:
        self.mode.enter()
        self.type(RIGHT)
        self.mode.submit()
        assert self.mode.state == "open"


@pytest.fixture
def world(qapp: QCoreApplication) -> World:
    return World()


# ---------------------------------------------------------------------------------------------------------- knocking


def test_five_taps_within_three_seconds_lead_to_the_pad(world: World) -> None:
    for _ in range(5):
        assert world.session.panel == ""
        world.mode.knock()
        world.now += 0.7
    assert (world.session.panel, world.session.present, world.mode.state) == ("staff", True, "pin")


@pytest.mark.parametrize("pause", [0.8, 2.0])
def test_slower_taps_lead_nowhere(world: World, pause: float) -> None:
    for _ in range(20):
        world.mode.knock()
        world.now += pause
    assert world.session.panel == ""


def test_without_a_pin_nothing_leads_there(world: World) -> None:
    world.lock.is_set = False
    for _ in range(5):
        world.mode.knock()
    world.mode.enter()
    assert (world.session.panel, world.mode.state) == ("", "off")


def test_taps_of_two_visits_are_not_counted_together(world: World) -> None:
    for _ in range(4):
        world.mode.knock()
    world.session.end_visit()
    world.mode.knock()
    assert world.session.panel == ""


# ---------------------------------------------------------------------------------------------------------- the PIN


def test_the_right_pin_opens_and_holds_the_visitors_count_down(world: World) -> None:
    world.open()
    assert world.touches.held
    assert (world.mode.digits, world.mode.said) == (0, "")


def test_a_wrong_pin_says_how_many_tries_are_left(world: World, french: None) -> None:
    world.lock.left = 3
    world.mode.enter()
    world.type("000001")
    world.mode.submit()
    assert (world.mode.state, world.mode.digits) == ("pin", 0)
    assert world.mode.said == "Ce code n’est pas le bon. Encore 3 essais."


def test_the_wait_is_counted_down_and_takes_no_digits(world: World, french: None) -> None:
    world.lock.left, world.lock.wait_s = 0, 30.0
    world.mode.enter()
    assert world.mode.state == "waiting"
    assert world.mode.wait == "Trop d’essais. Prochain essai dans 30\N{NO-BREAK SPACE}s."
    world.type(RIGHT)
    world.mode.submit()
    assert (world.mode.digits, world.lock.tries) == (0, [])

    world.now += 12.4
    world.mode.tick()
    assert world.mode.wait.endswith("18\N{NO-BREAK SPACE}s.")
    world.now += 17.6
    world.mode.tick()
    assert (world.mode.state, world.mode.wait) == ("pin", "")


def test_a_long_wait_is_told_in_minutes(world: World, french: None) -> None:
    world.lock.wait_s = 3600.0
    world.mode.enter()
    world.now += 0.5
    assert "60\N{NO-BREAK SPACE}min 00\N{NO-BREAK SPACE}s" in world.mode.wait


def test_fewer_than_six_digits_are_not_tried_and_more_than_32_not_taken(world: World) -> None:
    world.mode.enter()
    world.type("27182")
    world.mode.submit()
    assert world.lock.tries == []
    world.type("9" * 40)
    assert world.mode.digits == 32
    world.mode.erase()
    assert world.mode.digits == 31
    for letter in ("x", "12", "", "٣", "²"):
        world.mode.type(letter)
    assert world.mode.digits == 31


def test_where_tries_cannot_be_counted_nothing_opens_and_the_line_says_why(world: World, french: None) -> None:
    world.lock.refused = "/var/tries.json cannot be written (No space left on device): no PIN is accepted."
    world.mode.enter()
    world.type(RIGHT)
    world.mode.submit()
    assert world.mode.state == "pin"
    assert world.mode.said == "Les essais ne peuvent pas être comptés\N{NO-BREAK SPACE}: aucun code n’est accepté."
    assert world.mode.advice == world.lock.refused


def test_while_a_try_is_looked_at_the_pad_takes_nothing(world: World) -> None:
    world.mode.enter()
    world.later.at_once = False
    world.type(RIGHT)
    world.mode.submit()
    assert world.mode.state == "checking"
    world.type("123456")
    world.mode.submit()
    assert world.mode.digits == 0
    world.later.do()
    assert world.lock.tries == [RIGHT]
    assert world.mode.state == "open"


@pytest.mark.parametrize("leave", [Session.end_visit, lambda session: setattr(session, "panel", "legend")])
def test_an_answer_that_comes_after_the_panel_was_left_opens_nothing(
    world: World, leave: Callable[[Session], None]
) -> None:
    world.mode.enter()
    world.later.at_once = False
    world.type(RIGHT)
    world.mode.submit()
    leave(world.session)
    world.mode.enter()
    world.later.do()
    assert world.mode.state == "pin"


def test_a_try_that_was_looked_at_keeps_no_digits_anywhere(world: World) -> None:
    world.mode.enter()
    world.later.at_once = False
    world.type(RIGHT)
    world.mode.submit()
    job, _ = world.later.jobs[-1]
    job()
    held = [cell.cell_contents for cell in job.__closure__ or ()]
    assert [] in held
    assert RIGHT not in repr(held)
    assert RIGHT not in repr(vars(world.mode))


# ---------------------------------------------------------------------------------------------------------- locking


def test_it_locks_after_two_minutes_without_a_touch_and_ends_the_visit(world: World) -> None:
    world.open()
    world.touches.quiet = 119.0
    world.mode.tick()
    assert world.mode.state == "open"
    world.touches.quiet = 120.0
    world.mode.tick()
    assert (world.mode.state, world.session.present, world.session.panel) == ("pin", False, "")
    assert not world.touches.held


@pytest.mark.parametrize(
    "leave",
    [
        Session.end_visit,
        Session.go_home,
        lambda session: setattr(session, "panel", ""),
        lambda session: setattr(session, "panel", "legend"),
        lambda session: session.show_scene("campus"),
        lambda session: session.select("place", "the-hive"),
    ],
)
def test_whatever_closes_its_panel_locks_it(world: World, leave: Callable[[Session], None]) -> None:
    world.open()
    leave(world.session)
    assert world.mode.state == "pin"
    assert not world.touches.held
    world.mode.enter()
    assert world.mode.state == "pin"


def test_its_button_locks_it_and_the_visit_goes_on(world: World) -> None:
    world.open()
    world.mode.lock()
    assert (world.mode.state, world.session.present, world.session.panel) == ("pin", True, "")


def test_what_was_typed_is_gone_with_the_visit(world: World) -> None:
    world.mode.enter()
    world.type("27182")
    world.session.end_visit()
    assert world.mode.digits == 0
    assert "27182" not in repr(vars(world.mode))


# ---------------------------------------------------------------------------------------------------------- leaving


def heard(signal: Any) -> list[tuple[object, ...]]:
    calls: list[tuple[object, ...]] = []
    signal.connect(lambda *arguments: calls.append(arguments))
    return calls


def test_without_a_pin_the_keys_that_leave_leave(world: World) -> None:
    left = heard(world.mode.quitRequested)
    world.lock.is_set = False
    world.mode.ask_to_leave()
    assert left == [()]


def test_with_a_pin_they_ask_for_it_first_and_lead_to_the_way_out(world: World) -> None:
    left = heard(world.mode.quitRequested)
    world.mode.ask_to_leave()
    assert (left, world.session.panel, world.mode.state) == ([], "staff", "pin")
    world.type(RIGHT)
    world.mode.submit()
    assert (world.mode.state, world.session.page) == ("open", "leave")
    world.mode.quit()
    assert left == [()]


def test_nothing_of_it_acts_while_it_is_locked(world: World) -> None:
    signals = ("quitRequested", "tourRequested", "tourEndRequested", "exportRequested", "fullScreenRequested")
    calls = [heard(getattr(world.mode, name)) for name in signals]
    world.mode.enter()
    world.mode.quit()
    world.mode.start_tour("fair")
    world.mode.end_tour()
    world.mode.export()
    world.mode.show_full_screen(False)
    assert calls == [[], [], [], [], []]


def test_a_tour_begins_with_staff_mode_locked(world: World) -> None:
    begun: list[tuple[str, str]] = []
    world.mode.tourRequested.connect(lambda tour: begun.append((tour, world.mode.state)))
    world.open()
    world.mode.start_tour("fair")
    assert begun == [("fair", "pin")]
    assert world.session.panel == ""


# ---------------------------------------------------------------------------------------------------------- a real PIN


def test_the_keyhole_is_where_the_pin_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from argon2 import PasswordHasher

    from kiosk.staff import pin as pin_module
    from kiosk.staff.keyhole import PinKeyhole, usual_keyhole

    monkeypatch.setattr(pin_module, "HASHER", PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    keyhole = usual_keyhole()
    assert not keyhole.is_set
    pin_module.Pin(pin_module.staff_folder()).set(RIGHT)
    assert keyhole.is_set
    assert keyhole.look() == Answer(left=5)
    assert keyhole.tried("000001") == Answer(left=4)
    assert keyhole.tried(RIGHT) == Answer(opened=True, left=5)

    folder = tmp_path / "folder"
    folder.write_text("a file where a folder should be")
    refused = PinKeyhole(folder)
    assert not refused.is_set
    monkeypatch.setattr(pin_module.Pin, "check", lambda *_: 1 / 0)
    assert keyhole.tried(RIGHT) == Answer(refused="division by zero")
