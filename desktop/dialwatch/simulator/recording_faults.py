"""What befalls a recording: links that expired or lead elsewhere, files that are none.

Meant for the operation `download`; where a file comes as the answer itself they befall that too.
"""

import asyncio
import io
import zipfile
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from functools import cache, partial
from random import Random

from starlette.requests import Request
from starlette.types import Message

from dialwatch.simulator.exchange import Exchange
from dialwatch.simulator.sound import recording

__all__ = ["RECORDING_FAULTS"]

_EXPIRED = b"""<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"""
_ELSEWHERE = "https://files.elsewhere.example.net/"
_PIECE = 64 * 1024
_DAMAGED = slice(12, 64)
"""Bytes of a file that a damaged header has lost: what follows its kind."""
_BOMB_MEMBERS, _BOMB_MEMBER = 4, 24 * 1024 * 1024
_WAV = [(b"content-type", b"audio/wav")]

_OTHER_KINDS = {
    "amr": (b"audio/amr", b"#!AMR\n" + b"\x3c" + bytes(31)),
    "aac": (b"audio/aac", b"\xff\xf1\x50\x80\x04\x3f\xfc" + bytes(26)),
}
"""A frame of each, under its content type."""
_FRAMES = 200


def _name(exchange: Exchange) -> str:
    return Request(exchange.scope).url.path.rpartition("/")[2]


async def _refuse(exchange: Exchange) -> None:
    await exchange.answer(403, [(b"content-type", b"application/xml")], _EXPIRED)


async def _send_away(exchange: Exchange, to: str) -> None:
    await exchange.answer(302, [(b"location", f"{to}{_name(exchange)}".encode())], b"")


async def _send_round(exchange: Exchange) -> None:
    address = Request(exchange.scope).url
    await exchange.answer(302, [(b"location", str(address).encode())], b"")


async def _under_a_wrong_name(exchange: Exchange) -> None:
    """The file, called a web page."""
    status, headers, body = await exchange.captured()
    others = [pair for pair in headers if pair[0] != b"content-type"]
    await exchange.answer(status, [*others, (b"content-type", b"text/html")], body)


async def _hollow(exchange: Exchange) -> None:
    empty = recording("nothing", 0)
    await exchange.answer(200, _WAV, empty.read(0, empty.size))


async def _damaged(exchange: Exchange) -> None:
    status, headers, body = await exchange.captured()
    spoilt = bytearray(body)
    spoilt[_DAMAGED] = Random(_name(exchange)).randbytes(len(spoilt[_DAMAGED]))
    await exchange.answer(status, headers, bytes(spoilt))


async def _shortened(exchange: Exchange) -> None:
    """Half of the file, and nothing says so but the file itself."""
    status, headers, body = await exchange.captured()
    await exchange.answer(status, headers, body[: len(body) // 2])


async def _of_another_kind(exchange: Exchange, kind: str) -> None:
    media, frame = _OTHER_KINDS[kind]
    await exchange.answer(200, [(b"content-type", media)], frame * _FRAMES)


async def _without_end(exchange: Exchange) -> None:
    """Sound for as long as anybody listens."""
    await exchange.start(200, _WAV)
    gone = asyncio.ensure_future(exchange.gone())
    async for piece in _pieces():
        await exchange.send({"type": "http.response.body", "body": piece, "more_body": True})
        await asyncio.sleep(0)
        if gone.done():
            break
    gone.cancel()


async def _pieces() -> AsyncIterator[bytes]:
    long = recording("endless", 100)
    yield long.read(0, _PIECE)
    again = long.read(_PIECE, 2 * _PIECE)
    while True:
        yield again


async def _stalled(exchange: Exchange) -> None:
    """A quarter of the file, then nothing until the client goes."""
    status, headers, body = await exchange.captured()
    await exchange.start(status, [*headers, (b"content-length", str(len(body)).encode())])
    part: Message = {"type": "http.response.body", "body": body[: len(body) // 4]}
    await exchange.send({**part, "more_body": True})
    await exchange.gone()


async def _bomb(exchange: Exchange) -> None:
    """An archive that is small and unpacks to 96 MiB."""
    body = await asyncio.to_thread(_packed_zeros)
    await exchange.answer(200, [(b"content-type", b"application/zip")], body)


@cache
def _packed_zeros() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(_BOMB_MEMBERS):
            archive.writestr(zipfile.ZipInfo(f"{number}.wav"), bytes(_BOMB_MEMBER), 8, 1)
    return packed.getvalue()


async def _of_another_file(exchange: Exchange) -> None:
    """The whole file as it is; a range of it as that of another file under another tag."""
    status, headers, body = await exchange.captured()
    if status == 206:
        headers = [pair for pair in headers if pair[0] != b"etag"] + [(b"etag", b'"another"')]
        body = bytes(len(body))
    await exchange.answer(status, headers, body)


RECORDING_FAULTS: Mapping[str, Callable[[Exchange], Awaitable[None]]] = {
    "link-expired": _refuse,
    "elsewhere": partial(_send_away, to=_ELSEWHERE),
    "downgrade": partial(_send_away, to="ftp://127.0.0.1/"),
    "redirect-loop": _send_round,
    "wrong-media": _under_a_wrong_name,
    "header-only": _hollow,
    "corrupt-header": _damaged,
    "cut-sound": _shortened,
    "endless": _without_end,
    "stall": _stalled,
    "amr": partial(_of_another_kind, kind="amr"),
    "aac": partial(_of_another_kind, kind="aac"),
    "bomb": _bomb,
    "other-bytes-on-range": _of_another_file,
}
"""Kind of fault → what answers a request that meets it."""
