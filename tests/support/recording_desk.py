"""A window, a real engine and simulated platforms, for the tests of recordings in the window."""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tests.support.desk import shown
from tests.support.engines import Engines, Started, none_left_behind
from tests.support.heard_time import AROUND, heard_time
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.demo import SECRETS, write_demo
from dialwatch.app.desk import Desk
from dialwatch.calls.playing import Phase
from dialwatch.calls.recording import RecordingState
from dialwatch.ui.dialogs.recordings import RecordingsDialog

__all__ = [
    "NO_DEVICE",
    "Tap",
    "World",
    "a_world",
    "chosen",
    "dialog_of",
    "fetched",
    "found",
    "marked",
    "played",
    "state",
]

_TAPPED = Path(__file__).parent / "tapped_player.py"
_FAST, NO_DEVICE = "4", "0"
_RATE = 48_000


@dataclass
class World:
    """One world for a file of tests, and the engine on its profile."""

    simulator: Simulated
    engines: Engines
    profile: Path
    engine: Started

    def start_again(self) -> None:
        """The engine ends and is started anew."""
        self.engine.ask("POST", "stop")
        self.engine.ended()
        self.engine = _start(self.engines, self.profile)

    def links(self, on: bool) -> None:
        """Whether AI Rudder gives links, or the files themselves."""
        self.simulator.control("/links", json.dumps(on))

    def kept(self) -> list[str]:
        """Names of the files in the cache."""
        return sorted(path.name for path in (self.profile / "recordings").glob("*.dwr"))

    def well(self) -> None:
        """Whatever befell the platforms is over."""
        self.simulator.fault()
        self.links(False)


def a_world(folder: Path, *, pushes: bool = False) -> Iterator[World]:
    """The body of a fixture: three platforms whose calls are over, and an engine on them."""
    with started_simulator("tiny", seed=5, speed=60, begun=3600) as simulator:
        told = write_demo(folder, simulator.told, pushes=pushes)
        for engines in none_left_behind():
            made = World(simulator, engines, folder, _start(engines, folder))
            if pushes:  # not before somebody hears them: they are repeated ever later
                simulator.enter(told)
            simulator.wait(lambda truth: truth["over"])
            yield made


def _start(engines: Engines, profile: Path) -> Started:
    started = engines.start(profile, "--secrets", str(profile / SECRETS))
    started.announced()
    return started


def dialog_of(desk: Desk) -> RecordingsDialog:
    """“Manage recordings”, as the menu opens it."""
    opened: list[RecordingsDialog] = []
    desk.window.recordings_opened.connect(opened.append)
    desk.window.actions_["rec_manage"].trigger()
    (dialog,) = opened
    return dialog


async def found(desk: Desk, query: str, least: int = 1) -> list[int]:
    """The calls that fit, as the table shows them."""
    table = desk.window.calls
    table.set_query(query)
    await shown(
        lambda: (
            table.model.query == query and not table.search.busy and table.model.rowCount() >= least
        ),
        query,
    )
    return [table.model.call(row).id for row in range(table.model.rowCount())]


def state(desk: Desk, call: int) -> RecordingState | None:
    """What the window's marks say of it; None: nothing."""
    mark = desk.ledger.snapshot_view().recordings.of(call)
    return None if mark is None else mark.state


async def marked(desk: Desk) -> None:
    """All that the engine knows of recordings has reached the window."""
    told = await desk.link.get("recordings/changes?since=0&limit=5000")
    await shown(lambda: all(state(desk, row["call"]) for row in told["rows"]), "the marks")


async def chosen(desk: Desk, call: int) -> None:
    """The panel shows this call, and what is known of its recording."""
    player = desk.window.player
    desk.window.call_opened.emit(call)
    await shown(lambda: player.call == call and player.recording, "what is known of it")


async def fetched(desk: Desk, call: int) -> None:
    """By the panel's own button."""
    await chosen(desk, call)
    player = desk.window.player
    if not player.playable:
        player.offer.buttons[0].click()
    await shown(lambda: player.playable, "it is here")


async def played(desk: Desk, call: int) -> None:
    """It is heard, and was fetched before where it was not here."""
    await chosen(desk, call)
    player = desk.window.player
    if player.playable:
        player.toggle()
    else:
        player.offer.buttons[0].click()  # fetch and play
    await shown(
        lambda: player.playing.call == call and player.playing.phase is Phase.PLAYING, "sound"
    )


class Tap:
    """What the player's device took: `speed` times as fast as a real one, `NO_DEVICE`: there is
    none."""

    def __init__(self, desk: Desk, folder: Path, speed: str = _FAST) -> None:
        self._path = folder / "tap"
        desk.recordings.hearing.command = [sys.executable, str(_TAPPED), str(self._path), speed]

    def heard_at_end(self) -> tuple[float, float]:
        """The second of the recording that was heard last but for what the decoder needs, and
        the second of listening in which it was."""
        raw = self._path.read_bytes() if self._path.exists() else b""
        samples = np.frombuffer(raw[: len(raw) // 8 * 8], np.float32).reshape(-1, 2)
        when = len(samples) / _RATE - AROUND
        return heard_time(samples, _RATE, when), when
