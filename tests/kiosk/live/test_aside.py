"""Work beside the UI thread."""

import threading
from functools import partial

import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QSocketNotifier
from pytestqt.qtbot import QtBot

from kiosk.live.aside import Aside

OFTEN = 2000


def test_jobs_are_done_elsewhere_and_their_results_come_back_in_order(qtbot: QtBot) -> None:
    aside = Aside()
    came: list[tuple[int, threading.Thread, threading.Thread]] = []

    def job(number: int) -> tuple[int, threading.Thread]:
        return number, threading.current_thread()

    for number in range(3):
        aside(partial(job, number), lambda done: came.append((*done, threading.current_thread())))
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


def test_who_asked_is_taken_apart_by_the_thread_it_lives_in(qtbot: QtBot) -> None:
    """The worker, which still held the job, was the last to let go of it: that ended the whole kiosk."""
    answers: list[int] = []

    def ask_once(number: int) -> None:
        asker, loop = QObject(), QEventLoop()
        asker.setProperty("number", number)
        aside = Aside(asker)

        def take(answer: int) -> None:
            answers.append(answer)
            aside.stop()
            aside.deleteLater()
            loop.quit()

        aside(lambda: int(asker.property("number")), take)
        loop.exec()

    for number in range(OFTEN):
        ask_once(number)
    assert answers == list(range(OFTEN))


def test_its_thread_ends_with_it_and_an_answer_that_comes_later_reaches_nobody(qtbot: QtBot) -> None:
    parent, answer = QObject(), threading.Event()
    aside = Aside(parent)
    came: list[object] = []
    worker: list[threading.Thread] = []
    aside(lambda: worker.append(threading.current_thread()), came.append)
    aside(answer.wait, came.append)
    qtbot.waitUntil(lambda: came == [None])
    shiboken6.delete(parent)
    answer.set()
    worker[0].join(timeout=10)
    assert not worker[0].is_alive()
    QCoreApplication.processEvents()
    assert came == [None]


def test_at_rest_after_its_end_it_asks_for_nothing(qtbot: QtBot) -> None:
    aside = Aside()
    came: list[object] = []
    aside(lambda: "done", came.append)
    aside.stop()
    qtbot.waitUntil(lambda: came == ["done"])
    heard: list[bool] = []
    notifier = aside.findChild(QSocketNotifier)
    assert notifier is not None
    notifier.activated.connect(lambda: heard.append(True))
    qtbot.waitUntil(lambda: not notifier.isEnabled())
    assert len(heard) <= 1
