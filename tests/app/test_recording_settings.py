"""The dialog of recordings and the player's panel, before a real engine and simulated platforms:
refused and allowed, held in memory, and in Blu's kinds of file."""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.app.test_recordings import FAST, TAPPED
from tests.support.desk import a_desk_on, shown
from tests.support.engines import Engines, Started, none_left_behind
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.demo import SECRETS, write_demo
from dialwatch.app.desk import Desk
from dialwatch.calls.playing import Phase
from dialwatch.calls.recording import AudioKind, RecordingState
from dialwatch.engine.recordings.keys import PASSPHRASE
from dialwatch.ui.dialogs.recordings import RecordingsDialog

ELSEWHERE = "files.elsewhere.example.net"


@dataclass
class World:
    """One world for the file, and the engine on its profile."""

    simulator: Simulated
    engines: Engines
    profile: Path
    engine: Started

    def start_again(self) -> None:
        self.engine.ask("POST", "stop")
        self.engine.ended()
        self.engine = start(self.engines, self.profile)


def start(engines: Engines, profile: Path) -> Started:
    started = engines.start(profile, "--secrets", str(profile / SECRETS))
    started.announced()
    return started


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with started_simulator("tiny", seed=5, speed=400, begun=600) as simulator:
        profile = tmp_path_factory.mktemp("settings") / "profile"
        write_demo(profile, simulator.told)
        for engines in none_left_behind():
            made = World(simulator, engines, profile, start(engines, profile))
            simulator.wait(lambda truth: truth["over"])
            yield made


@pytest.fixture(autouse=True)
def well(world: World) -> Iterator[None]:
    """What befalls the platforms in one test is over in the next."""
    yield
    world.simulator.fault()
    world.simulator.control("/links", json.dumps(False))


def dialog_of(desk: Desk) -> RecordingsDialog:
    """“Manage recordings”, as the menu opens it."""
    opened: list[RecordingsDialog] = []
    desk.window.recordings_opened.connect(opened.append)
    desk.window.actions_["rec_manage"].trigger()
    (dialog,) = opened
    return dialog


async def found(desk: Desk, query: str, least: int = 1) -> list[int]:
    """The calls that fit."""
    table = desk.window.calls
    table.set_query(query)
    await shown(
        lambda: (
            table.model.query == query and not table.search.busy and table.model.rowCount() >= least
        ),
        query,
    )
    return [table.model.call(row).id for row in range(table.model.rowCount())]


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


async def test_a_host_that_is_not_allowed_is_named_and_can_be_allowed(world: World):
    world.simulator.control("/links", json.dumps(True))
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


@pytest.mark.parametrize(
    ("platform", "kinds"),
    [
        ("blu", {AudioKind.MP3, AudioKind.OGG, AudioKind.FLAC}),
    ],
)
async def test_of_the_other_platforms_too(
    world: World, tmp_path: Path, platform: str, kinds: set[AudioKind]
):
    async with a_desk_on(world.profile) as desk:
        player = desk.window.player
        tap(desk, tmp_path)
        (call, *_) = await found(desk, f"has:recording platform:{platform} duration>5")
        await fetched(desk, call)
        assert player.recording.kind in kinds
        await shown(lambda: player.waveform.wave, "the waveform")
        player.toggle()
        await shown(lambda: player.position > 1000, "a second is heard")
        assert player.playing.call == call


def tap(desk: Desk, folder: Path) -> None:
    command = [sys.executable, str(TAPPED), str(folder / "tap"), FAST]
    desk.recordings.hearing.command = command


async def test_without_a_key_they_are_held_in_memory_and_heard(world: World, tmp_path: Path):
    (world.profile / SECRETS / PASSPHRASE).unlink()
    world.start_again()
    async with a_desk_on(world.profile) as desk:
        player = desk.window.player
        tap(desk, tmp_path)
        dialog = dialog_of(desk)
        await shown(lambda: dialog.keep.key.property("state") == "warn", "where they are held")
        assert "memory" in dialog.keep.key.text()
        dialog.reject()
        before = set((world.profile / "recordings").glob("*.dwr"))
        (call, *_) = await found(desk, "has:recording platform:airudder recording:there duration>5")
        await fetched(desk, call)
        player.toggle()
        await shown(lambda: player.playing.phase is Phase.PLAYING, "sound")
        await shown(lambda: player.position > 1000, "a second is heard")
        assert set((world.profile / "recordings").glob("*.dwr")) <= before
