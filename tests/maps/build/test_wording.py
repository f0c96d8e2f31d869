"""Dates and figures as people read them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.build.wording import Wording
from maps.content.language_files import read_language_files
from maps.fingerprint import LANGUAGE_FILES
from maps.model.dates import DatedFact, DateKind, Precision
from maps.model.figures import Qualifier

PHRASES = read_language_files(LANGUAGE_FILES, ("fr", "en", "es")).phrases
FR, EN, ES = (Wording(PHRASES[language]) for language in ("fr", "en", "es"))
NARROW, NO_BREAK = "\u202f", "\u00a0"


def fact(value: date, precision: Precision) -> DatedFact:
    return DatedFact(value, precision, DateKind.FORECAST, date(2026, 6, 25), "press")


@pytest.mark.parametrize(
    ("value", "precision", "french", "english", "spanish"),
    [
        (date(2025, 1, 18), Precision.DAY, "18 janvier 2025", "18 January 2025", "18 de enero de 2025"),
        (date(2026, 3, 1), Precision.DAY, "1er mars 2026", "1 March 2026", "1 de marzo de 2026"),
        (date(2026, 3, 11), Precision.DAY, "11 mars 2026", "11 March 2026", "11 de marzo de 2026"),
        (date(2026, 12, 1), Precision.MONTH, "décembre 2026", "December 2026", "diciembre de 2026"),
        (date(2027, 1, 1), Precision.QUARTER, "début 2027", "early 2027", "principios de 2027"),
        (date(2027, 4, 1), Precision.QUARTER, "2e trimestre 2027", "2nd quarter 2027", "2.º trimestre de 2027"),
        (date(2027, 7, 1), Precision.QUARTER, "3e trimestre 2027", "3rd quarter 2027", "3.er trimestre de 2027"),
        (date(2027, 10, 1), Precision.QUARTER, "fin 2027", "late 2027", "finales de 2027"),
        (date(2027, 3, 1), Precision.SEASON, "printemps 2027", "spring 2027", "primavera de 2027"),
        (date(2027, 6, 1), Precision.SEASON, "été 2027", "summer 2027", "verano de 2027"),
        (date(2027, 9, 1), Precision.SEASON, "automne 2027", "autumn 2027", "otoño de 2027"),
        (date(2027, 12, 1), Precision.SEASON, "hiver 2027–2028", "winter 2027–2028", "invierno de 2027–2028"),
        (date(2031, 1, 1), Precision.YEAR, "2031", "2031", "2031"),
    ],
)
def test_a_date_is_written_as_exactly_as_it_is_known(
    value: date, precision: Precision, french: str, english: str, spanish: str
) -> None:
    assert FR.period(fact(value, precision)) == french
    assert EN.period(fact(value, precision)) == english
    assert ES.period(fact(value, precision)) == spanish


@pytest.mark.parametrize(
    ("square_metres", "french", "english", "spanish"),
    [
        (850, f"850{NO_BREAK}m²", f"850{NO_BREAK}m²", f"850{NO_BREAK}m²"),
        (25_000, f"25{NARROW}000{NO_BREAK}m²", f"25,000{NO_BREAK}m²", f"25.000{NO_BREAK}m²"),
        (1_234_567, f"1{NARROW}234{NARROW}567{NO_BREAK}m²", f"1,234,567{NO_BREAK}m²", f"1.234.567{NO_BREAK}m²"),
    ],
)
def test_an_area_never_breaks_over_two_lines(square_metres: int, french: str, english: str, spanish: str) -> None:
    assert [wording.area(square_metres) for wording in (FR, EN, ES)] == [french, english, spanish]


@pytest.mark.parametrize(
    ("metres", "french", "english", "spanish"),
    [
        (36.7, f"36,7{NO_BREAK}m", f"36.7{NO_BREAK}m", f"36,7{NO_BREAK}m"),
        (27, f"27{NO_BREAK}m", f"27{NO_BREAK}m", f"27{NO_BREAK}m"),
        (1109, f"1{NARROW}109{NO_BREAK}m", f"1,109{NO_BREAK}m", f"1109{NO_BREAK}m"),
    ],
)
def test_a_length_has_the_decimal_sign_of_its_language(metres: float, french: str, english: str, spanish: str) -> None:
    assert [wording.length(metres) for wording in (FR, EN, ES)] == [french, english, spanish]


@pytest.mark.parametrize(
    ("value", "unit", "qualifier", "french", "english", "spanish"),
    [
        (4, None, None, "4", "4", "4"),
        (80, "%", None, f"80{NO_BREAK}%", "80%", f"80{NO_BREAK}%"),
        (50, "m", Qualifier.ABOUT, f"environ 50{NO_BREAK}m", f"about 50{NO_BREAK}m", f"alrededor de 50{NO_BREAK}m"),
        (
            1600,
            "m²",
            Qualifier.UP_TO,
            f"jusqu’à 1{NARROW}600{NO_BREAK}m²",
            f"up to 1,600{NO_BREAK}m²",
            f"hasta 1600{NO_BREAK}m²",
        ),
        (2.5, "%", Qualifier.MORE_THAN, f"plus de 2,5{NO_BREAK}%", "more than 2.5%", f"más de 2,5{NO_BREAK}%"),
        (415000, "m²", None, f"415{NARROW}000{NO_BREAK}m²", f"415,000{NO_BREAK}m²", f"415.000{NO_BREAK}m²"),
    ],
)
def test_a_figure_is_written_with_its_unit_and_how_it_is_meant(
    value: float, unit: str | None, qualifier: Qualifier | None, french: str, english: str, spanish: str
) -> None:
    assert [wording.quantity(value, unit, qualifier) for wording in (FR, EN, ES)] == [french, english, spanish]


@given(st.dates(date(1500, 1, 1), date(2199, 12, 31)), st.sampled_from(list(PHRASES)))
def test_every_day_names_its_year_and_its_number(value: date, language: str) -> None:
    text = Wording(PHRASES[language]).day(value)

    assert text.endswith(f" {value.year}")
    assert text.split(" ")[0].removesuffix("er") == str(value.day)


@pytest.mark.parametrize(
    ("given", "french", "english", "spanish"),
    [
        ("2025-09-24", "24 septembre 2025", "24 September 2025", "24 de septiembre de 2025"),
        ("2025-09", "septembre 2025", "September 2025", "septiembre de 2025"),
        ("2025", "2025", "2025", "2025"),
        ("undated", "sans date", "undated", "sin fecha"),
        ("about 2014", "about 2014", "about 2014", "about 2014"),
    ],
)
def test_the_date_of_a_source_is_written_as_exactly_as_its_publisher_gives_it(
    given: str, french: str, english: str, spanish: str
) -> None:
    assert [wording.published(given) for wording in (FR, EN, ES)] == [french, english, spanish]
