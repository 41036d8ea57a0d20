"""Tests of the window's process."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from tests.support.engines import Engines, none_left_behind


@pytest.fixture
def engines() -> Iterator[Engines]:
    """Engines of which none may be left at the end."""
    yield from none_left_behind()


@pytest.fixture(autouse=True)
def stays(qapp: QApplication) -> None:
    """As the program does: what ends it is said, not that the last window is gone."""
    qapp.setQuitOnLastWindowClosed(False)
