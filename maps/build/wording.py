"""Dates and figures written out as people read them, in one language.

Babel knows the words, ``resources/i18n/wording_<language>.toml`` the turns of phrase.
"""

from dataclasses import dataclass
from datetime import date

from babel.dates import format_date
from babel.numbers import format_decimal

from maps.model.dates import DatedFact, Precision
from maps.model.figures import Qualifier
from maps.model.phrases import Phrases

NO_BREAK_SPACE = "\u00a0"


SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
"""First month of a season to its phrase."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Writes dates and figures in one language."""

    phrases: Phrases

    def day(self, value: date) -> str:
        """A day: "18 janvier 2025", "1er mars 2026"."""
        text = format_date(value, self.phrases.dates.day, locale=self.phrases.locale)
        first = self.phrases.dates.first_of_month
        return first + text.removeprefix("1") if value.day == 1 and first else text

    def month(self, value: date) -> str:
        """A month: "novembre 2026"."""
        return format_date(value, self.phrases.dates.month, locale=self.phrases.locale)

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
                phrase: str = getattr(self.phrases.dates, SEASONS[fact.value.month])
                return phrase.format(year=_years(fact))
            case Precision.YEAR:
                return str(fact.value.year)

    def published(self, given: str) -> str:
        """The date of a source, given as "2025-09-24", "2025-09", "2025" or "undated"; anything else as it stands."""
        parts = given.split("-")
        if given == "undated":
            return self.phrases.dates.undated
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
            return self.phrases.dates.early.format(year=value.year)
        if value.month == 10:
            return self.phrases.dates.late.format(year=value.year)
        return format_date(value, self.phrases.dates.quarter, locale=self.phrases.locale)

    def area(self, square_metres: int) -> str:
        """A floor area: "25 000 m²", with no-break spaces."""
        return self._measure(square_metres, "m²")

    def length(self, metres: float) -> str:
        """A distance or depth: "36,7 m"."""
        return self._measure(metres, "m")

    def number(self, value: float) -> str:
        """A number: "415 000", with no-break spaces, and one decimal at most."""
        pattern = "#,##0.#" if abs(value) >= self.phrases.numbers.grouped_from else "0.#"
        return format_decimal(value, format=pattern, locale=self.phrases.locale)

    def quantity(self, value: float, unit: str | None, qualifier: Qualifier | None) -> str:
        """A figure with its unit: "plus de 200 millions d’euros", "80 %", "4"."""
        number = self.number(value)
        if unit == "%":
            number = self.phrases.numbers.percent.format(number=number)
        elif unit is not None:
            number = f"{number}{NO_BREAK_SPACE}{unit}"
        if qualifier is None:
            return number
        phrase: str = getattr(self.phrases.numbers, qualifier.value)
        return phrase.format(number=number)

    def years(self, given: str) -> str:
        """A year, or years from first to last: "2015", "2011–2025"."""
        return given.replace("-", "–")

    def _measure(self, value: float, unit: str) -> str:
        return f"{self.number(value)}{NO_BREAK_SPACE}{unit}"


def _years(fact: DatedFact) -> str:
    """The year of a season; a winter has two."""
    first, last = fact.value.year, fact.last_day.year
    return str(first) if first == last else f"{first}–{last}"
