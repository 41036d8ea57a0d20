import asyncio
import gzip
import random
import socket
import ssl
from collections.abc import Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
import trustme
from tests.support.scripted_server import ScriptedServer, answer, hang, hang_up, trickle
from tests.support.stepped import SteppedClock

from dialwatch.calls.errors import (
    AccessRefused,
    BadAnswer,
    BadInput,
    CertificateRefused,
    HeldBack,
    NotFound,
    PlatformError,
    Refused,
    Throttled,
    TimedOut,
    TooLarge,
    Unreachable,
    VendorError,
)
from dialwatch.clock import SystemClock
from dialwatch.net import Operation, Transport

START = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
ASK = Operation(name="ask", path="/ask", connect=0.5, read=0.2, whole=1.0)


@asynccontextmanager
async def transport_to(url, clock=None, **options):
    async with Transport(
        url,
        clock=clock or SteppedClock(START),
        name="Account",
        simulated=True,
        dice=random.Random(1),
        **options,
    ) as transport:
        yield transport


def with_budget(transport: Transport) -> Transport:
    """As after a day without failures: repeats are paid for."""
    for _ in range(100):
        transport._budget.earn()
    return transport


@pytest.mark.parametrize(
    ("told", "error"),
    [
        (answer(status=401), AccessRefused),
        (answer(status=403), Refused),
        (answer(status=404), NotFound),
        (answer(status=429, retry_after="17"), Throttled),
        (answer(status=500), VendorError),
        (answer(status=503), VendorError),
        (answer(status=302, location="https://elsewhere.example.test/"), BadAnswer),
        (answer(b"x" * 10, content_length="500"), BadAnswer),
        (answer(gzip.compress(b"x" * 999)[:-5], content_encoding="gzip"), BadAnswer),
        (b"this is not HTTP\r\n\r\n", BadAnswer),
        (hang_up, Unreachable),
        (hang, TimedOut),
        (trickle(b"x"), TimedOut),
    ],
)
async def test_speaks_of_failures_in_our_own_words(told, error):
    async with ScriptedServer(told) as server, transport_to(server.url) as transport:
        with pytest.raises(error):
            await transport.request(ASK)
        assert len(server.asked) == 1  # nothing was saved for repeats


async def test_what_is_asked_and_what_comes_back():
    date = format_datetime(START + timedelta(seconds=90), usegmt=True)
    told = answer(b'{"a":1}', date=date, content_encoding="identity")
    async with ScriptedServer(told) as server, transport_to(server.url) as transport:
        got = await transport.request(
            Operation(name="ask", method="POST", path="/ask"),
            headers=lambda: {"sign": "abc"},
            params={"Callee": "+12025550101", "Page": 2},
            json={"TaskID": "t1"},
        )
        (asked,) = server.asked
        assert (asked.method, asked.path) == ("POST", "/ask")
        assert asked.query == {"Callee": "+12025550101", "Page": "2"}
        assert asked.headers["sign"] == "abc"
        assert asked.json() == {"TaskID": "t1"}
        assert (got.status, got.body, got.bytes_received) == (200, b'{"a":1}', 7)
        assert got.skew == pytest.approx(90, abs=1.5)
        assert transport.traffic.skew == got.skew
        assert (transport.traffic.requests, transport.traffic.bytes) == (1, 7)


async def test_a_status_that_is_taken_is_no_error():
    async with ScriptedServer(answer(b"why", 403)) as server, transport_to(server.url) as transport:
        got = await transport.request(ASK, takes=frozenset({403}))
        assert (got.status, got.body) == (403, b"why")


@pytest.mark.parametrize("broken", [answer(status=503), hang_up, answer(b"x", content_length="9")])
async def test_a_question_that_may_be_repeated_is_repeated(broken):
    server = ScriptedServer(broken, broken, answer(b"{}"))
    async with server, transport_to(server.url) as transport:
        with_budget(transport)
        stamps = iter("abc")
        got = await transport.request(ASK, headers=lambda: {"stamp": next(stamps)})
        assert got.body == b"{}"
        assert [asked.headers["stamp"] for asked in server.asked] == ["a", "b", "c"]
        assert transport.traffic.repeats == 2


async def test_three_attempts_and_no_more():
    async with ScriptedServer(answer(status=500)) as server, transport_to(server.url) as transport:
        with_budget(transport)
        with pytest.raises(VendorError):
            await transport.request(ASK)
        assert len(server.asked) == 3


@pytest.mark.parametrize(
    "told",
    [
        answer(status=400),
        answer(status=401),
        answer(status=403),
        answer(status=404),
        answer(status=429),
        answer(status=501),
        answer(status=503, retry_after="60"),
    ],
)
async def test_what_repeating_cannot_mend_is_not_repeated(told):
    clock = SteppedClock(START)
    async with ScriptedServer(told) as server, transport_to(server.url, clock) as transport:
        with_budget(transport)
        with pytest.raises(PlatformError):
            await transport.request(ASK)
        assert len(server.asked) == 1
        assert clock.monotonic() < 1  # Retry-After is told, not waited for


async def test_what_must_not_happen_twice_is_not_sent_twice():
    once = Operation(name="bind", method="POST", path="/bind", idempotent=False)
    for told in (answer(status=503), hang_up):
        async with ScriptedServer(told) as server, transport_to(server.url) as transport:
            with_budget(transport)
            with pytest.raises(PlatformError):
                await transport.request(once)
            assert len(server.asked) == 1


async def test_what_was_never_sent_may_be_sent_again():
    once = Operation(name="bind", method="POST", path="/bind", idempotent=False)
    async with transport_to(f"http://127.0.0.1:{closed_port()}") as transport:
        with_budget(transport)
        with pytest.raises(Unreachable, match="refused"):
            await transport.request(once)
        assert transport.traffic.requests == 3


async def test_repeats_stay_within_a_tenth():
    async with ScriptedServer(answer(status=500)) as server, transport_to(server.url) as transport:
        for _ in range(60):
            with pytest.raises(PlatformError):
                await transport.request(ASK, always=True)
        assert len(server.asked) <= 66


async def test_a_failing_platform_is_asked_less():
    clock = SteppedClock(START)
    async with ScriptedServer(answer(status=503)) as server, transport_to(server.url, clock) as out:
        held = 0
        for _ in range(100):
            try:
                await out.request(ASK)
            except HeldBack:
                held += 1
            except VendorError:
                pass
        assert held > 50
        assert len(server.asked) - out.traffic.repeats + held == 100
        with pytest.raises(VendorError):
            await out.request(ASK, always=True)


async def test_a_name_that_is_not_known():
    async with transport_to("https://no-such-host.invalid") as transport:
        with pytest.raises(Unreachable, match=r"no such name|cannot be reached"):
            await transport.request(ASK)


async def test_a_body_beyond_64_mib_is_not_taken():
    async def flood(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 X\r\nconnection: close\r\n\r\n")
        for _ in range(80):
            writer.write(b" " * (1 << 20))
            await writer.drain()

    slow = Operation(name="ask", path="/ask")
    async with ScriptedServer(flood) as server, transport_to(server.url) as transport:
        with pytest.raises(TooLarge):
            await transport.request(slow)
        assert transport.traffic.bytes < 70 << 20


async def test_a_gzip_bomb_is_not_unpacked():
    bomb = gzip.compress(b" " * (70 << 20))
    told = answer(bomb, content_encoding="gzip")
    async with ScriptedServer(told) as server, transport_to(server.url) as transport:
        with pytest.raises(TooLarge):
            await transport.request(Operation(name="ask", path="/ask"))


async def test_the_user_can_cancel_at_any_time():
    slow = Operation(name="ask", path="/ask")
    async with (
        ScriptedServer(hang) as server,
        transport_to(server.url, SystemClock()) as transport,
    ):
        asking = asyncio.create_task(transport.request(slow))
        await server.was_asked.wait()
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(asking, 1.0)


async def test_a_proxy_left_in_the_environment_is_not_used(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    async with ScriptedServer(answer(b"{}")) as server, transport_to(server.url) as transport:
        assert (await transport.request(ASK)).body == b"{}"


def test_plain_http_needs_a_simulated_account():
    with pytest.raises(BadInput):
        Transport("http://127.0.0.1:9", clock=SteppedClock(START), name="Account")


# Certificates


def server_context(cert: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    cert.configure_cert(context)
    return context


def self_signed(ca: trustme.CA) -> ssl.SSLContext:
    return server_context(trustme.CA().issue_cert("127.0.0.1"))


def expired(ca: trustme.CA) -> ssl.SSLContext:
    return server_context(ca.issue_cert("127.0.0.1", not_after=datetime(2020, 1, 1, tzinfo=UTC)))


def of_another_host(ca: trustme.CA) -> ssl.SSLContext:
    return server_context(ca.issue_cert("elsewhere.example.test"))


def of_an_old_version(ca: trustme.CA) -> ssl.SSLContext:
    context = server_context(ca.issue_cert("127.0.0.1"))
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.options &= ~(ssl.OP_NO_TLSv1 | ssl.OP_NO_TLSv1_1)
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    return context


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def ca_file(authority: trustme.CA, tmp_path: Path) -> Path:
    path = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(path)
    return path


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1_1 is deprecated")
@pytest.mark.filterwarnings("ignore:ssl.OP_NO_TLS")
@pytest.mark.parametrize("bad", [self_signed, expired, of_another_host, of_an_old_version])
async def test_bad_certificates_are_refused_even_with_an_added_authority(
    authority: trustme.CA, ca_file: Path, bad: Callable[[trustme.CA], ssl.SSLContext]
):
    async with (
        ScriptedServer(answer(b"{}"), tls=bad(authority)) as server,
        transport_to(server.url, ca_file=ca_file) as transport,
    ):
        with_budget(transport)
        with pytest.raises(CertificateRefused):
            await transport.request(ASK)
        assert not server.asked
        assert transport.traffic.requests == 1  # a certificate does not get better


async def test_an_authority_counts_only_where_it_was_added(authority: trustme.CA, ca_file: Path):
    good = server_context(authority.issue_cert("127.0.0.1"))
    async with ScriptedServer(answer(b"{}"), tls=good) as server:
        async with transport_to(server.url) as transport:
            with pytest.raises(CertificateRefused):
                await transport.request(ASK)
        async with transport_to(server.url, ca_file=ca_file) as transport:
            assert (await transport.request(ASK)).body == b"{}"


def closed_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])
