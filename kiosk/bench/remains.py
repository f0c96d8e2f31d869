"""What is left of a visit: all that a visit can have changed, by name, to be compared before and after.

Nothing is listed by hand: the fields of the visit, the properties of the view models, and of every item in the window
those that QML declares (whoever adds one has it compared) and those in which Qt's own items keep state; the map; the
focus.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QMetaObject, QObject, QRectF, QUrl
from PySide6.QtGui import QColor, QFont, QGuiApplication
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickItem

from kiosk.items import held_by
from kiosk.stage import Stage

STATEFUL = frozenset(
    {
        *("visible", "enabled", "opacity", "x", "y", "width", "height", "focus", "activeFocus"),
        *("contentX", "contentY", "currentIndex", "checked", "text", "preeditText", "cursorPosition", "selectedText"),
        *("value", "position", "opened", "source", "active", "status", "down", "pressed", "count", "state"),
    }
)
"""In which Qt's own items keep what a visitor did, or show it."""
GEOMETRY = frozenset({"x", "y", "width", "height"})
NOBODYS = frozenset({"attract", "clock"})
"""What goes on from visit to visit: what is shown while nobody is there, and the time of day."""
STILL_TO_DO = frozenset({"inputMethodNeedsReset", "inputModeNeedsReset"})
"""What Qt's keyboard will put right when it is shown next."""
HANDLES = "/selectionControl/"
"""Below it Qt's keyboard keeps the handles of a selection; hidden, they are as opaque as it left them."""
QML_TYPE = re.compile(r"_QML(TYPE)?_\d+.*$")
"""What Qt adds to the class name of what QML declares; it differs from run to run."""


def remains(stage: Stage) -> dict[str, Any]:
    """Name → value of everything. What moves is to be at rest."""
    found: dict[str, Any] = {
        f"visit.{name}": value for name, value in zip(stage.session.visit._fields, stage.session.visit, strict=True)
    }
    found |= {f"page.{name}": value for name, value in stage.link.wished_state().as_json().items()}
    found |= {
        f"camera.{name}": value if isinstance(value, str | bool) else round(value, 6)
        for name, value in stage.ask("camera").items()
    }
    found |= dict(_of_models(stage.kiosk.models, "models", set()))
    root = stage.window.contentItem()
    paths = dict(_paths(root, "window"))
    for item, path in paths.items():
        found |= {f"{path}.{name}": value for name, value in _of_item(item, paths)}
    # Never asked of the window: it may be one of the web engine's own items.
    found["focus"] = [path for item, path in paths.items() if item.hasActiveFocus()]
    found["input method.visible"] = QGuiApplication.inputMethod().isVisible()
    return found


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    """A line for each thing that is not as it was."""
    nothing = "not there"
    return [
        f"{name}: {before.get(name, nothing)!r} → {after.get(name, nothing)!r}"
        for name in sorted(before.keys() | after.keys())
        if before.get(name, nothing) != after.get(name, nothing)
    ]


def _of_models(model: QObject, path: str, seen: set[int]) -> Iterator[tuple[str, Any]]:
    seen.add(id(model))
    for name in _names(model, lambda _: True):
        value = None if name in NOBODYS else getattr(model, name, None)
        if isinstance(value, QObject):
            if id(value) not in seen:
                yield from _of_models(value, f"{path}.{name}", seen)
        elif name != "objectName":
            yield f"{path}.{name}", _plain(value)


def _paths(item: QQuickItem, path: str) -> Iterator[tuple[QQuickItem, str]]:
    yield item, path
    counted: dict[str, int] = {}
    for child in held_by(item):
        name = child.objectName() or _class_name(child)
        counted[name] = counted.get(name, 0) + 1
        yield from _paths(child, f"{path}/{name}" + (f"#{counted[name]}" if counted[name] > 1 else ""))


def _class_name(item: QObject) -> str:
    return QML_TYPE.sub("", item.metaObject().className())


def _of_item(item: QQuickItem, paths: Mapping[QQuickItem, str]) -> Iterator[tuple[str, Any]]:
    # A loader keeps the size of what it held, and places what it holds once that is shown; nothing stands there.
    empty = item.inherits("QQuickLoader") and not (item.property("active") and item.isVisible())
    handle = HANDLES in paths[item] and not item.isVisible()
    for name in _names(item, lambda declares: bool(QML_TYPE.search(declares.className()))):
        if (empty and name in GEOMETRY) or (handle and name == "opacity") or name in STILL_TO_DO:
            continue
        try:
            value = item.property(name)
        except RuntimeError:  # a property of a type that only Python knows: one of the models
            continue
        if isinstance(value, QQuickItem):
            yield name, paths.get(value, _class_name(value))
        elif isinstance(value, QObject):
            yield name, _class_name(value)
        else:
            yield name, _plain(value)


def _names(owner: QObject, wanted: Any) -> list[str]:
    """The names of its properties that are declared by a wanted class, or among those in which Qt keeps state."""
    names: list[str] = []
    kind: QMetaObject | None = owner.metaObject()
    while kind is not None:
        declared = [str(kind.property(index).name()) for index in range(kind.propertyOffset(), kind.propertyCount())]
        names += declared if wanted(kind) else [name for name in declared if name in STATEFUL]
        kind = kind.superClass()
    return names


def _plain(value: Any) -> Any:
    """A value that can be compared: what belongs to Qt becomes a word, parts of a pixel do not count."""
    if isinstance(value, QJSValue):
        value = "a function" if value.isCallable() else value.toVariant()
    if isinstance(value, float):
        return round(value, 3)
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if value is None or isinstance(value, str | int | frozenset):
        return value
    return _word(value)


def _word(value: Any) -> str:
    """What belongs to Qt, as a word."""
    match value:
        case QColor():
            return value.name(QColor.NameFormat.HexArgb)
        case QUrl() | QFont():
            return value.toString()
        case QRectF():
            return str([round(side) for side in (value.x(), value.y(), value.width(), value.height())])
        case QObject():
            return _class_name(value)
        case _:
            return type(value).__name__
