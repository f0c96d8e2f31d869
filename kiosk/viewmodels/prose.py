"""Licence texts as paragraphs: their hard line breaks would make ragged lines on a screen."""

import re

ITEM = re.compile(r"\s*([*•–-]|\(?[0-9a-z]{1,3}[.)])\s")


def paragraphs(text: str) -> list[str]:
    """Blocks between blank lines, each joined into one line; an item of a list begins a line of its own."""
    found = []
    for block in re.split(r"\n\s*\n", text.strip()):
        lines: list[str] = []
        for line in block.splitlines():
            if lines and not ITEM.match(line):
                lines[-1] = f"{lines[-1]} {line.strip()}"
            else:
                lines.append(line.strip())
        found.append("\n".join(lines))
    return [block for block in found if block]
