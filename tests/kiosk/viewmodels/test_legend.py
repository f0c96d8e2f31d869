"""The legend of what the content itself brings to the map."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.session import Session
from kiosk.viewmodels.legend import LegendModel
from tests.kiosk.catalogue import catalogue_in


@pytest.fixture
def session(qapp: QCoreApplication) -> Session:
    return Session("fr", date(2026, 11, 22))


def samples(session: Session, catalogue: dict[str, Any]) -> dict[str, dict[str, Any]]:
    legend = LegendModel(session, lambda: catalogue)
    return {sample["sample"]: sample for section in legend.sections for sample in section["samples"]}


@pytest.mark.parametrize(
    ("indicative", "sample", "word"),
    [
        (True, "zone", "Edge of the development zone (indicative)"),
        (False, "officialZone", "Edge of the development zone"),
    ],
)
def test_the_zone_is_called_indicative_only_where_it_is(
    session: Session, indicative: bool, sample: str, word: str
) -> None:
    catalogue = catalogue_in("en")
    catalogue["map"] = {**catalogue["map"], "zone_indicative": indicative}

    found = {name: sample["text"] for name, sample in samples(session, catalogue).items() if "one" in name.lower()}

    assert found[sample] == word
    assert len([name for name in found if name.lower().endswith("zone")]) == 1


def test_a_layer_of_ones_own_is_listed_where_it_is_drawn_in_its_own_style(session: Session) -> None:
    catalogue = catalogue_in("fr")
    own = samples(session, catalogue)["line"]

    assert (own["family"], own["text"], own["remark"]) == ("own", "Pistes cyclables", "Relevées en 2026.")
    assert (own["look"]["outline"], own["look"]["dash"]) == ("#7A1FA2", [10.0, 6.0])

    session.view = "grandparis"

    assert "line" not in samples(session, catalogue)


def test_without_such_layers_there_is_no_heading_for_them(session: Session) -> None:
    catalogue = catalogue_in("fr")
    catalogue["map"] = {**catalogue["map"], "own_layers": []}
    legend = LegendModel(session, lambda: catalogue)

    assert "Also on the map" not in [section["title"] for section in legend.sections]
