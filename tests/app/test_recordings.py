"""Recordings by keyboard: a window, its engine, the simulated platforms, and a tapped player."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from python_calamine import CalamineWorkbook
from tests.support.desk import a_desk, shown
from tests.support.engines import Engines
from tests.support.recording_desk import NO_DEVICE, Tap
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.desk import Desk
from dialwatch.calls.playing import Phase
from dialwatch.calls.recording import RecordingState
from dialwatch.ui.dialogs.recording_export import RecordingExportDialog


@pytest.fixture
def simulator() -> Iterator[Simulated]:
    with started_simulator("trickle", seed=11, speed=10, begun=900) as simulated:
        yield simulated


def key(code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), code, modifier)


async def recorded(desk: Desk, least: int = 2) -> list[int]:
    """Calls that have a recording, as the table shows them; the user stands on the first."""
    table = desk.window.calls
    desk.window.activateWindow()
    table.set_query("has:recording platform:airudder duration>12")
    await shown(
        lambda: table.model.query and not table.search.busy and table.model.rowCount() >= least,
        "calls with recordings",
    )
    table.view.setFocus()
    key(Qt.Key.Key_Down)
    await shown(lambda: table.view.current_call() is not None, "a chosen call")
    rows = range(table.model.rowCount())
    return [table.model.call(row).id for row in rows]


async def test_a_recording_is_fetched_and_heard_and_marked_by_keyboard(
    engines: Engines, profile: Path, tmp_path: Path
):
    async with a_desk(engines, profile) as desk:
        window, player = desk.window, desk.window.player
        tap = Tap(desk, tmp_path)
        await recorded(desk)
        QTest.keySequence(window, "Ctrl+Space")
        await shown(lambda: player.playing.phase is Phase.PLAYING, "sound")
        call = player.call
        assert call == window.calls.view.current_call()
        await shown(lambda: player.position > 3000, "three seconds")
        await shown(lambda: player.waveform.wave, "the waveform")
        heard, when = tap.heard_at_end()
        assert heard == pytest.approx(when, abs=0.1)
        await shown(
            lambda: (mark := desk.ledger.snapshot_view().recordings.of(call)) and mark.heard,
            "the mark that it was heard",
        )
        QTest.keySequence(window, "F8")
        await shown(lambda: QApplication.focusWidget() is player.waveform, "the keys")
        key(Qt.Key.Key_Space)
        await shown(lambda: player.playing.phase is Phase.LOADED, "silence")
        key(Qt.Key.Key_Home)
        key(Qt.Key.Key_L)
        await shown(lambda: player.playing.at == 10_000, "the place")
        key(Qt.Key.Key_M)
        QTest.keyClicks(QApplication.focusWidget(), "kind")
        key(Qt.Key.Key_Return)
        await shown(
            lambda: (
                player.recording
                and [(m.at, m.note) for m in player.recording.markers] == [(10_000, "kind")]
            ),
            "the marker is kept",
        )
        QTest.keySequence(window, "F8")
        key(Qt.Key.Key_N)
        QTest.keyClicks(QApplication.focusWidget(), "refused")
        key(Qt.Key.Key_Return)
        await shown(
            lambda: (
                player.recording
                and player.recording.judgement
                and player.recording.judgement.label == "refused"
            ),
            "the judgement is kept",
        )
        QTest.keySequence(window, "Ctrl+Right")
        await shown(lambda: player.call != call, "the next call")
        await shown(lambda: player.playable, "it is fetched")
        assert player.playing.phase is not Phase.PLAYING
        key(Qt.Key.Key_Space)
        await shown(
            lambda: player.playing.call == player.call and player.playing.phase is Phase.PLAYING,
            "the next one is heard",
        )


async def test_without_a_device_all_but_sound_works(
    engines: Engines, profile: Path, tmp_path: Path
):
    async with a_desk(engines, profile) as desk:
        window, player = desk.window, desk.window.player
        Tap(desk, tmp_path, NO_DEVICE)
        await recorded(desk, 1)
        QTest.keySequence(window, "Ctrl+Space")
        await shown(lambda: player.playing.silent, "the word that there is no device")
        assert player.words.isVisible()
        assert player.words.text()
        QTest.keySequence(window, "F8")
        key(Qt.Key.Key_L)
        await shown(lambda: player.position >= 10_000, "the place")  # it moves on without a device
        assert player.waveform.value() == player.position
        path = tmp_path / "saved.wav"
        dialog = await exported(desk, path)
        await shown(lambda: dialog.words.property("state") == "good", "it is written")
        assert path.read_bytes().startswith(b"RIFF")
        assert path.stat().st_mode & 0o77 == 0
        dialog.reject()


async def exported(desk: Desk, path: Path) -> RecordingExportDialog:
    """The dialog of the selected calls, which were told to go into this file by keys."""
    opened: list[RecordingExportDialog] = []
    desk.window.recording_export_opened.connect(opened.append)
    desk.window.calls.view.setFocus()
    QTest.keySequence(desk.window, "Ctrl+E")
    (dialog,) = opened
    await shown(dialog.save.isEnabled, "a name")
    dialog.activateWindow()
    key(Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    chooser = await shown(lambda: dialog.findChild(QFileDialog), "the choice of a file")
    chooser.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    chooser.accept()  # its completions would take the key, whenever they come
    return dialog


async def test_a_sample_is_judged_and_several_leave_with_a_table(
    engines: Engines, profile: Path, tmp_path: Path
):
    async with a_desk(engines, profile) as desk:
        window, player, queue = desk.window, desk.window.player, desk.window.listening
        Tap(desk, tmp_path)
        await recorded(desk, 3)
        window.calls.view.selectAll()
        calls = window.recordings.selected()
        QTest.keySequence(window, "Ctrl+Shift+G")
        marks = lambda: desk.ledger.snapshot_view().recordings  # noqa: E731
        await shown(
            lambda: all(
                (mark := marks().of(call)) and mark.state is RecordingState.KEPT for call in calls
            ),
            "all are kept",
        )
        dialog = await exported(desk, tmp_path / "some.zip")
        await shown(lambda: dialog.words.property("state") == "good", "it is written")
        with ZipFile(tmp_path / "some.zip") as archive:
            names = archive.namelist()
            assert archive.testzip() is None
            book = CalamineWorkbook.from_filelike(BytesIO(archive.read("calls.xlsx")))
        rows = book.get_sheet_by_index(0).to_python()
        assert len(names) == len(rows) == window.calls.view.selected_count() + 1
        assert {row[0] for row in rows[1:]} == set(names) - {"calls.xlsx"}
        numbers = [desk.ledger.row(desk.ledger.position(call)).number for call in calls]
        assert not any(number.lstrip("+") in str((names, rows)) for number in numbers)
        dialog.reject()
        window.activateWindow()
        await shown(window.isActiveWindow, "the window is in front")
        QTest.keySequence(window, "F7")
        await shown(lambda: QApplication.focusWidget() is queue.view, "the keys")
        queue.header.group.button(1).click()
        await shown(lambda: queue.model.rowCount() >= 3, "a sample")
        key(Qt.Key.Key_Down)
        await shown(lambda: player.call == queue.view.current_key(), "its recording")
        await shown(lambda: player.recording, "what is known of it")
        QTest.keySequence(window, "Ctrl+Space")
        await shown(lambda: player.playing.phase is Phase.PLAYING, "it is heard")
        assert player.playing.call == queue.view.current_key()
        QTest.keySequence(window, "F8")
        key(Qt.Key.Key_N)
        await shown(lambda: queue.errors.rowCount() == 1, "the error rate")
        assert queue.errors.row(0).cells[1].text.startswith("1 of ~")
