"""Every enum has its word, every word its translations, every icon its drawing."""

import re
from enum import StrEnum
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication

from kiosk import wording
from kiosk.viewmodels import icon_provider
from kiosk.viewmodels.legend import SECTIONS
from kiosk.viewmodels.place import STATUS_LOOK
from maps.model.home import IntentIcon
from maps.model.organisations import Role, World
from maps.model.places import PlaceKind, Status

ROOT = Path(__file__).resolve().parents[3]
ICONS = ROOT / "resources" / "icons"


@pytest.mark.parametrize(
    ("members", "words"),
    [
        (PlaceKind, wording.PLACE_KINDS),
        (Status, wording.STATUSES),
        (Role, wording.ROLES),
        (World, wording.WORLDS),
        (Status, STATUS_LOOK),
    ],
)
def test_every_member_of_an_enum_has_a_word(members: type[StrEnum], words: dict[str, object]) -> None:
    assert set(words) == {member.value for member in members}


def test_every_kind_world_and_status_has_an_icon() -> None:
    names = [*(kind.value for kind in PlaceKind), *(world.value for world in World)]
    names += [icon for icon, _ in STATUS_LOOK.values()]
    names += [icon.value for icon in IntentIcon]
    assert [name for name in names if not (ICONS / f"{name}.svg").is_file()] == []


def test_every_icon_named_in_qml_is_drawn() -> None:
    sources = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "kiosk" / "ui").glob("*.qml"))
    named = set(re.findall(r'symbol: "(\w+)"', sources))
    assert named >= {"plus", "minus", "home", "close", "back", "legend", "credits"}
    assert [name for name in named if not (ICONS / f"{name}.svg").is_file()] == []


@pytest.mark.parametrize("file", sorted(ICONS.glob("*.svg")), ids=lambda file: file.stem)
def test_an_icon_is_drawn_in_the_colour_asked_for(qapp: QGuiApplication, file: Path) -> None:
    image = icon_provider().requestImage(f"{file.stem}/ff0000", QSize(), QSize(48, 48))
    colours = {
        image.pixelColor(x, y).name() for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() > 128
    }
    assert QColor("#ff0000").name() in colours
    assert "#12263a" not in colours


def test_every_section_of_the_legend_has_samples() -> None:
    assert all(samples for _, samples in SECTIONS)
