"""The words of ``doctor`` in each language that has them: ``resources/i18n/doctor_<language>.toml``.

It must speak where Qt does not start: these texts are not Qt's.
"""

import tomllib
from collections.abc import Mapping

from kiosk.paths import LANGUAGE_FILES


def all_texts() -> Mapping[str, Mapping[str, str]]:
    """Language to the texts by name."""
    files = sorted(LANGUAGE_FILES.glob("doctor_*.toml"))
    return {file.stem.removeprefix("doctor_"): tomllib.loads(file.read_text(encoding="utf-8")) for file in files}
