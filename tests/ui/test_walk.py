"""Every visible widget of the window in two themes and three sizes: it fits, it can be read,
nothing is bare."""

import pytest
from tests.support.sample_ledger import (
    sample_accounts,
    sample_detail,
    sample_ledger,
    sample_trees,
)
from tests.support.sample_masked import add_masked
from tests.support.sample_pushes import (
    huawei_account,
)
from tests.ui.walk import walk

from dialwatch.calls.account import Light
from dialwatch.ledger.ledger import Ledger

SIZES = [(1280, 800), (1440, 900), (1920, 1080)]
PLACES = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")


def everything() -> Ledger:
    """Calls of every kind, plans and workflows."""
    ledger = sample_ledger()
    ledger.apply_campaigns(sample_trees())
    add_masked(ledger)
    ledger.apply_accounts([*sample_accounts(), huawei_account()])
    return ledger


@pytest.fixture
def window(themed, size, qtbot):
    """Of that size, over everything, arranged as at first."""
    lent = themed(size, everything)
    qtbot.waitUntil(lent.settled)
    yield lent
    lent.campaigns.model.set_opened([])
    lent.calls.set_query("")
    lent.actions_["layout"].trigger()


@PLACES
def test_the_window_at_work(window, qtbot):
    window.show_call(sample_detail())
    window.calls.view.show_call(2)
    walk(qtbot, window)
    for name in ("rate", "campaigns", "call", "calls"):
        assert window.arrangement.dock(name).isVisible()
        assert not window.arrangement.dock(name).visibleRegion().isEmpty()
    assert window.campaigns.view.viewport().height() >= 3 * 26
    assert window.calls.view.viewport().height() >= 3 * 26


@PLACES
def test_the_window_with_plans_and_workflows(window, qtbot):
    window.campaigns.model.set_opened(
        [("jkt", "plan:p1"), ("jkt", "round:p1/2"), ("jkt", "workflow:w1")]
    )
    walk(qtbot, window)


def test_the_window_in_trouble(themed, qtbot):
    window = themed(SIZES[0])
    window.show_accounts(sample_accounts(jkt=Light.STOPPED, mex=Light.REFUSED), False)
    with qtbot.waitSignal(window.calls.settled):
        window.calls.set_query("outcome:busy bogus:1")
    walk(qtbot, window)
    window.calls.set_query("")


@PLACES
def test_the_window_with_live_calls(window, qtbot):
    window.show_accounts([*sample_accounts(), huawei_account()], False)
    window.ledger_changed()
    window.open_view("live")
    qtbot.waitUntil(lambda: window.live.calls.rowCount() == 2)
    walk(qtbot, window)
    window.live.header.segments[1].click()
    walk(qtbot, window)
    window.live.header.segments[0].click()


@PLACES
def test_the_welcome_page(themed, qtbot, size):
    window = themed(size, Ledger)
    window.show_accounts([], False)
    walk(qtbot, window)


def test_the_window_before_anything_happened(themed, qtbot):
    walk(qtbot, themed(SIZES[0], Ledger))
