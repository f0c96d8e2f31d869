"""Renders the page: a folium document, taken apart into files that a strict content security policy allows."""

from collections.abc import Mapping

from maps.model.content import Content
from maps.page.assets import leaflet_files, own_style, web_modules
from maps.page.elements import Ahead, Camera, KioskMap
from maps.page.outline import outline

FIRST_MODULE = "main.js"
START_LAYERS = ("plan", "places", "network")
"""What the page paints before it is ready: the same list as in ``main.js``."""


def render_page(content: Content) -> Mapping[str, bytes]:
    """The files of the page by name: ``index.html``, ``page.js``, ``page.css``, Leaflet's and our modules.

    The page holds no data and no text of the content, only the numbers of the camera; layers come as JSON files.
    """
    modules = web_modules()
    page = KioskMap(content.settings)
    page.add_child(Ahead(modules, START_LAYERS))
    page.add_child(Camera(content.settings))
    parts = outline(page.get_root().render())
    script = f'import {{ start }} from "./{FIRST_MODULE}";\n{parts.script}'
    return {
        "index.html": _with_page_script(parts.html, content.settings.languages[0].code).encode(),
        "page.js": script.encode(),
        "page.css": (parts.style + own_style()).encode(),
        **leaflet_files(),
        **modules,
    }


def _with_page_script(html: str, language: str) -> str:
    """The document with its language set and ``page.js`` as its last element."""
    html = html.replace("<html>", f'<html lang="{language}">', 1)
    return html.replace("</body>", '<script type="module" src="page.js"></script>\n</body>', 1)
