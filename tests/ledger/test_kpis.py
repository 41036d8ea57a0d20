from zoneinfo import ZoneInfo

import numpy as np
import pytest
from tests.ledger.made import MINUTE, NINE, a_campaign, a_ledger

from dialwatch.calls.account import AccountState, Light
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.packed import NEVER
from dialwatch.calls.platform import Platform
from dialwatch.ledger.kpis import FigureState, kpis, today

UTC = ZoneInfo("UTC")
HOUR = 60 * MINUTE
NOW = NINE + 40 * MINUTE + 30_000
EDGE = NINE + 30 * MINUTE


def every_minute(campaign=1, minutes=40, **other):
    """One answered and three unanswered calls a minute."""
    outcomes = [Outcome.ANSWERED, *[Outcome.NO_ANSWER] * 3]
    return [
        {"campaign": campaign, "dialed": NINE + minute * MINUTE, "outcome": outcome, "talk": 30_000}
        | other
        for minute in range(minutes)
        for outcome in outcomes
    ]


def strip(*calls, campaigns, accounts=(), now=NOW, **other):
    ledger = a_ledger(*calls, campaigns=campaigns)
    ledger.apply_accounts(accounts)
    return kpis(ledger.snapshot_view(), None, now, UTC, **other)


def an_account(key, light):
    return AccountState(id=key, name=key, platform=Platform.BLU, zone="UTC", light=light)


def test_now_is_the_latest_fifteen_settled_minutes_with_their_clock_times():
    late = [{"dialed": EDGE + MINUTE, "outcome": Outcome.ANSWERED}] * 50
    rate = strip(*every_minute(), *late, campaigns=(a_campaign(settled_before=EDGE),)).answer_rate
    assert (rate.from_ms, rate.until_ms) == (EDGE - 15 * MINUTE, EDGE)
    assert (rate.x, rate.n, rate.value) == (15, 60, 0.25)
    assert rate.low < 0.25 < rate.high
    assert rate.current
    assert rate.spark[-1] == 0.25
    assert len(rate.spark) == 60
    assert np.isnan(rate.spark[0])


def test_the_slowest_running_campaign_sets_the_edge_for_all():
    campaigns = (
        a_campaign(1, settled_before=EDGE),
        a_campaign(2, settled_before=EDGE - 4 * MINUTE - 1),
        a_campaign(3, over=True),
        a_campaign(4, status="created"),
    )
    rate = strip(*every_minute(1), *every_minute(2), campaigns=campaigns).answer_rate
    assert rate.until_ms == EDGE - 5 * MINUTE
    assert rate.n == 2 * 60


def test_an_account_that_does_not_answer_is_left_out_of_now():
    campaigns = (
        a_campaign(1, account="good", settled_before=EDGE),
        a_campaign(2, account="bad", settled_before=NINE),
    )
    accounts = [an_account("good", Light.LIVE), an_account("bad", Light.STOPPED)]
    calls = [*every_minute(1), *every_minute(2)]
    rate = strip(*calls, campaigns=campaigns, accounts=accounts).answer_rate
    assert (rate.until_ms, rate.n) == (EDGE, 60)


def test_a_finished_campaign_that_was_not_read_to_its_end_holds_back_only_its_own_time():
    early = a_campaign(2, status="finished", ends_at=NINE - HOUR, settled_before=None)
    lately = a_campaign(2, status="finished", ends_at=EDGE - MINUTE, settled_before=NINE)
    for other, until in ((early, EDGE), (lately, NINE)):
        campaigns = (a_campaign(1, settled_before=EDGE), other)
        assert strip(*every_minute(), campaigns=campaigns).answer_rate.until_ms == until


def test_when_all_is_over_the_last_minutes_with_calls_are_shown_as_such():
    rate = strip(*every_minute(), campaigns=(a_campaign(over=True),), now=NOW + 3 * HOUR)
    assert not rate.answer_rate.current
    assert rate.answer_rate.until_ms == NINE + 40 * MINUTE
    assert rate.answer_rate.n == 60


@pytest.mark.parametrize(
    ("campaigns", "why"),
    [
        ((a_campaign(settled_before=None),), "No minute has settled yet."),
        ((a_campaign(settled_before=NINE),), "No calls in the settled minutes."),
    ],
)
def test_without_a_settled_call_there_is_no_rate(campaigns, why):
    rate = strip(*every_minute(), campaigns=campaigns).answer_rate
    assert (rate.state, rate.why) == (FigureState.NONE, why)
    assert np.isnan(rate.value)


def test_without_campaigns_nothing_can_be_computed():
    ledger = a_ledger()
    found = kpis(ledger.snapshot_view(), [], NOW, UTC)
    for figure in (found.answer_rate, found.attempts, found.in_progress, found.pace):
        assert (figure.state, figure.why) == (FigureState.NONE, "No campaign is known yet.")


def test_totals_are_those_of_the_day_with_calls_that_cannot_be_timed():
    calls = [
        {"dialed": NINE - 10 * HOUR},
        {"dialed": NEVER, "seen": NINE - 10 * HOUR},
        {"dialed": NEVER, "seen": NINE},
        {"outcome": Outcome.ANSWERED, "talk": 10_000},
        {"outcome": Outcome.ANSWERED, "talk": 20_000},
        {"outcome": Outcome.ANSWERED, "talk": NEVER},
        {"outcome": Outcome.CANCELLED},
    ]
    found = strip(*calls, campaigns=(a_campaign(),))
    assert (found.attempts.value, found.answered.value) == (4, 3)
    assert found.average_talk.value == 15
    assert (found.attempts.from_ms, found.attempts.until_ms) == today(UTC, NOW)
    chosen = strip(*calls, campaigns=(a_campaign(),), window=(NINE - 11 * HOUR, NINE))
    assert chosen.attempts.value == 2
    assert chosen.answered.state is FigureState.ZERO
    assert chosen.average_talk.state is FigureState.NONE


def test_sparks_end_at_the_present_minute():
    found = strip(*every_minute(), campaigns=(a_campaign(),))
    assert found.attempts.spark[-41:].tolist() == [4] * 40 + [0]
    assert found.answered.spark[-2] == 1
    assert found.average_talk.spark[-2] == 30


@pytest.mark.parametrize(
    ("told", "state", "value"),
    [
        ((3, 4), FigureState.VALUE, 7),
        ((3, None), FigureState.VALUE, 3),
        ((0, None), FigureState.ZERO, 0),
        ((None, None), FigureState.NA, None),
    ],
)
def test_in_progress_where_the_platforms_tell(told, state, value):
    campaigns = tuple(a_campaign(k, in_progress=n, as_of=NOW) for k, n in enumerate(told, 1))
    figure = strip(campaigns=(*campaigns, a_campaign(9, in_progress=50, over=True))).in_progress
    assert figure.state is state
    if value is not None:
        assert figure.value == figure.spark[-1] == value


def test_in_progress_is_zero_when_all_is_over():
    figure = strip(campaigns=(a_campaign(in_progress=2, over=True),)).in_progress
    assert (figure.state, figure.value) == (FigureState.ZERO, 0)


def test_pace_is_of_running_campaigns_at_the_settled_edge():
    campaigns = (a_campaign(1, settled_before=EDGE), a_campaign(2, over=True))
    found = strip(*every_minute(1), *every_minute(2), campaigns=campaigns).pace
    assert found.value == pytest.approx(4)
    assert found.until_ms == EDGE
    assert found.low < 4 < found.high
    assert found.spark[-1] == pytest.approx(4, rel=0.05)
    still = strip(campaigns=(a_campaign(settled_before=EDGE),)).pace
    assert (still.state, still.value) == (FigureState.ZERO, 0)
    assert strip(campaigns=(a_campaign(),)).pace.state is FigureState.NONE


def test_today_is_23_hours_long_when_the_clocks_are_put_forward():
    london = ZoneInfo("Europe/London")
    start, end = today(london, 1_774_778_400_000)
    assert (end - start) / HOUR == 23
