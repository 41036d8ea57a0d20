"""What is made of a request of unknown outcome."""

import pytest

from dialwatch.engine.launching.settling import MOST_TRIES, Next, Open, next_of
from dialwatch.platforms.launching import Settled


def an_open(**told) -> Open:
    return Open(**{"age": 200.0, "looks": 2, "tries": 1, "begins": True, "repeatable": False,
                   **told})  # fmt: skip


@pytest.mark.parametrize(
    ("done", "told", "following"),
    [
        (True, {"age": 0.0, "looks": 1}, Next.DONE),
        (False, {"looks": 1}, Next.LATER),
        (False, {"age": 14.0, "looks": 3}, Next.LATER),
        (False, {}, Next.AGAIN),
        (False, {"tries": MOST_TRIES}, Next.ASK),
        (None, {"age": 14.0}, Next.LATER),
        (None, {}, Next.ASK),
        (None, {"begins": False, "age": 89.0}, Next.LATER),
        (None, {"begins": False, "age": 90.0}, Next.ASK),
        (None, {"repeatable": True, "age": 0.0}, Next.AGAIN),
        (None, {"repeatable": True, "tries": MOST_TRIES}, Next.LEAVE),
    ],
)
def test_nothing_is_sent_again_before_it_is_known_not_to_be_done(done, told, following):
    assert next_of(an_open(**told), Settled(done=done)) is following
