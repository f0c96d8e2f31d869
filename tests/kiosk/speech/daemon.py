"""A real speech daemon that needs no sound: what it would say, its voice writes into a file."""

import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

CONFIGURATION = """
LogLevel 1
DefaultVolume 100
AudioOutputMethod "alsa"
AddModule "recorder" "sd_generic" "recorder.conf"
DefaultModule recorder
"""

RECORDER = """
GenericExecuteSynth "echo '$LANGUAGE|$DATA' >> {heard}"
GenericDelimiters ""
GenericMaxChunkLength 3000
""" + "".join(
    f'GenericLanguage "{code}" "{code}" "utf-8"\nAddVoice "{code}" "MALE1" "{code}"\n' for code in ("fr", "en", "es")
)

SILENT_CARD = "pcm.!default { type null }\nctl.!default { type null }\n"


@contextmanager
def silent_daemon(folder: Path) -> Iterator[Path]:
    """Run one with its files in ``folder``, reached through ``SPEECHD_ADDRESS``; gives the file that it writes into."""
    heard, socket = folder / "heard.txt", folder / "speech.sock"
    (folder / "modules").mkdir()
    (folder / "speechd.conf").write_text(CONFIGURATION, encoding="utf-8")
    (folder / "modules" / "recorder.conf").write_text(RECORDER.format(heard=heard), encoding="utf-8")
    (folder / "asound.conf").write_text(SILENT_CARD, encoding="utf-8")
    heard.touch()
    command = [
        "speech-dispatcher", "--run-single", "-t", "0", "-C", folder, "-c", "unix_socket", "-S", socket,
        "-P", folder / "pid", "-L", folder,
    ]  # fmt: skip
    environment = {**os.environ, "ALSA_CONFIG_PATH": str(folder / "asound.conf")}
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as daemon:
        before = dict(os.environ)
        os.environ["SPEECHD_ADDRESS"] = f"unix_socket:{socket}"
        try:
            yield heard
        finally:
            restore(before)
            daemon.kill()


def restore(environment: Mapping[str, str]) -> None:
    """Leave the environment as it was."""
    os.environ.clear()
    os.environ.update(environment)
