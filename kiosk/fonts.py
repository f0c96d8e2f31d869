"""The type of the screens, and what draws the scripts it lacks."""

from PySide6.QtGui import QFont

FAMILY = "Inter"
OTHER_SCRIPTS = (
    "Noto Sans",
    "Noto Sans Arabic UI",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Armenian",
    "Noto Sans Georgian",
    "Noto Sans Devanagari UI",
    "Noto Sans Bengali UI",
    "Noto Sans Tamil UI",
    "Noto Sans Thai UI",
)
"""Asked for a letter before the system is, which takes another type; "UI" are those whose lines are not twice as high.

The same as in ``lettering.js``."""


def name_other_scripts() -> None:
    """Draw what ``FAMILY`` has no letters for in type that goes with it; once the application is there."""
    QFont.insertSubstitutions(FAMILY, OTHER_SCRIPTS)
