"""The receiver's server: where it listens, with which certificate, and how it stops."""

import asyncio
import logging
import re
import socket
import ssl
import threading
import warnings
from contextlib import suppress
from pathlib import Path

import pytest
import trustme
from cryptography.hazmat.primitives import serialization
from tests.receiver.test_app import CALL, doors, path
from tests.store.failing_disk import failing_disk
from tests.support.pushing import post, receiving

from dialwatch.calls.errors import BadInput
from dialwatch.clock import SystemClock
from dialwatch.receiver import server as server_module
from dialwatch.receiver.app import Receiver
from dialwatch.receiver.doors import Doors
from dialwatch.receiver.server import Listening, ReceiverServer
from dialwatch.store.inbox import Inbox


def receiver(folder: Path) -> Receiver:
    def nothing(_: object) -> None:
        return None

    return Receiver(Inbox(folder / "inbox.db", SystemClock()), SystemClock(), nothing, nothing)


def server(folder: Path, port: int = 0, **more: object) -> ReceiverServer:
    where = Listening("127.0.0.1", port, **more)  # type: ignore[arg-type]
    return ReceiverServer(receiver(folder), where)


async def test_it_speaks_tls_with_a_certificate(tmp_path: Path):
    authority = trustme.CA()
    certificate = tmp_path / "certificate.pem"
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(certificate)
    context = ssl.create_default_context()
    authority.configure_trust(context)
    async with receiving(tmp_path / "profile", doors(), certificate=certificate) as desk:
        reader, writer = await asyncio.open_connection("127.0.0.1", desk.port, ssl=context)
        head = f"POST {path('call')} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(CALL)}\r\n\r\n"
        writer.write(head.encode() + CALL)
        answer = await asyncio.wait_for(reader.readuntil(b"{}"), 20)
        writer.close()
        assert answer.startswith(b"HTTP/1.1 200 ")
        assert writer.get_extra_info("cipher")[1] in ("TLSv1.2", "TLSv1.3")


@pytest.mark.parametrize("content", [None, b"no certificate"])
async def test_a_certificate_that_cannot_be_used_is_said(tmp_path: Path, content: bytes | None):
    certificate = tmp_path / "certificate.pem"
    if content is not None:
        certificate.write_bytes(content)
    with pytest.raises(BadInput, match="has to be a PEM file"):
        await server(tmp_path, certificate=certificate).start()


async def test_a_port_that_is_taken_is_said_with_one_that_is_free(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(BadInput, match="choose another port") as told:
            await server(tmp_path, port).start()
        assert "is free" in str(told.value)
        monkeypatch.setattr(server_module, "_free_port", lambda _: 0)
        with pytest.raises(BadInput, match="choose another port") as told:
            await server(tmp_path, port).start()
        assert "is free" not in str(told.value)


def test_no_port_is_free_beyond_the_last():
    assert server_module._free_port(Listening("127.0.0.1", 65_535)) == 0


async def test_a_port_that_another_takes_at_the_last_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    others: list[socket.socket] = []
    bound = server_module._bound

    def overtaken(where: Listening) -> socket.socket:
        ours = bound(where)
        other = socket.socket()
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind(ours.getsockname())
        other.listen()
        others.append(other)
        return ours

    monkeypatch.setattr(server_module, "_bound", overtaken)
    one = server(tmp_path)
    with pytest.raises(BadInput, match="cannot be received"):
        await one.start()
    await one.stop()
    others[0].close()


async def test_it_listens_on_the_newer_kind_of_addresses_too(tmp_path: Path):
    one = ReceiverServer(receiver(tmp_path), Listening("::1", 0))
    try:
        await one.start()
    except BadInput:
        pytest.skip("this computer has no IPv6")
    await one.stop()


async def test_it_stops_once_and_cuts_who_is_still_there(tmp_path: Path):
    async with receiving(tmp_path, doors()) as desk:
        idle, writer = await asyncio.open_connection("127.0.0.1", desk.port)
        writer.write(b"POST / HTTP/1.1\r\n")
        await writer.drain()
        assert (await post(desk.port, path("call"), CALL)).status == 200
    try:
        assert await asyncio.wait_for(idle.read(), 10) == b""
    except ConnectionError:
        pass
    finally:
        writer.close()
    one = server(tmp_path / "other")
    await one.stop()
    one._thread = threading.Thread(target=lambda: None)  # it ended before it listened
    one._thread.start()
    await one.stop()
    await one.start()
    await one.stop()
    await one.stop()


async def test_an_answer_under_way_is_finished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(server_module, "_GRACE", 10.0)
    with failing_disk() as disk:
        inbox = Inbox(tmp_path / "inbox.db", SystemClock(), vfs=disk.name)
        await inbox.open()
        one = receiver(tmp_path)
        one._inbox = inbox
        one.doors = Doors(doors())
        listening = ReceiverServer(one, Listening("127.0.0.1", 0))
        await listening.start()
        go_on = asyncio.Event()
        loop = asyncio.get_running_loop()
        written = disk.written
        stopped: list[asyncio.Future[None]] = []

        def slow(*, sync: bool = False) -> None:
            if not stopped:
                future = asyncio.run_coroutine_threadsafe(waits(), loop)
                stopped.append(asyncio.wrap_future(future, loop=loop))
                future.result(20)
            written(sync=sync)

        async def waits() -> None:
            await go_on.wait()

        monkeypatch.setattr(disk, "written", slow)
        asking = asyncio.create_task(post(listening.port, path("call"), CALL))
        while not stopped:  # noqa: ASYNC110 - the inbox's thread writes
            await asyncio.sleep(0.01)
        stopping = asyncio.create_task(listening.stop())
        await asyncio.sleep(0.05)
        go_on.set()
        await stopping
        assert (await asking).status == 200
        await inbox.close()


async def test_what_cannot_be_finished_is_cut_without_a_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    """A disk that hangs is no fault of the program, and nobody is told that the push was taken."""
    monkeypatch.setattr(server_module, "_GRACE", 0.1)
    monkeypatch.setattr(server_module, "_LAST", 0.1)
    with failing_disk() as disk:
        inbox = Inbox(tmp_path / "inbox.db", SystemClock(), vfs=disk.name)
        await inbox.open()
        one = receiver(tmp_path)
        one._inbox = inbox
        one.doors = Doors(doors())
        listening = ReceiverServer(one, Listening("127.0.0.1", 0))
        await listening.start()
        hangs, goes_on = threading.Event(), threading.Event()
        written = disk.written

        def slow(*, sync: bool = False) -> None:
            hangs.set()
            goes_on.wait(20)
            written(sync=sync)

        monkeypatch.setattr(disk, "written", slow)
        reader, writer = await asyncio.open_connection("127.0.0.1", listening.port)
        head = f"POST {path('call')} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(CALL)}\r\n\r\n"
        writer.write(head.encode() + CALL)
        assert await asyncio.to_thread(hangs.wait, 20)
        await listening.stop()
        goes_on.set()
        with suppress(ConnectionError):
            assert await asyncio.wait_for(reader.read(), 20) == b""
        writer.close()
        await inbox.close()
    assert [one for one in caplog.records if one.levelno >= logging.WARNING] == []


async def test_a_start_that_is_given_up_listens_no_more(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    one = server(tmp_path)
    starting = asyncio.create_task(one.start())
    await asyncio.sleep(0)
    starting.cancel()
    with suppress(asyncio.CancelledError):
        await starting
    assert one._thread is not None
    await asyncio.to_thread(one._thread.join, 20)
    assert not one._thread.is_alive()
    with pytest.raises(ConnectionError):
        await asyncio.open_connection("127.0.0.1", one.port)
    assert caplog.records == []


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def own_certificate(authority: trustme.CA, folder: Path) -> tuple[Path, Path]:
    """A certificate and its key, in files of their own."""
    certificate, key = folder / "own.pem", folder / "own.key"
    issued = authority.issue_cert("127.0.0.1")
    certificate.write_bytes(b"".join(one.bytes() for one in issued.cert_chain_pems))
    issued.private_key_pem.write_to_path(key)
    return certificate, key


async def test_a_key_may_lie_in_a_file_of_its_own(tmp_path: Path, authority: trustme.CA):
    certificate, key = own_certificate(authority, tmp_path)
    one = server(tmp_path, certificate=certificate, key=key)
    await one.start()
    try:
        context = ssl.create_default_context()
        with pytest.raises(ssl.SSLCertVerificationError):
            await asyncio.open_connection("127.0.0.1", one.port, ssl=context)
        authority.configure_trust(context)
        _, writer = await asyncio.open_connection("127.0.0.1", one.port, ssl=context)
        writer.close()
    finally:
        await one.stop()


def only_old(context: ssl.SSLContext) -> ssl.SSLContext:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # that is why it is refused
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    return context


async def test_an_old_version_of_tls_is_refused(tmp_path: Path, authority: trustme.CA):
    certificate, key = own_certificate(authority, tmp_path)
    client = only_old(ssl.create_default_context())
    authority.configure_trust(client)
    lenient = only_old(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))
    lenient.load_cert_chain(certificate, key)
    async with await asyncio.start_server(
        lambda _, writer: writer.close(), "127.0.0.1", 0, ssl=lenient
    ) as other:
        port = other.sockets[0].getsockname()[1]
        _, writer = await asyncio.open_connection("127.0.0.1", port, ssl=client)
        assert writer.get_extra_info("ssl_object").version() == "TLSv1.1", "elsewhere it works"
        writer.close()
    one = server(tmp_path, certificate=certificate, key=key)
    await one.start()
    try:
        with pytest.raises((ssl.SSLError, ConnectionError)):
            await asyncio.open_connection("127.0.0.1", one.port, ssl=client)
    finally:
        await one.stop()


@pytest.mark.parametrize("wrong", ["no key", "missing", "no PEM", "another's", "with a password"])
async def test_a_key_that_cannot_be_used_is_said_with_the_names_of_the_files(
    tmp_path: Path, authority: trustme.CA, wrong: str
):
    certificate, key = own_certificate(authority, tmp_path)
    given: Path | None = key
    match wrong:
        case "no key":
            given = None
        case "missing":
            key.unlink()
        case "no PEM":
            key.write_bytes(b"\x30\x82 no text")
        case "another's":
            authority.issue_cert("127.0.0.1").private_key_pem.write_to_path(key)
        case _:
            held = serialization.load_pem_private_key(key.read_bytes(), None)
            key.write_bytes(
                held.private_bytes(
                    serialization.Encoding.PEM,
                    serialization.PrivateFormat.PKCS8,
                    serialization.BestAvailableEncryption(b"a password"),
                )
            )
    one = server(tmp_path, certificate=certificate, key=given)
    with pytest.raises(BadInput) as told:
        await asyncio.wait_for(one.start(), 20)
    assert str(certificate) in str(told.value)
    assert given is None or str(given) in str(told.value)
    assert "without a password" in str(told.value)


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
async def test_the_port_that_is_offered_instead_of_a_taken_one_can_be_used(
    tmp_path: Path, host: str
):
    first = ReceiverServer(receiver(tmp_path), Listening(host, 0))
    try:
        await first.start()
    except BadInput:
        pytest.skip("this computer has no IPv6")
    try:
        with pytest.raises(BadInput, match=rf" {host} port {first.port} ") as told:
            await ReceiverServer(receiver(tmp_path), Listening(host, first.port)).start()
        offered = re.search(r"Port (\d+) is free", str(told.value))
        assert offered
        second = ReceiverServer(receiver(tmp_path), Listening(host, int(offered[1])))
        await second.start()
        await second.stop()
    finally:
        await first.stop()
