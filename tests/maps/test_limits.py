"""R14: content that would take all memory or time ends its build, and nothing else."""

import os
import resource
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from maps.limits import CPU_S, GRACE_S, MEMORY_MB
from maps.store import last_good_id
from tests.maps.conftest import SAMPLE

pytestmark = pytest.mark.slow

PROJECT = Path(__file__).parents[2]
LOTS = "campus/lots.geojson"
FEATURES = '{"type": "FeatureCollection", "features": [' + "[]," * 9_000_000 + "[]]}"
POINTS = (
    '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"source": "press"}, "geometry": '
    '{"type": "Polygon", "coordinates": [[' + "[2,48]," * 4_000_000 + "[2,48]]]}}]}"
)
Finished = subprocess.CompletedProcess[str]


def main(*arguments: object, limit: Callable[[], None] | None = None) -> Finished:
    """The command line in a process that ``limit`` restricts beforehand."""
    command = [sys.executable, "main.py", *map(str, arguments)]
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        command, cwd=PROJECT, env=environment, preexec_fn=limit, capture_output=True, text=True, check=False
    )


def memory(megabytes: int) -> Callable[[], None]:
    return partial(resource.setrlimit, resource.RLIMIT_AS, (megabytes * 2**20, megabytes * 2**20))


def time(seconds: int) -> Callable[[], None]:
    return partial(resource.setrlimit, resource.RLIMIT_CPU, (seconds, seconds + 60))


@pytest.mark.parametrize(
    ("limit", "bomb", "said"),
    [(memory(450), FEATURES, "450 MB of memory"), (time(1), POINTS, "1 s of computing time")],
    ids=["memory", "time"],
)
def test_a_build_that_takes_too_much_is_one_line_and_leaves_the_last_good_edition(
    content_folder: Path, tmp_path: Path, limit: Callable[[], None], bomb: str, said: str
) -> None:
    editions = tmp_path / "editions"
    good = Path(main("build", content_folder, "--out", editions).stdout.splitlines()[-1])
    (content_folder / LOTS).write_text(bomb, encoding="utf-8")

    finished = main("build", content_folder, "--out", editions, limit=limit)

    assert finished.returncode == 2
    assert finished.stderr == (
        f"The content needs more than {said}. Split or simplify its largest files. No edition was built.\n"
    )
    assert last_good_id(editions) == good.name
    assert sorted(path.name for path in editions.iterdir()) == sorted([good.name, "last-good.json"])


def test_a_check_that_takes_too_much_is_one_line(content_folder: Path) -> None:
    (content_folder / LOTS).write_text(FEATURES, encoding="utf-8")

    finished = main("check", content_folder, limit=memory(450))

    assert (finished.returncode, finished.stdout) == (2, "")
    assert finished.stderr == "The content needs more than 450 MB of memory. Split or simplify its largest files.\n"


LIMITS_INSIDE = """
import resource
from maps.limits import within_limits
def look():
    print(*resource.getrlimit(resource.RLIMIT_AS), *resource.getrlimit(resource.RLIMIT_CPU))
    return 0
within_limits(look)
"""


def limits_inside(limit: Callable[[], None] | None) -> list[int]:
    """What holds inside: memory soft and hard in bytes, computing time soft and hard in seconds."""
    finished = subprocess.run(
        [sys.executable, "-c", LIMITS_INSIDE], cwd=PROJECT, preexec_fn=limit, capture_output=True, text=True, check=True
    )
    return list(map(int, finished.stdout.split()))


def test_content_is_read_within_the_limits() -> None:
    memory_bytes = MEMORY_MB * 2**20

    assert limits_inside(None) == [memory_bytes, memory_bytes, CPU_S, CPU_S + GRACE_S]


def test_limits_that_are_stricter_stay() -> None:
    assert limits_inside(memory(1000))[:2] == [1000 * 2**20, 1000 * 2**20]
    assert limits_inside(time(50))[2:] == [50, 110]


def test_the_sample_is_far_below_the_limits(tmp_path: Path) -> None:
    finished = main("build", SAMPLE, "--out", tmp_path, limit=memory(MEMORY_MB // 4))

    assert finished.returncode == 0
