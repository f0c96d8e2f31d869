"""The text of a GeoJSON file as a FeatureCollection, or the one problem that keeps it from being read."""

import json
import re
from typing import Any

from maps.content.syntax import EXPORT_AGAIN, deepest, json_fault, place_of
from maps.content.wording import did_you_mean, shown
from maps.model.problems import WHOLE_FILE, Problem
from maps.model.said import say

DEPTH_SHOWN = 32
"""No feature is nested as deep: that level is pointed at where Python gives up, which is much deeper."""
TOO_MANY_DIGITS = re.compile(r"\d{4301,}")
"""What Python refuses to read as an integer."""
TWICE = "\0twice"
"""Key under which an object names a key that it was given twice."""
COLLECTION = "FeatureCollection"


def parse(file: str, text: str) -> dict[str, Any] | Problem:
    """The collection; its ``features`` are a list of anything. An object that has a key twice names it as ``TWICE``."""
    try:
        value = json.loads(text, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        where, message, advice = json_fault(text, error)
        return Problem(file, where, "", message, advice)
    except RecursionError:
        return Problem(file, deepest(text, DEPTH_SHOWN), "", say("is nested too deep."), EXPORT_AGAIN)
    except ValueError:
        digits = TOO_MANY_DIGITS.search(text)
        where = place_of(text, digits.start()) if digits else WHOLE_FILE
        return Problem(file, where, "", say("holds a number with too many digits."), EXPORT_AGAIN)
    return _collection(file, value)


def _collection(file: str, value: Any) -> dict[str, Any] | Problem:
    kind = value.get("type") if isinstance(value, dict) else value
    if kind != COLLECTION:
        message = say("is {value}, not '{expected}'.", value=shown(kind), expected=COLLECTION)
        advice = did_you_mean(kind, [COLLECTION], EXPORT_AGAIN) if isinstance(kind, str) else EXPORT_AGAIN
        return Problem(file, WHOLE_FILE, "type", message, advice)
    features = value.get("features")
    if not isinstance(features, list):
        message = say("{value} is not {noun}.", value=shown(features), noun=say("a list"))
        return Problem(file, WHOLE_FILE, "features", message, EXPORT_AGAIN)
    return dict(value)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object that remembers a key it was given twice."""
    value = dict(pairs)
    if len(value) < len(pairs):
        keys = [key for key, _ in pairs]
        value[TWICE] = next(key for key in keys if keys.count(key) > 1)
    return value
