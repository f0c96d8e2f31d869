"""A tour as a PDF: from the real page, a page a stop."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from kiosk.export.page import PageContent, Row
from kiosk.export.pdf import TourDocument, tour_pdf, write_pdf
from kiosk.export.stopviews import view_of
from kiosk.stage import is_plain
from maps.store import Edition

pytestmark = pytest.mark.e2e

TODAY = date(2026, 12, 1)


@pytest.fixture(scope="module")
def document(edition: Edition, qapp: object) -> TourDocument:
    return tour_pdf(edition, "visitors", "fr", TODAY)


def opened(data: bytes) -> tuple[QPdfDocument, QBuffer]:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    return document, buffer


def spaced(text: str) -> str:
    return " ".join(text.split())


def text_of(document: QPdfDocument, page: int) -> str:
    return spaced(document.getAllText(page).text())


def test_each_stop_has_its_page_whose_words_can_be_selected(edition: Edition, document: TourDocument) -> None:
    catalogue = edition.catalogue("fr")
    stops = catalogue["tours"]["visitors"]["stops"]
    pdf, _buffer = opened(document.data)

    assert document.pages == pdf.pageCount() == len(stops)
    for number, stop in enumerate(stops):
        text = text_of(pdf, number)
        assert spaced(stop["title"]) in text
        assert spaced(stop["text"]) in text
        assert f"Page {number + 1} sur {len(stops)}" in text
        assert "OpenStreetMap" in text
        assert f"État du contenu : {catalogue['content_date']}" in text
        for figure in stop["figures"]:
            assert figure["label"] in text
            assert (figure["year"] or "") in text


def test_a_stop_names_where_its_figures_come_from(edition: Edition, document: TourDocument) -> None:
    catalogue = edition.catalogue("fr")
    first = catalogue["tours"]["visitors"]["stops"][0]
    pdf, _buffer = opened(document.data)

    for figure in first["figures"]:
        for source in catalogue["figures"][figure["id"]]["sources"]:
            assert source["publisher"] in text_of(pdf, 0)


def test_how_a_journey_was_worked_out_and_a_day_to_come_are_told(edition: Edition, document: TourDocument) -> None:
    texts = edition.catalogue("fr")["export"]
    pdf, _buffer = opened(document.data)

    assert re.sub(r"\s", "", texts["journey_note"]) in re.sub(r"\s", "", text_of(pdf, 1))
    assert "La carte montre" in text_of(pdf, 4)
    assert "30 novembre 2027" in text_of(pdf, 4)


def test_the_notes_of_the_speaker_stay_behind(edition: Edition, qapp: object) -> None:
    notes = [stop["notes"] for stop in edition.catalogue("fr")["tours"]["campus"]["stops"][:1]]
    pdf, _buffer = opened(tour_pdf(edition, "campus", "fr", TODAY).data)

    text = " ".join(text_of(pdf, page) for page in range(pdf.pageCount()))
    assert notes[0]
    assert not any(note[:40] in text for note in notes)


def test_each_page_has_a_picture_and_no_two_are_the_same(document: TourDocument) -> None:
    pdf, _buffer = opened(document.data)
    size = pdf.pagePointSize(0)
    pictures = [pdf.render(page, QSize(842, 595)) for page in range(pdf.pageCount())]
    maps = [picture.copy(60, 140, 400, 360) for picture in pictures]

    assert size.width() > size.height()
    assert not any(is_plain(one) for one in maps)
    assert len({bytes(one.constBits()) for one in maps}) == len(maps)


def test_its_fonts_are_in_it(document: TourDocument) -> None:
    assert re.search(rb"/FontFile[23]?\b", document.data)


PAYLOADS = ("<b>bold</b>", "</body><script>", "&lt;", "${1}", "\u202eRTL", "a\0b", "x" * 3000, "\u2028\u2029")


@pytest.mark.parametrize("payload", PAYLOADS, ids=range(len(PAYLOADS)))
def test_a_text_is_never_markup(qapp: object, payload: str) -> None:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(0)
    page = PageContent(
        *("over", payload, picture, payload, payload, payload),
        *((Row(payload, payload, payload),) * 4, payload, (payload,) * 6, payload, payload, "Page 1"),
    )

    pdf, _buffer = opened(write_pdf([page], payload, "fr"))

    assert pdf.pageCount() == 1
    if payload.startswith(("<", "&", "$")):
        assert payload in pdf.getAllText(0).text().replace("\r\n", "")


def test_a_stop_shows_what_the_file_shows(edition: Edition) -> None:
    catalogue = edition.catalogue("fr")
    stops = {stop["id"]: stop for tour in ("campus", "visitors") for stop in catalogue["tours"][tour]["stops"]}

    works = view_of(catalogue, stops["works"], TODAY)
    walk = view_of(catalogue, stops["last-metres"], TODAY)
    reach = view_of(catalogue, stops["before-after"], TODAY)
    horizon = view_of(catalogue, stops["horizon"], TODAY)

    assert (works.view, works.pointed, works.day) == ("campus", ("place", "gr-research-centre"), date(2027, 12, 31))
    assert works.date_text == catalogue["milestones"]["f-research-2027"]["date"]["text"]
    assert walk.things == (("place", "station-gustave-roussy"), ("place", "gr-hospital"))
    assert (walk.view, walk.pointed, walk.remark) == ("campus", None, "ends_only")
    assert (reach.view, reach.day, reach.remark) == ("grandparis", date(2027, 11, 30), "no_reach")
    assert (horizon.view, horizon.day) == ("grandparis", date(2035, 12, 31))


def test_the_html_file_works_out_the_same_views(edition: Edition, qapp: object, tmp_path: Path) -> None:
    from maps.export import export_html
    from maps.fingerprint import LANGUAGE_FILES
    from tests.e2e.exported import Browser

    (tmp_path / "map.html").write_bytes(export_html(edition, LANGUAGE_FILES))
    browser = Browser(800, 600)
    browser.open(tmp_path / "map.html")
    catalogue = edition.catalogue("fr")
    for tour in catalogue["tours"].values():
        for number, stop in enumerate(tour["stops"]):
            told: dict[str, Any] = browser.value(f"window.kiosk.viewOf('{tour['id']}', {number}, '{TODAY}')")
            meant = view_of(catalogue, stop, TODAY)
            assert told["view"] == meant.view, stop["id"]
            assert told["date"] == meant.day.isoformat(), stop["id"]
            assert [(thing["kind"], thing["id"]) for thing in told["frame"]["things"]] == list(meant.things)
            assert told["remark"] == meant.remark
            assert (told["selection"] and tuple(told["selection"].values())) == meant.pointed
    browser.close()
