"""Several main windows: one ledger, one way to the engine, each with panels of its own."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.support.desk import shown
from tests.support.sample_ledger import NOW, StillClock, a_block, sample_accounts, sample_ledger
from tests.support.windows import put_away

from dialwatch.app.desk import Desk
from dialwatch.app.options import Options
from dialwatch.ledger.events import LinkState
from dialwatch.ui.layouts import Perspective
from dialwatch.ui.options import WindowOptions
from dialwatch.ui.veil import veil
from dialwatch.ui.window import MainWindow


@pytest.fixture
async def desk(qapp, tmp_path: Path) -> AsyncIterator[Desk]:
    """The desk of a window over the sample ledger, told what an engine would tell that loads."""
    profile = tmp_path / "profile"
    profile.mkdir()
    ledger, clock = sample_ledger(300), StillClock()
    window = MainWindow(
        ledger, clock, WindowOptions(ini=profile / "window.ini", zone="Asia/Jakarta")
    )
    made = Desk(window, ledger, clock, profile, Options())
    window.show()
    made._connection(LinkState.LOADING, "")
    made._accounts(sample_accounts(), False)
    yield made
    made.still = True
    windows = [window, *(one.window for one in made.others.desks)]
    await made.aclose()
    for one in windows:
        put_away(one)


async def _other(desk: Desk) -> MainWindow:
    """Another window, by its key."""
    count = len(desk.others.desks)
    front = desk.front
    front.activateWindow()
    await shown(front.isActiveWindow, "the window is in front")
    QTest.keySequence(front, "Shift+F11")
    assert len(desk.others.desks) == count + 1
    window = desk.others.desks[-1].window
    await shown(lambda: window.calls.model.total == len(desk.ledger), "the calls")
    return window


async def test_another_window_shows_the_same_in_its_own_perspective_and_comes_back(desk):
    first = desk.window
    window = await _other(desk)
    assert window.windowTitle() == "Dialwatch (2)"
    assert window.accounts == first.accounts
    assert window.screen() is not first.screen(), "on the screen that is free"
    window.actions_["calls_layout"].trigger()
    assert first.perspectives.current is Perspective.WATCH
    assert window.perspectives.current is Perspective.CALLS
    _the_first_answers_what_sets_up(first, window)
    await _both_hear_what_the_engine_tells(desk, window)
    _the_theme_of_one_is_that_of_all(first, window)
    await _the_privacy_key_masks_in_both(first, window)
    await _it_comes_back_as_it_was(desk, window)


async def test_another_language_waits_for_a_file_that_is_being_written(desk):
    window, written = await _other(desk), asyncio.Event()

    async def write() -> None:
        await written.wait()

    desk.others.desks[0].tasks.start(write(), name="tables export")
    window.actions_["language.es"].trigger()
    said = "The language changes as soon as no dialog is open and no file is being written."
    both = (desk.window.notices, window.notices)
    await shown(lambda: said in [one.text for way in both for one in way.notices], "a word")
    assert not desk.closing.is_set()
    written.set()
    await shown(desk.closing.is_set, "the end of these windows")
    assert desk.again


def _the_first_answers_what_sets_up(first: MainWindow, window: MainWindow) -> None:
    served = []
    first.setting_up.settings_opened.connect(served.append)
    window.actions_["settings"].trigger()
    assert [one.parent() for one in served] == [window]
    served[0].reject()


async def _both_hear_what_the_engine_tells(desk: Desk, window: MainWindow) -> None:
    both = (desk.window, window)
    desk.ledger.apply_block(a_block([10**6], dialed=[NOW]))
    desk.window.ledger_changed()
    desk.others.ledger_changed()
    for one in both:
        await shown(lambda one=one: one.calls.model.total == len(desk.ledger), "the new call")
    desk._connection(LinkState.LOST, "The engine does not answer.")
    assert not any(one.actions_["refresh"].isEnabled() for one in both)
    desk._notice("n1", "Two bindings end.", "warn", NOW)
    for one in both:
        assert any(told.text == "Two bindings end." for told in one.notices.notices)
    desk._connection(LinkState.LOADING, "")
    assert all(one.actions_["refresh"].isEnabled() for one in both)


def _the_theme_of_one_is_that_of_all(first: MainWindow, window: MainWindow) -> None:
    first.actions_["theme.light"].trigger()
    assert window.actions_["theme.light"].isChecked()
    window.actions_["theme.dark"].trigger()
    assert first.actions_["theme.dark"].isChecked()


async def _the_privacy_key_masks_in_both(first: MainWindow, window: MainWindow) -> None:
    window.activateWindow()
    await shown(window.isActiveWindow, "the window is in front")
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert veil().on
    for one in (first, window):
        assert one.actions_["privacy"].isChecked()
        assert one.status._private.isVisible()
        await shown(lambda one=one: one.privacy.settled, "all is masked")


async def _it_comes_back_as_it_was(desk: Desk, window: MainWindow) -> None:
    """And masked, as the other one is meanwhile."""
    assert desk.others._store.text("windows/open") == "2"
    await desk.others.aclose()
    put_away(window)
    assert desk.others.desks == []
    assert veil().on, "the first one is there still"
    await desk.others.reopen()
    again = desk.others.desks[0].window
    assert again.perspectives.current is Perspective.CALLS
    assert desk.window.perspectives.current is Perspective.WATCH
    assert again.actions_["privacy"].isChecked()
    desk.window.actions_["privacy"].trigger()
    assert not veil().on
    assert not again.actions_["privacy"].isChecked()
    again.close()
    await shown(lambda: not desk.others.desks, "it has gone")
    assert desk.others._store.text("windows/open") == ""


async def test_closing_one_keeps_the_others_and_the_last_one_ends_the_program(desk):
    first = desk.window
    ends = []
    first.close_requested.connect(lambda: ends.append("program"))
    second, third = await _other(desk), await _other(desk)
    third.close()
    await shown(lambda: len(desk.others.desks) == 1, "the third has gone")
    assert first.isVisible()
    assert second.isVisible()
    first.close()
    assert first.isHidden(), "it holds the engine, and comes back as the next new window"
    assert desk.front is second
    assert ends == []
    second.actions_["new_window"].trigger()
    assert first.isVisible()
    first.close()
    assert first.isHidden()
    second.close()
    assert first.isVisible(), "it takes the place of the last one, should something be asked"
    assert ends == ["program"]
    await shown(desk.closing.is_set, "the end")
