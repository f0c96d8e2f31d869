"""Draws one page of the document of a tour: the picture beside what is told, credits below."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from kiosk.fonts import FAMILY

MM_PER_INCH = 25.4
POINTS_PER_INCH = 72
SCREEN_DPI = 96
"""The layout of a text takes its margins to be in pixels of a screen, and scales them."""
WIDTH_MM, HEIGHT_MM = 297.0, 210.0
MARGIN_MM = 12.0
PICTURE_MM = (176.0, 148.3)
TOP_MM = 40.0
GAP_MM = 9.0
FOOT_MM = 192.0
INK, MUTED, BRAND, CAUTION, LINE = "#12263A", "#4A5866", "#0F4C5C", "#7A4B00", "#E6DFD2"
SMALLEST = 0.55
"""How far the words of a column may shrink where there are too many of them."""


@dataclass(frozen=True, slots=True)
class Row:
    """A figure: value, what it is of, and its year and note."""

    value: str
    label: str
    note: str


@dataclass(frozen=True, slots=True)
class PageContent:
    """All words of a page, and its picture. ``over`` stands above the title."""

    over: str
    title: str
    picture: QImage
    day: str
    text: str
    remark: str
    figures: tuple[Row, ...]
    sources_title: str
    sources: tuple[str, ...]
    credits: str
    content_date: str
    page: str


@dataclass(frozen=True, slots=True)
class Style:
    """Of a paragraph: size in points, weight, colour, and the room above it in points."""

    size: float
    weight: QFont.Weight = QFont.Weight.Normal
    colour: str = INK
    above: float = 0.0


OVER = Style(11, colour=MUTED)
TITLE = Style(25, QFont.Weight.Bold, above=2)
DAY = Style(11, QFont.Weight.DemiBold, CAUTION)
TEXT = Style(14, above=4)
VALUE = Style(17, QFont.Weight.Bold, BRAND, above=11)
LABEL = Style(11.5, QFont.Weight.Medium)
NOTE = Style(9.5, colour=MUTED)
HEADING = Style(9.5, QFont.Weight.DemiBold, MUTED, above=14)
SOURCE = Style(8.5, colour=MUTED, above=1.5)
FOOT = Style(8, colour=MUTED)

Paragraph = tuple[str, Style]


class PagePainter:
    """Draws pages with one painter. What is written from right to left stands the other way round."""

    def __init__(self, painter: QPainter, writer: QPdfWriter, language: str) -> None:
        self._painter = painter
        self._writer = writer
        self._mirrored = QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft

    def draw(self, page: PageContent) -> None:
        """The whole page."""
        width, height = PICTURE_MM
        column = WIDTH_MM - 2 * MARGIN_MM - GAP_MM - width
        whole = WIDTH_MM - 2 * MARGIN_MM
        self._write([(page.over, OVER), (page.title, TITLE)], (MARGIN_MM, MARGIN_MM, whole, TOP_MM - MARGIN_MM - 3))
        self._draw_picture(page.picture, (MARGIN_MM, TOP_MM, width, height))
        beside = (MARGIN_MM + width + GAP_MM, TOP_MM, column, height)
        self._write([paragraph for paragraph in _told(page) if paragraph[0]], beside)
        self._draw_line(FOOT_MM - 1.5)
        foot = HEIGHT_MM - FOOT_MM - 4
        self._write([(page.credits, FOOT)], (MARGIN_MM, FOOT_MM, whole - 66, foot))
        about = (WIDTH_MM - MARGIN_MM - 62, FOOT_MM, 62, foot)
        self._write([(page.content_date, FOOT), (page.page, FOOT)], about, at_end=True)

    def _px(self, mm: float) -> float:
        return mm * self._writer.resolution() / MM_PER_INCH

    def _box(self, box: tuple[float, float, float, float]) -> QRectF:
        """A box in millimetres from the side where writing begins, in the writer's dots."""
        x, y, width, height = box
        left = WIDTH_MM - x - width if self._mirrored else x
        return QRectF(self._px(left), self._px(y), self._px(width), self._px(height))

    def _draw_picture(self, picture: QImage, box: tuple[float, float, float, float]) -> None:
        target = self._box(box)
        edge = QPainterPath()
        edge.addRoundedRect(target, self._px(4), self._px(4))
        self._painter.save()
        self._painter.setClipPath(edge)
        self._painter.drawImage(target, picture.convertToFormat(QImage.Format.Format_RGB32))
        self._painter.restore()

    def _draw_line(self, y: float) -> None:
        self._painter.fillRect(self._box((MARGIN_MM, y, WIDTH_MM - 2 * MARGIN_MM, 0.25)), QColor(LINE))

    def _write(
        self, paragraphs: list[Paragraph], box: tuple[float, float, float, float], *, at_end: bool = False
    ) -> None:
        """Paragraphs in a box, smaller where they would not fit."""
        room = self._box(box)
        scale = 1.0
        document = self._document(paragraphs, room.width(), scale, at_end=at_end)
        while document.size().height() > room.height() and scale > SMALLEST:
            scale -= 0.05
            document = self._document(paragraphs, room.width(), scale, at_end=at_end)
        self._painter.save()
        self._painter.translate(room.topLeft())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, 0, room.width(), room.height())
        document.documentLayout().draw(self._painter, context)
        self._painter.restore()

    def _document(self, paragraphs: list[Paragraph], width: float, scale: float, *, at_end: bool) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.documentLayout().setPaintDevice(self._writer)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self._mirrored else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setTextWidth(width)
        cursor = QTextCursor(document)
        for number, (text, style) in enumerate(paragraphs):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(self._block(style, scale, at_end=at_end))
            cursor.insertText(" ".join(text.split("\n")), _letters(style, scale))
        return document

    def _block(self, style: Style, scale: float, *, at_end: bool) -> QTextBlockFormat:
        block = QTextBlockFormat()
        block.setTopMargin(style.above * scale * SCREEN_DPI / POINTS_PER_INCH)
        block.setLineHeight(112, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        begin, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        block.setAlignment(begin if at_end is self._mirrored else end)
        return block


def _told(page: PageContent) -> list[Paragraph]:
    figures = [part for row in page.figures for part in ((row.value, VALUE), (row.label, LABEL), (row.note, NOTE))]
    sources = [(page.sources_title, HEADING), *((source, SOURCE) for source in page.sources)] if page.sources else []
    return [(page.day, DAY), (page.text, TEXT), *figures, (page.remark, HEADING), *sources]


def _letters(style: Style, scale: float) -> QTextCharFormat:
    font = QFont(FAMILY)
    font.setPointSizeF(style.size * scale)
    font.setWeight(style.weight)
    # Inter's other forms of ":" or "{" beside figures have no letter of their own: they could not be copied.
    font.setFeature(QFont.Tag("calt"), 0)
    letters = QTextCharFormat()
    letters.setFont(font)
    letters.setForeground(QColor(style.colour))
    return letters
