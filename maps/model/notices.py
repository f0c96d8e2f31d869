"""Short announcements that come and go."""

from dataclasses import dataclass
from datetime import date

from maps.model.text import Text


@dataclass(frozen=True, slots=True)
class Notice:
    """An announcement, shown from ``first_day`` to ``last_day``, both included: ``from`` and ``until`` in the file."""

    id: str
    text: Text
    first_day: date
    last_day: date

    def is_due(self, day: date) -> bool:
        """True on the days it is shown."""
        return self.first_day <= day <= self.last_day
