"""The files of the map page."""

import dataclasses
import re
from collections.abc import Mapping

import pytest

from maps.content.reader import read_content
from maps.model.content import Content
from maps.page import render_page
from maps.page.assets import WEB
from tests.maps.conftest import SAMPLE

PAYLOAD = "${alert(1)}`</script><!--\u2028"


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(SAMPLE)


@pytest.fixture(scope="module")
def page(content: Content) -> Mapping[str, bytes]:
    return render_page(content)


def test_no_file_names_an_outside_address_but_the_svg_namespace(page: Mapping[str, bytes]) -> None:
    named = {
        address for data in page.values() for address in re.findall(rb"(?:https?:)?//[a-z0-9-]+\.[^'\"\s)]+", data)
    }

    assert named <= {b"http://www.w3.org/2000/svg"}


def test_the_document_holds_no_code_and_no_style_of_its_own(page: Mapping[str, bytes]) -> None:
    html = page["index.html"].decode()

    assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:", html)
    assert all("src=" in tag for tag in re.findall(r"<script[^>]*>", html))


def test_everything_that_the_document_and_the_modules_ask_for_is_there(page: Mapping[str, bytes]) -> None:
    asked = re.findall(r'(?:src|href)="([^/"][^"]*)"', page["index.html"].decode())
    imported = [name for data in page.values() for name in re.findall(r'from "\./([^"]+)"', data.decode())]

    assert {"leaflet.js", "leaflet.css", "page.js", "page.css"} <= set(asked)
    assert {*asked, *imported} <= set(page)


def test_every_module_is_announced_in_the_head(page: Mapping[str, bytes]) -> None:
    html = page["index.html"].decode()

    assert all(f'<link rel="modulepreload" href="{module.name}" />' in html for module in WEB.glob("*.js"))


def test_no_text_of_the_content_is_in_any_file(content: Content) -> None:
    settings = dataclasses.replace(
        content.settings, title={"fr": PAYLOAD, "en": PAYLOAD}, commune=f"Villejuif {PAYLOAD}"
    )
    place = dataclasses.replace(content.places[0], name={"fr": f"Nom {PAYLOAD}", "en": f"Name {PAYLOAD}"})

    page = render_page(dataclasses.replace(content, settings=settings, places=(place, *content.places[1:])))

    assert all(PAYLOAD.encode() not in data for data in page.values())


def test_the_same_content_gives_the_same_bytes(content: Content, page: Mapping[str, bytes]) -> None:
    assert render_page(content) == page


def test_leaflet_is_the_version_that_our_camera_was_written_for(page: Mapping[str, bytes]) -> None:
    assert b'"1.9.4"' in page["leaflet.js"]


def test_neither_jquery_nor_bootstrap_nor_markers_came_along(page: Mapping[str, bytes]) -> None:
    assert not re.search(rb"jquery|bootstrap|awesome", page["index.html"], re.IGNORECASE)
