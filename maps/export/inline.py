"""Puts data, code and style into a document so that the one is never taken for the other."""

import json
from base64 import b64encode
from hashlib import sha256
from typing import Any

from maps.export.errors import ExportError

ESCAPED = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
"""What HTML or JavaScript would read as more than a letter. In JSON these stand in strings only."""


def inline_json(identifier: str, value: Any) -> str:
    """A data block: JSON that the page reads by its id and that no parser takes for markup or code."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    for sign, escape in ESCAPED.items():
        text = text.replace(sign, escape)
    return f'<script type="application/json" id="{identifier}">{text}</script>'


def inline_script(code: str, kind: str = "") -> str:
    """A script element; ``kind`` is "module" for a module."""
    if "</script" in code.lower() or "<!--" in code:
        raise ExportError("A script holds </script or <!--, which ends or hides it in a document.")
    return f'<script type="{kind}">{code}</script>' if kind else f"<script>{code}</script>"


def inline_style(rules: str) -> str:
    """A style element."""
    if "</style" in rules.lower():
        raise ExportError("A style holds </style, which ends it in a document.")
    return f"<style>{rules}</style>"


def digest(code: str) -> str:
    """The source of a content security policy that allows exactly this script or style."""
    return f"'sha256-{b64encode(sha256(code.encode()).digest()).decode()}'"
