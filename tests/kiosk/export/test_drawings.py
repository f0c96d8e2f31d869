"""What the stops of tours draw besides the map."""

from dataclasses import replace
from datetime import date

from kiosk.export.drawings import drawings
from maps.store import Edition

TODAY = date(2026, 12, 1)


def test_a_journey_of_a_stop_is_a_route_that_begins_and_ends_where_the_stop_says(edition: Edition) -> None:
    route = drawings(edition, "fr", TODAY)["visitors", "from-chatelet"]["route"]

    assert [part["kind"] for part in route["parts"]] == ["ride"]
    assert route["parts"][0]["colour"] == edition.catalogue("fr")["lines"]["m14"]["colour"]
    assert len(route["parts"][0]["line"]) > 2
    assert route["step"] == -1


def test_a_way_on_the_campus_is_walked(edition: Edition) -> None:
    route = drawings(edition, "fr", TODAY)["visitors", "last-metres"]["route"]

    assert {part["kind"] for part in route["parts"]} == {"walk"}


def test_what_is_within_reach_is_named_by_files_of_the_edition(edition: Edition) -> None:
    reach = drawings(edition, "fr", TODAY)["campus", "before-after"]["reach"]

    assert reach["shown"] != reach["beside"]
    assert {f"layers/{name}.json" for name in reach.values()} <= edition.files.keys()


def test_what_is_overdue_is_drawn_as_it_is_today(edition: Edition) -> None:
    first = edition.catalogue("fr")["reach"]["days"][0]["file"]

    drawn = drawings(edition, "fr", date(2028, 6, 1))["campus", "before-after"]

    assert drawn["reach"] == {"shown": first, "beside": ""}


def test_an_edition_without_a_network_draws_no_journey(edition: Edition) -> None:
    without = replace(edition, files={path: data for path, data in edition.files.items() if "network/" not in path})

    assert not [drawn for drawn in drawings(without, "fr", TODAY).values() if "route" in drawn]
