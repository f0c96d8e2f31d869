"""What ``doctor`` looks at on the machine: Qt in a child process, input devices, speech, folders, edition."""

import json
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

from kiosk import doctor_checks as checks
from kiosk.doctor_checks import Finding
from kiosk.live.report import read_report, report_file
from kiosk.paths import PROJECT, editions_folder, state_folder
from maps.store import EditionError, Manifest, editions_in, open_edition

PROBE_SECONDS = 30
SPEECH_MODULES = Path("/usr/lib/speech-dispatcher-modules")
USER_NAMESPACES = (Path("/proc/sys/kernel/unprivileged_userns_clone"), Path("/proc/sys/user/max_user_namespaces"))


def examine() -> list[Finding]:
    """Look at everything; takes a few seconds."""
    display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or ""
    qt = probe_qt(display)
    editions, state = editions_folder(), state_folder()
    manifest, problem = newest_edition(editions)
    edition_date = date.fromisoformat(manifest.built_at[:10]) if manifest else None
    return [
        checks.python(sys.version_info[:3]),
        checks.libraries(qt),
        checks.voices(
            daemon=shutil.which("speech-dispatcher") is not None, synthesiser=(SPEECH_MODULES / "sd_espeak-ng").exists()
        ),
        checks.touch(touch_capabilities()),
        # Without Qt nobody knows.
        *(
            (checks.fonts(qt["fonts"]), checks.screen(qt, display), checks.graphics(qt), checks.sound(qt["outputs"]))
            if "platform" in qt
            else ()
        ),
        checks.clock(date.today(), edition_date),  # noqa: DTZ011 - the kiosk's own clock is what is looked at
        checks.disk(shutil.disk_usage(checks.nearest(editions)).free),
        checks.user(os.getuid(), allows_namespaces()),
        *(checks.writable(folder) for folder in (editions, state)),
        checks.edition(manifest.id if manifest else "", manifest.content_date if manifest else "", problem),
        checks.update(read_report(report_file())),
    ]


def newest_edition(editions: Path) -> tuple[Manifest | None, str]:
    """The manifest of the newest edition, or why it cannot be opened; neither where there is none."""
    folders = editions_in(editions)
    if not folders:
        return None, ""
    try:
        return open_edition(folders[0]).manifest, ""
    except EditionError as error:
        return None, str(error)


def probe_qt(display: str) -> dict[str, Any]:
    """What Qt finds, asked in a child process; where the display does not open, asked again without one."""
    platforms = (None, "offscreen") if display else ("offscreen",)
    for platform in platforms:
        environment = dict(os.environ) | ({"QT_QPA_PLATFORM": platform} if platform else {})
        try:
            answer = subprocess.run(
                [sys.executable, "-m", "kiosk.doctor_probe"],
                cwd=PROJECT, env=environment, capture_output=True, timeout=PROBE_SECONDS, check=True,
            )  # fmt: skip
            return dict(json.loads(answer.stdout))
        except (OSError, subprocess.SubprocessError, ValueError):
            continue
    return {"missing": {"PySide6": "PySide6"}}


def touch_capabilities() -> list[str]:
    """What the kernel says of every input device."""
    files = Path("/sys/class/input").glob("event*/device/capabilities/abs")
    return [file.read_text(encoding="ascii").strip() for file in files]


def allows_namespaces() -> bool:
    """Whether an ordinary user may make the namespaces that the web engine's sandbox is made of."""
    return not any(path.is_file() and path.read_text(encoding="ascii").strip() == "0" for path in USER_NAMESPACES)
