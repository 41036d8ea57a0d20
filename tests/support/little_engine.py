"""A little engine on loopback that speaks the local API as a test tells it to."""

import asyncio
import contextlib
import json
import socket
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from dialwatch.calls.packed import FRAME_BLOCK, FRAME_JSON, Block, frame, pack
from dialwatch.ledger.announced import API

TOKEN = "little-token"


def told(**fields: Any) -> bytes:
    return frame(FRAME_JSON, json.dumps(fields).encode())


def packed(block: Block) -> bytes:
    return frame(FRAME_BLOCK, pack(block))


@dataclass
class LittleEngine:
    """What it serves; change it while it runs."""

    profile: Path
    journal_id: str = "j1"
    api: int = API
    seq: int = 0
    stored: list[Block] = field(default_factory=list)
    streamed_journal: str | None = None
    """The journal that the stream tells of, where it is another one than `hello` tells."""
    campaigns: list[dict[str, Any]] = field(default_factory=list)
    pages: dict[int, list[bytes]] = field(default_factory=dict)
    """Frames of `changes` by `since`."""
    snapshot: bytes | None = None
    """Served as the snapshot instead of what is stored."""
    asked: list[str] = field(default_factory=list)
    """Paths with their queries, in order."""
    attached: int = 0
    port: int = 0
    _live: asyncio.Queue[bytes | None] = field(default_factory=asyncio.Queue)
    _server: uvicorn.Server | None = None
    _serving: asyncio.Task[None] | None = None

    def send(self, *frames: bytes) -> None:
        """Put these on the stream that was opened last."""
        for one in frames:
            self._live.put_nowait(one)

    def hang_up(self) -> None:
        self._live.put_nowait(None)

    def announce(self, **other: Any) -> None:
        about = {"pid": 1, "port": self.port, "start_id": "s", "token": TOKEN}
        about |= {"api": self.api, "version": "9.9.9"} | other
        (self.profile / "engine.json").write_text(json.dumps(about))

    async def start(self) -> None:
        app = Starlette(
            routes=[
                Route("/v1/hello", self._hello),
                Route("/v1/snapshot", self._snapshot),
                Route("/v1/changes", self._changes),
                Route("/v1/stream", self._stream),
                Route("/v1/campaigns", self._campaigns),
                Route("/v1/{rest:path}", self._other, methods=["GET", "POST", "DELETE"]),
            ]
        )
        listening = socket.create_server(("127.0.0.1", 0))
        self.port = listening.getsockname()[1]
        config = uvicorn.Config(app, log_config=None, lifespan="off", timeout_graceful_shutdown=1)
        self._server = uvicorn.Server(config)
        self._server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign]
        self._serving = asyncio.create_task(self._server.serve([listening]))
        self.announce()

    async def stop(self, *, in_order: bool = True) -> None:
        """End; out of order, in the middle of what is on the stream."""
        assert self._server is not None
        assert self._serving is not None
        self._server.should_exit = True
        if in_order:
            self.hang_up()
        await self._serving
        for left in list(self._server.server_state.connections):  # of a busy machine
            left.transport.close()
        await asyncio.sleep(0)

    def _note(self, request: Request) -> bool:
        query = f"?{request.url.query}" if request.url.query else ""
        self.asked.append(request.url.path.removeprefix("/v1/") + query)
        return request.headers["authorization"] == f"Bearer {TOKEN}"

    async def _hello(self, request: Request) -> Response:
        if not self._note(request):
            return JSONResponse({"error": "no"}, 401)
        notice = {"id": "n1", "text": "Kept.", "level": "info", "at": 5}
        return JSONResponse(
            {
                "api": self.api,
                "version": "9.9.9",
                "journal_id": self.journal_id,
                "seq": self.seq,
                "notices": [notice],
            }
        )

    async def _snapshot(self, request: Request) -> Response:
        self._note(request)
        if self.snapshot is not None:
            return Response(self.snapshot)
        count = sum(len(block) for block in self.stored)
        head = told(type="head", journal_id=self.journal_id, calls=count, seq=self.seq)
        end = told(type="end", seq=self.seq)
        return Response(b"".join([head, *map(packed, self.stored), end]))

    async def _changes(self, request: Request) -> Response:
        self._note(request)
        return Response(b"".join(self.pages[int(request.query_params["since"])]))

    async def _campaigns(self, request: Request) -> Response:
        self._note(request)
        return JSONResponse({"campaigns": self.campaigns, "robots": {"r1": "Rosa"}})

    async def _stream(self, request: Request) -> Response:
        self._note(request)

        async def frames() -> AsyncIterator[bytes]:
            self.attached += 1
            mine = self._live = asyncio.Queue()
            try:
                journal_id = self.streamed_journal or self.journal_id
                yield told(type="head", journal_id=journal_id, seq=self.seq)
                while (one := await mine.get()) is not None:
                    yield one
            finally:
                self.attached -= 1

        return StreamingResponse(frames())

    async def _other(self, request: Request) -> Response:
        self._note(request)
        body = await request.body()
        return JSONResponse({"path": request.path_params["rest"], "body": json.loads(body or "{}")})


async def until(holds: Callable[[], object], seconds: float = 10) -> None:
    """Wait for a condition; a hang fails the test."""
    loop = asyncio.get_running_loop()
    ends = loop.time() + seconds
    while not holds():
        assert loop.time() < ends, "it did not come about"
        await asyncio.sleep(0.005)
