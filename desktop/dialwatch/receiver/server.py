"""Runs the receiver in a thread with a loop of its own: nothing that the engine does delays it."""

import asyncio
import socket
import ssl
import threading
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from dialwatch.calls.errors import BadInput
from dialwatch.ending import Ending, finished
from dialwatch.receiver.app import Receiver
from dialwatch.receiver.wire import PushProtocol, configured

__all__ = ["Listening", "ReceiverServer"]

_BACKLOG = 1_024
_GRACE = 1.0
"""Real seconds that answers under way get at the end."""
_LAST = 0.5
"""Real seconds that what nobody waits for any more gets after that."""


@dataclass(frozen=True, slots=True)
class Listening:
    """Where to listen."""

    host: str
    port: int
    """0: any free one."""
    certificate: Path | None = None
    key: Path | None = None
    """None: in the certificate's file."""


class ReceiverServer:
    """Listens until it is stopped."""

    def __init__(self, receiver: Receiver, where: Listening) -> None:
        self._receiver = receiver
        self._where = where
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ending: asyncio.Event | None = None
        self.port = 0
        """The port it listens on."""

    async def start(self) -> None:
        """Listen. Raises BadInput when the address or the certificate cannot be used."""
        context = _context(self._where)
        listener = _bound(self._where)
        self.port = listener.getsockname()[1]
        ready: Future[None] = Future()
        heard = _heard(ready)
        self._thread = threading.Thread(
            target=lambda: asyncio.run(self._serve(listener, context, ready)),
            name="receiver",
            daemon=True,
        )
        self._thread.start()
        try:
            await heard.wait()
        except asyncio.CancelledError:  # nobody would know of it, and stop it
            ready.add_done_callback(lambda _: self._let_end())
            raise
        ready.result()

    async def stop(self) -> None:
        """Listen no more; answers under way are finished. May be called twice."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        self._let_end()
        await asyncio.to_thread(thread.join, _GRACE + _LAST + 1.0)

    def _let_end(self) -> None:
        loop, ending = self._loop, self._ending
        if loop is not None and ending is not None:
            with suppress(RuntimeError):  # its loop has ended by itself
                loop.call_soon_threadsafe(ending.set)

    async def _serve(
        self, listener: socket.socket, context: ssl.SSLContext | None, ready: "Future[None]"
    ) -> None:
        loop = self._loop = asyncio.get_running_loop()
        ending = self._ending = asyncio.Event()
        app = Ending(self._receiver)
        config, state = configured(app)
        try:
            server = await loop.create_server(
                lambda: PushProtocol(config=config, server_state=state, app_state={}),
                sock=listener,
                backlog=_BACKLOG,
                ssl=context,
            )
        except OSError as err:
            listener.close()
            ready.set_exception(BadInput(_taken(self._where, err)))
            return
        ready.set_result(None)
        await ending.wait()
        server.close()
        for connection in list(state.connections):
            connection.shutdown()  # it takes no further request
        await finished(state.tasks, _GRACE)
        app.over = True
        for connection in list(state.connections):
            connection.transport.abort()
        await finished(state.tasks, _LAST)  # a push that is nearly kept is kept


def _heard(ready: "Future[None]") -> asyncio.Event:
    """Set on this loop once that is done. Unlike what wraps a future, it cancels nothing: the other
    thread could not say any more that it is ready."""
    loop, heard = asyncio.get_running_loop(), asyncio.Event()

    def done(_: "Future[None]") -> None:
        with suppress(RuntimeError):  # this loop has ended
            loop.call_soon_threadsafe(heard.set)

    ready.add_done_callback(done)
    return heard


def _bound(where: Listening) -> socket.socket:
    # asyncio switches off Nagle's algorithm only for sockets that say they are TCP.
    listener = socket.socket(_family(where), socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((where.host, where.port))
    except OSError as err:
        listener.close()
        raise BadInput(_taken(where, err)) from err
    return listener


def _family(where: Listening) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in where.host else socket.AF_INET


def _taken(where: Listening, err: OSError) -> str:
    free = _free_port(where)
    offer = f" Port {free} is free." if free else ""
    return (
        f"Pushes cannot be received on {where.host} port {where.port} ({err.strerror}). Another "
        f"program may listen there; choose another port.{offer}"
    )


def _free_port(where: Listening) -> int:
    """The next port that can be used; 0 where none of the next hundred can."""
    for port in range(where.port + 1, min(where.port + 101, 65_536)):
        with socket.socket(_family(where), socket.SOCK_STREAM) as probe, suppress(OSError):
            probe.bind((where.host, port))
            return port
    return 0


def _context(where: Listening) -> ssl.SSLContext | None:
    if where.certificate is None:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    named = f"The certificate {where.certificate}"
    if where.key is not None:
        named += f" with the key {where.key}"
    try:
        # Without a password, or OpenSSL would ask for one on the terminal, and wait.
        context.load_cert_chain(where.certificate, where.key, password=lambda: "")
    except (OSError, ssl.SSLError) as err:
        why = err.strerror or type(err).__name__
        raise BadInput(
            f"{named} cannot be used ({why}). It has to be a PEM file, with its private key in it "
            "or in a file of its own, and the key without a password."
        ) from err
    return context
