"""What ``doctor`` says of machines that are as they should be, and of machines that are not."""

import argparse
import string
from datetime import date
from pathlib import Path

import pytest

from kiosk import doctor, doctor_checks, doctor_machine
from kiosk.doctor_checks import Finding, Verdict
from kiosk.doctor_texts import all_texts
from kiosk.live.report import Outcome, Report

GOOD, WANTING, LACKING = Verdict.GOOD, Verdict.WANTING, Verdict.LACKING
TEXTS = all_texts()
FORTY_THREE_INCHES = {"pixels": [1920, 1080], "mm": [952, 535], "name": "HDMI-1"}


def told(outcome: Outcome, *problems: str) -> Report:
    return Report(outcome, "2026-11-22T14:05:09+01:00", "/srv/content", "abc", problems)


@pytest.mark.parametrize("language", TEXTS)
def test_every_language_has_the_same_texts_with_the_same_blanks(language: str) -> None:
    def blanks(text: str) -> set[str | None]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    french, texts = TEXTS["fr"], TEXTS[language]
    assert french.keys() == texts.keys()
    assert [key for key in french if blanks(french[key]) != blanks(texts[key])] == []


@pytest.mark.parametrize(
    ("finding", "verdict", "said"),
    [
        (doctor_checks.python((3, 11, 2)), GOOD, "3.11.2"),
        (doctor_checks.python((3, 9, 1)), LACKING, "install Python 3.11"),
        (doctor_checks.libraries({"missing": {}}), GOOD, "load"),
        (doctor_checks.libraries({"missing": {"QtWebEngineCore": "libnss3.so: gone"}}), LACKING, "libnss3.so"),
        (doctor_checks.libraries({"missing": {"wayland": "libwayland.so: gone"}}), WANTING, "libwayland.so"),
        (doctor_checks.libraries({"missing": {"wayland": "no", "xcb": "no"}}), LACKING, "does not load"),
        (doctor_checks.fonts(["Inter", "Noto Sans", "Arial"]), GOOD, "Inter and Noto"),
        (doctor_checks.fonts(["Noto Sans"]), WANTING, "Inter missing"),
        (doctor_checks.voices(daemon=True, synthesiser=True), GOOD, "espeak-ng"),
        (doctor_checks.voices(daemon=True, synthesiser=False), WANTING, "no voice"),
        (doctor_checks.voices(daemon=False, synthesiser=True), WANTING, "no speech service"),
        (doctor_checks.sound(["USB headset"]), GOOD, "USB headset"),
        (doctor_checks.sound([]), WANTING, "nobody will hear"),
        (doctor_checks.touch(["260800000000003"]), GOOD, "1 found"),
        (doctor_checks.touch(["3", "0"]), WANTING, "mouse"),
        (doctor_checks.screen({"screens": [FORTY_THREE_INCHES], "platform": "xcb"}, ":0"), GOOD, "43.0 inches"),
        (doctor_checks.screen({"screens": [FORTY_THREE_INCHES], "platform": "offscreen"}, ":0"), LACKING, ":0"),
        (doctor_checks.screen({"screens": [FORTY_THREE_INCHES | {"mm": [0, 0]}]}, ":0"), WANTING, "diagonal_in"),
        (doctor_checks.screen({}, ""), WANTING, "no display"),
        (doctor_checks.graphics({"renderer": "Mesa Intel UHD"}), GOOD, "Intel"),
        (doctor_checks.graphics({"renderer": "llvmpipe (LLVM 15)"}), WANTING, "processor"),
        (doctor_checks.graphics({}), WANTING, "unknown"),
        (doctor_checks.clock(date(2026, 11, 23), date(2026, 11, 22)), GOOD, "2026-11-23"),
        (doctor_checks.clock(date(1970, 1, 1), date(2026, 11, 22)), LACKING, "earlier than the content"),
        (doctor_checks.disk(10**12), GOOD, "1000000 MB"),
        (doctor_checks.disk(10**7), LACKING, "10 MB free, 500 needed"),
        (doctor_checks.user(1000, namespaces=True), GOOD, "sandbox"),
        (doctor_checks.user(0, namespaces=True), LACKING, "make a user"),
        (doctor_checks.user(1000, namespaces=False), LACKING, "sysctl"),
        (doctor_checks.edition("abc", "2026-11-22", ""), GOOD, "2026-11-22"),
        (doctor_checks.edition("", "", ""), WANTING, "first start"),
        (doctor_checks.edition("", "", "page.js is damaged."), LACKING, "page.js"),
        (doctor_checks.update(None), WANTING, "nothing yet"),
        (doctor_checks.update(told(Outcome.SHOWN)), GOOD, "/srv/content is shown"),
        (doctor_checks.update(told(Outcome.WAITING)), GOOD, "once nobody uses the kiosk"),
        (doctor_checks.update(told(Outcome.BROKEN, "places.yaml: a", "b")), WANTING, "places.yaml: a"),
        (doctor_checks.update(told(Outcome.BROKEN, "a")), WANTING, "python main.py check /srv/content"),
        (doctor_checks.update(told(Outcome.GONE)), WANTING, "no content to read in /srv/content"),
    ],
)
def test_a_check_gives_its_verdict_and_says_why(finding: Finding, verdict: Verdict, said: str) -> None:
    assert finding.verdict is verdict
    assert said in doctor.report([finding], TEXTS["en"], doctor.MARKS)
    assert doctor.report([finding], TEXTS["fr"], doctor.MARKS).startswith(doctor.MARKS[verdict])


def test_a_folder_that_is_not_there_yet_counts_as_the_folder_above_it(tmp_path: Path) -> None:
    assert doctor_checks.writable(tmp_path / "not" / "yet").verdict is GOOD


def test_a_folder_below_a_file_system_without_writing_is_lacking() -> None:
    finding = doctor_checks.writable(Path("/proc/kiosk"))
    assert finding.verdict is LACKING
    assert "/proc" in doctor.report([finding], TEXTS["en"], doctor.MARKS)


@pytest.mark.parametrize(
    ("findings", "status", "closing"),
    [([Finding("clock", "good", GOOD, {"today": "x"})], 0, "closing.good"), ([doctor_checks.disk(1)], 1, "1.")],
)
def test_the_exit_status_says_whether_the_kiosk_can_run(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    findings: list[Finding],
    status: int,
    closing: str,
) -> None:
    monkeypatch.setattr(doctor, "examine", lambda: findings)
    assert doctor.run(argparse.Namespace(language="en")) == status
    assert TEXTS["en"].get(closing, closing) in capsys.readouterr().out


def test_of_many_mistakes_the_first_are_told_each_on_its_line() -> None:
    finding = doctor_checks.update(told(Outcome.BROKEN, *(f"mistake {number}" for number in range(20))))

    lines = doctor.report([finding], TEXTS["en"], doctor.MARKS).splitlines()

    assert "2026-11-22 14:05" in lines[0]
    assert [line.strip() for line in lines[1:-1]] == [*(f"mistake {number}" for number in range(5)), "…"]
    assert {len(line) - len(line.lstrip()) for line in lines[1:]} == {lines[0].index("the changed")}


def test_a_damaged_edition_is_found_and_named(tmp_path: Path) -> None:
    folder = tmp_path / "abc"
    folder.mkdir()
    (folder / "manifest.json").write_text("{", encoding="utf-8")
    manifest, problem = doctor_machine.newest_edition(tmp_path)
    assert manifest is None
    assert "damaged" in problem


def test_a_display_that_does_not_open_is_asked_again_without_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("DISPLAY", ":4711")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    found = doctor_machine.probe_qt(":4711")
    assert found["platform"] == "offscreen"
    assert doctor_checks.screen(found, ":4711").verdict is LACKING


def test_a_machine_without_qt_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    found = doctor_machine.probe_qt("")
    assert doctor_checks.libraries(found).verdict is LACKING
