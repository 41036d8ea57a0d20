"""A window over the sample ledger in which the numbers are shown."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QModelIndex
from tests.support.sample_ledger import NOW, sample_accounts, sample_ledger
from tests.support.sample_masked import add_masked
from tests.support.sample_numbers import RULES, sample_book, sample_offer
from tests.support.sample_pushes import huawei_account

from dialwatch.calls.binding import Mode
from dialwatch.ledger.bindings import BindingBook
from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.window import MainWindow

MakeNumbers = Callable[..., MainWindow]


def masked_ledger() -> Ledger:
    """The sample ledger with calls of privacy numbers."""
    ledger = sample_ledger()
    add_masked(ledger)
    ledger.apply_accounts([*sample_accounts(), huawei_account()])
    return ledger


def show_numbers(
    window: MainWindow, qtbot, mode: Mode = Mode.AXB, book: BindingBook | None = None
) -> None:
    """Show an application of this mode, with what is known of it; `None`: the sample."""
    window.show_accounts([*sample_accounts(), huawei_account()], False)
    window.actions_["numbers"].trigger()
    window.numbers.show_offers([sample_offer(mode)], RULES, 24)
    held = sample_book(mode) if book is None else book
    window.numbers.show_book(held)
    wanted = len(held.bindings)
    qtbot.waitUntil(lambda: window.numbers.model.arranged.whole == wanted, timeout=20_000)
    qtbot.waitUntil(window.settled)


@pytest.fixture
def make_numbers(make_window, qtbot) -> MakeNumbers:
    """Shows an application of this mode, with what is known of it; `None`: nothing yet."""

    def make(
        mode: Mode = Mode.AXB, book: BindingBook | str | None = "sample", **options
    ) -> MainWindow:
        accounts = [*sample_accounts(), huawei_account()]
        window = make_window(masked_ledger(), accounts=accounts, **options)
        if book is not None:
            show_numbers(window, qtbot, mode, None if isinstance(book, str) else book)
            return window
        window.actions_["numbers"].trigger()
        window.numbers.show_offers([sample_offer(mode)], RULES, 24)
        qtbot.waitUntil(window.settled)
        return window

    return make


@pytest.fixture
def numbers(lend, qtbot) -> Iterator[MainWindow]:
    """AXB, in a window that the tests of a file share: nothing is chosen, filtered or whole."""
    window = lend(masked_ledger)
    panel = window.numbers
    panel.tick(NOW)
    show_numbers(window, qtbot)
    yield window
    panel.filter.clear()
    panel.side.setCurrentIndex(0)
    panel.table.clearSelection()
    panel.table.setCurrentIndex(QModelIndex())
    window.show_acting({"read_only": False})
