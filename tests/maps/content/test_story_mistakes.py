"""Mistakes in milestones, figures, statements and notices, and the exact words they are answered with."""

from pathlib import Path

import pytest

from maps.content.reader import read_content
from tests.maps.content.breaking import problems_of, replace

OPTIONAL = (
    *("milestones.yaml", "figures.yaml", "statements.yaml", "notices.yaml"),
    *("chapters.yaml", "europe/centres.yaml", "translations.yaml"),
)

MISTAKES = {
    "a misspelt key": (
        "milestones.yaml",
        "    section: m15-sud",
        "    secton: m15-sud",
        "milestones.yaml, line 5, milestones[0].secton: 'secton' is not a known field. Did you mean 'section'?",
    ),
    "a missing translation": (
        "milestones.yaml",
        "{fr: La tour, en: The tower}",
        "{fr: La tour}",
        (
            "milestones.yaml, line 10, milestones[1].title: is missing in en. Write the text in every "
            "language of kiosk.yaml."
        ),
    ),
    "a title too long for the screen": (
        "milestones.yaml",
        "en: The tower",
        "en: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ("milestones.yaml, line 10, milestones[1].title.en: is 65 characters long. At most 64 fit there: shorten it."),
    ),
    "an id given twice": (
        "milestones.yaml",
        "id: school",
        "id: tower",
        (
            "milestones.yaml, line 15, milestones[2].id: 'tower' is already the id of the record in line 9. "
            "Give it an id of its own."
        ),
    ),
    "a place nobody knows": (
        "milestones.yaml",
        "place: station-parc",
        "place: station-park",
        (
            "milestones.yaml, line 6, milestones[0].place: 'station-park' is not a known place. Did you "
            "mean 'station-parc'?"
        ),
    ),
    "a section nobody knows": (
        "milestones.yaml",
        "section: m15-sud",
        "section: m15-sudd",
        ("milestones.yaml, line 5, milestones[0].section: 'm15-sudd' is not a known section. Did you mean 'm15-sud'?"),
    ),
    "the source of its date": (
        "milestones.yaml",
        "as_of: 2019-09-09, source: press",
        "as_of: 2019-09-09, source: presse",
        ("milestones.yaml, line 18, milestones[2].date.source: 'presse' is not a known source. Did you mean 'press'?"),
    ),
    "no date at all": (
        "milestones.yaml",
        "    place: hospital\n",
        "",
        (
            "milestones.yaml, line 9, milestones[1]: has no date. Give it one, or name the section or the "
            "place whose opening or delivery it is."
        ),
    ),
    "a place without a delivery date": (
        "milestones.yaml",
        "place: hospital",
        "place: station-parc",
        (
            "milestones.yaml, line 12, milestones[1].place: place 'station-parc' has no delivery date. Give "
            "the milestone a date of its own."
        ),
    ),
    "a section without an opening date": (
        "network/sections.yaml",
        "    opening: {value: 2027-09-01, precision: season, kind: forecast, as_of: 2026-06-25, source: press}\n",
        "",
        (
            "milestones.yaml, line 5, milestones[0].section: section 'm15-sud' has no opening date. Give "
            "the milestone a date of its own."
        ),
    ),
    "a change of plan that has not happened": (
        "milestones.yaml",
        "kind: opened",
        "kind: forecast",
        (
            "milestones.yaml, line 15, milestones[2]: is cancelled, but the day of that news is not given. "
            "Give the day of the news as its date, with kind: opened."
        ),
    ),
    "a change nobody knows": (
        "milestones.yaml",
        "change: cancelled",
        "change: delayed",
        (
            "milestones.yaml, line 19, milestones[2].change: 'delayed' is not a change. Use one of: "
            "postponed, cancelled."
        ),
    ),
    "a number with its unit": (
        "figures.yaml",
        "value: 82",
        "value: 82 ha",
        (
            "figures.yaml, line 4, figures[0].value: '82 ha' is not a number. Write digits with a decimal "
            "point, without unit or quotes."
        ),
    ),
    "a year that is none": (
        "figures.yaml",
        "year: 2011-2025",
        "year: since 2011",
        (
            "figures.yaml, line 6, figures[0].year: 'since 2011' is neither a year nor years. Write 2015, "
            "or 2011-2025 for several years."
        ),
    ),
    "years back to front": (
        "figures.yaml",
        "year: 2011-2025",
        "year: 2025-2011",
        (
            "figures.yaml, line 6, figures[0].year: '2025-2011' is neither a year nor years. Write 2015, or "
            "2011-2025 for several years."
        ),
    ),
    "an audience nobody knows": (
        "figures.yaml",
        "audience: visitor",
        "audience: press",
        "figures.yaml, line 8, figures[0].audience: 'press' is not an audience. Use one of: visitor, investor.",
    ),
    "a doubtful figure without a word on it": (
        "figures.yaml",
        "    note: {fr: D’après une seule source., en: From a single source.}\n",
        "",
        (
            "figures.yaml, line 11, figures[1]: is not confirmed, and no note says why. Add a note, or "
            "write confirmed: true."
        ),
    ),
    "a unit too long": (
        "figures.yaml",
        "fr: millions d’euros",
        "fr: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "figures.yaml, line 15, figures[1].unit.fr: is 33 characters long. At most 32 fit there: shorten it.",
    ),
    "a source of a figure nobody knows": (
        "figures.yaml",
        "sources: [press]",
        "sources: [presse]",
        "figures.yaml, line 10, figures[0].sources[0]: 'presse' is not a known source. Did you mean 'press'?",
    ),
    "a statement that nothing tells": (
        "statements.yaml",
        "{kind: figure, id: area}",
        "{kind: figure, id: arena}",
        ("statements.yaml, line 7, statements[0].shown_by[2].id: 'arena' is not a known figure. Did you mean 'area'?"),
    ),
    "a statement told by what is hidden": (
        "statements.yaml",
        "id: gustave-roussy",
        "id: hidden",
        (
            "statements.yaml, line 8, statements[0].shown_by[3].id: organisation 'hidden' is not shown. "
            "Name something that is shown, or write show: true there."
        ),
    ),
    "a kind nobody knows": (
        "statements.yaml",
        "kind: station",
        "kind: line",
        (
            "statements.yaml, line 5, statements[0].shown_by[0].kind: 'line' is not a kind. Use one of: "
            "organisation, place, station, milestone, figure, chapter."
        ),
    ),
    "a notice that ends before it begins": (
        "notices.yaml",
        "until: 2026-12-05",
        "until: 2026-11-05",
        (
            "notices.yaml, line 2, notices[0]: is shown until 2026-11-05, before it begins on 2026-12-01. "
            "Correct from or until; both days are shown."
        ),
    ),
    "a notice without an end": (
        "notices.yaml",
        "    until: 2026-12-05\n",
        "",
        "notices.yaml, line 2, notices[0].until: is missing. Add it.",
    ),
    "a misspelt day of a notice": (
        "notices.yaml",
        "until: 2026-12-05",
        "untill: 2026-12-05",
        (
            "notices.yaml, line 2, notices[0].until: is missing. Add it.\n"
            "notices.yaml, line 5, notices[0].untill: 'untill' is not a known field. Did you mean 'until'?"
        ),
    ),
}


@pytest.mark.parametrize(("file", "old", "new", "expected"), MISTAKES.values(), ids=MISTAKES)
def test_each_mistake_is_named_with_its_line(
    content_folder: Path, file: str, old: str, new: str, expected: str
) -> None:
    replace(content_folder, file, old, new)

    assert problems_of(content_folder) == expected.splitlines()


def test_a_content_folder_may_do_without_these_files(content_folder: Path) -> None:
    for file in OPTIONAL:
        (content_folder / file).unlink()

    content = read_content(content_folder)

    assert (content.milestones, content.figures, content.statements, content.notices) == ((), (), (), ())
    assert (content.chapters, content.centres, content.translations) == ((), (), ())


def test_a_statement_cannot_be_told_by_a_file_that_is_not_there(content_folder: Path) -> None:
    (content_folder / "milestones.yaml").unlink()

    assert problems_of(content_folder) == [
        (
            "statements.yaml, line 6, statements[0].shown_by[1].id: 'line-15' is not a known milestone. "
            "Use an id of milestones.yaml, or add it there."
        ),
    ]


def test_a_folder_in_the_place_of_an_optional_file_is_named(content_folder: Path) -> None:
    (content_folder / "notices.yaml").unlink()
    (content_folder / "notices.yaml").mkdir()

    assert problems_of(content_folder) == ["notices.yaml: is a folder. Put a file in its place."]
