"""Written signs in words that a voice says right."""

import pytest

from kiosk.speech.words import sentences, spoken


@pytest.mark.parametrize(
    ("written", "language", "said"),
    [
        ("25\u00a0000\u00a0m²", "fr", "25000 square metres"),
        ("1\u202f200 logements", "fr", "1200 logements"),
        ("25,000 m²", "en", "25000 square metres"),
        ("25.000 m²", "es", "25000 square metres"),
        ("36,7 m", "fr", "36,7 metres"),
        ("about 6\u00a0min", "en", "about 6 minutes"),
        ("3.5 km", "en", "3.5 kilometres"),
        ("2011–2025", "fr", "2011 to 2025"),
        ("A–Z", "fr", "A to Z"),
        ("Villejuif – Gustave Roussy", "fr", "Villejuif, Gustave Roussy"),
        ("Ligne 14 · 109 m", "fr", "Ligne 14, 109 metres"),
        ("Orly → Saint-Denis", "fr", "Orly towards Saint-Denis"),
        ("Hautes\u2011Bruyères", "fr", "Hautes-Bruyères"),
        ("tél. 01 42 11 42 11", "fr", "tél. 01 42 11 42 11"),
        ("18 janvier 2025", "fr", "18 janvier 2025"),
        (">\u00a03\u00a0km", "fr", "more than 3 kilometres"),
        ("© OpenStreetMap", "fr", "OpenStreetMap"),
    ],
)
def test_signs_are_said_in_words(written: str, language: str, said: str) -> None:
    assert spoken(written, language) == said


def test_a_long_text_is_said_in_pieces_that_end_with_a_sentence() -> None:
    text = " ".join(f"This is sentence number {number}." for number in range(40))

    pieces = sentences(text)

    assert " ".join(pieces) == text
    assert len(pieces) > 2
    assert all(len(piece) < 400 and piece.endswith(".") for piece in pieces)
