"""What becomes of an entry: by the platform's word, by dials, by the end of its campaign."""

from typing import Any

import pytest

from dialwatch.calls.batch import BatchEntry, EntryState
from dialwatch.calls.halt import Standing
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.verdict import Verdict
from dialwatch.engine.batches.judging import (
    GRAIN,
    MOST_TRIES,
    WATCHED,
    Dial,
    Learnt,
    of_end,
    of_news,
    of_open,
    of_stop,
    of_untimed,
)

SENT, ANSWERED = 1_000_000, 1_005_000
WHY = "No answer came in time."
FINAL = [one for one in Verdict if one not in WATCHED]


def an_entry(verdict: Verdict = Verdict.ACCEPTED, **told: Any) -> BatchEntry:
    given: dict[str, Any] = {"state": EntryState.ANSWERED, "sent_at": SENT, "answered_at": ANSWERED}
    return BatchEntry(
        index=0, account="a", operation="cancel", target="1", verdict=verdict, **(given | told)
    )


def a_dial(dialed: int | None, ended: int | None = None, outcome: int = Outcome.NO_ANSWER) -> Dial:
    return Dial(outcome, dialed, ended)


def text(at: int) -> str:
    return f"<{at}>"


def verdict_of(learnt: Learnt | None) -> Verdict | None:
    return learnt and learnt.verdict


@pytest.mark.parametrize(
    ("standing", "repeatable", "becomes"),
    [
        (Standing.CANCELLED, False, Verdict.CONFIRMED),
        (Standing.OVER, True, Verdict.TOO_LATE),
        (Standing.TALKING, False, Verdict.UNKNOWN),
        (Standing.TALKING, True, None),
        (Standing.WAITING, False, None),
        (Standing.LIVE, False, None),
        (Standing.UNSEEN, False, None),
        (None, True, None),
        (None, False, Verdict.UNKNOWN),
    ],
)
def test_what_nobody_heard_of_is_sent_again_only_where_that_is_safe(standing, repeatable, becomes):
    assert verdict_of(of_open(standing, WHY, tries=1, repeatable=repeatable)) is becomes


@pytest.mark.parametrize("standing", [Standing.WAITING, None])
def test_no_request_is_sent_more_often_than_that(standing):
    assert of_open(standing, WHY, tries=MOST_TRIES - 1, repeatable=True) is None
    learnt = of_open(standing, WHY, tries=MOST_TRIES, repeatable=True)
    assert learnt is not None
    assert learnt.verdict is Verdict.UNKNOWN
    assert f"sent {MOST_TRIES} times" in learnt.sentence
    assert "own console" in learnt.advice


@pytest.mark.parametrize("verdict", sorted(WATCHED))
def test_a_dial_after_the_answer_is_loud_whatever_the_platform_said(verdict):
    dials = [a_dial(ANSWERED + GRAIN + 2), a_dial(ANSWERED + GRAIN + 1)]
    learnt = of_news(an_entry(verdict), dials, Standing.CANCELLED, text)
    assert learnt is not None
    assert (learnt.verdict, learnt.loud) == (Verdict.TOO_LATE, True)
    assert f"<{ANSWERED + GRAIN + 1}>" in learnt.sentence, "the first of them"


@pytest.mark.parametrize(
    "dial",
    [
        a_dial(ANSWERED + GRAIN),
        a_dial(SENT - 9_000),
        a_dial(None),
        a_dial(ANSWERED + 60_000, outcome=Outcome.CANCELLED),
    ],
)
def test_a_call_that_had_begun_or_was_cancelled_is_not_held_against_the_platform(dial):
    learnt = of_news(an_entry(), [dial], None, text)
    assert learnt is None or not learnt.loud


@pytest.mark.parametrize(
    ("dials", "standing", "becomes"),
    [
        ([], Standing.CANCELLED, Verdict.CONFIRMED),
        ([a_dial(None, outcome=Outcome.CANCELLED)], None, Verdict.CONFIRMED),
        ([a_dial(SENT, SENT + 9)], Standing.OVER, Verdict.TOO_LATE),
        ([a_dial(SENT)], Standing.OVER, None),
        ([], Standing.OVER, None),
        ([], Standing.WAITING, None),
    ],
)
def test_what_a_list_shows_of_an_accepted_request(dials, standing, becomes):
    learnt = of_news(an_entry(), dials, standing, text)
    assert verdict_of(learnt) is becomes
    assert of_news(an_entry(Verdict.CONFIRMED), dials, standing, text) is None, "known already"


@pytest.mark.parametrize(
    ("verdict", "outcome", "loud"),
    [
        (Verdict.ACCEPTED, Outcome.UNREACHABLE, True),
        (Verdict.UNKNOWN, Outcome.UNREACHABLE, False),
        (Verdict.ACCEPTED, Outcome.CANCELLED, None),
        (Verdict.ACCEPTED, Outcome.PENDING, None),
        (Verdict.CONFIRMED, Outcome.UNREACHABLE, None),
    ],
)
def test_a_call_without_a_time_was_not_taken_out(verdict, outcome, loud):
    learnt = of_untimed(an_entry(verdict), [Dial(outcome, None, None)])
    assert (learnt and (learnt.verdict, learnt.loud)) == (
        None if loud is None else (Verdict.TOO_LATE, loud)
    )


@pytest.mark.parametrize(
    ("dial", "becomes"),
    [
        (a_dial(SENT - 60_000, SENT - GRAIN - 1), Verdict.ACCEPTED),
        (a_dial(SENT - 60_000, SENT), Verdict.TOO_LATE),
        (a_dial(SENT - 60_000), Verdict.TOO_LATE),
        (a_dial(None), Verdict.TOO_LATE),
    ],
)
def test_at_the_end_a_call_that_went_on_during_the_request_tells_that_it_was_late(dial, becomes):
    assert verdict_of(of_end(an_entry(), [dial], text)) is becomes


def test_without_a_dial_the_end_leaves_the_verdict_and_its_advice():
    learnt = of_end(an_entry(Verdict.UNKNOWN, advice="Ask."), [], text)
    assert learnt is not None
    assert (learnt.verdict, learnt.advice) == (Verdict.UNKNOWN, "Ask.")
    assert "ended without a dial" in learnt.sentence
    assert of_end(an_entry(Verdict.CONFIRMED), [], text) is None


def test_a_stopped_campaign_is_confirmed_by_its_end_and_contradicted_by_what_follows():
    def stop(verdict: Verdict = Verdict.ACCEPTED, *dials: Dial, **told: Any) -> Learnt | None:
        given: dict[str, Any] = {"over": False, "begun_again": ""}
        return of_stop(an_entry(verdict), dials, text, **(given | told))

    assert stop() is None
    assert verdict_of(stop(over=True)) is Verdict.CONFIRMED
    assert stop(Verdict.CONFIRMED, over=True) is None
    for learnt in (
        stop(Verdict.CONFIRMED, a_dial(ANSWERED + 60_000), over=True),
        stop(Verdict.CONFIRMED, begun_again="It is calling again."),
    ):
        assert learnt is not None
        assert (learnt.verdict, learnt.loud) == (Verdict.TOO_LATE, True)


@pytest.mark.parametrize(
    "entry",
    [*(an_entry(one) for one in FINAL), an_entry(state=EntryState.SENT)],
    ids=[*FINAL, "sent"],
)
def test_what_is_not_answered_or_known_for_good_is_left_alone(entry):
    late = [a_dial(ANSWERED + 60_000)]
    assert of_news(entry, late, Standing.CANCELLED, text) is None
    assert of_stop(entry, late, text, over=True, begun_again="It is calling again.") is None
