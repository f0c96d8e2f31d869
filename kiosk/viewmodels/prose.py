"""Licence texts as paragraphs: their hard line breaks would make ragged lines on a screen."""

import re

from kiosk.viewmodels.content import Item

LIST_ITEM = re.compile(r"\s*([*•–-]|\(?[0-9a-z]{1,3}[.)])\s")
HEADING = re.compile(r"#+\s+")


def paragraphs(text: str) -> list[Item]:
    """Blocks between blank lines as ``{text, heading}``, each joined into one line.

    An item of a list begins a line of its own; a block that begins with ``#`` is a heading.
    """
    blocks = (_joined(block) for block in re.split(r"\n\s*\n", text.strip()))
    return [
        {"text": HEADING.sub("", block, count=1), "heading": bool(HEADING.match(block))} for block in blocks if block
    ]


def plain(texts: list[str]) -> list[Item]:
    """Texts that are paragraphs already."""
    return [{"text": text, "heading": False} for text in texts]


def _joined(block: str) -> str:
    lines: list[str] = []
    for line in block.splitlines():
        if lines and not LIST_ITEM.match(line):
            lines[-1] = f"{lines[-1]} {line.strip()}"
        else:
            lines.append(line.strip())
    return "\n".join(lines)
