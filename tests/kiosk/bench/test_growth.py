"""How memory grows."""

import pytest

from kiosk.bench.growth import Growth
from kiosk.bench.processes import private_mib


def test_the_slope_is_that_of_the_line_whatever_single_peaks_there_are() -> None:
    sizes = iter([100.0, 101.0, 190.0, 103.0, 104.0, 105.0])
    growth = Growth(lambda: next(sizes))
    for done in range(0, 600, 100):
        growth.sample(done)

    assert growth.slope() == pytest.approx(0.01)


def test_this_process_has_a_size() -> None:
    assert private_mib() > 5
