"""Which language a command speaks to the person at the machine."""

import os
from collections.abc import Collection

LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Where POSIX says which language messages are in, the most telling first."""


def spoken(offered: Collection[str], wished: str | None, otherwise: str) -> str:
    """The wished language, else the machine's, where they are among the ``offered`` ones; ``otherwise`` where not."""
    if wished is not None and wished in offered:
        return wished
    locale = next((value for name in LOCALE if (value := os.environ.get(name))), "")
    return next((language for language in offered if locale.startswith(language)), otherwise)
