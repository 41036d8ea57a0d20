"""How many files the engine may have open: enough for the receiver's connections."""

import pytest

from dialwatch.engine.files import WANTED, allow_files
from dialwatch.receiver.wire import MOST_CONNECTIONS

resource = pytest.importorskip("resource")
NO_LIMIT = resource.RLIM_INFINITY


@pytest.mark.parametrize(
    ("soft", "hard", "allowed"),
    [
        (1_024, 524_288, [(WANTED, 524_288)]),
        (1_024, NO_LIMIT, [(WANTED, NO_LIMIT)]),
        (1_024, 2_048, [(2_048, 2_048)]),
        (1_024, 1_024, []),
        (20_000, 20_000, []),
        (NO_LIMIT, NO_LIMIT, []),
    ],
)
def test_as_many_as_are_wanted_or_as_the_system_allows(
    monkeypatch: pytest.MonkeyPatch, soft: int, hard: int, allowed: list[tuple[int, int]]
):
    told: list[tuple[int, int]] = []
    monkeypatch.setattr(resource, "getrlimit", lambda _: (soft, hard))
    monkeypatch.setattr(resource, "setrlimit", lambda _, limits: told.append(limits))
    allow_files()
    assert told == allowed


def test_all_of_the_receivers_connections_have_room():
    assert WANTED >= 2 * MOST_CONNECTIONS
