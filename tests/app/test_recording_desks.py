"""The dialog of recordings and the player's panel, before a real engine and simulated platforms:
refused and allowed, of every platform, rescued and lost, wiped, exported, held in memory."""

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from tests.support.desk import a_desk_on, shown
from tests.support.recording_desk import (
    Tap,
    World,
    a_world,
    chosen,
    dialog_of,
    fetched,
    found,
    marked,
    played,
    state,
)

from dialwatch.app.demo import SECRETS
from dialwatch.app.desk import Desk
from dialwatch.calls.number import masked
from dialwatch.calls.recording import AudioKind, RecordingState
from dialwatch.engine.recordings.keys import PASSPHRASE
from dialwatch.ui.dialogs.recording_export import RecordingExportDialog
from dialwatch.ui.format import THIN
from dialwatch.ui.models.call_columns import COLUMNS

ELSEWHERE = "files.elsewhere.example.net"
KEPT, THERE, LOST = RecordingState.KEPT, RecordingState.THERE, RecordingState.LOST


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    yield from a_world(tmp_path_factory.mktemp("settings") / "profile", pushes=True)


@pytest.fixture(autouse=True)
def well(world: World) -> Iterator[None]:
    yield
    world.well()


async def test_a_host_that_is_not_allowed_is_named_and_can_be_allowed(world: World):
    world.links(True)
    world.simulator.fault({"platform": "airudder", "operation": "download", "kind": "elsewhere"})
    async with a_desk_on(world.profile) as desk:
        player, offer = desk.window.player, desk.window.player.offer
        call = (await found(desk, "has:recording platform:airudder recording:there"))[-1]
        await chosen(desk, call)
        offer.buttons[0].click()
        allow = await shown(
            lambda: next(
                (one for one in offer.buttons if "Allow" in one.text() and not one.isHidden()), None
            ),
            "the host is named",
        )
        assert ELSEWHERE in offer.sentence.text()
        assert player.recording.state is RecordingState.FAILED
        before = offer.sentence.text()
        allow.click()
        await shown(
            lambda: (
                player.recording.state is RecordingState.FAILED
                and offer.sentence.text() != before
                and not player.recording.host
            ),
            "it was tried there",
        )
        account = (await desk.link.call(call))["account"]
        dialog = dialog_of(desk)
        dialog.chooser.setCurrentIndex(dialog.chooser.findData(account))
        await shown(
            lambda: dialog.account.hosts.toPlainText() == ELSEWHERE, "the host is on the list"
        )
        dialog.account.hosts.setPlainText("")
        dialog.account.days.setText("9")
        dialog.account.save.click()
        await shown(lambda: dialog.words.property("state") == "good", "it is kept")
        told = (await desk.link.get("recordings/settings"))["accounts"][account]
        assert (told["hosts"], told["days"]) == ([], 9)
        dialog.reject()
        again = next(one for one in offer.buttons if not one.isHidden())
        again.click()
        await shown(lambda: player.recording.host == ELSEWHERE, "refused as before")


KINDS = {"blu": {AudioKind.MP3, AudioKind.OGG, AudioKind.FLAC}, "huawei": {AudioKind.WAV}}


@pytest.mark.parametrize("platform", KINDS)
async def test_of_the_other_platforms_too(world: World, tmp_path: Path, platform: str):
    async with a_desk_on(world.profile) as desk:
        player, tap = desk.window.player, Tap(desk, tmp_path)
        (call, *_) = await found(desk, f"has:recording platform:{platform} duration>5")
        await played(desk, call)
        assert player.recording.kind in KINDS[platform]
        await shown(lambda: player.waveform.wave, "the waveform")
        await shown(lambda: player.position > 2000, "two seconds are heard")
        heard, when = tap.heard_at_end()
        assert heard == pytest.approx(when, abs=0.1)
    if platform == "huawei":  # its call record names a file, whose address is asked for
        asked = world.simulator.requests()["huawei"]
        assert (asked["record_address"], asked["download"]) == ({"301": 1}, {"200": 1})


async def test_what_fits_a_rule_is_rescued_and_what_is_gone_is_shown_as_lost(world: World):
    fits = "platform:huawei has:recording recording:there duration>20"
    async with a_desk_on(world.profile) as desk:
        table = desk.window.calls.model
        await marked(desk)
        every = set(await found(desk, "platform:huawei has:recording recording:there"))
        wanted = await found(desk, fits, 2)
        assert every > set(wanted)
        account = (await desk.link.call(wanted[0]))["account"]
        column = next(n for n, one in enumerate(COLUMNS) if one.name == "recording")
        assert table.index(0, column).data().startswith(f"6{THIN}d"), "the column counts down"
        dialog = dialog_of(desk)
        dialog.tabs.setCurrentIndex(1)
        page = dialog.rescue
        page.longer.setValue(20)
        page.account.setCurrentIndex(page.account.findData(account))
        said = f"With this rule {len(wanted)} recordings would be fetched now, some "
        await shown(lambda: page.words.text().startswith(said), "what it would fetch")
        page.add.click()
        await shown(lambda: page.model.rowCount() == 1, "the rule is kept")
        await shown(lambda: all(state(desk, one) is KEPT for one in wanted), "they are fetched")
        assert not [one for one in every - set(wanted) if state(desk, one) is KEPT]
        page.remove.click()
        await shown(lambda: page.model.rowCount() == 0, "the rule is gone")
        dialog.reject()


async def test_what_the_platform_deleted_is_shown_as_lost(world: World):
    world.simulator.fault({"platform": "airudder", "operation": "recording", "kind": "404"})
    async with a_desk_on(world.profile) as desk:
        player = desk.window.player
        (*_, call) = await found(desk, "has:recording platform:airudder recording:there")
        await chosen(desk, call)
        player.offer.buttons[0].click()
        await shown(lambda: player.recording.state is LOST, "that it is lost")
        assert "It was not kept here." in player.offer.sentence.text()
        await shown(lambda: state(desk, call) is LOST, "the mark of it")
        assert await found(desk, "recording:lost") == [call]
        column = next(n for n, one in enumerate(COLUMNS) if one.name == "recording")
        assert desk.window.calls.model.index(0, column).data() == "lost"


async def test_all_of_a_campaign_come_at_once(world: World):
    async with a_desk_on(world.profile) as desk:
        campaigns, actions = desk.window.campaigns, desk.window.actions_
        await marked(desk)
        every = await found(desk, "has:recording recording:there campaign:identity-check", 2)
        told = await desk.link.call(every[0])
        place = told["account"], told["campaign_key"]
        await shown(lambda: campaigns.stand_on(*place), "the campaign")
        before = len(world.kept())
        actions["rec_task"].trigger()
        await shown(lambda: "identity-check: " in said(desk), "that it is over")
        assert f"identity-check: {len(world.kept()) - before} kept." in said(desk)
        await shown(lambda: all(state(desk, one) is KEPT for one in every), "all of them are here")
        (other, *_) = await found(desk, "has:recording platform:blu")
        told = await desk.link.call(other)
        assert campaigns.stand_on(told["account"], told["campaign_key"])
        actions["rec_task"].trigger()
        await shown(lambda: "Blu has no archive" in said(desk), "why it cannot be")


def said(desk: Desk) -> str:
    """What stands in the notices."""
    return " ".join(one.text for one in desk.window.notices.notices)


async def test_wiped_but_for_what_is_pinned_then_wiped(world: World):
    async with a_desk_on(world.profile) as desk:
        player = desk.window.player
        pinned, other = (await found(desk, "has:recording platform:airudder", 2))[:2]
        for call in (other, pinned):
            await fetched(desk, call)
        player.pin.click()
        await shown(lambda: player.recording and player.recording.pinned, "the pin")
        files = world.kept()
        dialog = dialog_of(desk)
        await shown(dialog.keep.wipe.isEnabled, "how full it is")
        assert dialog.keep.full.text().startswith(f"{len(files)} recordings")
        dialog.keep.wipe.click()
        dialog.keep.unpinned.click()
        await shown(lambda: "wiped" in dialog.words.text(), "that it was wiped")
        await shown(lambda: state(desk, other) is not KEPT, "the mark of what is gone")
        assert state(desk, pinned) is KEPT
        assert dialog.keep.full.text().startswith("1 recording, ")
        assert len(world.kept()) == 1
        dialog.keep.wipe.click()
        dialog.keep.everything.click()
        await shown(lambda: dialog.words.text() == "1 recording was wiped.", "that it was wiped")
        await shown(lambda: state(desk, pinned) is not KEPT, "the mark of what was pinned")
        await shown(lambda: not player.playable, "the panel says so")
        await shown(lambda: not dialog.keep.wipe.isEnabled(), "nothing is left to be wiped")
        assert world.kept() == []
        assert player.recording.state is THERE
        dialog.reject()
        await fetched(desk, pinned)  # under another key
        assert not set(world.kept()) & set(files)


def key(code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Pressed as a user presses it: what is open in front of the window takes it."""
    QTest.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), code, modifier)


async def export_of(desk: Desk, calls: int) -> RecordingExportDialog:
    """The dialog of the first calls that are kept, opened by keys, once it has a name."""
    opened: list[RecordingExportDialog] = []
    desk.window.recording_export_opened.connect(opened.append)
    few = (await found(desk, "has:recording platform:airudder duration>9", calls))[:calls]
    await desk.link.post("recordings/fetch", {"calls": few, "front": True})
    await shown(lambda: all(state(desk, one) is KEPT for one in few), "they are here")
    await found(desk, "recording:kept platform:airudder duration>9", calls)
    desk.window.activateWindow()
    desk.window.calls.view.setFocus()
    key(Qt.Key.Key_Down)
    for _ in range(calls - 1):
        key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keySequence(desk.window, "Ctrl+E")
    (dialog,) = opened
    assert len(dialog.calls) == calls
    await shown(dialog.save.isEnabled, "a name")
    return dialog


def save_to(dialog: RecordingExportDialog, path: Path) -> None:
    """Choose this file, and answer that it may be replaced."""
    dialog.save.click()
    chooser = dialog.findChildren(QFileDialog)[-1]
    chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)
    chooser.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    chooser.accept()


def lines_of(world: World, operation: str, call: int) -> list[dict[str, Any]]:
    """Lines of the log of actions about a call."""
    lines = world.engine.ask("GET", f"audit?operation={operation}&limit=200")["lines"]
    return [one for one in lines if one["told"]["call"] == call]


async def test_one_is_saved_by_keyboard_and_each_listening_and_export_is_written_down(
    world: World, tmp_path: Path
):
    path = tmp_path / "by hand.wav"
    async with a_desk_on(world.profile) as desk:
        dialog = await export_of(desk, 1)
        dialog.activateWindow()
        key(Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
        await shown(lambda: dialog.findChild(QFileDialog), "the choice of a file")
        await shown(lambda: isinstance(QApplication.focusWidget(), QLineEdit), "where it is named")
        QTest.keyClicks(QApplication.focusWidget(), str(path))
        key(Qt.Key.Key_Return)
        await shown(lambda: dialog.words.property("state") == "good", "it is written")
        assert path.read_bytes().startswith(b"RIFF")
        assert left(tmp_path) == [path.name]
        (call,) = dialog.calls
        (line,) = lines_of(world, "recording_export", call)
        row = desk.ledger.row(desk.ledger.position(call))
        assert line["told"] == {"number": masked(row.number), "call": call, "masked": True}
        heard = len(lines_of(world, "recording_listen", call))
        Tap(desk, tmp_path)
        await played(desk, call)
        assert len(lines_of(world, "recording_listen", call)) == heard + 1
        dialog.reject()


@pytest.mark.skipif(sys.platform == "win32", reason="has no such limits")
@pytest.mark.parametrize(("name", "calls"), [("one.wav", 1), ("some.zip", 3)])
async def test_what_is_stopped_or_meets_a_full_disk_leaves_nothing(
    world: World, tmp_path: Path, name: str, calls: int
):
    path = tmp_path / name
    path.write_bytes(b"before")
    async with a_desk_on(world.profile) as desk:
        dialog = await export_of(desk, calls)
        stopping = dialog.bar.valueChanged.connect(lambda done: done and dialog.stop.click())
        save_to(dialog, path)
        await shown(lambda: dialog.words.text() == "Nothing was written.", "that it was stopped")
        await shown(lambda: left(tmp_path) == [name], "nothing is left of it")
        assert path.read_bytes() == b"before"
        dialog.bar.disconnect(stopping)
        with disk_of(100_000):
            save_to(dialog, path)
            await shown(lambda: dialog.words.property("state") == "bad", "that it was not written")
            assert dialog.words.text().startswith("The disk is full: nothing was written.")
            assert left(tmp_path) == [name]
            assert path.read_bytes() == b"before"
            await chosen(desk, dialog.calls[0])  # all else goes on
            await shown(lambda: desk.window.player.waveform.wave, "its waveform")
        save_to(dialog, path)
        await shown(lambda: dialog.words.property("state") == "good", "it is written")
        assert left(tmp_path) == [name]
        assert path.stat().st_size > 100_000
        dialog.reject()


@contextlib.contextmanager
def disk_of(size: int) -> Iterator[None]:
    """No file of this process may grow beyond so many bytes: the system refuses what is beyond."""
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, most))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))


def left(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir() if one.name != "tap")


async def test_without_a_key_they_are_held_in_memory_and_heard(world: World, tmp_path: Path):
    (world.profile / SECRETS / PASSPHRASE).unlink()
    world.start_again()
    async with a_desk_on(world.profile) as desk:
        player = desk.window.player
        Tap(desk, tmp_path)
        dialog = dialog_of(desk)
        await shown(lambda: dialog.keep.key.property("state") == "warn", "where they are held")
        assert "memory" in dialog.keep.key.text()
        dialog.reject()
        before = set((world.profile / "recordings").glob("*.dwr"))
        for call in await found(desk, "has:recording platform:airudder duration>5"):
            await chosen(desk, call)
            if not player.playable:  # else an earlier run kept it, under the key that is away
                break
        await played(desk, call)
        await shown(lambda: player.position > 1000, "a second is heard")
        assert set((world.profile / "recordings").glob("*.dwr")) <= before
