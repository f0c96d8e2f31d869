"""Fixtures for every test.

``qapp_args``   makes pytest-qt's application as the kiosk's own: private scheme registered, web engine locked.
``edition``     the edition of the shipped content, built once in a child process and kept below ``build/``.
``with_page``   that edition with other page files: ``with_page({"index.html": b"…"})``.
``open_stage``  opens the real window and closes it after the test: ``open_stage(edition, Setting(…))``.
"""

import dataclasses
import gc
import os
import re
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.immortal import make_constants_immortal
from maps.store import Edition, open_edition

if TYPE_CHECKING:
    from kiosk.stage import Setting, Stage

ROOT = Path(__file__).resolve().parent.parent
EDITIONS = ROOT / "build" / "tests" / "editions"
CRASHES = ROOT / "build" / "tests" / "crashes"
MUCH_LEFT = 2_000
"""Python objects; a window leaves four thousand."""
MOST_LINES = 100
RUNNER = re.compile(r"/site-packages/(_pytest|pluggy|xdist|execnet)/|^Extension modules|<string>|^$")
"""Lines of a crash that are of those who run the tests."""

make_constants_immortal()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.hookimpl(tryfirst=True)
def pytest_configure() -> None:
    """Let what a worker says when it crashes or hangs go to a file: pytest alone would only tell that it is gone."""
    worker = os.environ.get("PYTEST_XDIST_WORKER")
    if worker is None:
        shutil.rmtree(CRASHES, ignore_errors=True)
    else:
        CRASHES.mkdir(parents=True, exist_ok=True)
        with (CRASHES / f"{worker}.txt").open("w") as told:
            os.dup2(told.fileno(), sys.__stderr__.fileno())  # before pytest's faulthandler looks for it
    # pytest-qt hears what Qt says during each test, and afterwards whoever heard it before. If that is nobody, a thread
    # of Qt that has just begun to say something finds nobody to call, and the process crashes (PySide6 6.12).
    qInstallMessageHandler(hear_between_tests)


def pytest_unconfigure() -> None:
    """Python ends: from here on Qt speaks to the standard error itself."""
    qInstallMessageHandler(None)


def hear_between_tests(_: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """What Qt says while no test runs."""
    print(f"{context.category}: {message}", file=sys.stderr)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show where each worker that crashed or hung was."""
    for path in sorted(CRASHES.glob("*.txt")):
        told = [line for line in path.read_text(errors="replace").splitlines() if not RUNNER.search(line)]
        if told:
            terminalreporter.section(f"the last words of worker {path.stem}")
            terminalreporter.write_line("\n".join(told[-MOST_LINES:]))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first: else one worker is at them when the others have nothing left to do."""
    items.sort(key=lambda item: not {"e2e", "slow"} <= {mark.name for mark in item.iter_markers()})


def pytest_collection_finish() -> None:
    """As in the kiosk, the collector leaves alone what was there at the start, and works in no thread but this one.

    Each worker hears from the others in a thread of its own, which would now and then take apart the Qt objects here.
    """
    gc.collect()
    gc.freeze()
    gc.disable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """Collect after a test that has left much behind, as each does that has opened a window."""
    yield
    if gc.get_count()[0] > MUCH_LEFT:
        gc.collect()


@pytest.fixture(autouse=True)
def no_limit_stays_in_force() -> Iterator[None]:
    """What sets limits on its process belongs into one of its own: these would end the whole run later."""
    before = resource.getrlimit(resource.RLIMIT_CPU), resource.getrlimit(resource.RLIMIT_AS)
    yield
    assert (resource.getrlimit(resource.RLIMIT_CPU), resource.getrlimit(resource.RLIMIT_AS)) == before


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The arguments of the application, after what must be done before it exists."""
    from PySide6.QtWebEngineQuick import QtWebEngineQuick

    from kiosk import startup
    from kiosk.log import leave_unsaid
    from kiosk.web import policy, scheme

    policy.lock_environment(os.environ, sandbox=not startup.is_root())
    leave_unsaid()
    scheme.register()
    QtWebEngineQuick.initialize()
    return policy.application_arguments()


@pytest.fixture(scope="session")
def edition() -> Edition:
    """The edition of the shipped content."""
    command = [sys.executable, str(ROOT / "main.py"), "build", str(ROOT / "data"), "--out", str(EDITIONS)]
    built = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert built.returncode == 0, built.stderr
    return open_edition(Path(built.stdout.splitlines()[-1]))


@pytest.fixture
def with_page(edition: Edition) -> Callable[[Mapping[str, bytes]], Edition]:
    """The shipped edition with other page files: ``with_page({"index.html": b"…"})``."""

    def changed(files: Mapping[str, bytes]) -> Edition:
        page = {f"page/{name}": data for name, data in files.items()}
        return dataclasses.replace(edition, files={**edition.files, **page})

    return changed


@pytest.fixture
def open_stage(qapp: object) -> "Iterator[Callable[..., Stage]]":
    """Opens stages and closes them after the test; ``wait=False`` for a page that answers as soon as it is ready."""
    from kiosk.stage import Stage

    stages: list[Stage] = []

    def open_one(edition: Edition, setting: "Setting", *, wait: bool = True) -> Stage:
        stage = Stage(edition, setting)
        stages.append(stage)
        if wait:
            stage.wait_ready()
        return stage

    yield open_one
    for stage in stages:
        stage.kiosk.close()
