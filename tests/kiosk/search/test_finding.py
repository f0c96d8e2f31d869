"""What is found, and what stands first, in the shipped content."""

import json
from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.search.finding import LONGEST, MOST, edits_for, find
from kiosk.search.index import Index, read_index
from maps.model.folding import folded
from tests.kiosk.search.shipped import content, entries

pytestmark = pytest.mark.slow

HOSPITAL = "place gr-hospital"
STATION = "place station-gustave-roussy"


@cache
def index() -> Index:
    return Index(entries())


def found(typed: str) -> list[str]:
    return [f"{entry.kind} {entry.id}" for entry in find(index(), typed)]


def own_names() -> Iterator[tuple[str, str]]:
    """Everything that has a sheet, and each of its names."""
    at_place = {place.station: place.id for place in content().places if place.station}
    for place in content().places:
        yield from ((f"place {place.id}", name) for name in sorted(set(place.name.values())))
    for one in content().organisations:
        if one.show:
            yield from ((f"organisation {one.id}", name) for name in sorted(set(one.name.values())))
    for station in content().stations:
        place_id = at_place.get(station.id)
        yield (f"place {place_id}" if place_id else f"station {station.id}"), station.name
    for line in content().lines:
        yield from ((f"line {line.id}", name) for name in sorted(set(line.name.values())))


def names_of(thing: str) -> tuple[str, ...]:
    return next(entry.names for entry in index().entries if f"{entry.kind} {entry.id}" == thing)


def test_everything_is_found_first_by_its_own_name_in_any_language() -> None:
    missed = []
    for thing, name in own_names():
        first, *_ = results = found(name)
        # Two things may have one name, as a building has that of who is in it.
        if thing not in results or (first != thing and folded(name) not in names_of(first)):
            missed.append((thing, name, results))

    assert missed == []


def test_every_milestone_is_found_by_its_title() -> None:
    milestones = [one for one in content().milestones if one.audience == "visitor"]
    titles = [(f"milestone {one.id}", title) for one in milestones for title in one.title.values()]

    assert [(thing, title) for thing, title in titles if thing not in found(title)[:3]] == []


def test_what_is_for_investors_is_not_found() -> None:
    hidden = {one.id for one in content().milestones if one.audience == "investor"}

    assert hidden
    assert hidden.isdisjoint(entry.id for entry in index().entries)


def test_an_organisation_that_is_not_shown_is_not_found() -> None:
    hidden = {one.id for one in content().organisations if not one.show}

    assert hidden.isdisjoint(entry.id for entry in index().entries if entry.kind == "organisation")


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("hopital", HOSPITAL),
        ("HÔPITAL", HOSPITAL),
        ("hospital", HOSPITAL),
        ("hôpital de jour", HOSPITAL),
        ("hospital de día", HOSPITAL),
        ("IGR", HOSPITAL),
        ("metro", STATION),
        ("métro", STATION),
        ("underground", STATION),
        ("vgr", STATION),
        ("L14", "line m14"),
        ("M14", "line m14"),
        ("l 14", "line m14"),
        ("ligne 14", "line m14"),
        ("línea 14", "line m14"),
        ("line 14", "line m14"),
        ("14", "line m14"),
        ("t7", "line t7"),
        ("rer b", "line rerb"),
        ("crèche", "place creche-d1b"),
        ("nursery", "place creche-d1b"),
        ("guarderia", "place creche-d1b"),
        ("parc", "place parc-hautes-bruyeres"),
        ("maison des parents", "place maison-des-parents"),
        ("sanofi", "organisation sanofi"),
        ("toilettes", "intent toilets"),
        ("toillettes", "intent toilets"),
        ("wc", "intent toilets"),
        ("aseos", "intent toilets"),
        ("112", "intent help"),
        ("urgences", "intent help"),
        ("bus", "intent transport"),
    ],
)
def test_abbreviations_and_other_words_lead_to_what_they_mean(typed: str, first: str) -> None:
    assert found(typed)[0] == first


@pytest.mark.parametrize(
    ("typed", "thing"),
    [
        ("sanfoi", "organisation sanofi"),
        ("sanofii", "organisation sanofi"),
        ("gustav rousy", HOSPITAL),
        ("hopitla", HOSPITAL),
        ("hospitl", HOSPITAL),
        ("hautes bruyeers", "place parc-hautes-bruyeres"),
        ("kremlin bicètre", "station le-kremlin-bicetre"),
    ],
)
def test_mistyped_words_are_understood(typed: str, thing: str) -> None:
    assert thing in found(typed)[:3]


@pytest.mark.parametrize("word", ["hopital", "sanofi", "villejuif", "bruyeres", "recherche"])
def test_no_letter_that_is_left_out_or_doubled_hides_a_word(word: str) -> None:
    plain = set(found(word)[:3])
    for at in range(1, len(word)):
        assert plain & set(found(word[:at] + word[at + 1 :])), word[:at] + word[at + 1 :]
        assert plain & set(found(word[:at] + word[at] + word[at:])), word[:at] + word[at] + word[at:]


def test_words_are_found_in_any_order() -> None:
    assert found("roussy gustave hopital")[0] == HOSPITAL


def test_the_beginning_of_a_word_is_enough_and_each_letter_narrows() -> None:
    counts = [len(found("kremlin"[:length])) for length in range(2, 8)]

    assert all("le-kremlin-bicetre" in " ".join(found("kremlin"[:length])) for length in range(3, 8))
    assert counts == sorted(counts, reverse=True)


def test_two_words_may_be_typed_as_one() -> None:
    assert found("kremlinbicetre")[0] == "station le-kremlin-bicetre"
    assert found("lhay")[0] == "station l-hay-les-roses"


def test_a_question_leads_to_what_it_asks_for() -> None:
    assert found("Où est l’hôpital ?")[0] == HOSPITAL
    assert found("where is the metro?")[0] == STATION


def test_who_is_inside_leads_to_the_building_after_themselves() -> None:
    results = found("sanofi")

    assert results.index("organisation sanofi") < results.index("place the-hive")


@pytest.mark.parametrize("typed", ["", "  ", "…’", "zzqxw", "kjhgfd qsdfgh"])
def test_what_means_nothing_finds_nothing(typed: str) -> None:
    assert found(typed) == []


def test_there_are_never_more_than_a_visitor_looks_through() -> None:
    assert len(found("e")) <= MOST


def test_equals_stand_in_the_same_order_every_time() -> None:
    assert found("villejuif") == [f"{entry.kind} {entry.id}" for entry in find(Index(entries()), "villejuif")]


def test_short_words_and_numbers_are_meant_as_they_are_typed() -> None:
    assert [edits_for(word) for word in ("igr", "2027", "metro", "hospital")] == [0, 0, 1, 2]


@given(st.text(max_size=200))
def test_any_text_is_answered(typed: str) -> None:
    assert len(find(index(), typed)) <= MOST


@given(st.lists(st.sampled_from(["hôpital", "14", "l’", "œ", "-", "gustave", "x" * 300]), max_size=40))
def test_any_words_are_answered(words: list[str]) -> None:
    assert len(find(index(), " ".join(words))) <= MOST


def test_no_more_is_looked_at_than_anybody_types() -> None:
    assert found("hôpital " + "x" * LONGEST) == found("hôpital " + "x" * LONGEST * 2)


def test_an_index_is_read_from_the_bytes_of_an_edition() -> None:
    entry = {"kind": "place", "id": "a", "names": ["Ä B"], "synonyms": [], "words": []}

    index = read_index(json.dumps({"entries": [entry], "lines": {}}).encode())

    assert [found.id for found in find(index, "a")] == ["a"]
