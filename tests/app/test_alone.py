"""When a window that ends by itself has nothing more to wait for."""

from dataclasses import replace

from tests.support.sample_ledger import sample_accounts, sample_ledger
from tests.support.sample_masked import add_masked
from tests.support.sample_pushes import huawei_account

from dialwatch.app.alone import all_settled
from dialwatch.calls.account import Light


def test_calls_of_persons_have_no_end_that_is_waited_for():
    ledger = sample_ledger()
    add_masked(ledger)
    accounts = [replace(one, light=Light.LIVE) for one in (*sample_accounts(), huawei_account())]
    rows = [
        row if row.kind.persons_call else replace(row, over=True)
        for row in ledger.campaigns.values()
    ]
    seen = {row.account for row in rows}
    known = [one for one in accounts if one.id in seen]
    going_on = [row for row in rows if row.kind.persons_call]
    assert going_on
    assert not any(row.over for row in going_on)
    assert all_settled(known, rows)
    dialling = replace(next(row for row in rows if row.over), over=False, status="calling")
    assert not all_settled(known, [*rows, dialling])
