"""A window over the sample ledger in which the numbers are shown."""

from collections.abc import Callable

import pytest
from tests.support.sample_ledger import sample_accounts, sample_ledger
from tests.support.sample_masked import add_masked
from tests.support.sample_numbers import RULES, sample_book, sample_offer
from tests.support.sample_pushes import huawei_account

from dialwatch.calls.binding import Mode
from dialwatch.ledger.bindings import BindingBook
from dialwatch.ui.window import MainWindow

MakeNumbers = Callable[..., MainWindow]


@pytest.fixture
def make_numbers(make_window, qtbot) -> MakeNumbers:
    """Shows an application of this mode, with what is known of it; `None`: nothing yet."""

    def make(
        mode: Mode = Mode.AXB, book: BindingBook | str | None = "sample", **options
    ) -> MainWindow:
        ledger = sample_ledger()
        add_masked(ledger)
        accounts = [*sample_accounts(), huawei_account()]
        ledger.apply_accounts(accounts)
        window = make_window(ledger, accounts=accounts, **options)
        window.actions_["numbers"].trigger()
        window.numbers.show_offers([sample_offer(mode)], RULES, 24)
        held = sample_book(mode) if isinstance(book, str) else book
        if held is not None:
            window.numbers.show_book(held)
            wanted = len(held.bindings)
            qtbot.waitUntil(lambda: window.numbers.model.arranged.whole == wanted, timeout=20_000)
        qtbot.waitUntil(window.settled)
        return window

    return make


@pytest.fixture
def numbers(make_numbers) -> MainWindow:
    """AXB."""
    return make_numbers()
