"""Which language a command speaks."""

import pytest

from maps.model.speech import LOCALE, spoken

OFFERED = ("fr", "en", "es")


@pytest.mark.parametrize(
    ("wished", "locale", "language"),
    [
        ("en", {"LC_ALL": "fr_FR.UTF-8"}, "en"),
        (None, {"LC_ALL": "en_GB.UTF-8"}, "en"),
        (None, {"LC_ALL": "es_ES.UTF-8"}, "es"),
        (None, {"LC_ALL": "fr_FR.UTF-8", "LANG": "en_GB.UTF-8"}, "fr"),
        (None, {"LC_ALL": "", "LC_MESSAGES": "es_ES.UTF-8", "LANG": "en_GB.UTF-8"}, "es"),
        (None, {"LANG": "en_GB.UTF-8"}, "en"),
        ("xx", {"LC_ALL": "C"}, "fr"),
        (None, {}, "fr"),
    ],
)
def test_the_language_is_the_wished_one_else_the_machines_else_the_given_one(
    monkeypatch: pytest.MonkeyPatch, wished: str | None, locale: dict[str, str], language: str
) -> None:
    for name in LOCALE:
        monkeypatch.delenv(name, raising=False)
    for name, value in locale.items():
        monkeypatch.setenv(name, value)

    assert spoken(OFFERED, wished, otherwise="fr") == language
