"""Texts as they are compared: what differs and what does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.model.folding import folded


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("HÔPITAL", "hopital"),
        ("crèche", "CRECHE"),
        ("L’Haÿ-les-Roses", "l'hay les roses"),
        ("cœur", "coeur"),
        ("Cæsar", "caesar"),
        ("Villejuif – Gustave Roussy", "villejuif-gustave roussy"),
        ("año", "ano"),
        ("Straße", "strasse"),
        ("ﬁn", "fin"),
        ("  M 14. ", "m 14"),
    ],
)
def test_case_accents_ligatures_and_signs_make_no_difference(written: str, same: str) -> None:
    assert folded(written) == folded(same)


def test_other_letters_make_a_difference() -> None:
    assert folded("crèche") != folded("crache")


def test_signs_alone_are_no_words() -> None:
    assert folded("’ – … !") == ""


@given(st.text())
def test_whatever_is_folded_stays_as_it_is(text: str) -> None:
    assert folded(folded(text)) == folded(text)
