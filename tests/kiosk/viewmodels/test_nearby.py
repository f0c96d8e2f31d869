"""What is around the kiosk, by distance and direction."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod

from kiosk.viewmodels.nearby import BANDS, by_distance, direction, distance, jump_name, way
from tests.kiosk.catalogue import catalogue_in

HERE = {"lon": 2.349, "lat": 48.794}


@given(lon=st.floats(1.4, 3.6), lat=st.floats(48.1, 49.3))
def test_a_straight_line_is_as_long_as_that_on_the_ellipsoid_and_points_there(lon: float, lat: float) -> None:
    azimuth, back, metres = Geod(ellps="WGS84").inv(HERE["lon"], HERE["lat"], lon, lat)

    found = way(HERE, {"lon": lon, "lat": lat})

    assert found.metres == pytest.approx(metres, rel=1e-3, abs=0.01)
    if metres > 1:
        middle = azimuth + ((back + 180 - azimuth + 180) % 360 - 180) / 2
        assert abs((found.bearing - middle + 180) % 360 - 180) < 0.2


@pytest.mark.parametrize(
    ("bearing", "heading", "told"),
    [
        (0, None, "to the north"),
        (200, None, "to the south"),
        (180, 180, "in front of you · to the south"),
        (90, 180, "to your left · to the east"),
        (225, 180, "in front of you, to the right · to the south\u2011west"),
        (0, 180, "behind you · to the north"),
        (350, 10, "in front of you · to the north"),
    ],
)
def test_a_direction_is_told_by_the_compass_and_from_where_one_looks(
    bearing: float, heading: float | None, told: str
) -> None:
    assert direction(bearing, heading) == told


@pytest.mark.parametrize(
    ("metres", "language", "told"),
    [
        (3, "fr", "10\u00a0m"),
        (324, "fr", "320\u00a0m"),
        (997, "en", "1.0\u00a0km"),
        (2345, "fr", "2,3\u00a0km"),
        (2345, "en", "2.3\u00a0km"),
    ],
)
def test_lengths_are_told_as_well_as_they_are_known(metres: float, language: str, told: str) -> None:
    assert distance(metres, language) == told


def test_the_nearest_comes_first_and_what_has_no_position_not_at_all() -> None:
    found = catalogue_in("fr")
    entries = by_distance(found)

    known = {("place", place["id"]) for place in found["places"].values() if place["position"] and not place["station"]}
    known |= {("station", identifier) for identifier in found["stations"]}
    assert {(entry.kind, entry.identifier) for entry in entries} == known
    things = [found[f"{entry.kind}s"][entry.identifier] for entry in entries]
    lengths = [way(HERE, thing.get("position") or thing).metres for thing in things]
    assert lengths == sorted(lengths)


def test_the_index_names_every_band_in_a_word() -> None:
    assert [jump_name(name) for _, name in BANDS] == ["250\u00a0m", "500\u00a0m", "1\u00a0km", ">\u00a01\u00a0km"]


def test_a_kiosk_that_does_not_know_where_it_stands_tells_no_distance() -> None:
    found = catalogue_in("fr")
    settings = {**found["settings"], "here": None}
    assert by_distance({**found, "settings": settings}) == []
