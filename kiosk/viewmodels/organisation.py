"""The sheet of an organisation."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk import wording
from kiosk.viewmodels.content import Item, SheetContent, bare_address, chip, fact, links, sentence, source_texts
from kiosk.viewmodels.dated import as_of


def organisation_content(organisation: Mapping[str, Any]) -> SheetContent:
    """The sheet of an organisation. Its role is said as the content says it; a web address is text, never a link."""
    address = ", ".join(filter(None, (organisation["address"], _commune(organisation))))
    return SheetContent(
        title=organisation["name"],
        subtitle=organisation["commune"] or "",
        tags=[chip(organisation["world"], wording.world(organisation["world"]), "kind")],
        states=[chip("role", wording.role(organisation["role"]), "plain"), *_whereabouts(organisation)],
        notes=[organisation["role_note"]] if organisation["role_note"] else [],
        summary=organisation["summary"] or "",
        groups=links("place", QCoreApplication.translate("Organisation", "Its places"), organisation["places"]),
        facts=[
            *fact(QCoreApplication.translate("Place", "Address"), address),
            *fact(QCoreApplication.translate("Organisation", "Founded"), organisation["founded"]),
            *fact(QCoreApplication.translate("Organisation", "Website"), bare_address(organisation["website"] or "")),
        ],
        sources=source_texts(organisation["sources"]),
        as_of=sentence(as_of(organisation["as_of"])),
    )


def _whereabouts(organisation: Mapping[str, Any]) -> list[Item]:
    """A chip where the organisation is in no place of the campus as far as is known."""
    if organisation["places"]:
        return []
    return [chip("unlocated", QCoreApplication.translate("Organisation", "No known place on the campus"), "caution")]


def _commune(organisation: Mapping[str, Any]) -> str | None:
    """The commune, unless the address already ends with it."""
    address, commune = organisation["address"] or "", organisation["commune"] or ""
    return commune if address and commune not in address else None
