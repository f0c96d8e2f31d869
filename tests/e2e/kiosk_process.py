"""The kiosk as its own process, heard through its log."""

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

ROOT = Path(__file__).resolve().parents[2]
READY = "The map is drawn"


def environment(home: Path, **changes: str) -> dict[str, str]:
    """The environment of a kiosk that keeps everything below ``home``, shows nothing and has no voice."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("QTWEBENGINE", "DISPLAY", "WAYLAND"))
    }
    own = {
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_RUNTIME_DIR": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "SPEECHD_ADDRESS": f"unix_socket:{home}/no-speech.sock",
        "SPEECHD_CMD": "/bin/false",
        "KIOSK_ALLOW_ROOT": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    return {**kept, **own, **changes}


def run_to_end(home: Path, arguments: Sequence[str], **changes: str) -> subprocess.CompletedProcess[str]:
    """Run ``main.py`` with these arguments until it ends by itself."""
    command = [sys.executable, str(ROOT / "main.py"), *arguments]
    env = environment(home, **changes)
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=60, cwd=home)


class KioskProcess:
    """A running kiosk. Its log is a pipe, so that a test waits for a line without asking again and again."""

    def __init__(
        self,
        home: Path,
        arguments: Sequence[str] = ("--windowed",),
        *,
        python: Sequence[str] = (sys.executable,),
        user: int | None = None,
        changes: Mapping[str, str] | None = None,
    ) -> None:
        logs = home / "state" / "campus-grand-parc" / "logs"
        logs.mkdir(parents=True)
        os.mkfifo(logs / "kiosk.log")
        self._log = os.open(logs / "kiosk.log", os.O_RDONLY | os.O_NONBLOCK)
        if user is not None:
            for path in (home, *home.rglob("*")):
                os.chown(path, user, user)
        self._said = ""
        self._errors = (home / "stderr").open("w", encoding="utf-8")
        self.process = subprocess.Popen(
            [*python, str(ROOT / "main.py"), *arguments],
            env=environment(home, **(changes or {})),
            stdout=subprocess.DEVNULL,
            stderr=self._errors,
            user=user,
            group=user,
            extra_groups=None if user is None else [],
            cwd=home,
        )

    def __enter__(self) -> "KioskProcess":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.kill()
        self.process.wait()
        self._errors.close()
        os.close(self._log)

    def errors(self) -> str:
        """What it wrote to standard error so far."""
        return Path(self._errors.name).read_text(encoding="utf-8")

    def wait_for_line(self, part: str, timeout_s: float = 100.0) -> str:
        """Everything the log said up to a line that holds ``part``."""
        end = time.monotonic() + timeout_s
        while part not in self._said:
            readable, _, _ = select.select([self._log], [], [], max(0.0, end - time.monotonic()))
            assert readable, f"{part!r} was not logged within {timeout_s:g} s, but: {self._said}\n{self.errors()}"
            chunk = os.read(self._log, 65536)
            assert chunk or self.process.poll() is None, f"the kiosk ended: {self._said}\n{self.errors()}"
            self._said += chunk.decode()
        return self._said

    def end(self, number: int = signal.SIGTERM) -> tuple[int, float]:
        """Send a signal; gives the exit status and how long it took in seconds."""
        began = time.monotonic()
        self.process.send_signal(number)
        return self.process.wait(timeout=10), time.monotonic() - began
