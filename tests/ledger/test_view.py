import pytest
from tests.ledger.made import NINE, a_block, a_campaign, a_ledger

from dialwatch.calls.outcome import Outcome
from dialwatch.calls.packed import HAS_RECORDING, NEVER
from dialwatch.ledger.view import CallView


def test_a_call_as_it_is_shown():
    ledger = a_ledger(
        {"id": 5, "campaign": 2, "outcome": Outcome.BUSY, "number": "+62 811", "ended": NEVER,
         "talk": 1_000, "ring": NEVER, "label": "yes", "line": "l", "robot": "r1", "caller": "c",
         "attempt": 2, "flags": HAS_RECORDING},
        {"dialed": NEVER},
    )  # fmt: skip
    assert ledger.row(0) == CallView(
        id=5, campaign=2, outcome=Outcome.BUSY, number="+62 811", dialed=NINE, ended=None,
        seen=NINE, ring=None, talk=1_000, label="yes", line="l", robot="r1", caller="c",
        attempt=2, has_recording=True,
    )  # fmt: skip
    assert ledger.row(1).dialed is None
    view = ledger.snapshot_view()
    assert view.robot_name("r1") == ledger.robot_name("r1") == "Rosa"
    assert view.robot_name("zz") == ledger.robot_name("zz") == "zz"
    assert ledger.word("label", int(view.column("label")[0])) == "yes"


@pytest.mark.parametrize("position", [-1, 1])
def test_there_is_no_call_before_the_first_or_behind_the_last(position):
    with pytest.raises(IndexError):
        a_ledger({}).row(position)


def test_a_view_is_taken_once_for_each_version():
    ledger = a_ledger({})
    view = ledger.snapshot_view()
    assert ledger.snapshot_view() is view
    ledger.apply_block(a_block({"id": 2}))
    assert ledger.snapshot_view() is not view
    assert (len(view), view.end, len(ledger.snapshot_view())) == (1, 1, 2)


def test_an_empty_ledger_has_empty_columns():
    view = a_ledger().snapshot_view()
    assert (len(view), view.column("talk").tolist(), list(view.slices())) == (0, [], [])


def test_numbers_in_progress_are_remembered_for_an_hour_and_a_half():
    ledger = a_ledger()
    for minute in range(120):
        told = {"in_progress": minute, "as_of": NINE + minute * 60_000}
        ledger.apply_campaigns([a_campaign(1, **told), a_campaign(2, in_progress=1)])
    progress = ledger.snapshot_view().progress
    assert len(progress) == 90
    assert progress[-1] == (NINE // 60_000 + 119, 119)
