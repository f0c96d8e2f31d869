"""What somebody probably meant by a value of another form: "20/11/2026", "36,7 m", "oui", "A90036".

Each takes what was given and returns the guess, or None.
"""

import re
import unicodedata
from calendar import monthrange
from contextlib import suppress
from datetime import date
from typing import Any

LONGEST_ID = 80
TRUTHS = {
    **dict.fromkeys(("true", "yes", "on", "y", "oui", "vrai", "sí", "si"), True),
    **dict.fromkeys(("false", "no", "off", "n", "non", "faux", "not"), False),
}
DAY_FIRST = re.compile(r"\s*(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})\s*")
YEAR_FIRST = re.compile(r"\s*(\d{4})[./ -](\d{1,2})[./ -](\d{1,2})(?:[T ].*)?\s*")
NUMBER = re.compile(r"\s*([-+]?\d{1,3}(?:[ \u00a0\u202f']\d{3})+|[-+]?\d{1,15})(?:[.,](\d{1,9}))?(?!\d)[^\d]{0,8}\s*")


def meant_truth(value: Any) -> bool | None:
    """Of "yes", "no", "oui", "non", 0 and 1."""
    if isinstance(value, str):
        return TRUTHS.get(value.strip().lower())
    return bool(value) if value in (0, 1) else None


def meant_day(value: Any) -> date | None:
    """Of "20/11/2026", "2026/11/20" and the 31st of a month that has 30 days."""
    text = value if isinstance(value, str) else ""
    if found := DAY_FIRST.fullmatch(text):
        day, month, year = map(int, found.groups())
    elif found := YEAR_FIRST.fullmatch(text):
        year, month, day = map(int, found.groups())
    else:
        return None
    with suppress(ValueError):
        return date(year, month, min(day, monthrange(year, month)[1])) if day <= 31 else None
    return None


def meant_number(value: Any) -> int | float | None:
    """Of "25 000 m²", "36,7" and "82 ha"."""
    found = NUMBER.fullmatch(value) if isinstance(value, str) else None
    if not found:
        return None
    whole, decimals = re.sub(r"[^\d+-]", "", found[1]), found[2]
    return float(f"{whole}.{decimals}") if decimals else int(whole)


def meant_whole(value: Any) -> int | None:
    """A whole number of "25 000 m²"; not of what has decimals."""
    number = meant_number(value)
    return number if isinstance(number, int) else None


def meant_id(text: str) -> str | None:
    """Of "Gustave Roussy", "hôpital" and "lot_d1"."""
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    guess = re.sub(r"[^a-z0-9]*\.[^a-z0-9]*", ".", re.sub(r"[^a-z0-9.]+", "-", plain)).strip("-.")
    return guess if 0 < len(guess) <= LONGEST_ID else None


def meant_colour(text: str) -> str | None:
    """Of "A90036" and "#a03"."""
    digits = text.strip().lstrip("#")
    if re.fullmatch(r"[0-9A-Fa-f]{3}", digits):
        digits = "".join(digit * 2 for digit in digits)
    return f"#{digits}" if re.fullmatch(r"[0-9A-Fa-f]{6}", digits) else None


def meant_address(text: str) -> str | None:
    """Of "www.example.org"."""
    plain = text.strip().removeprefix("http:").removeprefix("https:").lstrip("/")
    return f"https://{plain}" if re.fullmatch(r"[\w-]+(\.[\w-]+)+(/[^\s<>\"']*)?", plain) else None


def meant_years(text: str) -> str | None:
    """Of "2011 – 2025" and "2025-2011"."""
    years = sorted(re.findall(r"(?<!\d)[12][0-9]{3}(?!\d)", text))
    return "-".join(years) if 1 <= len(years) <= 2 else None
