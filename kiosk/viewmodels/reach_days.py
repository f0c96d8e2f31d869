"""The days of the catalogue's entry ``reach``."""

from collections.abc import Mapping
from datetime import date
from typing import Any

MINUTES = ("15", "30", "45", "60")
"""How far each day tells how many stations there are."""


def day_like(reach: Mapping[str, Any], day: date, today: date) -> dict[str, Any] | None:
    """The catalogue's day that a day is like: the one before it. Of today only what has opened counts, as on the first.

    None for a day in the past, of which nothing is known.
    """
    if day < today:
        return None
    days = reach["days"]
    return dict(days[0] if day == today else [one for one in days if one["day"] <= day.isoformat()][-1])
