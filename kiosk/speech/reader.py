"""What stands on the screen, as one hears it: controls and texts in the order in which they are read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.items import SEEN, held_by

Role = QAccessible.Role
WHOLE = frozenset(
    {
        Role.StaticText,
        Role.Heading,
        Role.Button,
        Role.PageTab,
        Role.Slider,
        Role.Link,
        Role.CheckBox,
        Role.RadioButton,
        Role.Graphic,
    }
)
"""What is said in one, with all the texts in it."""


UNWRITTEN = "toldByNameAlone"
"""A property of what must not be told by what is written on it: the keys of a code."""


class Kind(Enum):
    """What one can do with it."""

    TEXT = "text"
    HEADING = "heading"
    BUTTON = "button"
    TAB = "tab"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Stop:
    """One thing to be heard: ``text`` as it is written, ``rect`` in the window, scrolled out of sight or not.

    ``worded`` is whether any of it is written on the screen: an icon alone is not read aloud.
    """

    item: QQuickItem
    kind: Kind
    text: str
    rect: QRectF
    chosen: bool = False
    worded: bool = True


def stops(root: QQuickItem, language: str) -> list[Stop]:
    """Everything below ``root`` that is shown, in the order in which the language (ISO 639-1) is read."""
    return list(_walk(root, mirrored=QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft))


def below(item: QQuickItem) -> list[QQuickItem]:
    """What an item holds and shows; of a list, what stands in sight."""
    children = [child for child in held_by(item) if child.isVisible() and child.opacity() >= SEEN]
    if item.parentItem() is not None and item.parentItem().inherits("QQuickListView"):
        sight = item.parentItem().mapRectToScene(item.parentItem().boundingRect())
        return [child for child in children if sight.intersects(child.mapRectToScene(child.boundingRect()))]
    return children


def _walk(item: QQuickItem, *, mirrored: bool) -> Iterator[Stop]:
    stop = _stop(item)
    if stop is not None:
        yield stop
        return
    groups = [found for child in below(item) if (found := list(_walk(child, mirrored=mirrored)))]
    for group in _ordered(groups, mirrored=mirrored):
        yield from group


def _ordered(groups: Sequence[list[Stop]], *, mirrored: bool) -> list[list[Stop]]:
    """From top to bottom; what stands side by side from the side where reading begins."""
    placed = sorted(((_around(group), group) for group in groups), key=lambda one: (one[0].top(), one[0].left()))
    rows: list[list[tuple[QRectF, list[Stop]]]] = []
    for rect, group in placed:
        if rows and rect.center().y() < max(other.bottom() for other, _ in rows[-1]) and rect.top() < _middle(rows[-1]):
            rows[-1].append((rect, group))
        else:
            rows.append([(rect, group)])
    across = (lambda one: -one[0].right()) if mirrored else (lambda one: one[0].left())
    return [group for row in rows for _, group in sorted(row, key=across)]


def _middle(row: Sequence[tuple[QRectF, Any]]) -> float:
    return min(rect.center().y() for rect, _ in row)


def _around(group: Sequence[Stop]) -> QRectF:
    rect = QRectF(group[0].rect)
    for stop in group[1:]:
        rect = rect.united(stop.rect)
    return rect


def _stop(item: QQuickItem) -> Stop | None:
    """The item as one thing to be heard; None where it only holds others."""
    button = item.inherits("QQuickAbstractButton")
    if item.inherits("QQuickText") and not button:
        text = str(item.property("text") or "").strip()
        kind = Kind.HEADING if _told(item, "role") is Role.Heading else Kind.TEXT
        return Stop(item, kind, text, _rect(item)) if text else None
    name = str(_told(item, "name") or "")
    role = _told(item, "role")
    if not (button or (name and role in WHOLE)):
        return None
    written = [] if item.property(UNWRITTEN) is True else _texts(item)
    text = _joined([name, str(_told(item, "description") or ""), *written])
    if not text:
        return None
    chosen = bool(_told(item, "checkable")) and bool(_told(item, "checked"))
    return Stop(item, _kind(item, role, button=button), text, _rect(item), chosen, worded=bool(written))


def _kind(item: QQuickItem, role: Any, *, button: bool) -> Kind:
    if role is Role.PageTab:
        return Kind.TAB
    if button and item.isEnabled():
        return Kind.CHOICE if _told(item, "checkable") else Kind.BUTTON
    return Kind.HEADING if role is Role.Heading else Kind.TEXT


def _told(item: QQuickItem, what: str) -> Any:
    """What the item tells to those who cannot see: a property of its ``Accessible``."""
    context = qmlContext(item)
    return None if context is None else QQmlProperty(item, f"Accessible.{what}", context).read()


def _texts(item: QQuickItem) -> list[str]:
    """Every text in the item, as it is painted."""
    found = [str(item.property("text") or "").strip()] if item.inherits("QQuickText") else []
    return [text for text in (*found, *(text for child in below(item) for text in _texts(child))) if text]


def _joined(parts: Sequence[str]) -> str:
    """Each part once: what another one says already is left out."""
    told: list[str] = []
    for part in parts:
        if part and not any(bare(part) in bare(other) for other in told):
            told.append(part)
    return ". ".join(part.rstrip(".") for part in told)


def bare(text: str) -> str:
    """A text without spaces, signs and capitals: two that sound alike are the same."""
    return "".join(filter(str.isalnum, text)).casefold()


def _rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
