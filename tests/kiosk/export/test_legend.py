"""What the file says in words of its own modules is what the kiosk says."""

import re

from kiosk import wording
from kiosk.viewmodels import dated, legend
from maps.export.document import STANDALONE


def module(name: str) -> str:
    return (STANDALONE / name).read_text(encoding="utf-8")


def test_the_legend_has_the_samples_of_the_kiosk_without_where_one_stands() -> None:
    samples = [sample for _, section in legend.SECTIONS for sample in section if sample[1] != "here"]

    assert re.findall(r'\["(\w+)", "(\w+)", "([^"]+)"\]', module("legend.js")) == [*samples, legend.OFFICIAL_ZONE]
    for title in (*(title for title, _ in legend.SECTIONS), legend.OWN, legend.NOT_OPEN_YET, legend.AS_TODAY):
        assert f'"{title}"' in module("legend.js")


def test_the_enums_have_the_words_of_the_kiosk() -> None:
    told = dict(re.findall(r'^  (\w+): "([^"]+)",$', module("enums.js"), re.MULTILINE))

    assert told == wording.PLACE_KINDS | wording.STATUSES | wording.ROLES | wording.WORLDS


def test_dates_have_the_prepositions_of_the_kiosk() -> None:
    told = re.findall(r'"?(\w[\w ]*)"?: "((?:on|in|for)[^"]*\{date\})"', module("dated.js"))

    assert told == [*dated.ON.items(), *dated.FOR.items()]
