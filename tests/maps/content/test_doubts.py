"""What is doubtful about good content on a given day."""

from datetime import date
from pathlib import Path

import pytest

from maps.content.reader import examine
from tests.maps.content.breaking import replace
from tests.maps.content.test_shipped_content import SHIPPED

TODAY = date(2026, 12, 1)
POSITION = "    position: {lon: 2.34779, lat: 48.79447, certainty: surveyed}"
LONG = "Deux lignes s’y croisent, et il faut marcher un peu pour changer de l’une à l’autre !"


def warnings_of(folder: Path, today: date = TODAY) -> list[str]:
    """Every warning about a content folder that is good, without the word before it."""
    reading = examine(folder, today)
    assert reading.mistakes == ()
    return [str(problem).removeprefix("Warning: ") for problem in reading.warnings]


def test_the_sample_is_beyond_doubt_today(content_folder: Path) -> None:
    assert warnings_of(content_folder) == []


def test_warnings_are_called_so(content_folder: Path) -> None:
    reading = examine(content_folder, date(2026, 12, 6))

    assert [str(problem)[:24] for problem in reading.warnings] == ["Warning: notices.yaml, l"]


DOUBTS = {
    "an announcement whose time has passed": (
        "network/sections.yaml",
        "value: 2027-09-01, precision: season",
        "value: 2026-01-01, precision: quarter",
        (
            "network/sections.yaml, line 12, column 22, sections[1].opening.value: was announced for a time that ended "
            "on 2026-03-31. Find out: write kind: opened with the day, or what is announced now with its as_of."
        ),
    ),
    "an announcement that is old itself": (
        "network/sections.yaml",
        "kind: forecast, as_of: 2026-06-25",
        "kind: forecast, as_of: 2025-06-25",
        (
            "network/sections.yaml, line 12, column 76, sections[1].opening.as_of: 2025-06-25 is more than a year ago. "
            "Find out whether it still holds; then write today’s date."
        ),
    ),
    "knowledge of an organisation that is old": (
        "organisations.yaml",
        "as_of: 2026-11-01",
        "as_of: 2025-11-30",
        (
            "organisations.yaml, line 13, column 12, organisations[0].as_of: 2025-11-30 is more than a year ago. "
            "Find out whether it still holds; then write today’s date."
        ),
    ),
    "knowledge from the future": (
        "organisations.yaml",
        "as_of: 2026-11-01",
        "as_of: 2062-11-01",
        (
            "organisations.yaml, line 13, column 12, organisations[0].as_of: 2062-11-01 is still to come. "
            "Give the last day on which it was known to hold."
        ),
    ),
    "a place that is nowhere": (
        "places.yaml",
        "    part_of: hospital\n",
        "",
        (
            "places.yaml, line 21, column 5, places[1]: has neither a position nor a footprint, nor is it part of a "
            "place that has. It is in the directory only. Add position, footprint or part_of."
        ),
    ),
    "a notice that is over": (
        "notices.yaml",
        "from: 2026-12-01\n    until: 2026-12-05",
        "from: 2026-11-01\n    until: 2026-11-30",
        (
            "notices.yaml, line 5, column 12, notices[0].until: 2026-11-30 is over: the notice is not shown any more. "
            "Remove the notice, or give it another last day."
        ),
    ),
    "a name of four lines": (
        "places.yaml",
        "name: Villejuif – Parc",
        f"name: {LONG}",
        (
            "places.yaml, line 36, column 11, places[2].name.fr: is 85 characters long. "
            "84 fit its place on the sheet: shorten it."
        ),
    ),
    "a paragraph that fills the sheet": (
        "organisations.yaml",
        "en: Cancer centre.",
        f"en: {'word ' * 90}",
        (
            "organisations.yaml, line 8, column 11, organisations[0].summary.en: is 449 characters long. "
            "430 fit its place on the sheet: shorten it."
        ),
    ),
    "a note of more than five lines": (
        "places.yaml",
        "floor_area: {m2: 25000}",
        f"floor_area: {{m2: 25000, note: {{fr: {'mot ' * 70}, en: word}}}}",
        (
            "places.yaml, line 14, column 40, places[0].floor_area.note.fr: is 279 characters long. "
            "270 fit its place on the sheet: shorten it."
        ),
    ),
    "a long name of an architect": (
        "network/stations.yaml",
        "architect: Dominique Perrault",
        f"architect: {LONG}",
        (
            "network/stations.yaml, line 25, column 16, stations[1].architect: is 85 characters long. "
            "84 fit its place on the sheet: shorten it."
        ),
    ),
    "a sentence that was not translated": (
        "milestones.yaml",
        "text: {fr: Deux lignes à la station., en: Two lines at the station.}",
        "text: Deux lignes se croisent à la nouvelle station.",
        ("milestones.yaml, line 4, column 11, milestones[0].text.en: says the same in fr and in en. Translate it."),
    ),
}


@pytest.mark.parametrize(("file", "old", "new", "expected"), DOUBTS.values(), ids=DOUBTS)
def test_each_doubt_is_a_warning_with_its_place(
    content_folder: Path, file: str, old: str, new: str, expected: str
) -> None:
    replace(content_folder, file, old, new)

    assert warnings_of(content_folder) == [expected]


BEYOND_DOUBT = {
    "what is a year old to the day": ("organisations.yaml", "as_of: 2026-11-01", "as_of: 2025-12-01"),
    "an organisation that is not shown": (
        "organisations.yaml",
        "show: false\n    as_of: 2026",
        "show: false\n    as_of: 2016",
    ),
    "a place that will not be": ("places.yaml", "part_of: hospital\n    status: planned", "status: cancelled"),
    "a proper name": ("milestones.yaml", "{fr: La tour, en: The tower}", "Tour Hélène"),
    "a long name that is the same everywhere": (
        "places.yaml",
        "name: Villejuif – Parc",
        "name: Caisse des Dépôts – Banque des Territoires",
    ),
    "an opening that is long known": ("places.yaml", "as_of: 2025-11-14", "as_of: 1995-11-14"),
    "a place with a footprint only": (
        "places.yaml",
        "    position: {lon: 2.34779, lat: 48.79447, certainty: surveyed}\n",
        "",
    ),
}


@pytest.mark.parametrize(("file", "old", "new"), BEYOND_DOUBT.values(), ids=BEYOND_DOUBT)
def test_what_does_not_age_or_is_no_sentence_is_beyond_doubt(
    content_folder: Path, file: str, old: str, new: str
) -> None:
    replace(content_folder, file, old, new)

    assert warnings_of(content_folder) == []


@pytest.mark.parametrize(("role", "doubts"), [("member", 1), ("historic", 0), ("former_tenant", 0)])
def test_what_an_organisation_was_it_remains(content_folder: Path, role: str, doubts: int) -> None:
    replace(content_folder, "organisations.yaml", "role: member", f"role: {role}")
    replace(content_folder, "organisations.yaml", "as_of: 2026-11-01", "as_of: 2014-11-01")

    assert len(warnings_of(content_folder)) == doubts


def test_a_record_has_one_warning_on_its_age(content_folder: Path) -> None:
    replace(
        content_folder,
        "places.yaml",
        "as_of: 2026-06-25, source: press}\n    as_of: 2026-11-20",
        "as_of: 2020-06-25, source: press}\n    as_of: 2020-11-20",
    )

    (warning,) = warnings_of(content_folder)

    assert warning.startswith("places.yaml, line 32, column 12, places[1].as_of: 2020-11-20 is more than a year ago.")


def test_a_place_in_one_that_has_a_mistake_is_not_said_to_be_nowhere(content_folder: Path) -> None:
    replace(content_folder, "places.yaml", "status: existing", "status: exist")

    reading = examine(content_folder, TODAY)

    assert len(reading.mistakes) == 1
    assert reading.warnings == ()


def test_every_doubt_is_told_however_many_there_are(content_folder: Path) -> None:
    notices = "".join(
        f"  - {{id: n{number}, text: {{fr: Panne., en: Broken.}}, from: 2026-11-01, until: 2026-11-02}}\n"
        for number in range(150)
    )
    (content_folder / "notices.yaml").write_text(f"notices:\n{notices}", encoding="utf-8")

    assert len(warnings_of(content_folder)) == 150


def test_mistakes_and_doubts_are_told_together(content_folder: Path) -> None:
    replace(content_folder, "network/lines.yaml", "mode: metro", "mode: bus")

    reading = examine(content_folder, date(2026, 12, 6))

    assert reading.content is None
    assert (len(reading.mistakes), len(reading.warnings)) == (1, 1)


def test_the_shipped_content_has_no_text_too_long_and_none_untranslated() -> None:
    kinds = {problem.message.template for problem in examine(SHIPPED, TODAY).warnings}

    assert kinds <= {
        "was announced for a time that ended on {day}.",
        "{day} is more than a year ago.",
        "has neither a position nor a footprint, nor is it part of a place that has.",
    }


def test_a_survey_that_is_still_to_come_is_doubted(content_folder: Path) -> None:
    replace(content_folder, "campus/walking.geojson", "2026-11-01", "2027-11-01")

    assert (
        "campus/walking.geojson, feature 1, verified_on: 2027-11-01 is still to come: nobody can have walked there. "
        "Write the day of the survey."
    ) in warnings_of(content_folder)
