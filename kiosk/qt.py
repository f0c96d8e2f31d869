"""Qt's ``Property`` with types that mypy understands.

At run time it is PySide6's; for the type checker a generic descriptor. Always written
``name = Property(str, _get, _set, notify=changed)``.
"""

from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    T = TypeVar("T")

    class Property(Generic[T]):
        """A typed view of ``PySide6.QtCore.Property``."""

        def __init__(
            self,
            type: type[T] | str,  # noqa: A002 - Qt's own name
            fget: Callable[[Any], T],
            fset: Callable[[Any, T], None] | None = None,
            *,
            notify: object = None,
            constant: bool = False,
        ) -> None: ...

        def __get__(self, instance: object, owner: type | None = None) -> T: ...

        def __set__(self, instance: object, value: T) -> None: ...
else:
    from PySide6.QtCore import Property

__all__ = ["Property"]
