"""One account against the simulated platforms: what is said, what goes on, what comes back."""

from pathlib import Path

from tests.monitor.conftest import SPEED, Desk, a_desk
from tests.support.simulated import started_simulator

from dialwatch.calls.account import Light
from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.errors import StoreFull
from dialwatch.monitor.account import Watched
from dialwatch.monitor.intake import Intake


def lights(desk: Desk) -> dict[str, Light]:
    return {platform: desk.state(platform).light for platform in desk.pollers}


async def test_a_healthy_account_is_live_and_says_what_a_refresh_costs(desk: Desk):
    desk.follow("airudder")
    desk.follow("blu")
    assert lights(desk) == {"airudder": Light.STARTING, "blu": Light.STARTING}

    await desk.until(lambda: desk.journal.calls > 20)
    await desk.until(lambda: set(lights(desk).values()) == {Light.LIVE})

    state = desk.state("airudder")
    assert state.last_ok is not None
    assert state.next_poll is not None
    assert state.requests > 0
    assert state.refresh_requests > 0
    assert state.refresh_bytes > 0
    rows = await desk.rows("airudder")
    assert {row.robot for row in rows} <= (await desk.journal.robots()).keys()
    assert all(row.line for row in rows)
    assert {row.line for row in await desk.rows("blu")} == {None}


async def test_a_refused_key_is_said_and_the_other_account_goes_on(desk: Desk):
    desk.follow("airudder", app_secret="not-the-secret")
    desk.follow("blu")
    await desk.until(lambda: desk.state("airudder").light is Light.REFUSED)
    await desk.until(lambda: desk.state("blu").light is Light.LIVE)

    assert "refused the keys" in desk.state("airudder").sentence
    before, began = desk.requests("airudder"), desk.clock.monotonic()
    await desk.pass_by(120)
    asked, passed = desk.requests("airudder") - before, desk.clock.monotonic() - began
    assert asked <= 1 + passed / 60, "a refused key is tried once a minute at most"


async def test_a_dead_platform_is_named_asked_seldom_and_found_again(desk: Desk):
    desk.follow("airudder")
    desk.follow("blu")
    await desk.until(lambda: set(lights(desk).values()) == {Light.LIVE})
    kept = desk.journal.calls

    desk.simulator.fault({"platform": "airudder", "kind": "503"})
    await desk.until(lambda: desk.state("airudder").light is Light.STOPPED)
    assert "(503)" in desk.state("airudder").sentence
    assert desk.state("airudder").last_ok is not None
    await desk.pass_by(150)
    before = desk.requests("airudder")
    await desk.pass_by(300)
    # Every 30 to 45 s once, and one in ten may be repeated.
    assert 4 <= desk.requests("airudder") - before <= 12
    assert desk.state("blu").light is Light.LIVE
    assert desk.journal.calls >= kept

    desk.simulator.fault()
    await desk.until(lambda: desk.state("airudder").light is Light.LIVE)


async def test_a_task_that_does_not_exist_stops_no_other(desk: Desk):
    tasks = desk.simulator.told["blu"]["tasks"]
    desk.follow("blu", watched=[Watched("404404", name="Mistyped"), Watched(tasks[0]["id"])])
    await desk.until(lambda: desk.state("blu").light is Light.LATE)

    assert "Mistyped" in desk.state("blu").sentence
    await desk.until(lambda: desk.journal.calls > 0)
    desk.pollers["blu"].watch([Watched(tasks[0]["id"])])
    await desk.until(lambda: desk.state("blu").light is Light.LIVE)


async def test_without_tasks_the_user_is_asked_for_them(desk: Desk):
    desk.follow("blu", watched=[])
    await desk.until(lambda: desk.state("blu").light is Light.LIVE)
    assert "No task is watched" in desk.state("blu").sentence

    task = desk.simulator.told["blu"]["tasks"][0]["id"]
    desk.pollers["blu"].watch([Watched(task, 120, "Spring")])
    await desk.until(lambda: desk.journal.calls > 0)
    (row,) = await desk.rows("blu")
    assert (row.key, row.name, row.entries) == (task, "Spring", 120)


async def test_a_paused_account_asks_nothing_until_it_goes_on(desk: Desk):
    desk.follow("blu")
    await desk.until(lambda: desk.state("blu").light is Light.LIVE)
    desk.monitor.pause(True)
    await desk.pass_by(10)
    before = desk.requests("blu")
    await desk.pass_by(120)

    assert desk.state("blu").light is Light.PAUSED
    assert desk.requests("blu") == before

    desk.monitor.pause(False)
    await desk.until(lambda: desk.requests("blu") > before)


async def test_the_user_may_ask_at_once(desk: Desk):
    desk.follow("blu")
    await desk.until(lambda: desk.state("blu").light is Light.LIVE)
    before = desk.state("blu").requests
    for poller in desk.pollers.values():
        poller.refresh()

    await desk.until(lambda: desk.state("blu").requests > before, 1.0)


async def test_results_that_cannot_be_kept_are_fetched_again(desk: Desk):
    class FullDisk(Intake):
        full = True

        async def take(self, *args, **kwargs):
            if self.full:
                raise StoreFull("no space")
            return await super().take(*args, **kwargs)

    desk.intake = full = FullDisk(desk.journal, desk.clock)
    desk.follow("blu")
    await desk.until(lambda: "disk is full" in desk.state("blu").sentence)
    assert desk.state("blu").light is Light.STOPPED

    full.full = False
    await desk.until(lambda: desk.state("blu").light is Light.LIVE)
    assert desk.journal.calls > 0


async def test_a_fault_of_ours_is_said_and_stops_nobody_else(desk: Desk, caplog):
    desk.follow("airudder")
    desk.follow("blu")

    async def stumble(*args, **kwargs):
        raise KeyError("a fault of ours")

    desk.pollers["blu"]._dialler.walk = stumble
    await desk.until(desk.notices.all)
    await desk.until(lambda: desk.state("airudder").light is Light.LIVE)

    assert "fault inside Dialwatch" in desk.notices.all()[0].text
    assert desk.state("blu").light is Light.STOPPED
    caplog.clear()


async def test_what_stands_over_tasks_is_kept_and_not_asked_for_calls(tmp_path: Path):
    groups = {CampaignKind.PLAN, CampaignKind.NODE}
    with started_simulator("every-kind", speed=SPEED, seed=11) as simulator:
        async with a_desk(simulator, tmp_path) as desk:
            desk.follow("airudder")
            rows = await desk.until_rows(
                "airudder", lambda rows: {row.kind for row in rows} >= groups
            )
            await desk.until(lambda: desk.journal.calls > 20)
            roster = desk.pollers["airudder"]._roster
            assert roster.keys >= {row.key for row in rows if row.kind.dials}
            assert roster.keys.isdisjoint(row.key for row in rows if not row.kind.dials)
            by_key = {row.key: row for row in rows}
            assert all(row.parent in by_key for row in rows if row.kind is CampaignKind.NODE)
            assert desk.state("airudder").light is Light.LIVE
