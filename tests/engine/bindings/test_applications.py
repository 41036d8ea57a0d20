"""What can be bound where: modes are asked for once a connection, and nobody waits long."""

import asyncio
from typing import cast

import pytest
from tests.engine.bindings.test_reading import ALPHA, JAKARTA, Platformed

from dialwatch.calls.binding import Mode
from dialwatch.calls.errors import BadInput
from dialwatch.calls.form import FormField
from dialwatch.engine.bindings import applications as module
from dialwatch.engine.bindings.applications import Applications
from dialwatch.engine.bindings.book import BindingBook
from dialwatch.platforms.binding import Binds, Limits, Step


class Slow(Platformed):
    """Its mode is long in coming."""

    def __init__(self) -> None:
        super().__init__()
        self.told = asyncio.Event()

    async def mode(self) -> Mode | None:
        await self.told.wait()
        return await super().mode()

    def limits(self, mode: Mode) -> Limits:
        return Limits(on_x=9, modifies=frozenset({"b", "a"}))

    def fields(self, mode: Mode, step: Step) -> tuple[FormField, ...]:  # type: ignore[override]
        return (FormField(name="x", title="X"),) if step is Step.BIND else ()


async def test_a_mode_that_is_long_in_coming_is_told_as_not_known_yet(
    book: BindingBook, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(module, "_PATIENCE", 0.01)
    slow = Slow()
    one = Applications(book, lambda: [ALPHA, JAKARTA], lambda _: cast(Binds, slow))
    (told,) = await one.told()
    assert (told["mode"], told["limits"], told["fields"]) == ("", {}, {})
    assert told["sentence"] == "It is asked which mode the application has."
    slow.told.set()
    monkeypatch.setattr(module, "_PATIENCE", 5.0)
    (told,) = await one.told()
    assert (told["name"], told["mode"], told["sentence"]) == ("Alpha", "AXB", "")
    assert (told["limits"]["on_x"], told["limits"]["modifies"]) == (9, ["a", "b"])
    assert {step: [one["name"] for one in form] for step, form in told["fields"].items()} == {
        "bind": ["x"]
    }
    assert slow.asked == ["mode"], "once, also while it was not waited for"
    await one.close()


async def test_a_new_connection_is_asked_again_and_an_old_mode_stays_told(book: BindingBook):
    clients = [Platformed(), Platformed()]
    used = [clients[0]]

    def client(account: str) -> Binds:
        if not used:
            raise BadInput(f"“{account}” cannot be used yet.")
        return cast(Binds, used[0])

    one = Applications(book, lambda: [ALPHA], client)
    for _ in range(2):
        assert (await one.mode("alpha"))[0] is Mode.AXB
    used[0] = clients[1]
    assert (await one.mode("alpha"))[0] is Mode.AXB
    assert [each.asked for each in clients] == [["mode"], ["mode"]]
    used.clear()
    (told,) = await one.told()
    assert (told["mode"], told["limits"]) == ("AXB", {})
    assert "cannot be used yet" in told["sentence"]
    one.forget("alpha")
    one.forget("alpha")
    assert one.name("gone") == "gone"
    await one.close()
