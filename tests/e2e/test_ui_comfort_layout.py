"""The layout bends and does not break: large texts, the low layout, right to left, many long tabs."""

from collections.abc import Iterator
from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QRectF, QTranslator
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.snapshot.items import is_control, is_text, shown_items
from kiosk.snapshot.limits import inspect
from tests.e2e.ui_scenes import SCENES, SHEETS, inside, settle, wait_until_nothing_moves
from tests.e2e.ui_stage import SCREENS, UiStage, drawn_area, hit_area
from tests.kiosk.catalogue import catalogue_in

pytestmark = pytest.mark.e2e

OVERLAYS = ["title", "searchButton", "languages", "views", "zoomIn", "zoomOut", "home", "legendButton", "creditsButton"]
BAR = ["comfortButton", "finishButton"]
LOWEST_MM = 320
every_screen = pytest.mark.parametrize("stage", SCREENS, indirect=True)
every_scene = pytest.mark.parametrize("scene", SCENES)


@pytest.fixture(params=["13 inch", "55 inch portrait"])
def stage(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[UiStage]:
    stage = UiStage(request.param)
    qtbot.waitUntil(lambda: bool(stage.items(lambda item: item.objectName() == "title")))
    yield stage
    stage.close()


def shown(stage: UiStage, names: list[str]) -> dict[str, QRectF]:
    """Where those of the named items are drawn that are shown, as far as they are not scrolled out of sight."""
    items = shown_items(stage.window.contentItem())
    return {entry.name: drawn_area(entry.item) & entry.rect for entry in items if entry.item.objectName() in names}


def parts(stage: UiStage, scene: str) -> dict[str, QRectF]:
    names = [*OVERLAYS, "tabs", "yearSign", *([SHEETS[scene]] if scene in SHEETS else ["notices"])]
    return shown(stage, names)


def wait_until_whole(stage: UiStage, qtbot: QtBot) -> None:
    """Until every text is whole: lists lay out their rows when they are asked to draw."""

    def whole() -> None:
        assert broken(stage) == []

    qtbot.waitUntil(whole)


def broken(stage: UiStage) -> list[str]:
    """Texts that are cut, lie on each other or leave the window; controls that leave it sideways."""
    items = shown_items(stage.window.contentItem())
    found = inspect(items, stage.pixels_per_mm)
    window = QRectF(0, 0, stage.window.width(), stage.window.height())
    outside = [
        entry.name
        for entry in items
        if (is_text(entry.item) or is_control(entry.item))
        and not inside(window, QRectF(entry.whole.left(), window.top(), entry.whole.width(), window.height()))
        and not entry.item.objectName().startswith("milestone")
        and not _in_a_neighbour(entry.item)
    ]
    return [*found.cut_texts, *map(str, found.overlapping_texts), *outside]


def _in_a_neighbour(item: QQuickItem) -> bool:
    """Whether it is of a card of the timeline that is not swiped to: its edge alone is seen."""
    above = item.parentItem()
    return above is not None and (above.objectName().startswith("milestone") or _in_a_neighbour(above))


def assert_all_finds_room(stage: UiStage, scene: str, qtbot: QtBot) -> None:
    """Everything is inside the window, nothing lies on another thing, no text is cut."""
    settle(stage, scene, qtbot)
    areas = parts(stage, scene)
    window = QRectF(0, 0, stage.window.width(), stage.window.height())
    assert [name for name, area in areas.items() if not inside(window, area)] == []
    assert [pair for pair in combinations(areas, 2) if areas[pair[0]].intersects(areas[pair[1]])] == []
    wait_until_whole(stage, qtbot)


@every_screen
@every_scene
@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_large_texts_are_whole_and_touch_nothing(stage: UiStage, scene: str, scale: float, qtbot: QtBot) -> None:
    stage.session.textScale = scale
    assert_all_finds_room(stage, scene, qtbot)


class Longer(QTranslator):
    """Every text of the screen 40 % longer, as another language may have it."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:  # the signature is Qt's
        words = source.split(" ")
        return " ".join(word + "o" * round(0.4 * len(word)) for word in words)


@pytest.fixture
def longer(qapp: QCoreApplication) -> Iterator[None]:
    translator = Longer()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("longer")
@every_screen
@every_scene
@pytest.mark.parametrize("low", [False, True])
def test_words_forty_percent_longer_find_room(stage: UiStage, scene: str, low: bool, qtbot: QtBot) -> None:
    stage.session.lowLayout = low
    assert_all_finds_room(stage, scene, qtbot)


@pytest.mark.parametrize("scene", ["place", "directory", "campus"])
def test_of_a_sheet_in_large_texts_some_lines_are_seen(stage: UiStage, scene: str, qtbot: QtBot) -> None:
    stage.session.textScale = 2.0
    settle(stage, scene, qtbot)
    list_or_sheet = "directory.list" if scene == "directory" else "sheet.flickable"
    assert stage.item(list_or_sheet).height() > 3 * 1.2 * stage.window.property("theme").property("bodySize")


def seven_slots(words: list[str]) -> list[dict[str, str]]:
    return [{"value": f"tab{place}", "symbol": "map", "text": word} for place, word in enumerate(words)]


@every_screen
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_bar_of_seven_long_words_stays_whole(stage: UiStage, scale: float, qtbot: QtBot) -> None:
    stage.session.textScale = scale
    bar = stage.item("tabs")
    bar.setProperty(
        "scenes", seven_slots(["Explorrrrrer", "Y aller aller", "Annuaireeeee", "Frise des ans", "Le campusssss"])
    )
    wait_until_nothing_moves(stage, qtbot)
    drawn = drawn_area(bar)
    cells = [item for item in stage.buttons() if bar.isAncestorOf(item)]
    assert len(cells) == 7
    assert inside(QRectF(0, 0, stage.window.width(), stage.window.height()), drawn)
    assert [cell.objectName() for cell in cells if not inside(drawn, drawn_area(cell))] == []
    assert [pair for pair in combinations(cells, 2) if drawn_area(pair[0]).intersects(drawn_area(pair[1]))] == []
    for cell in cells:
        assert [text for text in texts_of(stage, cell) if not inside(drawn_area(cell), hit_area(text))] == []
        assert min(cell.width(), cell.height()) >= 20 * stage.pixels_per_mm - 1


def texts_of(stage: UiStage, control: QQuickItem) -> list[QQuickItem]:
    return stage.items(lambda item: is_text(item) and control.isAncestorOf(item))


def test_comfort_and_the_end_of_the_visit_are_in_every_scene(stage: UiStage, qtbot: QtBot) -> None:
    for scene in SCENES:
        settle(stage, scene, qtbot)
        assert sorted(shown(stage, BAR)) == BAR
    stage.tap(hit_area(stage.item("comfortButton")).center())
    assert stage.session.panel == "comfort"
    stage.tap(hit_area(stage.item("searchButton")).center())
    assert stage.session.panel == "search"
    with qtbot.waitSignal(stage.session.visitEnded):
        stage.tap(hit_area(stage.item("finishButton")).center())


# ---------------------------------------------------------------------------------------------------------- low layout


def reach(stage: UiStage) -> tuple[float, float]:
    theme = stage.window.property("theme")
    return theme.property("reachTop"), theme.property("reachBottom")


@every_screen
@every_scene
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_in_the_low_layout_every_control_is_within_reach(
    stage: UiStage, scene: str, scale: float, qtbot: QtBot
) -> None:
    stage.session.lowLayout = True
    stage.session.textScale = scale
    settle(stage, scene, qtbot)
    highest, lowest = reach(stage)
    controls = [
        entry
        for entry in shown_items(stage.window.contentItem())
        # A card of the timeline is only read: what chooses are the arrows and the axis.
        if is_control(entry.item) and not entry.item.objectName().startswith("milestone")
    ]
    assert [
        entry.name for entry in controls if entry.rect.top() < highest - 1 or entry.rect.bottom() > lowest + 1
    ] == []
    axis = shown(stage, ["axis"])
    assert all(area.top() >= highest and area.bottom() <= lowest for area in axis.values())
    assert sorted(shown(stage, BAR)) == BAR
    wait_until_whole(stage, qtbot)


@every_screen
def test_the_reach_is_the_lowest_320_mm_of_a_screen_that_is_higher(stage: UiStage) -> None:
    height, lowest = stage.window.height(), LOWEST_MM * stage.pixels_per_mm
    assert reach(stage) == (0, height)
    stage.session.lowLayout = True
    assert reach(stage) == pytest.approx((max(0.0, height - lowest), height))


def hung_at_850_mm(language: str) -> dict[str, Any]:
    catalogue = catalogue_in(language)
    settings = catalogue["settings"]
    screen = settings["screen"] | {"bottom_edge_mm": 850.0}
    return catalogue | {"settings": settings | {"screen": screen}}


def test_the_reach_follows_the_height_at_which_a_screen_hangs(qtbot: QtBot) -> None:
    stage = UiStage("43 inch", catalogue=hung_at_850_mm)
    stage.session.lowLayout = True
    height, mm = stage.window.height(), stage.pixels_per_mm
    assert reach(stage) == pytest.approx((height - (1220 - 850) * mm, height - (900 - 850) * mm))
    stage.close()


def test_the_low_layout_leaves_the_map_in_sight_and_can_be_put_back(qtbot: QtBot) -> None:
    stage = UiStage("55 inch portrait")
    wait_until_nothing_moves(stage, qtbot)
    before = parts(stage, "nothing open")
    insets = stage.window.property("insets").toVariant()
    stage.session.lowLayout = True
    settle(stage, "place", qtbot)
    low = stage.window.property("insets").toVariant()
    assert low["bottom"] > LOWEST_MM * stage.pixels_per_mm
    assert stage.window.height() - low["bottom"] - low["top"] > 0.6 * stage.window.height()
    stage.session.lowLayout = False
    stage.session.go_home()
    wait_until_nothing_moves(stage, qtbot)
    assert parts(stage, "nothing open") == before
    assert stage.window.property("insets").toVariant() == insets
    stage.close()


# ------------------------------------------------------------------------------------------------------- right to left


def mirror(stage: UiStage) -> None:
    stage.window.property("theme").setProperty("mirrored", True)


@pytest.mark.parametrize("scene", ["nothing open", "place", "directory", "timeline", "campus", "legend"])
def test_right_to_left_everything_stands_the_other_way_round(stage: UiStage, scene: str, qtbot: QtBot) -> None:
    settle(stage, scene, qtbot)
    before, insets = parts(stage, scene), stage.window.property("insets").toVariant()
    mirror(stage)
    wait_until_nothing_moves(stage, qtbot)
    after, width = parts(stage, scene), stage.window.width()
    assert after.keys() == before.keys()
    assert {name: area.left() for name, area in after.items()} == pytest.approx(
        {name: width - area.right() for name, area in before.items()}, abs=1.5
    )
    swapped = stage.window.property("insets").toVariant()
    assert swapped == insets | {"left": insets["right"], "right": insets["left"]}
    wait_until_whole(stage, qtbot)


def test_right_to_left_texts_begin_at_the_right_and_arrows_point_the_other_way(stage: UiStage, qtbot: QtBot) -> None:
    stage.session.show_scene("directory")
    mirror(stage)
    stage.session.select("place", "research-centre")
    qtbot.waitUntil(lambda: len(stage.items(lambda item: item.objectName() == "sheet.close")) == 1)
    title = stage.item("sheet.title")
    aligned = QQmlExpression(qmlContext(title), title, "effectiveHorizontalAlignment === Text.AlignRight")
    assert aligned.evaluate()[0] is True
    back = stage.item("sheet.back")
    icons = stage.items(
        lambda item: back.isAncestorOf(item) and item.inherits("QQuickImage") and bool(item.property("name"))
    )
    assert [icon.property("mirror") for icon in icons] == [True]
    assert hit_area(back).center().x() > hit_area(stage.item("sheet.close")).center().x()


def test_right_to_left_time_runs_as_writing_does(stage: UiStage, qtbot: QtBot) -> None:
    settle(stage, "timeline", qtbot)
    mirror(stage)
    axis = hit_area(stage.item("axis"))
    chosen = []
    for across in (0.9, 0.1):
        stage.tap(axis.topLeft() + (axis.bottomRight() - axis.topLeft()) * across)
        chosen.append(
            int(stage.items(lambda item: item.objectName() == "axis.year")[0].childItems()[0].property("text"))
        )
    assert chosen[0] < chosen[1]


@pytest.mark.parametrize(("language", "mirrored"), [("fr", False), ("ar", True), ("he", True)])
def test_the_language_says_which_way_writing_runs(language: str, mirrored: bool, qtbot: QtBot) -> None:
    stage = UiStage("43 inch", language, catalogue=lambda _: catalogue_in("fr"))
    assert stage.window.property("theme").property("mirrored") is mirrored
    stage.close()
