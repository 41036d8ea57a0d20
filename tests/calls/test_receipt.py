"""Receipts: what became of each entry, and what may still change."""

import pytest

from dialwatch.calls.errors import BadInput
from dialwatch.calls.receipt import Receipt, ReceiptEntry
from dialwatch.calls.verdict import Verdict


def receipt(*verdicts: Verdict) -> Receipt:
    entries = tuple(ReceiptEntry(target=f"n{n}", verdict=one) for n, one in enumerate(verdicts))
    return Receipt(
        id="a-1", account="jkt", operation="cancel", title="Cancel", asked_at=5, entries=entries
    )


def test_the_worst_entry_speaks_for_the_whole():
    assert receipt(Verdict.CONFIRMED, Verdict.ACCEPTED).verdict is Verdict.ACCEPTED
    assert receipt(Verdict.TOO_LATE, Verdict.REFUSED).verdict is Verdict.REFUSED
    assert receipt(Verdict.REFUSED, Verdict.UNKNOWN).verdict is Verdict.UNKNOWN
    assert receipt().verdict is Verdict.UNKNOWN


def test_entries_are_counted_by_their_verdict():
    told = receipt(Verdict.ACCEPTED, Verdict.ACCEPTED, Verdict.TOO_LATE)
    assert told.counts() == {Verdict.ACCEPTED: 2, Verdict.TOO_LATE: 1}


@pytest.mark.parametrize("after", [Verdict.CONFIRMED, Verdict.TOO_LATE, Verdict.UNKNOWN])
def test_what_was_accepted_may_be_confirmed_or_turn_out_otherwise(after):
    told = receipt(Verdict.ACCEPTED, Verdict.ACCEPTED).revised(1, after, "It shows.", 9)
    assert [one.verdict for one in told.entries] == [Verdict.ACCEPTED, after]
    assert (told.entries[1].sentence, told.answered_at) == ("It shows.", 9)


@pytest.mark.parametrize("after", [one for one in Verdict if one is not Verdict.UNKNOWN])
def test_what_nobody_knew_may_turn_out_to_be_anything(after):
    assert receipt(Verdict.UNKNOWN).revised(0, after, "", 9).verdict is after


@pytest.mark.parametrize("before", [one for one in Verdict if one.final])
@pytest.mark.parametrize("after", list(Verdict))
def test_what_is_final_stays_so(before, after):
    with pytest.raises(BadInput, match="cannot become"):
        receipt(before).revised(0, after, "", 9)


@pytest.mark.parametrize("after", [Verdict.ACCEPTED, Verdict.REFUSED])
def test_what_was_accepted_was_not_refused(after):
    with pytest.raises(BadInput, match="cannot become"):
        receipt(Verdict.ACCEPTED).revised(0, after, "", 9)


@pytest.mark.parametrize("verdict", list(Verdict))
def test_final_is_what_can_become_nothing_else(verdict):
    assert verdict.final is not any(verdict.may_become(other) for other in Verdict)


def test_an_entry_that_is_not_there_cannot_be_revised():
    with pytest.raises(BadInput, match="no entry 2"):
        receipt(Verdict.ACCEPTED).revised(1, Verdict.CONFIRMED, "", 9)


def test_a_receipt_travels_as_json():
    told = receipt(Verdict.ACCEPTED, Verdict.REFUSED)
    assert Receipt.of(told.told()) == told
