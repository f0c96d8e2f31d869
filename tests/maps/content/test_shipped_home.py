"""The shipped home scene answers what people come to look for, and invents nothing."""

import pytest

from maps.content.reader import read_content
from maps.model.content import Content
from maps.model.home import AnswerPanel
from tests.maps.content.test_shipped_content import SHIPPED

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(SHIPPED)


def test_six_intents_in_the_order_of_need(content: Content) -> None:
    assert [intent.id for intent in content.home] == [
        *("hospital", "transport", "lodging", "childcare", "toilets", "help")
    ]


def test_where_the_toilets_are_is_not_known_and_somebody_is_named(content: Content) -> None:
    (toilets,) = (intent for intent in content.home if intent.id == "toilets")

    assert toilets.answers == ()
    assert toilets.ask is not None
    assert "accueil" in toilets.ask["fr"]


def test_help_names_the_reception_and_the_numbers_to_dial(content: Content) -> None:
    assert [(helper.id, helper.dial) for helper in content.help] == [
        ("reception", None),
        ("samu", "15"),
        ("european-emergency", "112"),
        ("deaf-emergency", "114"),
    ]
    assert all(helper.sources for helper in content.help if helper.dial)
    assert content.home[-1].panel is AnswerPanel.HELP
