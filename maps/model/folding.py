"""Texts as they are compared when somebody searches: without case, accents, ligatures and punctuation."""

import unicodedata

LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})


def folded(text: str) -> str:
    """The words of a text, separated by single spaces: "L’Haÿ-les-Roses" is "l hay les roses"."""
    plain = unicodedata.normalize("NFKD", text).casefold().translate(LIGATURES)
    apart = unicodedata.normalize("NFKD", plain)
    bare = (character for character in apart if not unicodedata.combining(character))
    return " ".join("".join(character if character.isalnum() else " " for character in bare).split())
