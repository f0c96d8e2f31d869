"""The door lets exactly the agreed messages through."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.web import door

GOOD = [
    ({"type": "ready", "elapsedMs": 12.5}, door.Ready(12.5)),
    ({"type": "renewed", "drawn": True}, door.Renewed(True)),
    ({"type": "tapped", "kind": "place", "id": "gr"}, door.Tapped("place", "gr")),
    ({"type": "tapped", "kind": "ground", "id": None}, door.Tapped("ground", "")),
    (
        {"type": "settled", "view": "campus", "lon": 2.3, "lat": 48.8, "zoom": 15},
        door.Settled("campus", 2.3, 48.8, 15.0),
    ),
    ({"type": "heartbeat"}, door.Heartbeat()),
    ({"type": "stuck"}, door.Stuck()),
    ({"type": "failed", "message": "m", "file": "f", "line": 3}, door.Failed("m", "f", 3)),
    ({"type": "failed"}, door.Failed("None", "None", 0)),
    ({"type": "answer", "id": "1", "value": None}, door.Answer("1", None)),
]

BAD = [
    b"",
    b"{",
    b"null",
    b"[]",
    b'"ready"',
    b"\xff\xfe",
    b"[" * 100_000,
    b'{"type": "shutdown"}',
    b'{"type": ["ready"]}',
    b'{"type": "ready"}',
    b'{"type": "ready", "elapsedMs": true}',
    b'{"type": "ready", "elapsedMs": NaN}',
    b'{"type": "ready", "elapsedMs": 1e999}',
    b'{"type": "renewed"}',
    b'{"type": "renewed", "drawn": 1}',
    b'{"type": "tapped", "kind": "place"}',
    b'{"type": "tapped", "kind": "file", "id": "x"}',
    b'{"type": "tapped", "kind": "place", "id": "' + b"x" * 201 + b'"}',
    b'{"type": "settled", "view": "campus", "lon": 2.3, "lat": 480, "zoom": 15}',
    b'{"type": "settled", "view": "moon", "lon": 2.3, "lat": 48, "zoom": 15}',
    b'{"type": "answer", "id": "1"}',
]


@pytest.mark.parametrize(("raw", "message"), GOOD)
def test_an_agreed_message_is_understood(raw: dict[str, object], message: door.Message) -> None:
    assert door.parse(json.dumps(raw).encode()) == message


@pytest.mark.parametrize("body", BAD, ids=range(len(BAD)))
def test_anything_else_is_refused(body: bytes) -> None:
    with pytest.raises(door.DoorError):
        door.parse(body)


@given(st.binary() | st.recursive(st.none() | st.floats() | st.text(), st.lists).map(lambda v: json.dumps(v).encode()))
def test_no_bytes_raise_anything_but_a_door_error(body: bytes) -> None:
    try:
        door.parse(body)
    except door.DoorError:
        return


def test_a_message_to_the_page_is_plain_ascii_whatever_its_text() -> None:
    text = "\u2028\u2029</script><!--`${1}\\\"'\0\u202e"

    script = door.receive_script({"text": text})

    assert script.isascii()
    assert "\n" not in script
    assert json.loads(script[script.index("(") + 1 : -1]) == {"text": text}


def test_a_number_that_json_does_not_know_is_not_sent() -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        door.receive_script({"unit": float("nan")})
