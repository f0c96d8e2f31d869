"""The loop that invites, in the catalogue."""

from maps.build.catalogue import build_catalogue
from maps.content.reader import read_content
from tests.maps.conftest import SAMPLE


def test_a_stop_says_a_text_or_a_figure_with_its_year_and_leads_somewhere() -> None:
    welcome, hospital, line = build_catalogue(read_content(SAMPLE), {}, "fr")["attract"]

    assert welcome == {
        "id": "campus",
        "shows": {"kind": "view", "id": "campus"},
        "seconds": 12.0,
        "text": "Bienvenue",
        "figure": None,
    }
    assert (hospital["shows"], hospital["seconds"]) == ({"kind": "place", "id": "hospital"}, 8.0)
    assert hospital["text"] is None
    assert hospital["figure"] == {
        "text": "82\u00a0hectares",
        "label": "Superficie",
        "year": "2011–2025",
        "note": None,
    }
    assert line["shows"] == {"kind": "section", "id": "m15-sud"}
