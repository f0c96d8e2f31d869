"""The load test of the network: the shipped one ten times over, and the streets of a town."""

import json

import pytest

from kiosk.bench.network import grown, streets_of
from maps.build.folder import to_json
from maps.build.network_files import network_files
from maps.content.reader import read_content
from maps.network.rail import RailNetwork
from maps.network.walking import WalkNetwork
from tests.kiosk.bench.test_build import ROOT

pytestmark = pytest.mark.slow


def test_a_grown_network_hangs_together_and_is_as_many_times_as_large() -> None:
    files = network_files(read_content(ROOT / "data"))
    rail = json.loads(to_json(files["rail"]))

    small, large = RailNetwork(rail), RailNetwork(grown(rail, 3))

    assert len(large.stops) == 3 * len(small.stops)
    assert len(large.links) > 3 * len(small.links)
    assert {line for link in large.links for line in (link.line,)} == set(range(len(large.lines)))
    streets = {"features": [{"geometry": {"type": "LineString", "coordinates": [[2.35, 48.79], [2.36, 48.79]]}}]}
    walking = WalkNetwork(streets_of(streets, WalkNetwork(json.loads(to_json(files["walking"])))))
    assert (len(walking.nodes), len(walking.edges)) == (2, 1)
