"""What is said where the kiosk cannot start."""

import pytest

from kiosk import startup


def test_root_is_refused_with_the_switch_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(startup, "is_root", lambda: True)

    refusal = startup.root_refusal({})

    assert refusal is not None
    assert "KIOSK_ALLOW_ROOT=1" in refusal
    assert "\n" not in refusal


def test_root_with_the_switch_and_an_ordinary_user_are_let_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(startup, "is_root", lambda: True)
    assert startup.root_refusal({"KIOSK_ALLOW_ROOT": "1"}) is None

    monkeypatch.setattr(startup, "is_root", lambda: False)
    assert startup.root_refusal({}) is None


@pytest.mark.parametrize(
    "environment",
    [
        {"DISPLAY": ":0"},
        {"WAYLAND_DISPLAY": "wayland-0"},
        {"QT_QPA_PLATFORM": "offscreen"},
        {"QT_QPA_PLATFORM": "vnc:x=1"},
    ],
)
def test_a_display_or_a_platform_without_one_is_enough(environment: dict[str, str]) -> None:
    assert startup.missing_display(environment, "linux") is None


def test_without_a_display_the_pictures_are_offered() -> None:
    line = startup.missing_display({"QT_QPA_PLATFORM": "xcb"}, "linux")

    assert line is not None
    assert "snapshot" in line


@pytest.mark.parametrize(
    ("words", "package"),
    [
        ("libEGL.so.1: cannot open shared object file: No such file or directory", "libegl1"),
        ("libxkbcommon-x11.so.0: cannot open shared object file", "libxkbcommon-x11-0"),
        ("libxkbcommon.so.0: cannot open shared object file", "libxkbcommon0"),
        ("libOther.so.7: cannot open shared object file", "doctor"),
        ("No module named 'PySide6'", "make run"),
    ],
)
def test_a_missing_library_is_named_with_what_to_do(words: str, package: str) -> None:
    line = startup.missing_library(ImportError(words))

    assert package in line
    assert "\n" not in line


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (["could not connect to display :7", "From 6.5.0, xcb-cursor0 is needed", "no Qt platform plugin"], ":7 does"),
        (["From 6.5.0, xcb-cursor0 or libxcb-cursor0 is needed", "no Qt platform plugin"], "install libxcb-cursor0"),
        (['Could not find the Qt platform plugin "x" in ""', "no Qt platform plugin"], "QT_QPA_PLATFORM=x"),
        (["Could not initialize\negl display"], "(Could not initialize egl display)"),
        ([], "main.py doctor"),
    ],
)
def test_where_no_window_system_answers_one_line_says_what_to_do(said: list[str], expected: str) -> None:
    line = startup.no_window_system(said, {"DISPLAY": ":7", "QT_QPA_PLATFORM": "x"})

    assert expected in line
    assert "\n" not in line


def test_off_screen_no_opengl_is_looked_for() -> None:
    environment: dict[str, str] = {}
    startup.draw_off_screen(environment)
    assert environment == {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}

    chosen = {"QT_QPA_PLATFORM": "xcb"}
    startup.draw_off_screen(chosen)
    assert chosen == {"QT_QPA_PLATFORM": "xcb"}
