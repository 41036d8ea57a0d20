"""Which calls go on, and how each X number fares, against rows written by hand."""

import numpy as np
from tests.support.sample_ledger import NOW, a_campaign
from tests.support.sample_masked import LINES, masked_block

from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.platform import Platform
from dialwatch.ledger.ledger import Ledger
from dialwatch.ledger.masked_calls import LIVE_FOR, Live, masked_calls

MINUTE = 60_000


def ledger(**told: object) -> Ledger:
    made = Ledger()
    application = {
        "id": 7,
        "account": "szx",
        "platform": Platform.HUAWEI,
        "key": "application",
        "name": "Huawei Shenzhen",
        "kind": CampaignKind.APPLICATION,
        "settled_before": NOW - 10 * MINUTE,
    }
    made.apply_campaigns([a_campaign(), a_campaign(**{**application, **told})], {})
    return made


def test_without_an_application_there_is_nothing():
    empty = Ledger()
    empty.apply_campaigns([a_campaign()], {})
    assert masked_calls(empty.snapshot_view(), NOW) == Live((), ())
    assert masked_calls(ledger().snapshot_view(), NOW) == Live((), ())


def test_calls_that_ring_or_talk_go_on_until_their_end_or_too_long_a_silence():
    made = ledger()
    made.apply_block(
        masked_block(
            [
                (Outcome.PENDING, 0, NOW - 4_000, None, ""),
                (Outcome.ANSWERED, 1, NOW - 90_000, None, ""),
                (Outcome.ANSWERED, 1, NOW - 90_000, NOW - 9_000, ""),
                (Outcome.BUSY, 0, NOW - 90_000, NOW - 9_000, "8102"),
                (Outcome.PENDING, 0, NOW - LIVE_FOR - MINUTE, None, ""),
            ]
        )
    )
    live = masked_calls(made.snapshot_view(), NOW)
    assert [(one.id, one.talking, one.x, one.since) for one in live.calls] == [
        (1, False, LINES[0], NOW - 4_000),
        (2, True, LINES[1], NOW - 90_000),
    ]
    assert live.calls[0].caller == "+8613800000001"
    assert {one.x: one.live for one in live.numbers} == {LINES[0]: 1, LINES[1]: 1}


def test_a_number_is_counted_over_settled_minutes_and_its_failures_ranked():
    old, fresh = NOW - 30 * MINUTE, NOW - MINUTE
    made = ledger()
    made.apply_block(
        masked_block(
            [
                *[(Outcome.ANSWERED, 0, old, old + 9_000, "")] * 3,
                (Outcome.ANSWERED, 0, fresh, fresh + 9_000, ""),
                (Outcome.BUSY, 0, old, old + 9_000, "8102"),
                *[(Outcome.NO_ANSWER, 0, old, old + 9_000, "8101")] * 2,
                (Outcome.CANCELLED, 0, old, old + 1_000, "7501"),
                (Outcome.NETWORK_FAILURE, 1, old, old + 1_000, "8014"),
            ]
        )
    )
    first, second = masked_calls(made.snapshot_view(), NOW).numbers
    assert (first.x, first.attempts, first.rate.x, first.rate.n) == (LINES[0], 7, 3, 6)
    assert first.failures == (("8101", 2), ("8102", 1))
    assert first.last == fresh
    assert (second.attempts, second.failures) == (1, (("8014", 1),))
    assert second.application == "Huawei Shenzhen"


def test_many_rows_are_one_pass():
    made = ledger()
    rows = [(Outcome.ANSWERED, n % 2, NOW - n, NOW, "") for n in range(20_000)]
    made.apply_block(masked_block(rows))
    numbers = masked_calls(made.snapshot_view(), NOW).numbers
    assert [one.attempts for one in numbers] == [10_000, 10_000]
    assert np.all([one.live == 0 for one in numbers])
