"""The map page: a folium document with local assets, without a word of content in its code."""

from maps.page.origin import map_origin
from maps.page.render import render_page

__all__ = ["map_origin", "render_page"]
