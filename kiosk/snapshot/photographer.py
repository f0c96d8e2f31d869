"""Sets scenes on a stage, waits until nothing moves, takes the picture and measures what is in it."""

import math
import os
import signal
import time
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Q_ARG, QBuffer, QByteArray, QIODevice, QMetaObject
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtQuick import QQuickWindow

from kiosk.snapshot.contrast import Pixels, Weakest, hex_colour
from kiosk.snapshot.items import shown_items
from kiosk.snapshot.limits import CAPITAL_OF_INTER, inspect
from kiosk.snapshot.nobody import Nobody
from kiosk.snapshot.quiet_voice import QuietSpeech
from kiosk.snapshot.scenes import Scene, Screen
from kiosk.snapshot.staff import StaffDoor
from kiosk.snapshot.stillness import STILL_MS, STILL_WITHIN_S, pause, still_image, wait_until
from kiosk.snapshot.talking import end_talk, present, speaker_window
from kiosk.stage import Stage, wait_for
from maps.model.contrast import ratio

OUTSIDE = ("outside refused", "navigation refused", "new window refused", "download refused")
FOLLOWED = ("intent", "help", "take")
"""Panels that are opened from a sheet or from home, with a way back."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A scene as it was photographed: the PNG, and the record for the report."""

    name: str
    png: bytes
    record: dict[str, Any]


class Photographer:
    """Works on one stage, whose setting is that of ``screen``."""

    def __init__(self, stage: Stage, screen: Screen) -> None:
        self._stage = stage
        self._screen = screen
        self._first_day = stage.session.today
        self._nobody = Nobody(stage)
        self._speech = QuietSpeech(stage)
        self._staff = StaffDoor(stage)

    def take(self, scene: Scene, language: str) -> Picture:
        """Set the scene and photograph it."""
        before = self._stage.tally.as_dict()
        begun = time.perf_counter()
        self.set(scene, language)
        if scene.lost:
            return self._take_lost(scene, language)
        window = self._stage.window
        image = still_image(self._stage)
        if scene.speaker:
            window = speaker_window(self._stage)
            pause(STILL_MS)
            image = window.grabWindow()
        seconds = time.perf_counter() - begun - STILL_MS / 1000
        after = self._stage.tally.as_dict()
        grown = {event: count - before.get(event, 0) for event, count in after.items()}
        record = self._record(scene, language, seconds, image, window) | self._map_record()
        record["console_errors"] = grown.get("console error", 0) + grown.get("page error", 0)
        record["outside_requests"] = sum(grown.get(event, 0) for event in OUTSIDE)
        return self._picture(record, image)

    def set(self, scene: Scene, language: str) -> None:
        """Bring a scene to the screen; it may still move."""
        end_talk(self._stage)
        self._nobody.come(scene)
        if scene.stop is not None:
            self._nobody.leave(scene.stop)
        else:
            self._begin(scene, language)
            if scene.tour:
                present(self._stage, scene)
                return
            self._open(scene)
            self._act(scene)

    def _begin(self, scene: Scene, language: str) -> None:
        """The visit as it is before anything is opened."""
        session = self._stage.session
        self._speech.be_silent()
        session.go_home()
        session.textScale = scene.text_scale
        session.highContrast = scene.contrast
        session.lowLayout = scene.low
        session.language = language
        self._begin_day(scene.today or self._first_day)

    def _open(self, scene: Scene) -> None:
        session = self._stage.session
        session.scene = scene.scene
        session.order = scene.order
        session.view = scene.view
        if scene.milestone:
            self._stage.settle()  # only a rest after this one tells that the map is in the other view
        session.milestone = scene.milestone
        if scene.day:
            session.show_date(scene.day)
        if scene.compared:
            session.compare_with(session.today)
        session.compare(*scene.moments)
        if scene.panel == "route" or scene.page == "route":
            self._find_way(scene)
        elif scene.kind:
            session.select(scene.kind, scene.id)
        if scene.panel == "route":
            return
        if scene.choosing:
            session.choose(scene.choosing)
        elif scene.panel in FOLLOWED:
            session.follow_panel(scene.panel, "" if scene.page == "route" else scene.page)
        else:
            session.panel = scene.panel
            session.page = scene.page

    def _find_way(self, scene: Scene) -> None:
        """Ask for the way to what the scene names, and wait until it is found."""
        session = self._stage.session
        session.go_to(scene.kind, scene.id)
        session.anyWay = scene.any_way
        session.journey = scene.journey
        route = self._stage.kiosk.models.route
        wait_until(lambda: route.property("state") != "waiting", "the way was not found")
        session.step = scene.step

    def _act(self, scene: Scene) -> None:
        """What takes its time once the scene is open."""
        if scene.panel == "search":
            self._type(scene.query)
        if scene.staff:
            self._staff.come_to(scene.staff, scene.page)
        if scene.asked:
            self._nobody.ask()
        if scene.scene == "campus" and not scene.kind:
            self._read_campus(scene.chapter)
        if scene.read:
            self._speech.read(scene.read)
        if scene.guided:
            self._stage.grab()  # what a list shows is laid out with the next frame
            self._speech.guide_to(scene.guided)

    def _type(self, query: str) -> None:
        """Type into the search once it can find."""
        search = self._stage.kiosk.models.search
        if not search.property("ready"):
            wait_for(search.changed, lambda: bool(search.property("ready")), STILL_WITHIN_S)  # type: ignore[attr-defined]
        self._stage.session.query = query

    def _begin_day(self, day: date) -> None:
        if day != self._stage.session.today:
            self._stage.session.today = day
            self._stage.kiosk.models.refresh()

    def _read_campus(self, chapter: str) -> None:
        """Wait until the page of the campus is whole, and bring a chapter to its top."""
        panel = self._stage.item("campus")
        wait_until(lambda: bool(panel.property("whole")), "the page of the campus did not become whole")
        if chapter:
            self._stage.grab()  # what was made last is laid out with the next frame
            QMetaObject.invokeMethod(panel, "show", Q_ARG("QString", chapter))

    def _take_lost(self, scene: Scene, language: str) -> Picture:
        """Hold the page's process still, as if it hung, and open the page again: the visitor is asked to wait."""
        pid = int(self._stage.page.property("renderProcessPid"))
        words = self._stage.item("oneMoment")
        os.kill(pid, signal.SIGSTOP)
        try:
            self._stage.link.open()
            wait_for(words.opacityChanged, lambda: words.property("opacity") == 1, STILL_WITHIN_S)
            image = self._stage.grab()
            record = self._record(scene, language, 0.0, image, self._stage.window)
        finally:
            os.kill(pid, signal.SIGCONT)
        self._stage.wait_ready()
        nothing = {
            "console_errors": 0,
            "outside_requests": 0,
            "labels": 0,
            "overlapping_labels": 0,
            "covered_labels": 0,
        }
        return self._picture(record | nothing, image)

    def _record(
        self, scene: Scene, language: str, seconds: float, image: QImage, window: QQuickWindow
    ) -> dict[str, Any]:
        """What the window's items tell, and the picture around them."""
        pixels = Pixels(image, self._screen.width)
        found = inspect(shown_items(window.contentItem()), self._screen.pixels_per_mm, pixels)
        name, size = found.smallest_target or (None, None)
        text, icon = found.weakest_text, found.weakest_icon
        return {
            "scene": scene.name,
            "picture": f"{scene.name}.{self._screen.name}.{language}.png",
            "width": self._screen.width,
            "height": self._screen.height,
            "diagonal_in": self._screen.diagonal_in,
            "language": language,
            "seconds_to_ready": round(seconds, 3),
            "smallest_target_mm": size,
            "smallest_target": name,
            "smallest_capital_mm": found.smallest_capital_mm,
            "high_contrast": scene.contrast,
            "text_scale": scene.text_scale,
            "low_layout": scene.low,
            "lowest_text_contrast": text and text.ratio,
            "lowest_text": text and text.name,
            "lowest_icon_contrast": icon and icon.ratio,
            "lowest_icon": icon and icon.name,
            "out_of_reach": found.beyond(self._stage.window.property("reach")) if scene.low else [],
            "overlapping_controls": [list(pair) for pair in found.overlapping_controls],
            "covered_controls": list(found.covered_controls),
            "cut_texts": list(found.cut_texts),
            "overlapping_texts": [list(pair) for pair in found.overlapping_texts],
            "missing_letters": found.missing_letters,
        }

    def _map_record(self) -> dict[str, Any]:
        """What the map page tells."""
        labels = self._stage.ask("labels")
        targets = self._stage.ask("targets")
        smallest = min((2 * target["radius"] for target in targets), default=math.inf) / self._screen.pixels_per_mm
        state = self._stage.link.wished_state()
        follows = state.route is not None and state.route["step"] >= 0  # a step of a way: its goal may be elsewhere
        chosen = None if follows else state.selection
        selected = [
            target for target in targets if chosen and (target["kind"], target["id"]) == (chosen.kind, chosen.id)
        ]
        contrasts = (
            Weakest(label["text"], round(ratio(hex_colour(label["colour"]), hex_colour(label["halo"])), 2))
            for label in labels["labels"]
        )
        weakest = min(contrasts, key=lambda label: label.ratio, default=None)
        return {
            "labels": len(labels["labels"]),
            "lowest_label_contrast": weakest and weakest.ratio,
            "lowest_label": weakest and weakest.name,
            "smallest_map_capital_mm": min(
                (self._capital_mm(label["size"]) for label in labels["labels"]), default=None
            ),
            "overlapping_labels": labels["overlaps"],
            "covered_labels": labels["covered"],
            "smallest_map_target_mm": round(smallest, 2) if targets else None,
            "hidden_selection": any(not self._is_free(target["x"], target["y"]) for target in selected),
        }

    def _capital_mm(self, size: float) -> float:
        return round(CAPITAL_OF_INTER * size / self._screen.pixels_per_mm, 2)

    def _is_free(self, x: float, y: float) -> bool:
        """Whether a point of the map is on the screen, and not under a control or a sheet."""
        covers = self._stage.link.wished_state().covers
        covered = any(0 <= x - it.x <= it.width and 0 <= y - it.y <= it.height for it in covers)
        return 0 <= x <= self._screen.width and 0 <= y <= self._screen.height and not covered

    @staticmethod
    def _picture(record: dict[str, Any], image: QImage) -> Picture:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"PNG")).write(image.convertToFormat(QImage.Format.Format_RGB888))
        return Picture(record["picture"], bytes(buffer.data().data()), record)
