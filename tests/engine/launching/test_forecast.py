"""When a launch ends: by the pace of campaigns of before."""

import pytest

from dialwatch.engine.launching.forecast import Past, forecast, past_of
from dialwatch.metrics.pace import Pace

START = 29_000_000
"""A minute since the epoch."""


def minutes(*calls: int) -> list[tuple[int, int]]:
    return [(START + at, count) for at, count in enumerate(calls) if count]


def test_a_steady_campaign_tells_its_pace_and_the_attempts_of_a_number():
    past = past_of(minutes(*[40] * 60), 1_600)
    assert past is not None
    assert past.pace.value == pytest.approx(40)
    assert past.pace.low < 40 < past.pace.high
    assert past.each == pytest.approx(1.5)


def test_the_last_dials_that_wait_for_redials_slow_nothing_down():
    whole = past_of(minutes(*[40] * 30, *[0] * 60, 3, 0, 2), None)
    assert whole is not None
    assert whole.pace.value == pytest.approx(40, rel=0.05)
    assert whole.each == 1.0


@pytest.mark.parametrize("counts", [(), (0, 0), (200,), (50, 50, 50)])
def test_too_little_tells_nothing(counts):
    assert past_of(minutes(*counts), 100) is None


def test_the_end_lies_between_the_paces_of_before():
    pasts = [Past(Pace(40, 35, 45), 1.5), Past(Pace(60, 50, 70), 2.5)]
    told = forecast(pasts, "this robot", 1_000, 0)
    assert told.ended is not None
    assert told.ended.low == pytest.approx(2_000 / 70 * 60_000, abs=1)
    assert told.ended.high == pytest.approx(2_000 / 35 * 60_000, abs=1)
    assert told.sentence == (
        "By the pace of the last 2 campaigns of this robot: about 50 dials a minute, 2.0 for a "
        "number."
    )


def test_without_a_pace_or_a_beginning_there_is_no_end():
    assert forecast([], "", 1_000, 0).ended is None
    assert "cannot be forecast" in forecast([], "", 1_000, 0).sentence
    unknown = forecast([Past(Pace(40, 35, 45), 1.5)], "this line", 1_000, None)
    assert (unknown.ended, unknown.sentence) == (None, "")
