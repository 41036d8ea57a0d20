"""Fifty cancellations on a bad day, held against the truth; tests/soak/brake.py has the thousand."""

from pathlib import Path

from tests.engine.conftest import engines  # noqa: F401
