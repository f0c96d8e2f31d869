"""``main.py journey`` and ``main.py walk``, as other programs call them."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]
Call = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def call(tmp_path_factory: pytest.TempPathFactory) -> Call:
    editions = tmp_path_factory.mktemp("editions")

    def run(*arguments: str, language: str = "en") -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "main.py", "--language", language, *arguments, "--out", str(editions)]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)

    return run


def test_a_journey_is_told_as_json_by_the_contract(call: Call) -> None:
    answer = call("journey", "Villejuif - Gustave Roussy", "Châtelet", "--date", "2026-11-26", "--json")

    assert (answer.returncode, answer.stderr) == (0, "")
    journey = json.loads(answer.stdout)["journeys"][0]
    assert {"minutes", "ride_min", "wait_min", "change_min", "walk_min", "legs"} <= journey.keys()
    assert journey["minutes"] == pytest.approx(16, abs=1)
    assert [leg["line"] for leg in journey["legs"]] == ["m14"]
    parts = ("ride_min", "wait_min", "change_min", "walk_min")
    assert journey["minutes"] == pytest.approx(sum(journey[part] for part in parts), abs=0.05)


def test_a_journey_is_told_in_words_of_the_language(call: Call) -> None:
    answer = call("journey", "here", "Noisy – Champs", "--date", "2027-12-01", language="fr")

    assert answer.returncode == 0
    assert "Métro 15* : Villejuif – Gustave Roussy → Noisy – Champs" in answer.stdout
    assert "* annoncé pour ce jour-là, à confirmer" in answer.stdout
    assert "Sans les bus" in answer.stdout


def test_a_walk_is_told_in_steps(call: Call) -> None:
    answer = call("walk", "here", "maison-des-parents")

    assert answer.returncode == 0
    assert "Rue Camille Desmoulins" in answer.stdout
    assert "No known stairs" in answer.stdout
    assert "Step-free" not in answer.stdout


def test_a_walk_is_told_as_json(call: Call) -> None:
    level, any_way = (
        json.loads(call("walk", "here", "redoute-hautes-bruyeres", "--json", *more).stdout)
        for more in ((), ("--any-way",))
    )

    assert (level["stairs"], any_way["stairs"]) == ("none_known", "some")
    assert any_way["metres"] < level["metres"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("journey", "Chatlet", "Bercy"), "Il n’y a ni gare ni lieu 'Chatlet'. Vouliez-vous dire : Châtelet"),
        (("journey", "Bercy", "bercy"), "Le départ et l’arrivée sont les mêmes : Bercy."),
        (("walk", "here", "here"), "Le départ et l’arrivée sont les mêmes"),
        (("journey", "Bercy", "Satory", "--date", "2026-11-26"), "Aucun train ne s’arrête à Satory le 2026-11-26"),
        (("journey", "Bercy", "Nation", "--date", "2020-01-01"), "Les trajets du 2020-01-01 ne sont pas connus"),
        (("walk", "here", "Châtelet"), "n’est pas sur le réseau de cheminements du campus"),
        (("walk", "here", "gr-ambulatory"), "On ne sait pas où se trouve"),
        (("walk", "Maison des parent", "here"), "Vouliez-vous dire : Maison des parents"),
        (("walk", "here", "qqzzkk"), "Il n’y a ni gare ni lieu 'qqzzkk'."),
        (("journey", "here", "gr-ambulatory"), "On ne sait pas où se trouve"),
        (
            ("journey", "villejuif-gustave-roussy", "Villejuif – Gustave Roussy"),
            "Le départ et l’arrivée sont les mêmes",
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_what_has_no_answer_is_one_line_and_status_2(call: Call, arguments: tuple[str, ...], said: str) -> None:
    answer = call(*arguments, language="fr")

    assert (answer.returncode, answer.stdout) == (2, "")
    (line,) = answer.stderr.splitlines()
    assert said in line


def test_broken_content_is_told_by_its_mistakes(call: Call, content_folder: Path) -> None:
    (content_folder / "network" / "rail_links.yaml").write_text("rail_links: no\n", encoding="utf-8")

    answer = call("journey", "Nord", "Parc", "--content", str(content_folder))

    assert answer.returncode == 2
    assert answer.stderr.startswith("network/rail_links.yaml, line 1")


def test_a_day_that_is_none_is_refused(call: Call) -> None:
    answer = call("journey", "Bercy", "Nation", "--date", "tomorrow")

    assert answer.returncode == 2
    assert len(answer.stderr.splitlines()) == 1
