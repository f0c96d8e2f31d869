"""The language in which ``check`` and ``build`` speak."""

from collections.abc import Mapping

from maps.content.french import FRENCH
from maps.model.said import ENGLISH, Catalogue
from maps.model.speech import spoken

CATALOGUES: Mapping[str, Catalogue] = {"fr": FRENCH, "en": ENGLISH}


def language_for(wished: str | None) -> str:
    """French or English: the wished one, else French on a machine that speaks French, else English."""
    return spoken(CATALOGUES, wished, otherwise="en")
