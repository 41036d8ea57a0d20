import asyncio
from datetime import UTC, datetime

import pytest
from tests.support.stepped import SteppedClock

from dialwatch.calls.errors import AccessRefused
from dialwatch.platforms.airudder.tokens import Tokens
from dialwatch.redaction import redacted

START = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


class Desk:
    """Hands out tokens, and counts."""

    def __init__(self) -> None:
        self.given = 0

    async def fetch(self) -> str:
        self.given += 1
        given = self.given
        await asyncio.sleep(0)
        return f"token-number-{given}"


async def test_many_requests_share_one_token():
    desk = Desk()
    tokens = Tokens(SteppedClock(START), desk.fetch, 23 * 3600)
    told = await asyncio.gather(*(tokens.current() for _ in range(20)))
    assert (set(told), desk.given) == ({"token-number-1"}, 1)


async def test_a_token_is_renewed_at_23_hours():
    clock, desk = SteppedClock(START), Desk()
    tokens = Tokens(clock, desk.fetch, 23 * 3600)
    await tokens.current()
    clock.go(23 * 3600 - 1)
    assert await tokens.current() == "token-number-1"
    clock.go(1)
    assert await tokens.current() == "token-number-2"


async def test_a_refused_token_is_replaced_once_for_all():
    desk = Desk()
    tokens = Tokens(SteppedClock(START), desk.fetch, 23 * 3600)
    old = await tokens.current()
    for _ in range(5):  # five requests were refused with it
        tokens.refused(old)
        assert await tokens.current() == "token-number-2"
    assert desk.given == 2


async def test_a_failed_renewal_leaves_nothing_behind():
    answers = [AccessRefused("no"), "a-good-token"]

    async def fetch() -> str:
        told = answers.pop(0)
        if isinstance(told, Exception):
            raise told
        return told

    tokens = Tokens(SteppedClock(START), fetch, 23 * 3600)
    with pytest.raises(AccessRefused):
        await tokens.current()
    assert await tokens.current() == "a-good-token"
    assert "a-good-token" not in redacted("got a-good-token")
