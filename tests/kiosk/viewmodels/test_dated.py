"""Dates as phrases: what is open, what is announced, what should have come by now."""

from datetime import date
from typing import Any

import pytest

from kiosk.viewmodels.dated import Moment, announced_for, as_of, delivery_phrase, moment, opening_phrase, period, when

TODAY = date(2026, 11, 22)
NO_BREAK = "\N{NO-BREAK SPACE}"


def dated(kind: str, first: str, last: str, text: str = "text") -> dict[str, Any]:
    return {"kind": kind, "first_day": first, "last_day": last, "text": text, "as_of": "25 juin 2026"}


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2025-01-18", "2025-01-18", "day"),
        ("2027-02-01", "2027-02-28", "month"),
        ("2027-12-01", "2027-12-31", "month"),
        ("2027-01-01", "2027-03-31", "early or late"),
        ("2027-04-01", "2027-06-30", "quarter"),
        ("2027-10-01", "2027-12-31", "early or late"),
        ("2027-03-01", "2027-05-31", "spring"),
        ("2027-06-01", "2027-08-31", "summer"),
        ("2027-09-01", "2027-11-30", "autumn"),
        ("2027-12-01", "2028-02-29", "winter"),
        ("2027-01-01", "2027-12-31", "year"),
    ],
)
def test_the_period_follows_from_its_first_and_last_day(first: str, last: str, expected: str) -> None:
    assert period(dated("forecast", first, last)) == expected


@pytest.mark.parametrize(
    ("kind", "first", "last", "expected"),
    [
        ("opened", "2025-01-18", "2025-01-18", Moment.DONE),
        ("opened", "2026-11-22", "2026-11-22", Moment.DONE),
        ("opened", "2026-11-23", "2026-11-23", Moment.FIXED),
        ("forecast", "2025-01-01", "2025-12-31", Moment.OVERDUE),
        ("forecast", "2026-09-01", "2026-11-22", Moment.ANNOUNCED),
        ("forecast", "2027-09-01", "2027-11-30", Moment.ANNOUNCED),
    ],
)
def test_a_forecast_never_becomes_a_fact_by_itself(kind: str, first: str, last: str, expected: Moment) -> None:
    assert moment(dated(kind, first, last), TODAY) is expected


@pytest.mark.parametrize(
    ("days", "text", "opened", "announced"),
    [
        (("2025-01-18", "2025-01-18"), "18 janvier 2025", "le 18 janvier 2025", "pour le 18 janvier 2025"),
        (("2024-10-01", "2024-10-31"), "octobre 2024", "en octobre 2024", "pour octobre 2024"),
        (("2027-04-01", "2027-06-30"), "2e trimestre 2027", "au 2e trimestre 2027", "pour le 2e trimestre 2027"),
        (("2027-10-01", "2027-12-31"), "fin 2027", "fin 2027", "pour fin 2027"),
        (("2027-03-01", "2027-05-31"), "printemps 2027", "au printemps 2027", "pour le printemps 2027"),
        (("2027-06-01", "2027-08-31"), "été 2027", "à l’été 2027", "pour l’été 2027"),
        (("2027-09-01", "2027-11-30"), "automne 2027", "à l’automne 2027", "pour l’automne 2027"),
        (("2027-12-01", "2028-02-29"), "hiver 2027–2028", "à l’hiver 2027–2028", "pour l’hiver 2027–2028"),
        (("2027-01-01", "2027-12-31"), "2027", "en 2027", "pour 2027"),
    ],
)
def test_every_period_has_its_french_preposition(
    french: None, days: tuple[str, str], text: str, opened: str, announced: str
) -> None:
    fact = dated("opened", *days, text)
    assert when(fact).replace(NO_BREAK, " ") == opened
    assert announced_for(fact).replace(NO_BREAK, " ") == announced


@pytest.mark.parametrize(
    ("days", "text", "opened", "announced"),
    [
        (("2025-01-18", "2025-01-18"), "18 de enero de 2025", "el 18 de enero de 2025", "para el 18 de enero de 2025"),
        (("2024-10-01", "2024-10-31"), "octubre de 2024", "en octubre de 2024", "para octubre de 2024"),
        (
            ("2027-04-01", "2027-06-30"),
            "2.º trimestre de 2027",
            "en el 2.º trimestre de 2027",
            "para el 2.º trimestre de 2027",
        ),
        (("2027-10-01", "2027-12-31"), "finales de 2027", "a finales de 2027", "para finales de 2027"),
        (("2027-03-01", "2027-05-31"), "primavera de 2027", "en primavera de 2027", "para la primavera de 2027"),
        (("2027-06-01", "2027-08-31"), "verano de 2027", "en verano de 2027", "para el verano de 2027"),
        (("2027-09-01", "2027-11-30"), "otoño de 2027", "en otoño de 2027", "para el otoño de 2027"),
        (
            ("2027-12-01", "2028-02-29"),
            "invierno de 2027–2028",
            "en invierno de 2027–2028",
            "para el invierno de 2027–2028",
        ),
        (("2027-01-01", "2027-12-31"), "2027", "en 2027", "para 2027"),
    ],
)
def test_every_period_has_its_spanish_preposition(
    spanish: None, days: tuple[str, str], text: str, opened: str, announced: str
) -> None:
    fact = dated("opened", *days, text)
    assert when(fact).replace(NO_BREAK, " ") == opened
    assert announced_for(fact).replace(NO_BREAK, " ") == announced


def test_an_overdue_announcement_is_to_be_confirmed(english: None) -> None:
    late = dated("forecast", "2025-01-01", "2025-12-31", "2025")
    assert opening_phrase(late, TODAY) == "Announced for 2025, to be confirmed"
    assert delivery_phrase(late, TODAY) == "Announced for 2025, to be confirmed"


def test_lines_are_feminine_and_buildings_masculine_in_french(french: None) -> None:
    soon = dated("forecast", "2027-01-01", "2027-12-31", "2027")
    assert opening_phrase(soon, TODAY) == "Annoncée pour 2027"
    assert delivery_phrase(soon, TODAY) == "Annoncé pour 2027"


def test_a_line_without_a_date_is_in_service(english: None) -> None:
    assert opening_phrase(None, TODAY) == "In service"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("25 juin 2026", "état au 25 juin 2026"),
        ("1er mars 2026", "état au 1er mars 2026"),
        ("novembre 2026", "état : novembre 2026"),
        ("2026", "état : 2026"),
        ("", ""),
    ],
)
def test_the_date_of_the_information_reads_well_in_french(french: None, written: str, expected: str) -> None:
    assert as_of(written).replace(NO_BREAK, " ") == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("25 de junio de 2026", "datos a 25 de junio de 2026"),
        ("noviembre de 2026", "datos de noviembre de 2026"),
        ("2026", "datos de 2026"),
        ("", ""),
    ],
)
def test_the_date_of_the_information_reads_well_in_spanish(spanish: None, written: str, expected: str) -> None:
    assert as_of(written).replace(NO_BREAK, " ") == expected
