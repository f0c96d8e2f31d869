"""A tour as a PDF: a page a stop, with the picture of the map, what is told, figures and sources."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.export.drawings import drawings
from kiosk.export.page import PageContent, PagePainter, Row
from kiosk.export.pictures import pictures
from kiosk.export.stopviews import view_of
from kiosk.fonts import name_other_scripts
from kiosk.paths import LANGUAGE_FILES
from kiosk.stage import stage_application
from maps.export.content import stop_sources, taken_along
from maps.export.phrases import screen_phrases
from maps.store import Edition

DPI = 300


@dataclass(frozen=True, slots=True)
class TourDocument:
    """The bytes of the PDF, and how many pages it has."""

    data: bytes
    pages: int


def tour_pdf(edition: Edition, tour: str, language: str, today: date | None) -> TourDocument:
    """The document of a tour that the edition has. ``today`` is the machine's day by default.

    A day earlier than the edition is not believed. Raises ``StageError`` or ``WindowError``.
    """
    application = QGuiApplication.instance() or stage_application()
    assert application is not None
    name_other_scripts()
    day = today or max(date.today(), date.fromisoformat(edition.manifest.content_date))  # noqa: DTZ011 - where it is
    catalogue = edition.catalogue(language)
    pages = list(_pages(edition, catalogue, tour, language, day))
    title = f"{catalogue['title']} · {catalogue['tours'][tour]['name']}"
    return TourDocument(write_pdf(pages, title, language), len(pages))


def _pages(
    edition: Edition, catalogue: Mapping[str, Any], tour: str, language: str, today: date
) -> Iterator[PageContent]:
    stops = catalogue["tours"][tour]["stops"]
    drawn = drawings(edition, language, today)
    views = [view_of(catalogue, stop, today, drawn.get((tour, stop["id"]), {})) for stop in stops]
    texts, phrases = catalogue["export"], screen_phrases(LANGUAGE_FILES, language)
    content_date = phrases["Credits|State of the content: {date}|"].format(date=catalogue["content_date"])
    credited = " · ".join(credit["text"] for credit in catalogue["credits"])
    photographed = pictures(taken_along(edition), views, language, today)
    for number, (stop, view, picture) in enumerate(zip(stops, views, photographed, strict=True), start=1):
        yield PageContent(
            over=f"{catalogue['title']} · {catalogue['tours'][tour]['name']}",
            title=stop["title"],
            picture=picture,
            day=_sentence(texts["map_shows"].format(date=view.date_text)) if view.date_text else "",
            text=stop["text"] or "",
            remark=texts[view.remark] if view.remark else "",
            figures=tuple(_row(figure) for figure in stop["figures"]),
            sources_title=phrases["SourceList|Sources|"],
            sources=tuple(stop_sources(catalogue, stop)),
            credits=credited,
            content_date=content_date,
            page=texts["page"].format(number=number, count=len(stops)),
        )


def _row(figure: Mapping[str, Any]) -> Row:
    note = " · ".join(filter(None, (figure["year"], figure["note"])))
    return Row(_sentence(figure["text"]), figure["label"], note)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def write_pdf(pages: list[PageContent], title: str, language: str) -> bytes:
    """The pages on A4, landscape, as a PDF with its fonts."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("campus-grand-parc")
    writer.setResolution(DPI)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF(0, 0, 0, 0))
    )
    painter = QPainter(writer)
    drawing = PagePainter(painter, writer, language)
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        drawing.draw(page)
    painter.end()
    return bytes(buffer.data().data())
