"""The dialog of recordings and the player's panel, before a real engine and simulated platforms:
refused and allowed, rescued and lost, wiped, held in memory, and of every platform."""

from collections.abc import Iterator
from pathlib import Path

import pytest
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
    state,
)

from dialwatch.app.demo import SECRETS
from dialwatch.app.desk import Desk
from dialwatch.calls.playing import Phase
from dialwatch.calls.recording import AudioKind, RecordingState
from dialwatch.engine.recordings.keys import PASSPHRASE
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
        await fetched(desk, call)
        assert player.recording.kind in KINDS[platform]
        await shown(lambda: player.waveform.wave, "the waveform")
        player.toggle()
        await shown(lambda: player.position > 2000, "two seconds are heard")
        assert player.playing.call == call
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
        (call, *_) = await found(desk, "has:recording platform:airudder recording:there duration>5")
        await fetched(desk, call)
        player.toggle()
        await shown(lambda: player.playing.phase is Phase.PLAYING, "sound")
        await shown(lambda: player.position > 1000, "a second is heard")
        assert set((world.profile / "recordings").glob("*.dwr")) <= before
