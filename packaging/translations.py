"""Gather the texts of the screens into ``resources/i18n/*.ts`` (``update``), or check that none is missing (``check``).

A check fails where a text of the sources is not in a file, a translation is unfinished, or a file holds a text that
no source has any more.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted((ROOT / "resources" / "i18n").glob("*.ts"))
TOOL = Path(sys.executable).parent / "pyside6-lupdate"


def sources() -> list[Path]:
    """Every file that may hold a text of the screens."""
    return sorted(file for file in (ROOT / "kiosk").rglob("*") if file.suffix in {".py", ".qml"})


def gather(files: list[Path]) -> None:
    """Bring the ``.ts`` files up to date with the sources; what is gone from the sources leaves the files."""
    if not files:
        return
    command = [sys.executable, TOOL, "-silent", "-no-obsolete", "-locations", "none", *sources(), "-ts", *files]
    subprocess.run([str(part) for part in command], check=True, cwd=ROOT)


def messages(file: Path) -> dict[tuple[str, str, str], bool]:
    """(context, text, comment) to whether it is translated."""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            translation = message.find("translation")
            found[key] = translation is not None and translation.get("type") is None
    return found


def problems(committed: Path, gathered: Path) -> Iterator[str]:
    """What is wrong with a committed file, seen beside the same file brought up to date."""
    before, after = messages(committed), messages(gathered)
    for context, text, _ in after.keys() - before.keys():
        yield f"{committed.name}: {context}: {text!r} is missing: run make i18n and translate it"
    for context, text, _ in before.keys() - after.keys():
        yield f"{committed.name}: {context}: {text!r} is no longer in the sources: run make i18n"
    for (context, text, _), translated in before.items():
        if not translated:
            yield f"{committed.name}: {context}: {text!r} is not translated"


def check() -> int:
    """Print every problem of every file; 0 where there is none."""
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(shutil.copy(file, folder)) for file in FILES]
        gather(copies)
        found = sorted(line for file, copy in zip(FILES, copies, strict=True) for line in problems(file, copy))
    print("\n".join(found) or f"{len(FILES)} translation files are complete")
    return 1 if found else 0


def main(action: str) -> int:
    """Do as the command line says."""
    if action == "check":
        return check()
    gather(FILES)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
