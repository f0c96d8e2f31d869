"""What is worked out, beside what the builders and operators of the lines have published."""

import statistics
from itertools import pairwise

import pytest

from maps.model.content import Content
from maps.model.rail import TravelKind, TravelTime
from maps.network.guide import Guide
from tests.maps.network.railway import LATER, TODAY, asked

MEDIAN, MOST, MOST_MIN = 0.10, 0.25, 3.0
RING = ("m15-ouest", "m15-est", "m15-sud")
WHOLE_RING_MIN = 80.0
"""About, says the Société des grands projets."""
BETWEEN_STATIONS_MIN = 2 + 20 / 60
"""On 15 Sud, on average (documents of 2017)."""


def worked_out(guide: Guide, start: str, end: str) -> float:
    """Minutes of the fastest journey once everything that is announced is there."""
    day = guide.days.on(LATER, TODAY, "day")
    return asked(day, start, end)[0].seconds / 60


def published(content: Content) -> list[TravelTime]:
    return [time for time in content.travel_times if time.kind is TravelKind.PUBLISHED]


def test_published_times_are_met(guide: Guide, shipped: Content, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [(time, worked_out(guide, time.start, time.end)) for time in published(shipped)]
    errors = [abs(minutes - time.minutes) / time.minutes for time, minutes in rows]

    with capsys.disabled():
        print(f"\n{'published journey':58} {'said':>5} {'ours':>5} {'error':>6}")
        for time, minutes in rows:
            error = minutes / time.minutes - 1
            print(
                f"{time.line:4} {time.start} → {time.end:30}"[:58].ljust(58),
                f"{time.minutes:5} {minutes:5.1f} {error:+6.0%}",
            )
        print(f"{'median error':58} {statistics.median(errors):18.1%}")

    assert statistics.median(errors) <= MEDIAN
    far = [time for time, minutes in rows if abs(minutes - time.minutes) > max(MOST * time.minutes, MOST_MIN)]
    assert far == []


def test_the_average_between_two_stations_of_15_sud_is_met(guide: Guide, shipped: Content) -> None:
    stations = next(section.stations for section in shipped.sections if section.id == "m15-sud")

    minutes = worked_out(guide, stations[0], stations[-1]) / (len(stations) - 1)

    assert minutes == pytest.approx(BETWEEN_STATIONS_MIN, rel=MEDIAN)


def test_the_whole_ring_of_line_15_takes_about_as_long_as_was_said(guide: Guide) -> None:
    round_it = ("pont-de-sevres", "saint-denis-pleyel", "champigny-centre", "pont-de-sevres")

    minutes = sum(worked_out(guide, *ends) for ends in pairwise(round_it))

    assert minutes == pytest.approx(WHOLE_RING_MIN, rel=MEDIAN)


def test_unofficial_times_are_never_run_times(guide: Guide, shipped: Content) -> None:
    unofficial = [time for time in shipped.travel_times if time.kind is TravelKind.UNOFFICIAL]

    assert unofficial
    assert [time for time in unofficial if worked_out(guide, time.start, time.end) == time.minutes] == []
