"""The panel of numbers on a real engine: what is known comes, is followed, and is asked for."""

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from tests.support.desk import a_desk, shown
from tests.support.engines import Engines
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.demo import write_demo
from dialwatch.app.desk import Desk
from dialwatch.calls.binding import Binding, BindingState, Mode
from dialwatch.ledger.arrangement import Group
from dialwatch.ui.numbers.adding import AddNumbersDialog
from dialwatch.ui.numbers.panel import NumbersPanel


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulated]:
    with started_simulator("numbers", seed=5, speed=10) as simulated:
        yield simulated


@pytest.fixture
async def desk(engines: Engines, simulator: Simulated, tmp_path: Path) -> AsyncIterator[Desk]:
    """The desk of a window in which the numbers are shown."""
    profile = tmp_path / "profile"
    write_demo(profile, simulator.told)
    async with a_desk(engines, profile) as desk:
        await shown(desk.window.actions_["numbers"].isEnabled, "that there are numbers")
        desk.window.actions_["numbers"].trigger()
        await shown(lambda: desk.window.numbers.mode is Mode.AXB, "the mode")
        yield desk


def numbers_of(simulator: Simulated) -> list[str]:
    """Those on which something is bound."""
    return sorted({one["x"] for one in simulator.control("/bindings?mode=AXB")})


def bindings_of(panel: NumbersPanel, x: str) -> list[Binding]:
    rows = panel.model.arranged.rows
    return [one for one in rows if isinstance(one, Binding) and one.x == x]


def group_of(panel: NumbersPanel, x: str) -> Group | None:
    found = (one for one in panel.model.arranged.rows if isinstance(one, Group))
    return next((one for one in found if one.x == x), None)


async def add(desk: Desk, *numbers: str) -> AddNumbersDialog:
    opened: list[AddNumbersDialog] = []
    desk.window.numbers.adding_opened.connect(lambda dialog, _: opened.append(dialog))
    desk.window.actions_["add_numbers"].trigger()
    (dialog,) = opened
    dialog.edit.setPlainText("\n".join(numbers))
    dialog.add.click()
    return dialog


async def test_named_numbers_are_read_and_what_others_do_is_seen(desk: Desk, simulator: Simulated):
    panel, x = desk.window.numbers, numbers_of(simulator)[-1]
    await add(desk, x[3:])  # without its +86
    truth = simulator.control(f"/bindings?mode=AXB&x={quote(x)}")
    read = await shown(
        lambda: (one := group_of(panel, x)) and one.bound == len(truth) and one, "the bindings"
    )
    assert read.capacity is not None
    assert read.capacity.most == 5_000
    assert {(one.a, one.b) for one in bindings_of(panel, x)} == {
        (one["a"], one["b"]) for one in truth
    }
    told = bindings_of(panel, x)[0]
    assert panel.model.text(panel.model.place_of(told.key), panel.model.column("left")) in (
        "not known", "never",
    )  # fmt: skip

    gone = truth[0]["id"]
    simulator.control("/unbind", json.dumps({"mode": "AXB", "ids": [gone]}))
    assert panel.table.stand_on(x)
    desk.window.actions_["read_numbers"].trigger()
    left = await shown(
        lambda: [one for one in bindings_of(panel, x) if one.state is BindingState.GONE],
        "that one is gone",
    )
    assert [one.id for one in left] == [gone]


async def test_drift_is_shown_and_theirs_is_taken(desk: Desk, simulator: Simulated):
    panel, x = desk.window.numbers, numbers_of(simulator)[-2]
    account = panel.account
    dialog = await add(desk, x, "0755-28000001")
    await shown(dialog.bad.count, "what is no X")
    assert "landline" in dialog.bad.item(0).text()
    assert "28000001" not in dialog.bad.item(0).text()
    assert dialog.edit.toPlainText() == "0755-28000001"
    dialog.reject()
    rows = await shown(lambda: bindings_of(panel, x), "the bindings")
    one = next(row for row in rows if row.values.get("direction") == "0")
    told = {"mode": "AXB", "id": one.id, "told": {"callDirection": 1}}
    simulator.control("/modify", json.dumps(told))
    await desk.link.post("bindings/read", {"account": account, "x": [x], "front": True})
    await shown(
        lambda: (
            any(row.drift for row in bindings_of(panel, x))
            or any(row.values.get("direction") == "1" for row in bindings_of(panel, x))
        ),
        "what the platform tells",
    )
    drifting = [row for row in bindings_of(panel, x) if row.drift]
    assert [row.id for row in drifting] == [one.id]
    desk.window.actions_["drift"].trigger()
    await shown(lambda: panel.model.arranged.shown == 1, "the drift alone")
    assert panel.table.stand_on(one.key)
    assert desk.window.actions_["settle"].isEnabled()
    desk.window.actions_["settle"].trigger()
    await shown(lambda: not panel.model.arranged.drift, "that it is settled")
    desk.window.actions_["drift"].trigger()
    await shown(lambda: panel.model.arranged.shown > 1, "all of them")
    (settled,) = (row for row in bindings_of(panel, x) if row.id == one.id)
    assert settled.values["direction"] == "1"

    panel.table.stand_on(x)
    desk.window.actions_["forget_x"].trigger()
    await shown(
        lambda: (one := group_of(panel, x)) is None or one.number is None, "that X is forgotten"
    )
