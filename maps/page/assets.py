"""The files that travel with the page: Leaflet's from its package, our modules and style from ``resources/web``."""

import re
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

WEB = Path(__file__).resolve().parents[2] / "resources" / "web"
LEAFLET = ("leaflet.js", "leaflet.css")


def leaflet_files() -> Mapping[str, bytes]:
    """Leaflet 1.9.4's script and style without outside addresses and without the pictures of its own controls."""
    folder = files("js_lib_leaflet") / "static" / "js_lib_leaflet"
    return {name: _local((folder / name).read_text(encoding="utf-8")).encode() for name in LEAFLET}


def web_modules() -> Mapping[str, bytes]:
    """Our ES modules by file name."""
    return {path.name: path.read_bytes() for path in sorted(WEB.glob("*.js"))}


def own_style() -> str:
    """Our style sheet; it becomes part of ``page.css``."""
    return (WEB / "page.css").read_text(encoding="utf-8")


def _local(code: str) -> str:
    """Drop comments (the licence list names Leaflet and its authors), the source map and the homepage's address.

    The only comment of the minified script is its banner; no string of either file holds ``/*``.
    """
    code = re.sub(r"/\*.*?\*/", "", code, flags=re.DOTALL)
    code = re.sub(r"//# sourceMappingURL=\S+", "", code)
    code = code.replace("https://leafletjs.com", "")
    return re.sub(r"(background-image|behavior): url\([^)]*\);", "", code)
