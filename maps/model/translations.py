"""How far the translations of the content have been read over. The first language of the kiosk is the original."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ReviewState(StrEnum):
    """How far a translation is."""

    DRAFT = "draft"
    REVIEWED = "reviewed"


class Responsible(StrEnum):
    """Who answers for a translation: a role, never a person's name."""

    PROJECT = "project"
    ASSOCIATION = "association"
    TRANSLATOR = "translator"
    NATIVE_READER = "native_reader"


@dataclass(frozen=True, slots=True)
class Translation:
    """The state of the texts of one language, in ``files`` of the content folder; in all others where it names none."""

    id: str
    language: str
    files: tuple[str, ...]
    state: ReviewState
    role: Responsible
    as_of: date
