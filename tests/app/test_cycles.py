"""Circles are collected on the window's thread, whichever thread fills the memory."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer

from dialwatch.app import cycles as module
from dialwatch.app.cycles import Cycles

MANY = 5_000


class Circle:
    """Holds itself, and something of Qt's that must end on its own thread."""

    def __init__(self, ended: list[int]) -> None:
        self.itself = self
        self.timer = QTimer()
        weakref.finalize(self.timer, lambda: ended.append(threading.get_ident()))


@pytest.fixture
def cycles(qapp) -> Iterator[Cycles]:
    parent = QObject()
    made = Cycles(parent)
    made.start()
    yield made
    made.stop()
    parent.deleteLater()


def fill() -> None:
    """Make so much that Python would collect several times."""
    kept = [[number] for number in range(MANY)]
    assert len(kept) == MANY


def fill_elsewhere() -> None:
    thread = threading.Thread(target=fill)
    thread.start()
    thread.join()


def test_what_qt_made_ends_on_the_windows_thread(cycles):
    ended: list[int] = []
    Circle(ended)
    fill_elsewhere()
    assert ended == []
    kept = [[number] for number in range(MANY)]
    cycles.look()
    assert ended == [threading.get_ident()]
    assert kept


def test_nothing_is_collected_while_little_was_made(cycles, monkeypatch):
    asked = []
    gc.collect()
    monkeypatch.setattr(module.gc, "collect", asked.append)
    cycles.look()
    assert asked == []


def test_all_is_looked_through_once_a_minute_and_what_was_there_at_the_start_never(
    cycles, monkeypatch
):
    now, asked = [1_000.0], []
    monkeypatch.setattr(module.time, "monotonic", lambda: now[0])
    cycles.start()
    monkeypatch.setattr(module.gc, "collect", lambda *generation: asked.append(generation))
    kept = [[number] for number in range(MANY)]
    cycles.look()
    now[0] += 61
    cycles.look()
    cycles.look()
    assert [len(one) for one in asked] == [1, 0, 1]
    assert gc.get_freeze_count() > 0
    assert kept


def test_python_collects_again_afterwards(qapp):
    parent = QObject()
    made = Cycles(parent)
    made.start()
    assert not gc.isenabled()
    made.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
