"""The colours of screen and map: strong enough in both modes, and the same in the legend as on the map."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from kiosk.snapshot.contrast import hex_colour
from maps.model.contrast import ratio

ROOT = Path(__file__).resolve().parents[2]
THEME = (ROOT / "kiosk" / "ui" / "Theme.qml").read_text(encoding="utf-8")
PALETTE = (ROOT / "resources" / "web" / "palette.js").read_text(encoding="utf-8")

IN_LEGEND = {
    "mapBrand": "brand",
    "here": "blue",
    "member": "member",
    "memberEdge": "memberEdge",
    "delivered": "delivered",
    "deliveredEdge": "deliveredEdge",
    "coming": "tocome",
    "comingOutline": "tocomeEdge",
    "expected": "expected",
    "undated": "undated",
    "undatedEdge": "undatedEdge",
    "absentEdge": "absentEdge",
    "neighbour": "neighbour",
    "neighbourEdge": "neighbourEdge",
    "siteEdge": "siteEdge",
    "building": "building",
    "buildingEdge": "buildingEdge",
    "street": "street",
    "streetCasing": "casing",
    "mainStreet": "main",
    "motorway": "motorway",
    "path": "path",
    "stairs": "steps",
    "water": "water",
    "waterEdge": "waterEdge",
    "selection": "select",
    "route": "route",
    "routeCasing": "routeCasing",
    "routeEdge": "routeEdge",
    "reach": "reach",
    "reachEdge": "reachEdge",
    "gain": "gain",
}
"""The names of the theme, and those of the map for the same."""
PATTERNS = {
    "delivered": "delivered",
    "coming": "tocome",
    "expectedPlace": "expected",
    "other": "other",
    "undated": "undated",
}
TEXTS = (
    "streetText",
    "placeText",
    "parkText",
    "waterText",
    "areaText",
    "hereText",
    "reachText",
    "tocomeText",
    "siteEdge",
    "muted",
    "brand",
)
EDGES = ("memberEdge", "deliveredEdge", "tocomeEdge", "undatedEdge", "absentEdge", "neighbourEdge", "siteEdge", "brand")


def theme(*, strong: bool) -> dict[str, str]:
    """The colours of ``Theme.qml`` in a mode."""
    line = re.compile(r'property color (\w+): (?:highContrast \? "(#\w{6})" : )?"(#\w{6})"')
    return {name: (high if strong and high else calm).upper() for name, high, calm in line.findall(THEME)}


def palette(*, strong: bool) -> dict[str, str]:
    """The colours of ``palette.js`` in a mode."""
    calm, high = (dict(re.findall(r'^  (\w+): "(#\w{6})"', part, re.MULTILINE)) for part in parts())
    return {name: colour.upper() for name, colour in {**calm, **(high if strong else {})}.items()}


def parts() -> Iterator[str]:
    """What stands between the braces of the calm palette, and of the strong one."""
    for name in ("CALM", "STRONG"):
        yield PALETTE.split(f"const {name} = {{")[1].split("\n};")[0]


def patterns(text: str) -> Mapping[str, tuple[str, str]]:
    return {name: (kind, colour) for name, kind, colour in re.findall(r'"?(\w+)"?: \["(\w+)", "(#\w{6})"\]', text)}


@pytest.mark.parametrize("strong", [False, True])
def test_the_legend_has_the_colours_of_the_map(strong: bool) -> None:
    shown, drawn = theme(strong=strong), palette(strong=strong)
    assert {name: shown[name] for name in IN_LEGEND} == {name: drawn[other] for name, other in IN_LEGEND.items()}


@pytest.mark.parametrize("mode", ["normal", "contrast"])
def test_the_legend_has_the_patterns_of_the_map(mode: str) -> None:
    calm, strong = parts()
    drawn = patterns(calm if mode == "normal" else strong)
    shown = patterns(THEME.split(f"property var {mode}Patterns: ({{")[1].split("})")[0])
    assert {PATTERNS[name]: shown[name] for name in PATTERNS if name in shown} == drawn


@pytest.mark.parametrize(("strong", "least"), [(False, 4.5), (True, 7)])
def test_names_on_the_map_stand_out_from_their_halo(strong: bool, least: float) -> None:
    colours = palette(strong=strong)
    halo = hex_colour(colours["halo"])
    assert {name for name in TEXTS if ratio(hex_colour(colours[name]), halo) < least} == set()


@pytest.mark.parametrize("strong", [False, True])
def test_edges_of_what_can_be_tapped_stand_out_from_the_ground(strong: bool) -> None:
    colours = palette(strong=strong)
    ground = hex_colour(colours["ground"])
    assert {name for name in EDGES if ratio(hex_colour(colours[name]), ground) < 3} == set()


def test_in_high_contrast_everything_the_map_draws_stands_out_from_white() -> None:
    colours = palette(strong=True)
    grey = {name: colour for name, colour in colours.items() if colour != "#FFFFFF" and name != "select"}
    kept = {name for name in grey if re.search(rf'^  {name}: "#', list(parts())[1], re.MULTILINE)}
    assert kept
    assert {name for name in kept if ratio(hex_colour(colours[name]), (255, 255, 255)) < 3} == set()


@pytest.mark.parametrize(("strong", "least"), [(False, 4.5), (True, 7)])
def test_the_words_of_the_screen_stand_out_from_every_ground_they_stand_on(strong: bool, least: float) -> None:
    colours = {name: hex_colour(colour) for name, colour in theme(strong=strong).items()}
    for words, grounds in {
        "ink": ("paper", "sheet", "quiet", "pressed"),
        "muted": ("paper", "sheet", "quiet", "pressed"),
        "brand": ("sheet",),
        "action": ("sheet",),
        "brandInk": ("brand",),
    }.items():
        for ground in grounds:
            assert ratio(colours[words], colours[ground]) >= least, f"{words} on {ground}"


@pytest.mark.parametrize("strong", [False, True])
def test_the_ring_of_the_focus_stands_out_from_every_ground(strong: bool) -> None:
    colours = {name: hex_colour(colour) for name, colour in theme(strong=strong).items()}
    assert min(ratio(colours["focus"], colours[ground]) for ground in ("paper", "sheet", "quiet")) >= 3
