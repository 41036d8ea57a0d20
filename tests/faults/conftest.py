"""Rows of reliability.md, each provoked in small: real processes, none left behind."""

from collections.abc import Iterator

import pytest
from tests.support.engines import Engines, none_left_behind


@pytest.fixture
def engines() -> Iterator[Engines]:
    yield from none_left_behind()
