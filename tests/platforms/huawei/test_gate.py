"""When nothing is sent: after flow control, while an address is locked, once a key was refused."""

from datetime import UTC, datetime

import pytest
from tests.platforms.huawei.test_client import said
from tests.support.accounts import huawei_at
from tests.support.scripted_server import ScriptedServer
from tests.support.stepped import SteppedClock

from dialwatch.calls.errors import AccessRefused, Refused, Throttled

START = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)
ASK = {"x": "+8617000000001"}


async def test_flow_control_keeps_the_next_minute_quiet():
    clock = SteppedClock(START)
    async with ScriptedServer(said(403, "1010010"), said(200, "0")) as server:
        client = huawei_at(server.url, clock)
        with pytest.raises(Throttled, match="limit on requests") as first:
            await client.perform("axb_query", ASK)
        assert (first.value.sent, first.value.retry_after) == (True, 60.0)
        clock.go(59.0)
        with pytest.raises(Throttled) as held:
            await client.perform("axb_query", ASK)
        assert (held.value.sent, held.value.retry_after) == (False, pytest.approx(1.0))
        assert len(server.asked) == 1
        clock.go(1.0)
        await client.perform("axb_query", ASK)
        assert len(server.asked) == 2
        await client.close()


async def test_a_locked_address_is_left_alone_for_half_an_hour():
    clock = SteppedClock(START)
    async with ScriptedServer(said(403, "1020176"), said(200, "0")) as server:
        client = huawei_at(server.url, clock)
        with pytest.raises(Refused):
            await client.perform("axb_query", ASK)
        clock.go(1790.0)
        with pytest.raises(Refused, match="nothing is sent for another 1 min") as held:
            await client.perform("axb_query", ASK)
        assert not held.value.sent
        assert len(server.asked) == 1
        clock.go(10.0)
        await client.perform("axb_query", ASK)
        assert len(server.asked) == 2
        await client.close()


async def test_repeated_refusals_of_the_key_stop_every_operation_at_once():
    async with ScriptedServer(said(401, "1010013")) as server:
        client = huawei_at(server.url, SteppedClock(START))
        for sent in (1, 2, 2, 2):
            with pytest.raises(AccessRefused):
                await client.perform("axb_query", ASK)
            assert len(server.asked) == sent
        await client.close()
