"""The collector of cycles is suspended for as long as anybody needs it, and no longer."""

import gc
from collections.abc import Iterator

import pytest

from dialwatch.engine.collecting import uncollected


@pytest.fixture(autouse=True)
def as_usual() -> Iterator[None]:
    gc.collect()  # what other tests left, on this thread
    gc.enable()
    yield
    gc.disable()


def test_the_last_of_several_lets_it_collect_again():
    one, other = uncollected(), uncollected()
    one.__enter__()
    other.__enter__()
    one.__exit__(None, None, None)
    assert not gc.isenabled(), "the other goes on"
    other.__exit__(None, None, None)
    assert gc.isenabled()


def test_who_fails_lets_it_collect_again():
    with pytest.raises(ValueError, match="of ours"), uncollected():
        raise ValueError("of ours")
    assert gc.isenabled()


def test_what_somebody_else_has_suspended_stays_so():
    gc.disable()
    with uncollected():
        assert not gc.isenabled()
    assert not gc.isenabled()
