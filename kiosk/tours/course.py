"""A tour as the content holds it now: its stops, which of them can be shown, and what is read of one."""

import logging
from datetime import date
from functools import cached_property

from kiosk.tours.missing import missing
from kiosk.tours.stop_day import TODAY, day_words, remarks
from kiosk.viewmodels.content import Catalogue, Item, figure_note, sentence

log = logging.getLogger("kiosk.tours")


class Course:
    """The tour with an id, read from a catalogue; without stops where the catalogue has no such tour.

    Stops go by their numbers in the whole list; ``usable`` holds those that can be shown.
    """

    def __init__(self, tour: str, catalogue: Catalogue) -> None:
        self._id = tour
        self._catalogue = catalogue
        self._found: Item = catalogue["tours"].get(tour, {})

    @property
    def name(self) -> str:
        """As people call it; empty where there is none."""
        return str(self._found.get("name", ""))

    @property
    def stops(self) -> list[Item]:
        """All of them."""
        return list(self._found.get("stops", ()))

    @property
    def loops(self) -> bool:
        """Whether the first stop follows the last."""
        return bool(self._found.get("loops"))

    @cached_property
    def usable(self) -> list[int]:
        """The numbers of the stops that can be shown."""
        return [number for number, stop in enumerate(self.stops) if not missing(stop, self._catalogue)]

    @property
    def seconds(self) -> list[float]:
        """How long each stop that can be shown takes by itself."""
        return [float(self.stops[number]["seconds"]) for number in self.usable]

    def nearest(self, index: int) -> int:
        """The stop that can be shown and is nearest to this one."""
        return min(self.usable, key=lambda number: abs(number - index))

    def after(self, index: int, by: int, *, held: bool = False) -> int | None:
        """So many stops further, or back; beyond the ends of a tour that does not loop None, or ``held`` the last."""
        there = self.usable.index(self.nearest(index)) + by
        last = len(self.usable) - 1
        if self.loops:
            there %= last + 1
        elif held:
            there = max(0, min(there, last))
        return self.usable[there] if 0 <= there <= last else None

    def language_after(self, language: str) -> str:
        """The next language of the tour, its first one after any that is none of them; the same where it has none."""
        languages = self._found.get("languages", ())
        if not languages:
            return language
        after = languages.index(language) + 1 if language in languages else 0
        return str(languages[after % len(languages)])

    def log_missing(self) -> None:
        """Say which stops are passed over, and why."""
        for stop in self.stops:
            lost = missing(stop, self._catalogue)
            if lost:
                log.warning(
                    "Stop %s of the tour %s is passed over: there is no %s", stop["id"], self._id, ", ".join(lost)
                )

    def listed(self) -> list[Item]:
        """``{index, title, usable}`` of each stop."""
        return [
            {"index": number, "title": stop["title"], "usable": number in self.usable}
            for number, stop in enumerate(self.stops)
        ]

    def told(self, index: int | None, today: date) -> Item:
        """A stop as it is read; all empty for None.

        ``{title, text, notes, figures: [{text, label, note}], day: {sign, tense, since}, remarks}``
        """
        if index is None:
            return read({}) | {"day": TODAY, "remarks": []}
        stop = self.stops[index]
        return read(stop) | {
            "day": day_words(stop, self._catalogue, today),
            "remarks": remarks(stop, self._catalogue, today),
        }


def read(stop: Item) -> Item:
    """What a stop says."""
    figures = [
        {"text": sentence(figure["text"]), "label": figure["label"], "note": figure_note(figure)}
        for figure in stop.get("figures", ())
    ]
    return {**{key: stop.get(key) or "" for key in ("title", "text", "notes")}, "figures": figures}
