"""Bodies that come in parts, and what the app does when one cannot be read again."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from tests.receiver.test_app import LONG, airudder, doors, path
from tests.support.pushing import door, receiving

from dialwatch.calls.platform import Platform
from dialwatch.receiver.body import drain
from dialwatch.store.inbox import Spool


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
