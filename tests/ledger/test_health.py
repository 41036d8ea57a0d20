"""Lines beside each other, from calls written by hand."""

from tests.ledger.made import MINUTE, NINE, a_block, a_campaign, a_ledger

from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.packed import NEVER
from dialwatch.ledger.health import line_health
from dialwatch.metrics.proportion import Proportion

SETTLED = NINE + 30 * MINUTE
X = ("+8617000000001", "+8617000000002", "+8617000000003")


def calls(line, answered, failed, **other):
    usual = {"line": line, "campaign": 1, "dialed": NINE} | other
    return [usual | {"outcome": Outcome.ANSWERED}] * answered + [
        usual | {"outcome": Outcome.NO_ANSWER}
    ] * failed


def found(*rows, now=SETTLED, campaigns=(), bindings=None, **span):
    kinds = campaigns or (a_campaign(settled_before=SETTLED),)
    ledger = a_ledger(*rows, campaigns=kinds)
    return {
        (one.account, one.line): one
        for one in line_health(ledger.snapshot_view(), now, bindings=bindings or {}, **span)
    }


def test_the_line_that_answers_least_is_flagged_and_comes_first():
    rows = [*calls(X[0], 70, 130), *calls(X[1], 72, 128), *calls(X[2], 4, 196)]
    lines = found(*rows)
    assert [key[1] for key in lines] == [X[2], X[0], X[1]]
    assert [one.flagged for one in lines.values()] == [True, False, False]
    odd = lines["a", X[2]]
    assert odd.raw == Proportion(4, 200)
    assert odd.low < odd.shrunk < odd.high < odd.pool_low < 0.35 < odd.pool_high
    assert odd.shrunk > odd.raw.value
    assert (odd.live, odd.bindings) == (None, None), "a dialler does not tell"


def test_an_account_is_a_pool_of_its_own():
    campaigns = (
        a_campaign(settled_before=SETTLED),
        a_campaign(2, account="b", settled_before=SETTLED),
    )
    rows = [
        *(one for line in X for one in calls(line, 70, 130)),
        *(one for line in X for one in calls(line, 4, 196, campaign=2)),
    ]
    lines = found(*rows, campaigns=campaigns)
    assert len(lines) == 6
    assert not any(one.flagged for one in lines.values())


def test_only_settled_minutes_of_the_span_count():
    rows = [
        *calls("l", 1, 1),
        *calls("l", 1, 0, dialed=NINE + 10 * MINUTE),
        *calls("l", 4, 0, dialed=SETTLED),
        *calls("l", 8, 0, dialed=NEVER),
        *calls("", 16, 0),
        *calls("l", 32, 0, campaign=9),
    ]
    assert found(*rows)["a", "l"].raw == Proportion(2, 3)
    assert found(*rows, since_ms=NINE + MINUTE)["a", "l"].raw == Proportion(1, 1)
    assert found(*rows, until_ms=NINE + MINUTE)["a", "l"].raw == Proportion(1, 2)
    over = found(*rows, campaigns=(a_campaign(over=True),))
    assert over["a", "l"].raw == Proportion(14, 15), "its untimed calls are settled, too"


def test_a_number_shows_what_it_carries_and_what_goes_on_there():
    campaign = a_campaign(kind=CampaignKind.APPLICATION, settled_before=SETTLED)
    rows = [
        *calls(X[0], 3, 1),
        {"line": X[0], "outcome": Outcome.PENDING, "ended": NEVER, "seen": SETTLED - 1},
        {"line": X[0], "outcome": Outcome.ANSWERED, "ended": NEVER, "seen": SETTLED - 1},
        {"line": X[0], "outcome": Outcome.PENDING, "ended": NEVER, "seen": NINE - 10**9},
    ]
    lines = found(*rows, campaigns=(campaign,), bindings={("a", X[0]): 37, ("a", X[1]): 5})
    assert (lines["a", X[0]].live, lines["a", X[0]].bindings) == (2, 37)
    idle = lines["a", X[1]]
    assert (idle.raw, idle.live, idle.bindings, idle.flagged) == (Proportion(0, 0), 0, 5, False)


def test_without_calls_there_is_nothing():
    assert found() == {}
    ledger = a_ledger()
    ledger.apply_block(a_block({"line": ""}))
    assert line_health(ledger.snapshot_view(), SETTLED) == ()
