"""The calls beside the bindings: by X, by person, on now, and the latest."""

import pytest
from tests.support.sample_bindings import a_binding
from tests.support.sample_ledger import NOW, sample_ledger
from tests.support.sample_masked import LINES, add_masked
from tests.support.sample_pushes import huawei_account

from dialwatch.ledger.number_figures import latest_on, number_calls
from dialwatch.ledger.view import LedgerView


@pytest.fixture(scope="module")
def view() -> LedgerView:
    ledger = sample_ledger()
    add_masked(ledger)
    ledger.apply_accounts([huawei_account()])
    return ledger.snapshot_view()


def test_each_x_has_its_calls_however_it_is_written(view: LedgerView):
    calls = number_calls(view, "szx", NOW, {("szx", LINES[0]): 7})
    for x in (LINES[0], LINES[0].replace("+86", "0086")):
        through = calls.on(x)
        assert through is not None
        assert through.calls == 91
        assert calls.count_live(x) == len(calls.going_on(x)) == 1
    assert calls.on("+8617099999999") is None
    assert calls.count_live("+8617099999999") == 0
    assert {one.line: one.bindings for one in calls.health if one.account == "szx"} == {
        LINES[0]: 7, LINES[1]: None,
    }  # fmt: skip


def test_a_binding_has_the_calls_of_its_a_on_its_x(view: LedgerView):
    calls = number_calls(view, "szx", NOW, {})
    caller = calls.going_on(LINES[0])[0].caller
    through = calls.through(a_binding(x=LINES[0], a=caller))
    assert through is not None
    assert through.calls >= 1
    assert calls.through(a_binding(x=LINES[0], a="+8613999999999")) is None
    assert number_calls(view, "jkt", NOW, {}).through(a_binding(x=LINES[0], a=caller)) is None


def test_the_last_calls_of_an_x_come_first(view: LedgerView):
    found = latest_on(view, "szx", LINES[1], 5)
    assert len(found) == 5
    assert {one.line for one in found} == {LINES[1]}
    assert [one.id for one in found] == sorted((one.id for one in found), reverse=True)
    assert latest_on(view, "szx", "+8617099999999", 5) == ()
    assert latest_on(view, "jkt", LINES[1], 5) == ()
