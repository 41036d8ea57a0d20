"""Recordings by keyboard: a window, its engine, the simulated platforms, and a tapped player."""

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.support.desk import a_desk, shown
from tests.support.engines import Engines
from tests.support.heard_time import AROUND, heard_time
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.desk import Desk
from dialwatch.calls.playing import Phase
from dialwatch.calls.recording import RecordingState

TAPPED = Path(__file__).parents[1] / "support" / "tapped_player.py"
RATE = 48_000
FAST = "4"


@pytest.fixture
def simulator() -> Iterator[Simulated]:
    with started_simulator("trickle", seed=11, speed=60) as simulated:
        yield simulated


def key(code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), code, modifier)


class Tap:
    """What the player's device took."""

    def __init__(self, desk: Desk, folder: Path, speed: str = FAST) -> None:
        self.path = folder / "tap"
        desk.recordings.player_command = [sys.executable, str(TAPPED), str(self.path), speed]

    def samples(self) -> np.ndarray:
        raw = self.path.read_bytes() if self.path.exists() else b""
        return np.frombuffer(raw[: len(raw) // 8 * 8], np.float32).reshape(-1, 2)

    def heard_at_end(self) -> tuple[float, float]:
        """The second of the recording that was heard last but for what the decoder needs, and
        the second of listening in which it was."""
        samples = self.samples()
        when = len(samples) / RATE - AROUND
        return heard_time(samples, RATE, when), when


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
        assert player.recording is not None
        assert player.recording.state is RecordingState.KEPT
