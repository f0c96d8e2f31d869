"""R2–R7 in the real window."""

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl, qVersion
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QGuiApplication, QWheelEvent
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtTest import QTest

from kiosk.stage import Setting, Stage, items_below, wait_for
from kiosk.web.browser import settings_of
from kiosk.web.interceptor import OnlyKioskScheme
from kiosk.web.policy import QT_VERSION, SETTINGS
from kiosk.web.scheme import EditionHandler
from maps.store import Edition

pytestmark = pytest.mark.e2e

OpenStage = Callable[..., Stage]
WithPage = Callable[[Mapping[str, bytes]], Edition]

SMALL = Setting(1280, 720, 32.0)
PAGE = b"<!doctype html><meta charset=utf-8><body><script src=/probe.js></script>"
PRELUDE = """
const post = (message) => fetch("/event", { method: "POST", body: JSON.stringify(message) });
const answer = (value) => post({ type: "answer", id: "probe", value });
window.kiosk = { receive: () => {} };
const timed = async (url, options) => {
  const began = performance.now();
  let result;
  try { result = (await fetch(url, options)).status; } catch (error) { result = error.name; }
  return [result, performance.now() - began];
};
const nextFrame = () => new Promise(requestAnimationFrame);
const ready = () => nextFrame().then(nextFrame).then(() => post({ type: "ready", elapsedMs: 1 }));
"""


def probe(open_stage: OpenStage, with_page: WithPage, script: str) -> tuple[Stage, Any]:
    """Open a page of this script and wait for what it answers."""
    edition = with_page({"index.html": PAGE, "probe.js": (PRELUDE + script).encode()})
    stage = open_stage(edition, SMALL, wait=False)
    values: list[Any] = []
    wait_for(stage.link.answered, lambda _, value: values.append(value) or True)
    stage.wait_ready()
    return stage, values[0]


def test_a_handler_that_raises_fails_the_request_within_a_second(
    open_stage: OpenStage, with_page: WithPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = EditionHandler._answer

    def broken(self: EditionHandler, job: Any) -> None:
        if job.requestUrl().path() == "/layers/zone.json":
            raise RuntimeError("broken")
        answer(self, job)

    monkeypatch.setattr(EditionHandler, "_answer", broken)

    stage, (result, took_ms) = probe(
        open_stage, with_page, "ready().then(() => timed('/layers/zone.json')).then(answer);"
    )

    assert result != 200
    assert took_ms < 1000
    assert stage.tally["scheme failed"] == 1


def test_an_interceptor_that_raises_blocks_the_request_within_a_second(
    open_stage: OpenStage, with_page: WithPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_allowed = OnlyKioskScheme.is_allowed

    def broken(self: OnlyKioskScheme, url: QUrl) -> bool:
        if url.path() == "/layers/zone.json":
            raise RuntimeError("broken")
        return is_allowed(self, url)

    monkeypatch.setattr(OnlyKioskScheme, "is_allowed", broken)

    stage, (result, took_ms) = probe(
        open_stage, with_page, "ready().then(() => timed('/layers/zone.json')).then(answer);"
    )

    assert result == "TypeError"
    assert took_ms < 1000
    assert stage.tally["interceptor failed"] == 1


def test_the_scheme_gives_the_index_and_takes_the_door_only(open_stage: OpenStage, with_page: WithPage) -> None:
    script = """
    const asked = ["/index.html", "/manifest.json", "/catalogue.fr.json", "/../manifest.json", "/index.html?x",
      "kiosk://other/index.html"].map((url) => timed(url));
    asked.push(timed("/index.html", { method: "HEAD" }), timed("/event", { method: "PUT", body: "{}" }),
      timed("/index.html", { method: "POST", body: "{}" }), timed("/event", { method: "POST", body: "{}" }));
    ready().then(() => Promise.all(asked)).then((all) => answer(all.map(([result]) => result)));
    """

    stage, results = probe(open_stage, with_page, script)

    assert [result == 200 for result in results] == [True, *[False] * 8, True]
    assert stage.tally["message refused"] == 1


def test_a_frame_of_a_foreign_origin_cannot_speak_through_the_door(
    open_stage: OpenStage, with_page: WithPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.web.scheme.RESPONSE_HEADERS", {})
    script = """
    const frame = document.createElement("iframe");
    frame.sandbox = "allow-scripts";
    const forged = '{"type": "tapped", "kind": "place", "id": "forged"}';
    frame.srcdoc = `<script>fetch("kiosk://map/event", {method: "POST", mode: "no-cors", body: '${forged}'})
      .finally(() => parent.postMessage("done", "*"))<\\/script>`;
    document.body.append(frame);
    addEventListener("message", () => answer("spoke"));
    setTimeout(() => answer("refused"), 1500);
    ready();
    """

    stage, _ = probe(open_stage, with_page, script)

    assert stage.session.selectedId == ""
    assert stage.tally["scheme refused"] + stage.tally["navigation refused"] > 0


def test_the_real_page_asks_for_nothing_outside_and_breaks_no_policy(open_stage: OpenStage, edition: Edition) -> None:
    stage = open_stage(edition, Setting(1280, 720, 32.0, language="en"))

    stage.session.view = "grandparis"
    stage.settle("grandparis")
    stage.session.select("station", "villejuif-gustave-roussy")
    stage.session.language = "fr"
    stage.session.go_home()
    stage.ask("camera")

    assert stage.tally.as_dict() == {}


def test_no_rendered_file_names_an_external_address(edition: Edition) -> None:
    for path, data in edition.files.items():
        if path.startswith("page/") and not path.endswith("leaflet.js"):
            text = data.decode().replace("http://www.w3.org/", "")
            assert "http://" not in text, path
            assert "https://" not in text, path
            assert "//cdn" not in text, path


PAYLOAD = "${1}`\\</script><!--\u2028\u202e\0<img src=x onerror=console.error(1)><b>{{7*7}}</b>'\";console.error(2)//"


def poisoned(value: Any) -> Any:
    """The same JSON with every human text replaced by what would run if any text were code."""
    if isinstance(value, dict):
        texts = {"name", "title", "text", "summary", "note", "use", "label"}
        return {
            key: PAYLOAD + "x" * 500 if key in texts and isinstance(part, str) else poisoned(part)
            for key, part in value.items()
        }
    return [poisoned(part) for part in value] if isinstance(value, list) else value


def test_hostile_names_run_nothing_and_break_nothing(
    open_stage: OpenStage, with_page: WithPage, edition: Edition
) -> None:
    changed = {
        path: json.dumps(poisoned(json.loads(data))).encode()
        for path, data in edition.files.items()
        if path.endswith(".json") and path.startswith(("catalogue.", "layers/"))
    }
    hostile = with_page({})
    stage = open_stage(type(hostile)(hostile.folder, hostile.manifest, {**hostile.files, **changed}), SMALL)

    for kind, identifier in (("place", "the-hive"), ("station", "villejuif-gustave-roussy")):
        stage.session.select(kind, identifier)
        stage.ask("camera")
        stage.grab()
    stage.session.panel = "credits"
    stage.grab()

    assert stage.tally.as_dict() == {}


def test_every_native_text_is_plain(open_stage: OpenStage, edition: Edition) -> None:
    stage = open_stage(edition, SMALL)
    stage.session.select("place", "the-hive")
    stage.grab()

    found = [item for item in items_below(stage.window.contentItem()) if item.inherits("QQuickText")]

    assert len(found) > 5
    formats = {QQmlExpression(qmlContext(item), item, "textFormat").evaluate()[0] for item in found}
    assert formats == {Qt.TextFormat.PlainText.value}


def test_the_settings_are_those_of_the_table(open_stage: OpenStage, edition: Edition) -> None:
    stage = open_stage(edition, SMALL)
    assert tuple(map(int, qVersion().split(".")[:2])) == QT_VERSION, "check the table against this version of Qt"

    assert settings_of(stage.page) == dict(SETTINGS)

    profile = stage.link.browser.profile
    assert profile.isOffTheRecord()
    assert profile.listAllPermissions() == []
    assert not profile.isSpellCheckEnabled()
    assert not profile.isPushServiceEnabled()


def test_whatever_a_page_tries_to_bring_up_stays_away(open_stage: OpenStage, with_page: WithPage) -> None:
    script = """
    const attempt = (action) => { try { const r = action(); if (r && r.catch) r.catch(() => {}); } catch (_) {} };
    const input = (type) => {
      const i = document.createElement("input"); i.type = type; document.body.append(i); i.click();
      attempt(() => i.showPicker());
    };
    const act = () => {
      attempt(() => alert("x")); attempt(() => confirm("x")); attempt(() => prompt("x"));
      attempt(() => window.open("/index.html")); attempt(() => window.print()); attempt(() => window.close());
      for (const type of ["file", "color", "date"]) attempt(() => input(type));
      attempt(() => document.documentElement.requestFullscreen());
      attempt(() => Notification.requestPermission());
      attempt(() => navigator.geolocation.getCurrentPosition(() => {}));
      attempt(() => navigator.mediaDevices.getUserMedia({ video: true }));
      attempt(() => navigator.clipboard.readText());
      attempt(() => showOpenFilePicker());
      attempt(() => document.documentElement.requestPointerLock());
      for (const href of ["mailto:a@b.c", "tel:1", "javascript:alert(1)", "data:text/html,x"]) {
        const a = document.createElement("a"); a.href = href; document.body.append(a); a.click();
        const b = document.createElement("a"); b.href = href; b.target = "_blank"; document.body.append(b); b.click();
      }
      const c = document.createElement("a"); c.href = "/index.html"; c.download = "x";
      document.body.append(c); c.click();
    };
    addEventListener("touchend", () => { act(); setTimeout(() => answer(document.fullscreenElement === null), 500); });
    ready();
    """
    edition = with_page({"index.html": PAGE, "probe.js": (PRELUDE + script).encode()})
    stage = open_stage(edition, SMALL)
    values: list[Any] = []

    stage.tap(640, 500)
    wait_for(stage.link.answered, lambda _, value: values.append(value) or True)

    assert values == [True]
    assert_nothing_came_up(stage)
    assert stage.page.property("url") == QUrl("kiosk://map/index.html")


def test_a_page_that_leaves_for_nowhere_is_brought_back(open_stage: OpenStage, with_page: WithPage) -> None:
    script = 'addEventListener("touchend", () => location.assign("about:blank")); ready();'
    stage = open_stage(with_page({"index.html": PAGE, "probe.js": (PRELUDE + script).encode()}), SMALL)

    stage.tap(640, 500)
    wait_for(stage.link.readyChanged, lambda: not stage.link.ready)
    stage.wait_ready()

    assert stage.page.property("url") == QUrl("kiosk://map/index.html")
    assert stage.tally["page lost"] == 1


def assert_nothing_came_up(stage: Stage) -> None:
    assert [window for window in QGuiApplication.allWindows() if window.isVisible()] == [stage.window]
    shown = [item.metaObject().className() for item in items_below(stage.window.contentItem()) if item.isVisible()]
    assert not [name for name in shown if any(word in name for word in ("Menu", "Dialog", "Popup", "TouchHandle"))]


def press_long(stage: Stage) -> None:
    finger = QTest.createTouchDevice()
    QTest.touchEvent(stage.window, finger).press(1, QPoint(640, 360)).commit()
    stage.kiosk.link.heartbeat.emit()
    wait_for(stage.link.heartbeat, timeout_s=10)
    QTest.touchEvent(stage.window, finger).release(1, QPoint(640, 360)).commit()


def pinch(stage: Stage) -> None:
    finger = QTest.createTouchDevice()
    QTest.touchEvent(stage.window, finger).press(1, QPoint(600, 360)).press(2, QPoint(680, 360)).commit()
    for step in range(1, 20):
        apart = 10 * step
        touch = QTest.touchEvent(stage.window, finger)
        touch.move(1, QPoint(600 - apart, 360)).move(2, QPoint(680 + apart, 360)).commit()
    QTest.touchEvent(stage.window, finger).release(1, QPoint(400, 360)).release(2, QPoint(880, 360)).commit()


def click_right(stage: Stage) -> None:
    QTest.mouseClick(stage.window, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, QPoint(640, 360))
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(640, 360), QPoint(640, 360))
    QCoreApplication.sendEvent(stage.window, menu)


def turn_wheel_with_control(stage: Stage) -> None:
    for _ in range(5):
        event = QWheelEvent(
            QPointF(640, 360),
            QPointF(640, 360),
            QPoint(0, 0),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(stage.window, event)


def drop_a_link(stage: Stage) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(640, 360), Qt.DropAction.CopyAction, data, buttons, keys, QEvent.Type.Drop)
    QCoreApplication.sendEvent(stage.window, drop)


def press_keys(stage: Stage) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    keys = Qt.Key
    for key in (keys.Key_N, keys.Key_T, keys.Key_O, keys.Key_P, keys.Key_S, keys.Key_F, keys.Key_U, keys.Key_Plus):
        QTest.keyClick(stage.window, key, control)
    for key in (keys.Key_F1, keys.Key_F5, keys.Key_F7, keys.Key_F11, keys.Key_F12, keys.Key_Menu, keys.Key_Backspace):
        QTest.keyClick(stage.window, key)
    QTest.keyClick(stage.window, keys.Key_I, control | Qt.KeyboardModifier.ShiftModifier)


@pytest.mark.parametrize("act", [press_long, pinch, click_right, turn_wheel_with_control, drop_a_link, press_keys])
def test_no_gesture_brings_anything_up(act: Callable[[Stage], None], open_stage: OpenStage, edition: Edition) -> None:
    stage = open_stage(edition, SMALL)
    view = stage.page

    act(stage)
    stage.ask("camera")
    stage.grab()

    assert_nothing_came_up(stage)
    assert view.property("zoomFactor") == 1.0
    assert view.property("url") == QUrl("kiosk://map/index.html")
    assert not view.property("isFullScreen")
    assert not stage.tally["navigation refused"]
