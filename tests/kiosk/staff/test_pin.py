"""R18: a PIN of six digits, argon2id, none by default, each try counted on disk before it is looked at."""

import json
import multiprocessing
import os
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kiosk.staff import pin as pin_module
from kiosk.staff.pin import Pin, PinError, Verdict
from kiosk.staff.tries import LONGEST_WAIT_S, Moment, Tries, TriesError, wait_after

RIGHT, WRONG = "271828", "000001"


class Clock:
    """The monotonic clock of a machine that can be started anew."""

    def __init__(self) -> None:
        self.boot, self.seconds = "one", 1000.0

    def __call__(self) -> Moment:
        return Moment(self.boot, self.seconds)


@pytest.fixture(autouse=True)
def cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pin_module, "HASHER", PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))


@pytest.fixture
def clock() -> Clock:
    return Clock()


def opened(folder: Path, clock: Clock) -> Pin:
    """The PIN as a kiosk that has just started finds it."""
    return Pin(folder, Tries(folder / "tries.json", clock))


@pytest.fixture
def pin(tmp_path: Path, clock: Clock) -> Pin:
    kept = opened(tmp_path, clock)
    kept.set(RIGHT)
    return kept


def test_there_is_none_by_default(tmp_path: Path, clock: Clock) -> None:
    kept = opened(tmp_path, clock)

    assert not kept.is_set
    assert kept.check(RIGHT) == Verdict(opened=False, left=0, wait_s=0.0)


def test_it_is_kept_as_an_argon2id_hash_for_its_owner_alone(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    opened(tmp_path, clock).set(RIGHT)

    file = tmp_path / "pin"
    assert file.read_text().startswith("$argon2id$v=19$m=65536,t=3,p=1$")
    assert RIGHT not in file.read_text()
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("refused", ["", "12345", "12345a", "１２３４５６", "111111", "123456", "987654", "1" * 33])
def test_what_is_no_pin_is_refused_with_a_reason(tmp_path: Path, clock: Clock, refused: str) -> None:
    kept = opened(tmp_path, clock)

    with pytest.raises(PinError, match="PIN"):
        kept.set(refused)
    assert not kept.is_set


def test_the_right_one_opens_and_forgets_the_wrong_ones(pin: Pin) -> None:
    assert pin.check(WRONG).left == 4
    assert pin.check(RIGHT).opened
    assert pin.tries.failures == 0


def test_after_five_wrong_ones_waits_double_from_half_a_minute_to_an_hour(pin: Pin, clock: Clock) -> None:
    waits = []
    for _ in range(14):
        clock.seconds += pin.tries.wait_s()
        waits.append(pin.check(WRONG).wait_s)

    assert waits[:4] == [0, 0, 0, 0]
    assert waits[4:] == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]


def test_while_the_wait_lasts_even_the_right_one_is_not_looked_at(pin: Pin, clock: Clock) -> None:
    for _ in range(5):
        pin.check(WRONG)
    clock.seconds += 29

    assert pin.check(RIGHT) == Verdict(opened=False, left=0, wait_s=1.0)
    clock.seconds += 1
    assert pin.check(RIGHT).opened


def test_a_restart_of_the_kiosk_goes_on_with_the_wait(pin: Pin, tmp_path: Path, clock: Clock) -> None:
    for _ in range(6):
        clock.seconds += pin.tries.wait_s()
        pin.check(WRONG)
    clock.seconds += 20

    assert opened(tmp_path, clock).check(RIGHT) == Verdict(opened=False, left=0, wait_s=40.0)


def test_a_restart_of_the_machine_begins_the_wait_anew_and_only_once(pin: Pin, tmp_path: Path, clock: Clock) -> None:
    for _ in range(5):
        pin.check(WRONG)
    clock.boot, clock.seconds = "two", 3.0

    restarted = opened(tmp_path, clock)
    assert restarted.check(RIGHT).wait_s == 30
    clock.seconds += 30
    assert restarted.check(RIGHT).opened


def test_setting_the_time_changes_nothing(pin: Pin, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(5):
        pin.check(WRONG)
    monkeypatch.setattr("time.time", lambda: 4e9)

    assert pin.check(RIGHT).wait_s == 30


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"failures": "many"}', '{"failures": 1}', "null"])
def test_a_damaged_count_is_the_longest_wait(pin: Pin, tmp_path: Path, damage: str) -> None:
    (tmp_path / "tries.json").write_text(damage)

    assert pin.check(RIGHT) == Verdict(opened=False, left=0, wait_s=LONGEST_WAIT_S)


def test_a_damaged_hash_opens_nothing(pin: Pin, tmp_path: Path) -> None:
    (tmp_path / "pin").write_text("$argon2id$")

    assert not pin.check(RIGHT).opened


def test_where_nothing_can_be_counted_nothing_is_tried(
    pin: Pin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)

    with pytest.raises(TriesError, match=r"tries\.json.*No space left"):
        pin.check(RIGHT)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["pin", "tries.json"]


def cut_while_comparing(folder: Path) -> None:
    """A kiosk whose power is cut just when it compares."""
    pin_module.Pin._is = lambda *_: os._exit(1)  # type: ignore[method-assign,assignment]
    Pin(folder).check(WRONG)


def test_a_try_whose_power_is_cut_before_it_is_compared_counts(tmp_path: Path) -> None:
    Pin(tmp_path).set(RIGHT)
    fork = multiprocessing.get_context("fork")
    for _ in range(5):
        kiosk = fork.Process(target=cut_while_comparing, args=(tmp_path,))
        kiosk.start()
        kiosk.join()

    kept = json.loads((tmp_path / "tries.json").read_text())
    assert kept["failures"] == 5
    assert Pin(tmp_path).check(RIGHT).wait_s > 25


def test_a_thousand_wrong_ones_in_a_row_take_more_than_a_month(pin: Pin, clock: Clock) -> None:
    begun = clock.seconds
    for number in range(1000):
        clock.seconds += pin.tries.wait_s()
        assert not pin.check(f"{number:06}").opened

    days = (clock.seconds - begun) / 86400
    assert days > 30
    print(f"\n1000 wrong PINs take {days:.1f} days; the wait is then {pin.tries.wait_s():.0f} s")


def test_the_wait_never_overflows() -> None:
    assert wait_after(10**9) == LONGEST_WAIT_S
