"""Tests of the window's process."""

from collections.abc import Iterator

import pytest
from tests.support.engines import Engines, none_left_behind


@pytest.fixture
def engines() -> Iterator[Engines]:
    """Engines of which none may be left at the end."""
    yield from none_left_behind()
