"""Names of PySide6 with types that mypy understands.

``Property`` is PySide6's at run time; for the type checker a generic descriptor. Always written
``name = Property(str, _get, _set, notify=changed)``. For lists and mappings the type is ``QVariantList`` or
``QVariantMap``: these names are what the QML tools read in the source. PySide6's stubs are wrong for the others.
"""

from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    T = TypeVar("T")
    C = TypeVar("C", bound=type)

    class Property(Generic[T]):
        """A typed view of ``PySide6.QtCore.Property``."""

        def __init__(
            self,
            type: type[T] | str,  # noqa: A002 - Qt's own name
            fget: Callable[[Any], T | None],  # None: an object of Qt that is not there
            fset: Callable[[Any, T], None] | None = None,
            *,
            notify: object = None,
            constant: bool = False,
        ) -> None: ...

        def __get__(self, instance: object, owner: type | None = None) -> T: ...

        def __set__(self, instance: object, value: T) -> None: ...

    def QmlUncreatable(reason: str) -> Callable[[C], C]:
        """A typed view of ``PySide6.QtQml.QmlUncreatable``."""

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
        """A typed view of ``PySide6.QtCore.QT_TRANSLATE_NOOP``."""
else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP, Property
    from PySide6.QtQml import QmlUncreatable

QVariantList = "QVariantList"
QVariantMap = "QVariantMap"

__all__ = ["QT_TRANSLATE_NOOP", "Property", "QVariantList", "QVariantMap", "QmlUncreatable"]
