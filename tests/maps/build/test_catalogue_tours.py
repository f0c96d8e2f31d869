"""The tours in the catalogue."""

from maps.build.catalogue import build_catalogue
from maps.content.reader import read_content
from tests.maps.conftest import SAMPLE


def test_a_tour_is_written_in_one_language_with_its_figures() -> None:
    tour = build_catalogue(read_content(SAMPLE), {}, "en")["tours"]["talk"]

    assert (tour["name"], tour["loops"], [stop["id"] for stop in tour["stops"]]) == (
        "Tour",
        False,
        ["hospital", "line", "way"],
    )
    first = tour["stops"][0]
    assert (first["title"], first["text"], first["notes"]) == ("The hospital", None, "Say hello")
    assert first["shows"] == [{"kind": "place", "id": "hospital"}, {"kind": "view", "id": "campus"}]
    assert first["figures"][0]["label"]


def test_the_day_of_a_stop_is_the_last_of_the_period_in_which_its_section_opens() -> None:
    content = read_content(SAMPLE)
    (section,) = (section for section in content.sections if section.id == "m15-sud")
    assert section.opening is not None

    hospital, line, way = build_catalogue(content, {}, "fr")["tours"]["talk"]["stops"]

    assert (hospital["day"], line["day"], way["day"]) == (None, section.opening.last_day.isoformat(), None)
    assert line["reach"] == {"beside_today": True}
    assert way["journey"] == {"start": "parc", "end": "hospital"}
