"""R1, R4: a hostile page reaches nobody, the real page tries nobody."""

import socket
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from kiosk.stage import Setting, Stage, wait_for
from kiosk.web import map_link, scheme
from maps.store import Edition
from tests.e2e.listeners import Listeners

pytestmark = pytest.mark.e2e

HOSTILE = (Path(__file__).parent / "hostile.js").read_text(encoding="utf-8")
PAGE = b"<!doctype html><meta charset=utf-8><body><script src=/hostile.js></script>"
SMALL = Setting(800, 600, 24.0)

OpenStage = Callable[..., Stage]
WithPage = Callable[[Mapping[str, bytes]], Edition]


def test_the_listeners_hear_who_knocks() -> None:
    with Listeners() as listeners:
        socket.create_connection(("127.0.0.1", listeners.tcp_port)).close()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
            sender.sendto(b"x", ("127.0.0.1", listeners.udp_port))

        assert listeners.knocks() == 2
        assert listeners.knocks() == 0


@pytest.mark.parametrize("defence", ["everything", "without policy header and start script"])
def test_a_hostile_page_reaches_nobody(
    defence: str, open_stage: OpenStage, with_page: WithPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    if defence != "everything":
        monkeypatch.setattr(scheme, "RESPONSE_HEADERS", {})
        monkeypatch.setattr(map_link, "START_SCRIPT", "")
    with Listeners() as listeners:
        script = HOSTILE.replace("%TCP%", str(listeners.tcp_port)).replace("%UDP%", str(listeners.udp_port))
        edition = with_page({"index.html": PAGE, "hostile.js": script.encode()})

        stage = open_stage(edition, SMALL, wait=False)
        tried: list[str] = []
        wait_for(stage.link.answered, lambda _, value: tried.extend(value) or True)

        assert len(tried) > 25
        assert listeners.knocks() == 0
    assert stage.tally["navigation refused"] > 0
    if defence != "everything":
        assert stage.tally["outside refused"] > 10
        assert "stun" in tried
