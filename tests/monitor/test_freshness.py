import itertools
import random

import pytest

from dialwatch.calls.account import Light
from dialwatch.calls.errors import (
    AccessRefused,
    BadAnswer,
    CertificateRefused,
    HeldBack,
    NotFound,
    Refused,
    StoreFull,
    Throttled,
    TimedOut,
    Unreachable,
    VendorError,
)
from dialwatch.monitor.freshness import Freshness, stops_account
from dialwatch.monitor.schedule import Pace

NOW = 1_795_000_000_000


def freshness(seed: int = 1) -> Freshness:
    return Freshness("Blu", Pace(10.0, 60.0), random.Random(seed))


def light(of: Freshness, now: int = NOW, active: int = 2, skew: float = 0.0) -> Light:
    return of.seen(now, 20.0, active, skew).light


def test_starts_live_late():
    account = freshness()
    assert light(account) is Light.STARTING
    account.ok(NOW)
    assert light(account) is Light.LIVE
    assert light(account, NOW + 20_000) is Light.LIVE
    assert light(account, NOW + 20_001) is Light.LATE


@pytest.mark.parametrize(
    ("error", "expected", "words"),
    [
        (AccessRefused("x"), Light.REFUSED, "refused the keys"),
        (Refused("x"), Light.REFUSED, "does not allow"),
        (NotFound("x"), Light.STOPPED, "nothing at this address"),
        (Throttled("x", 42.0), Light.STOPPED, "fewer requests"),
        (CertificateRefused("x"), Light.STOPPED, "certificate"),
        (TimedOut("x"), Light.STOPPED, "in time"),
        (Unreachable("x"), Light.STOPPED, "cannot be reached"),
        (VendorError("x", status=503), Light.STOPPED, "(503)"),
        (BadAnswer("x"), Light.STOPPED, "cannot be understood"),
    ],
)
def test_a_source_that_stops_names_itself_at_its_first_failure(error, expected, words):
    account = freshness()
    account.ok(NOW)
    account.failed(error, NOW + 1000)

    seen = account.seen(NOW + 1000, 10.0, 2, 0.0)

    assert seen.light is expected
    assert words in seen.sentence
    assert seen.sentence.startswith(("Blu", "The certificate of Blu"))
    assert seen.detail.startswith(type(error).__name__)
    assert account.last_ok == NOW, "the age of the last good data is kept"


def test_retry_after_is_waited_for_and_told():
    account = freshness()
    account.failed(Throttled("x", 120.0), NOW)

    assert account.probe_wait() >= 120.0
    assert "2 min" in account.seen(NOW, 10.0, 1, 0.0).sentence


def test_a_dead_account_is_probed_at_most_every_thirty_seconds_after_two_minutes():
    account, now, sent = freshness(), NOW, []
    while now < NOW + 3_600_000:
        account.failed(Unreachable("x"), now)
        sent.append(now)
        now += int(account.probe_wait() * 1000)

    late = [at for at in sent if at >= NOW + 120_000]
    gaps = [after - before for before, after in itertools.pairwise(late)]
    assert min(gaps) >= 30_000
    assert max(gaps) <= 60_000
    assert len(set(gaps)) > len(gaps) // 2, "probes are not jittered"


def test_two_dead_accounts_do_not_ask_in_step():
    waits = []
    for seed in (1, 2):
        account = freshness(seed)
        account.failed(Unreachable("x"), NOW)
        account.failed(Unreachable("x"), NOW + 200_000)
        waits.append(account.probe_wait())

    assert waits[0] != waits[1]


def test_a_refused_key_is_not_tried_again_within_a_minute():
    account = freshness()
    account.failed(AccessRefused("x"), NOW)

    assert account.probe_wait() >= 60.0


def test_what_was_held_back_keeps_the_reason_for_it():
    account = freshness()
    account.failed(TimedOut("x"), NOW)
    account.failed(HeldBack("x"), NOW + 1000)

    assert "in time" in account.seen(NOW, 10.0, 1, 0.0).sentence


def test_one_failing_campaign_makes_the_account_late_and_is_named():
    account = freshness()
    account.ok(NOW)
    account.campaign_failed("1", "Spring", BadAnswer("x"))

    seen = account.seen(NOW, 10.0, 2, 0.0)
    assert seen.light is Light.LATE
    assert "Spring" in seen.sentence

    account.campaign_ok("1")
    assert light(account) is Light.LIVE


def test_all_campaigns_failing_stop_the_account():
    account = freshness()
    account.ok(NOW)
    account.campaign_failed("1", "Spring", BadAnswer("x"))

    assert light(account, active=1) is Light.STOPPED


def test_a_full_disk_is_said_until_results_are_kept_again():
    account = freshness()
    account.ok(NOW)
    account.not_kept("1", StoreFull("x"))
    assert "disk is full" in account.seen(NOW, 10.0, 2, 0.0).sentence

    account.kept("2")
    assert light(account) is Light.STOPPED
    account.kept("1")
    assert light(account) is Light.LIVE


@pytest.mark.parametrize(("skew", "word"), [(75.0, "ahead of"), (-600.0, "behind")])
def test_a_wrong_clock_is_said(skew, word):
    account = freshness()
    account.ok(NOW)

    assert word in account.seen(NOW, 10.0, 2, skew).sentence
    assert account.seen(NOW, 10.0, 2, 59.0).sentence == ""


def test_which_failures_stop_the_whole_account():
    assert stops_account(VendorError("x", status=503))
    assert not stops_account(VendorError("x", status=200, code="4004"))
    assert not stops_account(BadAnswer("x"))
