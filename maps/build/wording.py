"""Dates and figures written out as people read them, in each language.

Babel knows the words, this file the turns of phrase.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date
from babel.numbers import format_decimal

from maps.model.dates import DatedFact, Precision
from maps.model.figures import Qualifier

NO_BREAK_SPACE = "\u00a0"


@dataclass(frozen=True, slots=True)
class Phrases:
    """What Babel does not say. ``seasons``, ``early`` and ``late`` take ``{year}``, ``percent`` and ``qualified`` take
    ``{number}``; ``seasons`` is keyed by the first month of the season. ``day``, ``month`` and ``quarter`` are Babel's
    date patterns; figures below ``grouped_from`` have no sign between their thousands. ``others`` is what the parts of
    a whole leave, with its note; ``in_their_cities`` says how exact the marks on the map of Europe are.
    """

    locale: str
    seasons: Mapping[int, str]
    early: str
    late: str
    first_of_month: str | None
    undated: str
    percent: str
    qualified: Mapping[Qualifier, str]
    others: str
    others_note: str
    in_their_cities: str
    day: str = "d MMMM y"
    month: str = "LLLL y"
    quarter: str = "QQQQ y"
    grouped_from: int = 1_000


PHRASES: Mapping[str, Phrases] = {
    "fr": Phrases(
        locale="fr_FR",
        seasons={3: "printemps {year}", 6: "été {year}", 9: "automne {year}", 12: "hiver {year}"},
        early="début {year}",
        late="fin {year}",
        first_of_month="1er",
        undated="sans date",
        percent=f"{{number}}{NO_BREAK_SPACE}%",
        qualified={
            Qualifier.ABOUT: "environ {number}",
            Qualifier.MORE_THAN: "plus de {number}",
            Qualifier.UP_TO: "jusqu’à {number}",
        },
        others="Autres",
        others_note=f"Calculé par la borne{NO_BREAK_SPACE}: le total moins ce qui est nommé.",
        in_their_cities="Chaque repère est placé sur la ville, non sur l’adresse exacte.",
    ),
    "en": Phrases(
        locale="en_GB",
        seasons={3: "spring {year}", 6: "summer {year}", 9: "autumn {year}", 12: "winter {year}"},
        early="early {year}",
        late="late {year}",
        first_of_month=None,
        undated="undated",
        percent="{number}%",
        qualified={
            Qualifier.ABOUT: "about {number}",
            Qualifier.MORE_THAN: "more than {number}",
            Qualifier.UP_TO: "up to {number}",
        },
        others="Others",
        others_note="Worked out by the kiosk: the total less what is named.",
        in_their_cities="Each mark stands on the city, not at the exact address.",
    ),
    "es": Phrases(
        locale="es_ES",
        seasons={
            3: "primavera de {year}",
            6: "verano de {year}",
            9: "otoño de {year}",
            12: "invierno de {year}",
        },
        early="principios de {year}",
        late="finales de {year}",
        first_of_month=None,
        undated="sin fecha",
        percent="{number}\N{NO-BREAK SPACE}%",
        qualified={
            Qualifier.ABOUT: "alrededor de {number}",
            Qualifier.MORE_THAN: "más de {number}",
            Qualifier.UP_TO: "hasta {number}",
        },
        others="Otros",
        others_note="Calculado por el terminal: el total menos lo que se nombra.",
        in_their_cities="Cada marca está en la ciudad, no en la dirección exacta.",
        day="d 'de' MMMM 'de' y",
        month="LLLL 'de' y",
        quarter="QQQQ 'de' y",
        grouped_from=10_000,
    ),
}
"""One entry for each language a kiosk may have: adding a language begins here."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Writes dates and figures in one language."""

    phrases: Phrases

    def day(self, value: date) -> str:
        """A day: "18 janvier 2025", "1er mars 2026"."""
        text = format_date(value, self.phrases.day, locale=self.phrases.locale)
        first = self.phrases.first_of_month
        return first + text.removeprefix("1") if value.day == 1 and first else text

    def month(self, value: date) -> str:
        """A month: "novembre 2026"."""
        return format_date(value, self.phrases.month, locale=self.phrases.locale)

    def period(self, fact: DatedFact) -> str:
        """A date as exactly as it is known: "18 janvier 2025", "automne 2027", "fin 2027", "2031"."""
        match fact.precision:
            case Precision.DAY:
                return self.day(fact.value)
            case Precision.MONTH:
                return self.month(fact.value)
            case Precision.QUARTER:
                return self._quarter(fact.value)
            case Precision.SEASON:
                return self.phrases.seasons[fact.value.month].format(year=_years(fact))
            case Precision.YEAR:
                return str(fact.value.year)

    def published(self, given: str) -> str:
        """The date of a source, given as "2025-09-24", "2025-09", "2025" or "undated"; anything else as it stands."""
        parts = given.split("-")
        if given == "undated":
            return self.phrases.undated
        if not all(part.isdigit() for part in parts):
            return given
        match [int(part) for part in parts]:
            case [year, month, day]:
                return self.day(date(year, month, day))
            case [year, month] if month <= 12:
                return self.month(date(year, month, 1))
        return given

    def _quarter(self, value: date) -> str:
        if value.month == 1:
            return self.phrases.early.format(year=value.year)
        if value.month == 10:
            return self.phrases.late.format(year=value.year)
        return format_date(value, self.phrases.quarter, locale=self.phrases.locale)

    def area(self, square_metres: int) -> str:
        """A floor area: "25 000 m²", with no-break spaces."""
        return self._measure(square_metres, "m²")

    def length(self, metres: float) -> str:
        """A distance or depth: "36,7 m"."""
        return self._measure(metres, "m")

    def number(self, value: float) -> str:
        """A number: "415 000", with no-break spaces, and one decimal at most."""
        pattern = "#,##0.#" if abs(value) >= self.phrases.grouped_from else "0.#"
        return format_decimal(value, format=pattern, locale=self.phrases.locale)

    def quantity(self, value: float, unit: str | None, qualifier: Qualifier | None) -> str:
        """A figure with its unit: "plus de 200 millions d’euros", "80 %", "4"."""
        number = self.number(value)
        if unit == "%":
            number = self.phrases.percent.format(number=number)
        elif unit is not None:
            number = f"{number}{NO_BREAK_SPACE}{unit}"
        return self.phrases.qualified[qualifier].format(number=number) if qualifier else number

    def years(self, given: str) -> str:
        """A year, or years from first to last: "2015", "2011–2025"."""
        return given.replace("-", "–")

    def _measure(self, value: float, unit: str) -> str:
        return f"{self.number(value)}{NO_BREAK_SPACE}{unit}"


def _years(fact: DatedFact) -> str:
    """The year of a season; a winter has two."""
    first, last = fact.value.year, fact.last_day.year
    return str(first) if first == last else f"{first}–{last}"
