"""Which tests prove the full coverage list: those that stand beside its files.

What whole programs happen to run while they are tried out is luck, and proves nothing; their tests
run untraced, and a third faster.
"""

import contextlib
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from coverage import Coverage

__all__ = ["full_coverage_list", "proves", "tracing"]

ROOT = Path(__file__).resolve().parents[2]


@cache
def full_coverage_list() -> list[str]:
    """The files that have to be covered in full, from `pyproject.toml`."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    listed: list[str] = settings["tool"]["dialwatch"]["full_coverage"]
    return listed


@cache
def _folders() -> frozenset[tuple[str, ...]]:
    """The folders of the listed files, below `desktop/dialwatch`."""
    return frozenset(Path(name).parent.parts[2:] for name in full_coverage_list())


def proves(place: Path) -> bool:
    """Whether a test in this file, relative to `tests/`, stands beside a listed file."""
    here = place.parent.parts
    return any(here == one or (one and here[: len(one)] == one) for one in _folders())


@contextlib.contextmanager
def tracing(item: pytest.Item) -> Iterator[None]:
    """Stop the tracer, where one runs, for a test that proves nothing of the list."""
    coverage = Coverage.current()
    tests = ROOT / "tests"
    beside = item.path.is_relative_to(tests) and proves(item.path.relative_to(tests))
    if coverage is None or (beside and not item.get_closest_marker("untraced")):
        yield
        return
    coverage.stop()
    try:
        yield
    finally:
        coverage.start()
