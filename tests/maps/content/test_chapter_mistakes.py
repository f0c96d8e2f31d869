"""Mistakes in chapters, centres and translations, and the exact words they are answered with."""

from pathlib import Path

import pytest

from tests.maps.content.breaking import problems_of, replace

PARTS = "{kind: parts, whole: area, figures: [built, park]}"

MISTAKES = {
    "a scene nobody knows": (
        "chapters.yaml",
        "scene: campus",
        "scene: campuss",
        (
            "chapters.yaml, line 3, chapters[0].scene: 'campuss' is not a scene. Use one of: campus, join, "
            "europe, about."
        ),
    ),
    "a text too long for the screen": (
        "chapters.yaml",
        "fr: Ce que l’on y trouve.",
        f"fr: {'x' * 421}",
        "chapters.yaml, line 5, chapters[0].text.fr: is 421 characters long. At most 420 fit there: shorten it.",
    ),
    "a thing nobody knows": (
        "chapters.yaml",
        "id: hospital",
        "id: hospitl",
        "chapters.yaml, line 8, chapters[0].shows[0].id: 'hospitl' is not a known place. Did you mean 'hospital'?",
    ),
    "another chapter": (
        "chapters.yaml",
        "{kind: place, id: hospital}",
        "{kind: chapter, id: money}",
        (
            "chapters.yaml, line 2, chapters[0]: names another chapter. Name an organisation, a place, a station, "
            "a milestone or a figure."
        ),
    ),
    "an organisation that is hidden": (
        "chapters.yaml",
        "{kind: place, id: hospital}",
        "{kind: organisation, id: hidden}",
        (
            "chapters.yaml, line 8, chapters[0].shows[0].id: organisation 'hidden' is not shown. Name something "
            "that is shown, or write show: true there."
        ),
    ),
    "a contact nobody knows": (
        "chapters.yaml",
        "    chart: {kind: space}\n",
        "    chart: {kind: space}\n    contacts: [gustav-roussy]\n",
        (
            "chapters.yaml, line 24, chapters[2].contacts[0]: 'gustav-roussy' is not a known organisation. Did you "
            "mean 'gustave-roussy'?"
        ),
    ),
    "a contact without a website": (
        "chapters.yaml",
        "    chart: {kind: space}\n",
        "    chart: {kind: space}\n    contacts: [gustave-roussy]\n",
        (
            "chapters.yaml, line 24, chapters[2].contacts[0]: organisation 'gustave-roussy' is hidden or has no "
            "website. Give it a website in organisations.yaml, or remove it here."
        ),
    ),
    "a figure nobody knows": (
        "chapters.yaml",
        "[built, park]",
        "[built, parc]",
        "chapters.yaml, line 6, chapters[0].chart.figures[1]: 'parc' is not a known figure. Did you mean 'park'?",
    ),
    "a whole nobody knows": (
        "chapters.yaml",
        "whole: area",
        "whole: arena",
        "chapters.yaml, line 6, chapters[0].chart.whole: 'arena' is not a known figure. Did you mean 'area'?",
    ),
    "parts of nothing": (
        "chapters.yaml",
        "whole: area, ",
        "",
        (
            "chapters.yaml, line 6, chapters[0].chart: is a chart of parts of nothing. Name the figure that they "
            "belong to as its whole."
        ),
    ),
    "bars with a whole": (
        "chapters.yaml",
        "kind: parts",
        "kind: bars",
        "chapters.yaml, line 6, chapters[0].chart: has a whole, which a chart of bars does not draw. Remove it.",
    ),
    "a chart of nothing": (
        "chapters.yaml",
        PARTS,
        "{kind: bars}",
        (
            "chapters.yaml, line 6, chapters[0].chart: draws no figures. Only a chart of kind space has none: it "
            "follows from the places."
        ),
    ),
    "a chart of the space with figures": (
        "chapters.yaml",
        PARTS,
        "{kind: space, figures: [area]}",
        (
            "chapters.yaml, line 6, chapters[0].chart: names figures, which it does not draw. Only a chart of kind "
            "space has none: it follows from the places."
        ),
    ),
    "figures of two units": (
        "chapters.yaml",
        PARTS,
        "{kind: bars, figures: [area, rank]}",
        (
            "chapters.yaml, line 6, chapters[0].chart: figures 'area' and 'rank' have different units. Draw figures "
            "of one unit, or draw them as numbers."
        ),
    ),
    "parts larger than their whole": (
        "chapters.yaml",
        PARTS,
        "{kind: parts, whole: built, figures: [area, park]}",
        (
            "chapters.yaml, line 6, chapters[0].chart: its figures make 94, more than the 50 of 'built'. Correct the "
            "figures, or leave one out."
        ),
    ),
    "a step beyond its whole": (
        "chapters.yaml",
        PARTS,
        "{kind: steps, whole: built, figures: [park, area]}",
        (
            "chapters.yaml, line 6, chapters[0].chart: its figures make 82, more than the 50 of 'built'. Correct the "
            "figures, or leave one out."
        ),
    ),
    "steps back to front": (
        "chapters.yaml",
        PARTS,
        "{kind: steps, whole: area, figures: [built, park]}",
        "chapters.yaml, line 6, chapters[0].chart.figures: do not rise. Begin with the smallest.",
    ),
    "a bar without a length": (
        "figures.yaml",
        "value: 12\n",
        "value: 0\n",
        (
            "chapters.yaml, line 6, chapters[0].chart: figure 'park' is not more than 0. Draw it as a number, or leave "
            "it out."
        ),
    ),
    "a figure for investors in a chart for everybody": (
        "chapters.yaml",
        PARTS,
        "{kind: number, figures: [funds]}",
        (
            "chapters.yaml, line 6, chapters[0].chart: figure 'funds' is for investors only. Leave it out, or write "
            "audience: investor."
        ),
    ),
    "a milestone for investors in a chapter for everybody": (
        "chapters.yaml",
        "{kind: place, id: hospital}",
        "{kind: milestone, id: school}",
        (
            "chapters.yaml, line 7, chapters[0].shows: milestone 'school' is for investors only. Leave it out, or "
            "write audience: investor."
        ),
    ),
    "a source nobody knows": (
        "chapters.yaml",
        "sources: [press]",
        "sources: [presse]",
        "chapters.yaml, line 11, chapters[0].sources[0]: 'presse' is not a known source. Did you mean 'press'?",
    ),
    "a centre nobody knows": (
        "europe/centres.yaml",
        "[gustave-roussy]",
        "[gustav-roussy]",
        (
            "europe/centres.yaml, line 4, centres[0].organisations[0]: 'gustav-roussy' is not a known organisation. "
            "Did you mean 'gustave-roussy'?"
        ),
    ),
    "a centre that is nowhere": (
        "organisations.yaml",
        "    position: {lon: 2.348, lat: 48.794, certainty: surveyed}\n",
        "",
        (
            "europe/centres.yaml, line 4, centres[0].organisations[0]: organisation 'gustave-roussy' has no position. "
            "Give it one: the centre is drawn there."
        ),
    ),
    "a translation into a language that the kiosk does not speak": (
        "translations.yaml",
        "language: en\n    files",
        "language: es\n    files",
        (
            "translations.yaml, line 8, translations[1].language: 'es' is not a translation of the kiosk. "
            "Use one of: en."
        ),
    ),
    "a translation of the original": (
        "translations.yaml",
        "language: en\n    files",
        "language: fr\n    files",
        (
            "translations.yaml, line 8, translations[1].language: 'fr' is not a translation of the kiosk. "
            "Use one of: en."
        ),
    ),
    "a translated file nobody knows": (
        "translations.yaml",
        "[chapters.yaml, ",
        "[chapter.yaml, ",
        (
            "translations.yaml, line 9, translations[1].files[0]: 'chapter.yaml' is not a known file. "
            "Did you mean 'chapters.yaml'?"
        ),
    ),
    "a state given twice": (
        "translations.yaml",
        "network/stations.yaml]",
        "chapters.yaml]",
        (
            "translations.yaml, line 7, translations[1]: the state of chapters.yaml in 'en' is given twice. "
            "Keep one of them."
        ),
    ),
    "a language without a state": (
        "translations.yaml",
        "    language: en\n    state: draft",
        "    language: en\n    files: [places.yaml]\n    state: draft",
        ("translations.yaml, translations: no state is given for 'en'. Add a record of that language without files."),
    ),
    "a person in the place of a role": (
        "translations.yaml",
        "role: project",
        "role: Jeanne",
        (
            "translations.yaml, line 5, translations[0].role: 'Jeanne' is not a role. Use one of: project, "
            "association, translator, native_reader."
        ),
    ),
}


@pytest.mark.parametrize(("file", "old", "new", "expected"), MISTAKES.values(), ids=MISTAKES)
def test_each_mistake_is_named_with_its_line(
    content_folder: Path, file: str, old: str, new: str, expected: str
) -> None:
    replace(content_folder, file, old, new)

    assert problems_of(content_folder) == expected.splitlines()


def test_a_chart_of_numbers_may_mix_units(content_folder: Path) -> None:
    replace(content_folder, "chapters.yaml", PARTS, "{kind: number, figures: [area, rank]}")

    assert problems_of(content_folder) == []
