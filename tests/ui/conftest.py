"""The window's tests: dressed as the program is, and every window shut at the end."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from tests.support.sample_ledger import StillClock, sample_accounts, sample_ledger
from tests.support.sample_masked import add_masked
from tests.support.sample_pushes import huawei_account
from tests.support.windows import put_away

from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.options import WindowOptions
from dialwatch.ui.theme.theme import Choice, theme
from dialwatch.ui.veil.asking import RevealWish, asking
from dialwatch.ui.window import MainWindow

MakeWindow = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, request: pytest.FixtureRequest) -> None:
    """The application's own style, palette and stylesheet, in the theme that a test is about: to
    put on another one takes longer than most tests."""
    told = getattr(request.node, "callspec", None)
    wanted = told.params.get("theme") if told else None
    theme().choose(wanted if isinstance(wanted, Choice) else Choice.DARK)
    if not qapp.styleSheet():
        theme().put_on()


@pytest.fixture(autouse=True)
def granted() -> Iterator[list[RevealWish]]:
    """Whoever wants to see numbers may: what an engine that is there would answer."""
    wished: list[RevealWish] = []

    def grant(wish: RevealWish) -> None:
        wished.append(wish)
        wish.grant()

    asking().wished.connect(grant)
    yield wished
    asking().wished.disconnect(grant)


def _made(
    qtbot, ledger: Ledger | None = None, accounts=None, ini: Path | None = None, **told
) -> MainWindow:
    options = {"size": (1440, 900), "zone": "Asia/Jakarta", "theme": Choice.DARK, **told}
    held = sample_ledger() if ledger is None else ledger
    window = MainWindow(held, StillClock(), WindowOptions(ini=ini, **options))
    window.show_connection("live", "")
    window.show_accounts(sample_accounts() if accounts is None else accounts, False)
    window.show()
    window.ledger_changed()
    qtbot.waitUntil(window.settled)
    qtbot.waitUntil(lambda: window.calls.model.total == len(held))
    return window


def _shut(windows: list[MainWindow]) -> None:
    for window in windows:
        window.shut()
        window.hide()
        put_away(window)


@pytest.fixture
def make_window(qtbot) -> Iterator[MakeWindow]:
    """Makes windows over the sample ledger (or one that is given) and shows them."""
    made: list[MainWindow] = []

    def make(*args, **told) -> MainWindow:
        made.append(_made(qtbot, *args, **told))
        return made[-1]

    yield make
    _shut(made)


@pytest.fixture(scope="module")
def _held() -> Iterator[list[MainWindow]]:
    held: list[MainWindow] = []
    yield held
    _shut(held)


@pytest.fixture
def shared(_held: list[MainWindow], qtbot) -> MainWindow:
    """One window for all tests of a file that leave it as they find it: a new one takes half a
    second."""
    if not _held:
        _held.append(_made(qtbot))
    _held[0].calls.view.setFocus()
    return _held[0]


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    """A window over the sample ledger, 1440 × 900, dark."""
    return make_window()


@pytest.fixture
def masked(make_window: MakeWindow, qtbot) -> MainWindow:
    """A window on the live calls of privacy numbers, one ringing, one talking."""
    ledger = sample_ledger()
    add_masked(ledger)
    accounts = [*sample_accounts(), huawei_account()]
    ledger.apply_accounts(accounts)
    window = make_window(ledger, accounts=accounts)
    window.open_view("live")
    qtbot.waitUntil(lambda: window.live.calls.rowCount() == 2)
    return window


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    """An empty window.ini."""
    path = tmp_path / "window.ini"
    QSettings(str(path), QSettings.Format.IniFormat).sync()
    return path
