"""Receivers for tests, on loopback, and what is sent to them: raw sockets and signatures of their
own, sharing no code with the program."""

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from dialwatch.clock import Clock, SystemClock
from dialwatch.platforms.push import Pushes
from dialwatch.receiver.app import Receiver
from dialwatch.receiver.doors import Door, Doors
from dialwatch.receiver.server import Listening, ReceiverServer
from dialwatch.store.inbox import Inbox

__all__ = ["KEY", "SECRET", "Desk", "Reply", "aksk", "post", "receiving", "sample", "samples"]

KEY, SECRET = "a-key", "a-secret"
_SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "vendors" / "samples"


@dataclass(frozen=True)
class Reply:
    """What was answered."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass
class Desk:
    """A receiver with one door, or more."""

    inbox: Inbox
    receiver: Receiver
    port: int
    too_long: list[Door] = field(default_factory=list)
    unkept: list[Exception] = field(default_factory=list)

    async def post(self, path: str, body: bytes, headers: Mapping[str, str] | None = None) -> Reply:
        return await post(self.port, path, body, headers)


@asynccontextmanager
async def receiving(
    folder: Path,
    doors: list[Door],
    *,
    clock: Clock | None = None,
    vfs: str | None = None,
    certificate: Path | None = None,
) -> AsyncIterator[Desk]:
    """The real receiver in its thread, with a real inbox."""
    clock = clock or SystemClock()
    inbox = Inbox(folder / "inbox.db", clock, vfs=vfs)
    await inbox.open()
    too_long: list[Door] = []
    unkept: list[Exception] = []
    receiver = Receiver(inbox, clock, too_long.append, unkept.append)
    receiver.doors = Doors(doors)
    server = ReceiverServer(receiver, Listening("127.0.0.1", 0, certificate))
    try:
        await server.start()
        yield Desk(inbox, receiver, server.port, too_long, unkept)
    finally:
        await server.stop()
        await inbox.close()


async def post(
    port: int,
    path: str,
    body: bytes,
    headers: Mapping[str, str] | None = None,
    method: str = "POST",
) -> Reply:
    """One request on a connection of its own."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        told = {"Host": "127.0.0.1", "Content-Length": str(len(body)), **(headers or {})}
        head = "".join(f"{name}: {value}\r\n" for name, value in told.items())
        writer.write(f"{method} {path} HTTP/1.1\r\n{head}Connection: close\r\n\r\n".encode() + body)
        answer = await asyncio.wait_for(reader.read(), 20)
    finally:
        writer.close()
    return parsed(answer)


def parsed(answer: bytes) -> Reply:
    """An answer as it came over the wire."""
    head, _, body = answer.partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    headers = {}
    for line in lines[1:]:
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    return Reply(int(lines[0].split()[1]), headers, body)


def door(pushes: Pushes | None, platform: Any, kind: str, **more: Any) -> Door:
    """A door of the account `a1`, with a secret that names the kind."""
    secret = f"secret-of-{kind}-0123456789"
    return Door(account="a1", platform=platform, kind=kind, secret=secret, pushes=pushes, **more)


def aksk(
    key: str = KEY,
    secret: str = SECRET,
    created: str | None = None,
    nonce: str = "n0nce",
    scheme: str = "AKSK",
) -> dict[str, str]:
    """Headers as Huawei signs its notifications (vendors/huawei.md 3)."""
    created = created or datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if scheme == "AKSK":
        made = hmac.new(secret.encode(), (nonce + created).encode(), hashlib.sha256).digest()
    else:
        made = hashlib.sha256((nonce + created + secret).encode()).digest()
    told = (
        f'UsernameToken Username="{key}",PasswordDigest="{base64.b64encode(made).decode()}",'
        f'Nonce="{nonce}",Created="{created}"'
    )
    return {
        "Content-Type": "application/json;charset=UTF-8",
        "Authorization": f'{scheme} realm="SDP",profile="UsernameToken",type="Appkey"',
        f"X-{scheme}": told,
    }


def samples(folder: str) -> list[Path]:
    """The samples of a folder that are pushes; none where they do not lie beside the checkout."""
    found = sorted((_SAMPLES / folder).glob("*.json"))
    marks = ("webhook_", ".webhook", "callback", "pre_dial")
    wanted = [path for path in found if any(mark in path.name for mark in marks)]
    return [path for path in wanted if not any(no in path.name for no in (".reply", ".response"))]


def sample(path: Path) -> bytes:
    """The body of a sample, as the platform would send it."""
    told = json.loads(path.read_text(encoding="utf-8"))
    body = told.get("json", told.get("body", told)) if "method" in told else told
    return json.dumps(body, ensure_ascii=False).encode()
