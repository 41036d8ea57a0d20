"""Tests of the window's process."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests.support.engines import Engines, none_left_behind
from tests.support.window_lives import Windows


@pytest.fixture
def engines() -> Iterator[Engines]:
    """Engines of which none may be left at the end."""
    yield from none_left_behind()


@pytest.fixture(autouse=True)
def stays(qapp: QApplication) -> None:
    """As the program does: what ends it is said, not that the last window is gone."""
    qapp.setQuitOnLastWindowClosed(False)


@pytest.fixture
def windows(engines: Engines, tmp_path: Path) -> Iterator[Windows]:
    """Windows of which none may be left at the end."""
    made = Windows(engines, tmp_path)
    yield made
    left = made.left()
    for one in left:
        made.kill(one)
    assert not left
