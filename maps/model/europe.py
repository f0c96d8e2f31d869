"""The centres of the European alliance."""

from dataclasses import dataclass

from maps.model.text import Text


@dataclass(frozen=True, slots=True)
class Centre:
    """A centre of Cancer Core Europe. Several ``organisations`` may count as one; it stands where the first one is."""

    id: str
    city: Text
    organisations: tuple[str, ...]
    sources: tuple[str, ...]
