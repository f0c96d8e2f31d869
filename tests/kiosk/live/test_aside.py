"""Work beside the UI thread."""

import threading

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.live.aside import Aside


def test_jobs_are_done_elsewhere_and_their_results_come_back_in_order(qtbot: QtBot) -> None:
    aside = Aside()
    came: list[tuple[int, threading.Thread, threading.Thread]] = []

    def job(number: int) -> tuple[int, threading.Thread]:
        return number, threading.current_thread()

    for number in range(3):
        aside(lambda number=number: job(number), lambda done: came.append((*done, threading.current_thread())))
    qtbot.waitUntil(lambda: len(came) == 3)
    aside.stop()

    assert [number for number, _, _ in came] == [0, 1, 2]
    assert {worker is threading.main_thread() for _, worker, _ in came} == {False}
    assert {receiver for _, _, receiver in came} == {threading.main_thread()}


def test_a_job_that_hangs_holds_up_nothing_but_those_after_it(qtbot: QtBot) -> None:
    aside = Aside()
    answer = threading.Event()
    came: list[object] = []
    aside(answer.wait, came.append)
    aside(lambda: "next", came.append)

    QCoreApplication.processEvents()
    assert came == []

    answer.set()
    qtbot.waitUntil(lambda: came == [True, "next"])
    aside.stop()
