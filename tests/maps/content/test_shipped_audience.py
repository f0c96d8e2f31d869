"""Nothing that everybody sees counts the sick, the cases or the cured."""

import re
from collections.abc import Iterator

import pytest

from maps.content.reader import read_content
from maps.model.content import Content
from maps.model.milestones import Audience
from maps.model.text import Text
from tests.maps.content.test_shipped_content import SHIPPED
from tests.maps.content.test_shipped_story import ON_ILLNESS

ILLNESS = {
    "fr": r"malades?|patients?|patientes?|cas|guérisons?|guéris?|décès|consultations?",
    "en": r"patients?|cases?|cures?|cured|deaths?|consultations?",
    "es": r"enfermos?|enfermas?|pacientes?|casos?|curaciones|curad[oa]s?|muertes?|consultas?",
}
CURING = {"fr": r"guéri\w*|soign\w*", "en": r"cur(?:e|ed|ing)|treat\w*", "es": r"cura\w*|atend\w*|trata\w*"}
NUMBERS = {
    "fr": r"\d+|deux|trois|quatre|cinq|dix|vingt|cent|mille|millions?|moitié|tiers",
    "en": r"\d+|two|three|four|five|ten|twenty|hundred|thousand|millions?|half|third",
    "es": r"\d+|dos|tres|cuatro|cinco|diez|veinte|cien|ciento|mil|millones|mitad|tercio",
}
NEAR = r"(?:[\s\u00a0\u202f]*%)?(?:[\s\u00a0\u202f]+[\w’]+){0,3}?[\s\u00a0\u202f]+"
"""Up to three words between a number and what it counts."""


def counts_the_sick(text: str, language: str) -> bool:
    """Whether a text gives a number of sick people, cases or cures."""
    number, sick, curing = NUMBERS[language], ILLNESS[language], CURING[language]
    patterns = (rf"\b(?:{number}){NEAR}(?:{sick})\b", rf"\b(?:{curing}){NEAR}(?:{number})\b")
    return any(re.search(pattern, text, re.IGNORECASE) for pattern in patterns)


def texts_for_everybody(content: Content) -> Iterator[Text | None]:
    """Every text of the content that visitors come to see."""
    yield from (text for one in content.milestones if is_open(one) for text in (one.title, one.text))
    yield from (text for one in content.chapters if is_open(one) for text in (one.title, one.text))
    yield from (one.note for one in content.figures if is_open(one))
    yield from (one.text for one in (*content.statements, *content.notices))
    yield from (text for one in content.home for text in (one.name, one.hint, one.text, one.ask))
    yield from (answer.note for one in content.home for answer in one.answers)
    yield from (one.text for one in content.help)
    yield from (text for one in content.organisations for text in (one.summary, one.role_note))
    yield from (text for one in content.places for text in (one.summary, one.use, one.status_note))
    yield from (one.note for one in (*content.stations, *content.sections))


def is_open(told: object) -> bool:
    """Whether a milestone, figure or chapter is for everybody."""
    return getattr(told, "audience", None) is Audience.VISITOR


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(SHIPPED)


def test_no_text_for_everybody_counts_the_sick_or_the_cured(content: Content) -> None:
    counting = [
        text[language]
        for text in texts_for_everybody(content)
        for language in ILLNESS
        if text and counts_the_sick(text[language], language)
    ]

    assert counting == []


def test_no_figure_for_everybody_is_labelled_or_measured_in_sick_people(content: Content) -> None:
    named = {
        figure.id
        for figure in content.figures
        for text in (figure.label, figure.unit)
        for language, words in ILLNESS.items()
        if text and re.search(rf"\b(?:{words})\b", text[language], re.IGNORECASE)
    }

    assert named == {figure.id for figure in content.figures if figure.id in ON_ILLNESS}
    assert {figure.audience for figure in content.figures if figure.id in named} == {Audience.INVESTOR}


def test_what_is_for_investors_would_be_found_if_everybody_saw_it(content: Content) -> None:
    told = [*content.milestones, *content.chapters]
    reserved = {one.id: one for one in told if one.audience is Audience.INVESTOR}

    found = {
        (identifier, language)
        for identifier, one in reserved.items()
        for language in ILLNESS
        if counts_the_sick(f"{one.title[language]}. {one.text[language]}", language)
    }

    assert set(reserved) >= {"gr-plan-2026", "f-80-percent-2040", "campus-care", "europe-care"}
    assert found == {(identifier, language) for identifier in reserved for language in ILLNESS}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("134 chambres pour les proches, les patients et les chercheurs de passage.", "fr"),
        ("Sept équipes travaillent sur 850 m² ; les malades n’y viennent pas.", "fr"),
        ("134 rooms for relatives, patients and visiting researchers.", "en"),
        ("Trata el cáncer, investiga y enseña desde 1926.", "es"),
    ],
)
def test_a_number_of_something_else_is_no_number_of_the_sick(text: str, language: str) -> None:
    assert not counts_the_sick(text, language)
