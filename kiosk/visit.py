"""What one visit changes, all of it: a visit that ends is replaced by a new one, and nothing of it is left."""

from datetime import date
from typing import NamedTuple

Thing = tuple[str, str]
"""Kind and id of what is selected or pointed at; both empty where nothing is."""
NOTHING: Thing = ("", "")
HERE: Thing = ("here", "here")
"""Where the kiosk stands, as the goal of a way."""


class Sheet(NamedTuple):
    """What stands in the sheet's place: a panel at a page, else the selection's sheet, else the scene's own."""

    panel: str = ""
    page: str = ""
    selection: Thing = NOTHING


class Visit(NamedTuple):
    """Language, comfort, and what is open. ``Session`` tells changes in the order of these fields.

    ``present`` is whether a visitor is there; ``shown_date`` None is today, ``beside`` the day it is compared with.
    ``page_before`` is the page of the scene that an open panel hides; ``trail`` the sheets that the open one was
    followed from, the first of them first; ``query`` is what was typed into the search.
    ``compared`` are the two moments of the page *Avant / après*, empty for those that it begins with.
    ``read_aloud`` is whether what opens is spoken, ``guided`` whether the screen is explored by ear; ``speaking`` while
    a voice is heard, and ``speech_paused`` while it waits to go on.
    ``origin`` is where the way to the selection begins, empty for where the kiosk stands; ``any_way`` whether the walk
    may have stairs; ``journey`` which of the ways found is shown, and ``step`` the part of it that is followed, -1 for
    none. ``choosing`` is what the search or the page *Trajet* chooses: ``origin``, ``goal``, or ``coming``: where a way
    to the kiosk begins.
    """

    language: str
    present: bool = False
    text_scale: float = 1.0
    high_contrast: bool = False
    low_layout: bool = False
    reduced_motion: bool = False
    read_aloud: bool = False
    guided: bool = False
    volume: float = 0.8
    speaking: bool = False
    speech_paused: bool = False
    scene: str = "home"
    order: str = "name"
    panel: str = ""
    page: str = ""
    page_before: str = ""
    query: str = ""
    milestone: str = ""
    pointed: Thing = NOTHING
    shown_date: date | None = None
    beside: date | None = None
    view: str = "campus"
    selection: Thing = NOTHING
    trail: tuple[Sheet, ...] = ()
    dismissed: frozenset[str] = frozenset()
    compared: tuple[str, str] = ("", "")
    origin: Thing = NOTHING
    any_way: bool = False
    journey: int = 0
    step: int = -1
    choosing: str = ""
