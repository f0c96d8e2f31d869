"""Locks a web view down before it opens its first address."""

import json
from collections.abc import Callable, Mapping

from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtQml import QQmlExpression, QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.web.interceptor import OnlyKioskScheme
from kiosk.web.policy import SETTINGS
from kiosk.web.profile import OffTheRecord, PolicyError
from kiosk.web.scheme import SCHEME, EditionHandler
from kiosk.web.tally import Tally
from maps.store import Edition


class Browser(QObject):
    """Locks a profile and its view: holds the scheme handler and the interceptor, for the profile does not."""

    def __init__(
        self,
        off_the_record: OffTheRecord,
        edition: Edition,
        deliver: Callable[[bytes], None],
        tally: Tally,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tally = tally
        self._off_the_record = off_the_record
        self.handler = EditionHandler(edition, deliver, tally, self)
        self.interceptor = OnlyKioskScheme(tally, self)
        self.profile = off_the_record.profile
        self.profile.installUrlSchemeHandler(SCHEME.encode(), self.handler)
        self.profile.setUrlRequestInterceptor(self.interceptor)
        self.view: QQuickItem | None = None
        self.profile.downloadRequested.connect(self._refuse_download)

    def lock_down(self, view: QQuickItem) -> None:
        """Make the view (a ``WebEngineView`` that has opened nothing yet) obey the policy. Raises ``PolicyError``."""
        if view.property("profile") is not self.profile:
            raise PolicyError("the view has another profile")
        apply_settings(view, SETTINGS)
        self.view = view

    def _refuse_download(self, download: QObject) -> None:
        self._tally.add("download refused")
        QMetaObject.invokeMethod(download, "cancel")


def apply_settings(view: QObject, settings: Mapping[str, bool | int | str]) -> None:
    """Write every setting. Raises ``PolicyError`` where one does not hold."""
    context = qmlContext(view)
    if context is None:
        raise PolicyError("the view was not made by QML")
    for name, value in settings.items():
        QQmlProperty(view, f"settings.{name}", context).write(value)
    found = settings_of(view)
    wrong = sorted(name for name, value in settings.items() if found.get(name) != value)
    if wrong:
        raise PolicyError(f"settings do not hold: {', '.join(wrong)}")


def settings_of(view: QObject) -> dict[str, bool | int | str]:
    """Every setting of a ``WebEngineView`` and its value."""
    context = qmlContext(view)
    assert context is not None
    found: dict[str, bool | int | str] = json.loads(
        QQmlExpression(context, view, "JSON.stringify(settings)").evaluate()[0]
    )
    found.pop("objectName")
    return found
