"""Whether what visitors look for leads to what the kiosk shows."""

from collections.abc import Iterator

from maps.content.parts import Parts
from maps.content.things import Things
from maps.model.home import AnswerPanel
from maps.model.problems import Problem
from maps.model.said import say


def check_home(parts: Parts, things: Things) -> Iterator[Problem]:
    """Every dangling reference, and a way to help where nobody helps."""
    for entry in parts.home.entries:
        for position, answer in enumerate(entry.value.answers):
            yield from things.check(entry, ("answers", position, "id"), answer.shown)
        if entry.value.panel is AnswerPanel.HELP and not (parts.help.entries or parts.help.problems):
            message = say("leads to help, and help.yaml names nobody.")
            yield entry.problem(("panel",), message, say("Name in help.yaml who helps."))
