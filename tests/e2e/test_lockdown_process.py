"""R8, R9: a hostile environment is ignored; root is refused; an ordinary user is sandboxed."""

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil
import PySide6
import pytest

from kiosk import startup
from kiosk.web.policy import CHROMIUM_FEATURES_OFF, CHROMIUM_FLAGS
from maps.store import Edition
from tests.e2e.kiosk_process import READY, ROOT, KioskProcess, environment, run_to_end

pytestmark = pytest.mark.e2e

NOBODY = 65534


@pytest.fixture
def home(tmp_path: Path, edition: Edition) -> Path:
    """A home whose edition is built already."""
    give_edition(tmp_path, edition)
    return tmp_path


def give_edition(home: Path, edition: Edition) -> None:
    """Put a copy of the edition where a kiosk of this home looks for it."""
    shutil.copytree(edition.folder, home / "data" / "campus-grand-parc" / "editions" / edition.folder.name)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def is_open(port: int) -> bool:
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0


def test_variables_of_the_environment_open_no_port(home: Path) -> None:
    first, second = free_port(), free_port()
    hostile = {
        "QTWEBENGINE_REMOTE_DEBUGGING": f"127.0.0.1:{first}",
        "QTWEBENGINE_CHROMIUM_FLAGS": f"--remote-debugging-port={second} --no-sandbox --remote-allow-origins=*",
    }

    with KioskProcess(home, changes=hostile) as kiosk:
        kiosk.wait_for_line(READY)

        assert not is_open(first)
        assert not is_open(second)


def test_chromium_runs_with_the_flags_of_the_table_and_no_others_from_outside(tmp_path: Path) -> None:
    probe = Path(__file__).parent / "flags_probe.py"
    hostile = {"QTWEBENGINE_CHROMIUM_FLAGS": "--remote-debugging-port=9222 --disable-web-security --no-proxy-server"}

    ended = subprocess.run(
        [sys.executable, str(probe)],
        env=environment(tmp_path, PYTHONPATH=str(ROOT), QT_QUICK_BACKEND="software", **hostile),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    said = ended.stdout
    assert said, ended.stderr
    features_off = next(flag for flag in CHROMIUM_FLAGS if flag.startswith("--disable-features="))
    assert [flag for flag in CHROMIUM_FLAGS if flag != features_off and f" {flag} " not in said] == []
    # Chromium heeds the last of its kind; Qt adds some of its own.
    last = said.rpartition("--disable-features=")[2].partition(" ")[0].split(",")
    assert set(CHROMIUM_FEATURES_OFF) <= set(last)
    for foreign in ("remote-debugging", "disable-web-security", "no-proxy-server", "remote-allow-origins"):
        assert foreign not in said


def test_arguments_for_the_web_engine_are_refused(home: Path) -> None:
    ended = run_to_end(home, ["--webEngineArgs", "--remote-debugging-port=9222"])

    assert ended.returncode == 2
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.skipif(not startup.is_root(), reason="only root can be refused as root")
def test_root_is_refused_in_one_line(home: Path) -> None:
    ended = run_to_end(home, ["--windowed"], KIOSK_ALLOW_ROOT="0")

    assert ended.returncode == 2
    assert len(ended.stderr.splitlines()) == 1
    assert "ordinary user" in ended.stderr


class OrdinaryUser:
    """Somebody who is not root: user nobody where the tests run as root, else who runs them.

    ``python`` is this interpreter if they can start it, else the system's of the same version on our packages.
    """

    def __init__(self, home: Path) -> None:
        self.home = home
        self.id = NOBODY if startup.is_root() else None
        self.python = ""
        self.packages = os.pathsep.join((str(ROOT), str(Path(PySide6.__file__).parents[1])))
        for python in (sys.executable, f"/usr/bin/python3.{sys.version_info.minor}"):
            with contextlib.suppress(OSError):
                if self.run([python, "-c", "import PySide6.QtWebEngineQuick, main"]).returncode == 0:
                    self.python = python
                    break

    def run(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        """Run a command as this user, with the sandbox forbidden by the environment."""
        return subprocess.run(
            command,
            env=environment(self.home, PYTHONPATH=self.packages, QTWEBENGINE_DISABLE_SANDBOX="1"),
            user=self.id,
            group=self.id,
            extra_groups=None if self.id is None else [],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            cwd="/",
        )


@pytest.fixture
def ordinary(edition: Edition) -> Iterator[OrdinaryUser]:
    """An ordinary user with a home of their own and the edition in it."""
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        home = Path(folder)
        home.chmod(0o755)
        give_edition(home, edition)
        user = OrdinaryUser(home)
        if not user.python:
            pytest.skip("user nobody can start no Python with our packages here")
        if user.run(["unshare", "-U", "true"]).returncode:
            pytest.skip("this kernel gives an ordinary user no user namespace, and so Chromium no sandbox")
        if user.id is not None:
            for path in (home, *home.rglob("*")):
                os.chown(path, user.id, user.id)
        yield user


def test_chromium_calls_an_ordinary_users_kiosk_adequately_sandboxed(ordinary: OrdinaryUser) -> None:
    ended = ordinary.run([ordinary.python, str(Path(__file__).parent / "sandbox_probe.py")])

    assert "You are adequately sandboxed." in ended.stdout, ended.stderr


def test_an_ordinary_users_kiosk_draws_its_map(ordinary: OrdinaryUser) -> None:
    changes = {"KIOSK_ALLOW_ROOT": "0", "PYTHONPATH": ordinary.packages}

    with KioskProcess(ordinary.home, python=(ordinary.python,), user=ordinary.id, changes=changes) as kiosk:
        kiosk.wait_for_line(READY)
        status, took_s = kiosk.end()

    assert status == 0
    assert took_s <= 3.0


def test_no_process_of_the_kiosk_may_leave_its_memory_on_the_disk(home: Path) -> None:
    with KioskProcess(home) as kiosk:
        kiosk.wait_for_line(READY)
        family = [psutil.Process(kiosk.process.pid), *psutil.Process(kiosk.process.pid).children(recursive=True)]
        assert len(family) > 1
        assert {member.rlimit(psutil.RLIMIT_CORE) for member in family} == {(0, 0)}
