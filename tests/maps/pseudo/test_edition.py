"""The edition in two languages that nobody speaks is built from files alone."""

from pathlib import Path

import pytest

from maps.content.reader import examine
from maps.fingerprint import LANGUAGE_FILES
from maps.pseudo.__main__ import main
from maps.pseudo.content import write_content
from maps.pseudo.files import write_language_files
from maps.pseudo.languages import LONG, MIRRORED
from maps.store import open_edition
from tests.maps.conftest import SAMPLE
from tests.maps.content.test_language_files import TODAY

DATA = Path(__file__).resolve().parents[3] / "data"


@pytest.mark.slow
def test_the_shipped_content_is_good_in_both_and_its_texts_fit_where_they_stand(tmp_path: Path) -> None:
    write_content(DATA, tmp_path / "content")
    write_language_files(LANGUAGE_FILES, tmp_path / "i18n", like="fr")
    assert examine(tmp_path / "content", TODAY, tmp_path / "i18n").mistakes == ()


def test_an_edition_speaks_them_after_its_own_languages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(str(SAMPLE), str(tmp_path / "out")) == 0
    edition = open_edition(Path(capsys.readouterr().out.splitlines()[-1]))
    assert edition.manifest.languages == ("fr", "en", LONG.code, MIRRORED.code)
    hospitals = [edition.catalogue(language)["places"]["hospital"]["name"] for language in edition.manifest.languages]
    assert len(set(hospitals)) == 4 or hospitals[0] == hospitals[1]


def test_broken_content_is_named_and_builds_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = tmp_path / "content"
    write_content(SAMPLE, broken)
    (broken / "places.yaml").write_text("places: [{}]", encoding="utf-8")
    assert main(str(broken), str(tmp_path / "out")) == 2
    assert "places.yaml" in capsys.readouterr().err
