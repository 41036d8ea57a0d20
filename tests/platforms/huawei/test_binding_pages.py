"""Reading the bindings of an X page by page, and records that are told in other ways."""

from typing import Any

import pytest
from tests.platforms.huawei.test_client import START
from tests.support.accounts import huawei_at
from tests.support.scripted_server import ScriptedServer, json_answer
from tests.support.stepped import SteppedClock

from dialwatch.calls.binding import Binding, Mode
from dialwatch.platforms.binding import Page
from dialwatch.platforms.huawei.binding_pages import Paged, Paging

X = "+8617000000001"
SILENCE = {"resultcode": "0", "resultdesc": "Success"}
NONE = json_answer({"resultcode": "1012007", "resultdesc": "The record does not exist."}, 403)


class Platform:
    """Bindings in order, asked for by pages of a hundred; some may end between two questions."""

    def __init__(self, count: int, *, counts: bool = True, size: int = 100) -> None:
        self.bindings = [f"b{n:04}" for n in range(count)]
        self.counts = counts
        self.size = size

    def read(self, *gone: int) -> set[str]:
        """All that a reading shows, if so many of the first end after each page."""
        seen: set[str] = set()
        cursor, asked, ends = "", set[str](), list(gone)
        while True:
            assert cursor not in asked, "a cursor came twice"
            asked.add(cursor)
            at = Paging.at(Paged.NUMBERS, cursor)
            shown = self.bindings[(at.page - 1) * self.size : at.page * self.size]
            seen |= {*shown}
            total = len(self.bindings) if self.counts else None
            told = self.size if self.counts else None
            cursor = at.after(len(shown), total, told, "") if shown else at.after_nothing()
            if not cursor:
                return seen
            self.bindings = self.bindings[ends.pop(0) if ends else 0 :]


@pytest.mark.parametrize("count", [0, 1, 99, 100, 101, 250, 1_000])
@pytest.mark.parametrize("size", [50, 100])
def test_all_are_seen(count: int, size: int):
    platform = Platform(count, size=size)
    every = set(platform.bindings)
    assert platform.read() == every


@pytest.mark.parametrize("count", [1, 49, 50, 100, 240])
def test_without_a_count_short_pages_tell_the_end(count: int):
    platform = Platform(count, counts=False, size=50)
    every = set(platform.bindings)
    assert platform.read() == every


@pytest.mark.parametrize("gone", [(1,), (100,), (30, 30, 30), (0, 99), (60, 0, 60, 60)])
def test_what_is_left_is_seen_whatever_ends_meanwhile(gone: tuple[int, ...]):
    platform = Platform(520)
    seen = platform.read(*gone)
    assert set(platform.bindings) <= seen


async def told(*answers: Any, mode: Mode = Mode.AXB) -> Page:
    async with ScriptedServer(*(json_answer({**SILENCE, **one}) for one in answers)) as server:
        client = huawei_at(server.url, SteppedClock(START))
        page = await client.page(mode, X)
        await client.close()
        return page


async def one(mode: Mode, **record: Any) -> Binding:
    (binding,) = (await told({"whatever": [record]}, mode=mode)).bindings
    return binding


async def test_a_record_may_be_told_otherwise_than_documented():
    binding = await one(
        Mode.AXB, subscriptionId=7, relationNum=X, duration="3600", recordFlag=True,
        privateSms="maybe", maxDuration="5", callDirection=2, preVoice={"callerHintTone": "a.wav"},
        userData="", shoeSize=44, recordHintTone=None,
    )  # fmt: skip
    assert (binding.id, binding.x, binding.a, binding.lives) == ("7", X, "", 3600)
    assert binding.values == {
        "record": True, "sms": "maybe", "max_duration": 5, "direction": "2", "tone_a": "a.wav",
        "user_data": "",
    }  # fmt: skip


async def test_a_record_without_an_id_is_no_binding_and_one_without_a_lifetime_tells_none():
    page = await told({"list": [{"relationNum": X}, {"subscriptionId": "b1"}, 5]})
    (binding,) = page.bindings
    assert (binding.id, binding.lives, binding.since) == ("b1", None, None)


@pytest.mark.parametrize("spelled", ["nextCursor", "nextCusor"])
async def test_the_cursor_of_axe_has_two_spellings(spelled: str):
    record = {"subscriptionId": "b1", "virtualNum": X, "extendNum": "07", "bindExpiredTime": 5}
    page = await told({"some": [record], spelled: "0000000000001_7"}, mode=Mode.AXE)
    assert page.next == "0000000000001_7"
    (binding,) = page.bindings
    assert binding.lives is None, "without its unit a lifetime says nothing"


async def test_no_such_record_is_an_empty_page():
    async with ScriptedServer(NONE) as server:
        client = huawei_at(server.url, SteppedClock(START))
        page = await client.page(Mode.AXB, X)
        await client.close()
    assert (page.bindings, page.next) == ((), "")
