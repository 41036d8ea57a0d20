"""The window's way to its engine: find it, load what is stored, follow what is new, come back.

Source: architecture.md, "The engine's API and life". Waits are real seconds: an engine that is
being restarted does not hurry because a simulated world does.
"""

import asyncio
import contextlib
import json
import random
from collections.abc import AsyncGenerator, Mapping
from pathlib import Path
from typing import Any, NoReturn, TypeVar, cast

from dialwatch.calls.account import AccountState, CampaignRow, Told
from dialwatch.calls.errors import AccessRefused, BadAnswer, CutOff, DialwatchError, Unreachable
from dialwatch.calls.packed import FRAME_BLOCK, unpack
from dialwatch.ledger.announced import API, Announced, announced
from dialwatch.ledger.bulk import bulk_load
from dialwatch.ledger.columns import SPAN
from dialwatch.ledger.events import LinkEvents, LinkState
from dialwatch.net.engine import EngineClient, engine_client

__all__ = ["EngineLink", "LinkEvents", "LinkState"]

_BACK_OFF = (0.1, 0.2, 0.5, 1.0, 2.0)
"""Real seconds between attempts, jittered; the first ones short: an engine starts in under one."""

_PAGE_ROWS = 20_000


_Frames = AsyncGenerator[tuple[int, bytes], None]
_Told = TypeVar("_Told", bound=Told)


class _OtherJournal(Exception):
    """The journal is another one than the ledger's: everything is loaded anew."""


class _WrongVersion(Exception):
    def __init__(self, version: str, api: int) -> None:
        super().__init__(
            f"An engine of another version runs on this profile: {version} (API {api}), and this "
            f"window needs API {API}. End that engine, or use the window of its version."
        )


class EngineLink:
    """Follows the engine of a profile; `run` until cancelled, everything else while it runs.

    The stored calls are kept over a lost connection: only what changed since is asked for.
    """

    def __init__(self, profile: Path, events: LinkEvents, span: int = SPAN) -> None:
        self._profile = profile
        self._events = events
        self.span = span
        """Calls that the ledger keeps; a bulk load holds no more."""
        self._client: EngineClient | None = None
        self._state: tuple[LinkState, str] | None = None
        self.journal_id: str | None = None
        """The journal whose calls the ledger holds."""
        self.seq = 0
        """The last change of it that the ledger holds."""
        self.hello: Mapping[str, Any] = {}
        """What the engine said of itself: version, start_id, pid, owned, rate …"""

    @property
    def state(self) -> LinkState:
        """How the window stands with its engine."""
        return self._state[0] if self._state else LinkState.CONNECTING

    async def run(self) -> None:
        """Find the engine, follow it, and look for it again whenever it is lost."""
        self._tell(LinkState.CONNECTING, "The engine is starting.")
        failures = 0
        while True:
            found = announced(self._profile)
            if found is not None:
                try:
                    await self._follow(found)
                except _OtherJournal:
                    failures = 0
                    self.journal_id = None
                except _WrongVersion as err:
                    self._tell(LinkState.WRONG_VERSION, str(err))
                except DialwatchError as err:
                    # One that was live a moment ago is looked for at once.
                    failures = 0 if self.state is LinkState.LIVE else failures
                    self._lost(err)
                finally:
                    await self._let_go()
            elif self.state is not LinkState.CONNECTING:
                self._lost(None)
            await asyncio.sleep(_pause(failures))
            failures += 1

    async def get(self, path: str) -> Any:
        """Ask the engine, for example `calls/17`. Raises the errors of `calls.errors`."""
        return await self._reached().get_json(path)

    async def post(self, path: str, body: Mapping[str, Any] | None = None) -> Any:
        """Tell the engine, for example `polling` {"paused": true}. Raises `calls.errors`."""
        return await self._reached().post_json(path, body)

    async def fetch(self, path: str) -> bytes:
        """The file at this path of the engine's API. Raises what `get` raises."""
        return await self._reached().get_bytes(path)

    async def delete(self, path: str) -> Any:
        """Take something away, for example `accounts/a1`. Raises `calls.errors`."""
        return await self._reached().delete_json(path)

    async def call(self, call_id: int) -> dict[str, Any]:
        """Everything that is known of one call."""
        told: dict[str, Any] = await self.get(f"calls/{call_id}")
        return told

    async def refresh(self, account: str | None = None) -> None:
        """Ask the platforms now, not at the next interval."""
        await self.post("refresh" if account is None else f"accounts/{account}/refresh")

    async def pause(self, paused: bool, account: str | None = None) -> None:
        """Pause or resume polling: of one account, or of all."""
        if account is None:
            await self.post("polling", {"paused": paused})
        else:
            await self.post(f"accounts/{account}/{'pause' if paused else 'resume'}")

    async def watch(self, account: str, tasks: list[str | dict[str, Any]]) -> None:
        """Watch these tasks of an account whose platform lists none."""
        await self.post(f"accounts/{account}/watch", {"tasks": tasks})

    async def test(self, account: str) -> dict[str, Any]:
        """Test an account: `ok`, `sentence`, `skew`, `campaigns_seen`."""
        told: dict[str, Any] = await self.post(f"accounts/{account}/test")
        return told

    async def stop_engine(self) -> None:
        """Ask the engine to end in order."""
        await self.post("stop")

    def _reached(self) -> EngineClient:
        if self._client is None:
            raise Unreachable("The engine is not connected. It is being looked for.")
        return self._client

    async def _follow(self, found: Announced) -> NoReturn:
        if found.api != API:
            raise _WrongVersion(found.version, found.api)
        self._client = engine_client(found.port, found.token)
        hello = await self._client.get_json("hello")
        if not isinstance(hello, dict):
            raise BadAnswer("The engine's greeting cannot be understood.")
        api = hello.get("api")
        if api != API:
            raise _WrongVersion(str(hello.get("version", "?")), api if isinstance(api, int) else 0)
        self.hello = hello
        for notice in hello.get("notices", ()):
            self._notice(notice)
        seq = _number(hello, "seq")
        if hello.get("journal_id") != self.journal_id or seq < self.seq:
            await self._load(found)
        while True:
            await self._stream()
            await self._page()

    async def _load(self, found: Announced) -> None:
        self._tell(LinkState.LOADING, "The stored calls are being loaded.")
        loop = asyncio.get_running_loop()

        def progress(done: int, total: int) -> None:
            # The loop is gone when the program ends in the middle of a load.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(self._events.on_loading, done, total)

        loaded = await bulk_load(found.port, found.token, self.span, progress)
        told = await self._reached().get_json("campaigns")
        self._events.on_loaded(loaded.load)
        # What changed since the calls were read follows on the stream, behind its calls: a
        # minute must not be called settled before they are here.
        self._campaigns(told, up_to=loaded.seq)
        self.journal_id, self.seq = loaded.journal_id, loaded.seq

    async def _stream(self) -> None:
        """Follow the stream until the engine says that we are too far behind."""
        async with self._frames(f"stream?since={self.seq}") as frames:
            async for kind, payload in frames:
                if kind == FRAME_BLOCK:
                    await self._block(payload)
                elif self._told(_json(payload)) == "page":
                    return
        raise Unreachable("The engine ended the connection.")

    async def _page(self) -> None:
        """Catch up by pages, in large steps."""
        more = True
        while more:
            more, ended = False, False
            path = f"changes?since={self.seq}&limit={_PAGE_ROWS}"
            async with self._frames(path) as frames:
                async for kind, payload in frames:
                    if kind == FRAME_BLOCK:
                        await self._block(payload)
                        continue
                    told = _json(payload)
                    if self._told(told) == "end":
                        ended, more = True, told.get("more") is True
                        self.seq = _number(told, "seq")
            if not ended:
                raise BadAnswer("A page of changes was cut off.")

    def _frames(self, path: str) -> contextlib.aclosing[_Frames]:
        """Leaving the block leaves the stream: the engine counts who is attached."""
        return contextlib.aclosing(cast(_Frames, self._reached().frames(path)))

    async def _block(self, payload: bytes) -> None:
        self._events.on_block(unpack(payload))
        # Many blocks may have come in one piece: the window is painted between them.
        await asyncio.sleep(0)

    def _told(self, told: Mapping[str, Any]) -> str:
        kind = str(told.get("type", ""))
        match kind:
            case "head":
                if told.get("journal_id") != self.journal_id or _number(told, "seq") < self.seq:
                    raise _OtherJournal
                self._tell(LinkState.LIVE, "")
            case "seq":
                self.seq = _number(told, "seq")
            case "campaigns":
                self._campaigns(told)
            case "accounts":
                self._accounts(told)
            case "notice":
                self._notice(told)
        return kind

    def _accounts(self, told: Mapping[str, Any]) -> None:
        accounts = _all_of(AccountState, told.get("accounts"))
        self._events.on_accounts(accounts, told.get("paused") is True)

    def _campaigns(self, told: Mapping[str, Any], up_to: int | None = None) -> None:
        rows = _all_of(CampaignRow, told.get("campaigns"))
        if up_to is not None:
            rows = [row for row in rows if row.seq <= up_to]
        robots = told.get("robots") or {}
        self._events.on_campaigns(rows, {str(key): str(name) for key, name in robots.items()})

    def _notice(self, told: Mapping[str, Any]) -> None:
        at = told.get("at")
        self._events.on_notice(
            str(told.get("id", "")),
            str(told.get("text", "")),
            str(told.get("level", "info")),
            at if isinstance(at, int) else 0,
        )

    def _lost(self, error: DialwatchError | None) -> None:
        if self.state is LinkState.CONNECTING and self.journal_id is None:
            # An engine that is just starting, or the file of one that was killed.
            self._tell(LinkState.CONNECTING, "The engine is starting.")
            return
        match error:
            case AccessRefused():
                reason = "refuses this window"
            case CutOff():  # it ended while it spoke
                reason = "does not answer"
            case BadAnswer():
                reason = "gives answers that cannot be understood"
            case _:
                reason = "does not answer"
        self._tell(
            LinkState.LOST,
            f"The engine {reason}. The last data stays on screen; the engine is looked for.",
        )

    def _tell(self, state: LinkState, sentence: str) -> None:
        if (state, sentence) != self._state:
            self._state = (state, sentence)
            self._events.on_connection(state, sentence)

    async def _let_go(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            await client.close()


def _pause(failures: int) -> float:
    return _BACK_OFF[min(failures, len(_BACK_OFF) - 1)] * random.uniform(0.75, 1.25)


def _all_of(kind: type[_Told], told: object) -> list[_Told]:
    try:
        return [kind.of(one) for one in told] if isinstance(told, list) else []
    except ValueError as err:
        raise BadAnswer(f"The engine told of {kind.__name__}s that do not fit.") from err


def _json(payload: bytes) -> Mapping[str, Any]:
    try:
        told = json.loads(payload)
    except ValueError as err:
        raise BadAnswer("The engine's answer is not JSON.") from err
    if not isinstance(told, dict):
        raise BadAnswer("The engine's answer cannot be understood.")
    return told


def _number(told: Mapping[str, Any], name: str) -> int:
    value = told.get(name)
    if not isinstance(value, int):
        raise BadAnswer(f"The engine's answer lacks “{name}”.")
    return value
