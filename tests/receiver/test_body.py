"""Bodies that come in parts, and what the app does when one cannot be read again."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from starlette.types import Receive
from tests.receiver.test_app import LONG, airudder, doors, path
from tests.support.pushing import door, receiving

from dialwatch.calls.platform import Platform
from dialwatch.receiver.body import IN_MEMORY, BrokenOff, TooLong, drain, read_body
from dialwatch.store.inbox import MOST_WAITING, Spool


async def test_what_is_passed_by_has_an_end():
    asked = 0

    async def receive() -> Mapping[str, Any]:
        nonlocal asked
        asked += 1
        return {"type": "http.request", "body": b"x" * 10, "more_body": True}

    await drain(receive, 95)  # type: ignore[arg-type]
    assert asked == 10


async def test_a_long_body_that_cannot_be_read_again_is_asked_for_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def fails(*_: object) -> bytes:
        raise OSError(5, "made to fail")

    async with receiving(tmp_path, doors()) as desk:
        monkeypatch.setattr(Spool, "read", fails)
        answer = await desk.post(path("call"), LONG)
        assert (answer.status, answer.headers["retry-after"]) == (503, "60")
        assert isinstance(desk.unkept[0], OSError)
        assert list((tmp_path / "spool").iterdir()) == []


async def test_a_long_body_that_is_wrongly_signed_leaves_no_file(tmp_path: Path):
    strict = door(airudder(mode="enforce"), Platform.AIRUDDER, "call")
    async with receiving(tmp_path, [strict]) as desk:
        assert (await desk.post(path("call"), LONG, {"X-AIRudder-Sign": "0"})).status == 404
        assert list((tmp_path / "spool").iterdir()) == []
        assert await desk.inbox.rows() == []
        await desk.receiver({"type": "lifespan"}, None, None)  # type: ignore[arg-type]


def sender(*parts: bytes | None) -> Receive:
    """Gives these parts; None: the sender went away."""
    left = list(parts)

    async def receive() -> dict[str, Any]:
        part = left.pop(0)
        if part is None:
            return {"type": "http.disconnect"}
        return {"type": "http.request", "body": part, "more_body": bool(left)}

    return receive


@pytest.mark.parametrize(
    "parts",
    [(b"",), (b"at once",), (b"in ", b"parts", b""), (b"x" * (IN_MEMORY + 1),),
     (b"x" * IN_MEMORY, b"y" * 9, b"z")],
    ids=["empty", "at once", "in parts", "long at once", "long in parts"],
)  # fmt: skip
async def test_a_body_is_the_same_however_it_comes(tmp_path: Path, parts: tuple[bytes, ...]):
    spool, whole = Spool(tmp_path / "spool"), b"".join(parts)
    body = await read_body(sender(*parts), 2 * IN_MEMORY, spool)
    kept = spool.read(body.spool) if body.data is None else body.data
    assert (body.size, kept) == (len(whole), whole)
    assert bool(body.spool) == (len(whole) > IN_MEMORY)
    assert body.digest == (await read_body(sender(whole), 2 * IN_MEMORY, spool)).digest


@pytest.mark.parametrize(
    ("parts", "error"),
    [((b"x" * 9,), TooLong), ((b"x" * 5, b"x" * 5), TooLong), ((None,), BrokenOff),
     ((b"x", None), BrokenOff)],
    ids=["too long at once", "too long in parts", "gone at once", "gone in the middle"],
)  # fmt: skip
async def test_a_body_that_is_too_long_or_cut_is_none(
    tmp_path: Path, parts: tuple[bytes | None, ...], error: type[Exception]
):
    with pytest.raises(error):
        await read_body(sender(*parts), 8, Spool(tmp_path / "spool"))


async def test_a_long_body_is_passed_by_while_too_much_waits(tmp_path: Path):
    async with receiving(tmp_path, doors()) as desk:
        desk.inbox.waiting_bytes = MOST_WAITING + 1
        answer = await desk.post(path("call"), LONG)
        assert (answer.status, answer.headers["retry-after"]) == (503, "60")
        assert not (tmp_path / "spool").exists()
