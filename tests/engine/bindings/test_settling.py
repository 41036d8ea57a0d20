"""What is made of a request about a binding whose answer is missing."""

import pytest

from dialwatch.engine.bindings.settling import Next, Open, next_of
from dialwatch.platforms.binding import Step, Traced


def an_open(step: Step, **told) -> Open:
    return Open(**{"step": step, "age": 60.0, "looks": 2, "tries": 1, **told})


@pytest.mark.parametrize(
    ("step", "done", "told", "following"),
    [
        (Step.BIND, True, {"age": 0.0, "looks": 1}, Next.DONE),
        (Step.BIND, True, {"refused": True}, Next.DONE),
        (Step.BIND, False, {"looks": 1}, Next.LATER),
        (Step.BIND, False, {"age": 14.0, "looks": 3}, Next.LATER),
        (Step.BIND, False, {}, Next.AGAIN),
        (Step.BIND, False, {"tries": 3}, Next.ASK),
        (Step.BIND, False, {"refused": True}, Next.LEAVE),
        (Step.BIND, None, {"age": 14.0}, Next.LATER),
        (Step.BIND, None, {}, Next.ASK),
        (Step.BIND, None, {"refused": True}, Next.ASK),
        (Step.BIND_SECOND, None, {}, Next.ASK),
        (Step.MODIFY, None, {"age": 0.0, "looks": 1}, Next.AGAIN),
        (Step.MODIFY, None, {"tries": 3}, Next.LEAVE),
        (Step.MODIFY, False, {"tries": 3}, Next.ASK),
        (Step.UNBIND, False, {"looks": 1}, Next.LATER),
        (Step.UNBIND, False, {}, Next.AGAIN),
        (Step.CLEAR, None, {}, Next.AGAIN),
    ],
)
def test_no_bind_is_sent_again_before_it_is_known_not_to_be_done(step, done, told, following):
    assert next_of(an_open(step, **told), Traced(done=done, evidence="")) is following
