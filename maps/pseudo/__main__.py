"""``python -m maps.pseudo CONTENT OUT``: an edition of the content in two further languages that nobody speaks.

Everything lies below ``OUT``: ``content``, ``i18n`` (texts of screens are still to be compiled) and ``editions``. The
last line is the folder of the edition. It is built by what builds every edition, from files alone.
"""

import sys
from pathlib import Path

import yaml

from maps.build.edition import build_edition
from maps.fingerprint import LANGUAGE_FILES
from maps.model.problems import ContentError
from maps.pseudo.content import write_content
from maps.pseudo.files import write_language_files

GOOD, MISTAKES = 0, 2


def main(content: str, out: str) -> int:
    """Write and build it; 2 where the content is broken, with every mistake on standard error."""
    folder = Path(out)
    settings = yaml.safe_load((Path(content) / "kiosk.yaml").read_text(encoding="utf-8"))
    write_content(Path(content), folder / "content")
    write_language_files(LANGUAGE_FILES, folder / "i18n", settings["languages"][0]["code"])
    try:
        built = build_edition(folder / "content", folder / "editions", print, language_files=folder / "i18n")
    except ContentError as error:
        print(error, file=sys.stderr)
        return MISTAKES
    print(built)
    return GOOD


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
