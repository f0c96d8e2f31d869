"""Days and months in words, for what is not written out in the content."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.viewmodels.content import unbroken


def day_in_words(day: date, language: str) -> str:
    """A day with its year, as the language (ISO 639-1) writes it."""
    if day.day == 1:
        pattern = QCoreApplication.translate("Days", "d MMMM yyyy", "the first of a month, as Qt writes dates")
    else:
        pattern = QCoreApplication.translate("Days", "d MMMM yyyy", "any day, as Qt writes dates")
    return unbroken(QLocale(language).toString(QDate(day.year, day.month, day.day), pattern))


def date_in_words(written: str, language: str) -> str:
    """A date of a source, which may be a month ("2021-08"); what is no date stays as it is."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", written):
        return day_in_words(date.fromisoformat(written), language)
    if re.fullmatch(r"\d{4}-\d\d", written):
        first = date.fromisoformat(f"{written}-01")
        return unbroken(QLocale(language).toString(QDate(first.year, first.month, 1), "MMMM yyyy"))
    return written
