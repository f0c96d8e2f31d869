"""Notices to photograph: the content's own come and go, and the strip must be looked at on any day."""

import dataclasses
import json
from datetime import date

from maps.store import Edition

NOTICE_DAY = date(2026, 12, 1)
"""The one day they are announced for."""

SHORT = {
    "fr": "L’ascenseur de la station est en panne.",
    "en": "The station lift is out of order.",
    "es": "El ascensor de la estación no funciona.",
}
LONG = {
    "fr": "Exemple d’une annonce longue : le hall est fermé pour travaux jusqu’à la fin de la semaine. L’accueil est "
    "au rez-de-chaussée du bâtiment voisin, accessible sans marche depuis le parvis.",
    "en": "Example of a long notice: the hall is closed for works until the end of the week. The reception is on the "
    "ground floor of the next building, which can be reached without steps from the square.",
    "es": "Ejemplo de un aviso largo: el vestíbulo está cerrado por obras hasta el final de la semana. La recepción "
    "está en la planta baja del edificio vecino, accesible sin escalones desde la plaza.",
}
"""In each language that is photographed."""


def with_notices(edition: Edition) -> Edition:
    """The edition with these notices among its own."""
    files = {f"start.{language}.json": _with(edition, language) for language in edition.manifest.languages}
    return dataclasses.replace(edition, files={**edition.files, **files})


def _with(edition: Edition, language: str) -> bytes:
    start = json.loads(edition.read(f"start.{language}.json"))
    day = NOTICE_DAY.isoformat()
    for identifier, texts in (("short", SHORT), ("long", LONG)):
        text = texts.get(language, texts["en"])
        start["notices"][identifier] = {"id": identifier, "text": text, "first_day": day, "last_day": day}
    return json.dumps(start, ensure_ascii=False).encode()
