"""Write ``resources/licences/modules.json``: every pinned module that the kiosk ships with, its licence and its text.

A licence is what the package itself declares, as an SPDX expression; where a package says it otherwise, ``DECLARED``
says what its licence file says. A module without a known licence, or with one that the GPL does not allow beside it,
stops the script.
"""

import json
import re
import sys
from importlib.metadata import distribution, metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIST = ROOT / "resources" / "licences" / "modules.json"

DECLARED = {
    "django-js-lib-leaflet": "BSD-2-Clause",  # Leaflet's own files
    "jinja2": "BSD-3-Clause",
    "pyogrio": "MIT",
    "segno": "BSD-3-Clause",
}
QT = ("pyside6", "pyside6-addons", "pyside6-essentials", "pyside6-pdf", "pyside6-webengine", "shiboken6")
BESIDE_THE_GPL = {
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "GPL-3.0-only",
    "LGPL-3.0-only",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "PSF-2.0",
    "Zlib",
}


def pinned(requirements: Path) -> dict[str, str]:
    """Name to version of every pinned requirement."""
    return dict(re.findall(r"^([\w.-]+)==(\S+)", requirements.read_text(encoding="utf-8"), re.MULTILINE))


def licence(name: str) -> str:
    """The SPDX expression of an installed package; empty where it is not known or not allowed."""
    fields = metadata(name).json
    expression = str(DECLARED.get(name) or fields.get("license_expression") or fields.get("license") or "")
    parts = re.split(r" (?:AND|OR) ", expression)
    choice = any if " OR " in expression else all
    return expression if choice(part in BESIDE_THE_GPL for part in parts) else ""


def text(name: str) -> str:
    """What the package's own licence files say; of Qt, which brings none, the licence chosen here."""
    if name in QT:
        return (ROOT / "LICENSE").read_text(encoding="utf-8") if name == QT[0] else f"As {QT[0]}."
    of_the_package = re.compile(r"[^/]+\.dist-info/(?:licenses/)?(?:LICEN[CS]E|COPYING|NOTICE)[^/]*")
    files = [file for file in distribution(name).files or [] if of_the_package.fullmatch(str(file))]
    return "\n\n".join(file.read_text(encoding="utf-8").strip() for file in sorted(files)) + "\n"


def modules() -> list[dict[str, str]]:
    """Name, version, licence and licence text of every shipped module, by name."""
    versions = pinned(ROOT / "requirements.txt")
    return [
        {"name": name, "version": versions[name], "licence": licence(name), "text": text(name)}
        for name in sorted(versions)
    ]


def main() -> int:
    """Write the list; 1 where a licence is not known."""
    found = modules()
    unknown = [module["name"] for module in found if not module["licence"]]
    if unknown:
        print(f"No licence known that goes with the GPL: {', '.join(unknown)}. See DECLARED in {Path(__file__).name}.")
        return 1
    LIST.parent.mkdir(parents=True, exist_ok=True)
    LIST.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
