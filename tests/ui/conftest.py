"""The window's tests: dressed as the program is, and every window shut at the end."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication, QDialog
from tests.support.sample_ledger import StillClock, sample_accounts, sample_ledger
from tests.support.sample_masked import add_masked
from tests.support.sample_pushes import huawei_account
from tests.support.windows import put_away
from tests.ui.looks import LOOKS, Look, put_on

from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.languages import Language
from dialwatch.ui.options import WindowOptions
from dialwatch.ui.theme.theme import Choice
from dialwatch.ui.theme.theme import theme as the_theme
from dialwatch.ui.veil.asking import RevealWish, asking
from dialwatch.ui.window import MainWindow

MakeWindow = Callable[..., MainWindow]
SIZE = (1440, 900)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """The application's own style, palette and stylesheet, in the theme and the language that a
    test is about: to put on another one takes longer than most tests."""
    told = getattr(request.node, "callspec", None)
    wanted = told.params.get("theme") if told else None
    look = wanted if isinstance(wanted, Look) else Look(wanted or Choice.DARK, Language.ENGLISH)
    put_on(qapp, look.language)
    the_theme().choose(look.theme)
    if not qapp.styleSheet():
        the_theme().put_on()
    yield
    if not isinstance(request.node.funcargs.get("theme"), Choice):  # of one test alone
        put_on(qapp, Language.ENGLISH)


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
    options = {"size": SIZE, "zone": "Asia/Jakarta", "theme": Choice.DARK, **told}
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
def _held() -> Iterator[dict[object, MainWindow]]:
    held: dict[object, MainWindow] = {}
    yield held
    _shut(list(held.values()))


@pytest.fixture
def lend(_held: dict[object, MainWindow], qtbot) -> Callable[..., MainWindow]:
    """One window over each ledger for all tests of a file that leave it as they find it: a new one
    takes half a second."""

    def window(ledger: Callable[[], Ledger] = sample_ledger) -> MainWindow:
        if ledger not in _held:
            _held[ledger] = _made(qtbot, ledger())
        _held[ledger].calls.view.setFocus()
        return _held[ledger]

    return window


@pytest.fixture
def shared(lend: Callable[..., MainWindow]) -> MainWindow:
    """The shared window over the sample ledger."""
    return lend()


@pytest.fixture(scope="module", params=LOOKS, ids=str)
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Choice]:
    """First all tests of a file in the one look, then all in the next: windows are shared until
    then, and go on speaking between two tests; to put on another theme is done once."""
    yield request.param.theme
    put_on(qapp, Language.ENGLISH)


@pytest.fixture(scope="module")
def _held_in_theme(theme: Choice) -> Iterator[dict[object, MainWindow]]:
    held: dict[object, MainWindow] = {}
    yield held
    _shut(list(held.values()))


@pytest.fixture
def themed(_held_in_theme, theme: Choice, qtbot) -> Iterator[MakeWindow]:
    """Windows that the tests of a file share in a theme, one for each size and what it is over.

    A test finds them with the sample accounts and no dialog; whatever else it changes it puts back.
    """
    held, lent = _held_in_theme, []

    def lend(
        size: tuple[int, int] = SIZE, ledger: Callable[[], Ledger] = sample_ledger
    ) -> MainWindow:
        if (size, ledger) not in held:
            held[size, ledger] = _made(qtbot, ledger(), theme=theme, size=size)
        lent.append(held[size, ledger])
        return lent[-1]

    yield lend
    for one in lent:
        for dialog in one.findChildren(QDialog):
            dialog.reject()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        one.show_accounts(sample_accounts(), False)
        one.show_acting({"read_only": False})


@pytest.fixture
def standing(themed: MakeWindow) -> MainWindow:
    """The window in front of which the dialogs of a file open: 1440 × 900."""
    return themed()


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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Of the walk's sizes all are gone through in the first look, the smallest alone in the others:
    words are cut there first, and colours have no size."""
    sizes: dict[str, set[tuple[int, int]]] = {}
    for item in items:
        if size := _walked(item)[1]:
            sizes.setdefault(item.nodeid.partition("[")[0], set()).add(size)
    items[:] = [item for item in items if _is_wanted(item, sizes)]


def _walked(item: pytest.Item) -> tuple[object, tuple[int, int] | None]:
    told = getattr(item, "callspec", None)
    return (told.params.get("theme"), told.params.get("size")) if told else (None, None)


def _is_wanted(item: pytest.Item, sizes: dict[str, set[tuple[int, int]]]) -> bool:
    look, size = _walked(item)
    if size is None or not isinstance(look, Look) or look is LOOKS[0]:
        return True
    return size == min(sizes[item.nodeid.partition("[")[0]])
