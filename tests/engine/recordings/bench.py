"""The engine's part for recordings, alone: real files and the real journal, and a platform whose
answers a test tells."""

import asyncio
import contextlib
import io
import wave
from collections import deque
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from tests.support.stepped import SteppedClock

from dialwatch.calls.call import CallSeen
from dialwatch.calls.campaign import CampaignSeen, CampaignStatus
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.platform import Platform
from dialwatch.calls.recording import Recording, RecordingState
from dialwatch.credentials import Credentials, MemorySecrets
from dialwatch.engine.accounts import AccountBook
from dialwatch.engine.acting import Acting
from dialwatch.engine.recordings.keys import CacheKey, KeyPlace
from dialwatch.engine.recordings.queue import FetchQueue
from dialwatch.engine.recordings.recordings import Recordings
from dialwatch.monitor.notices import Notices
from dialwatch.platforms.port import inline
from dialwatch.platforms.recording import Link, RecordedCall, Sink
from dialwatch.settings import AccountSettings, SettingsFile
from dialwatch.store.audit import Audit
from dialwatch.store.journal import Journal

__all__ = ["ACCOUNT", "HOUR", "NOON", "SOUND", "Bench", "KnownKey", "a_bench", "until", "wav"]

ACCOUNT = "jakarta"
NOON = datetime(2026, 2, 3, 5, tzinfo=UTC)
HOUR = 3_600_000


def wav(seconds: float = 1.0, channels: int = 2, silence: float = 0.0) -> bytes:
    """A file of sound: a tone, after so many seconds of silence."""
    frames = np.arange(int(8000 * seconds))
    tone = (8000 * np.sin(frames * 0.3)).astype("<i2")
    tone = np.concatenate((np.zeros(int(8000 * silence), "<i2"), tone))
    file = io.BytesIO()
    with wave.open(file, "wb") as written:
        written.setnchannels(channels)
        written.setsampwidth(2)
        written.setframerate(8000)
        written.writeframes(np.repeat(tone, channels).tobytes())
    return file.getvalue()


SOUND = wav()

Answer = bytes | str | Exception
"""The file itself, the address of one, or what goes wrong."""


@dataclass
class Gives:
    """A platform's client, as far as recordings go: gives its answers in turn, the last again."""

    answers: deque[Answer] = field(default_factory=deque)
    archives: deque[Answer] = field(default_factory=deque)
    asked: list[RecordedCall] = field(default_factory=list)
    days: float | None = None
    note: str = ""
    gate: asyncio.Event | None = None
    """What an answer waits for."""
    headers: dict[str, str] = field(default_factory=dict)

    def kept_days(self) -> float | None:
        return self.days

    def recording_hosts(self) -> tuple[str, ...]:
        return ()

    def began_at(self, call: RecordedCall) -> int | None:
        return call.answered_at

    async def recording(self, call: RecordedCall, sink: Sink) -> Link | None:
        self.asked.append(call)
        if self.gate is not None:
            await self.gate.wait()
        return self._give(self.answers, sink)

    async def task_recordings(self, campaign: str, sink: Sink) -> Link | None:
        del campaign
        return self._give(self.archives, sink)

    def _give(self, answers: deque[Answer], sink: Sink) -> Link | None:
        told = answers[0] if len(answers) == 1 else answers.popleft()
        if isinstance(told, Exception):
            raise told
        if isinstance(told, str):
            return Link(url=told, note=self.note, headers=self.headers)
        sink.begin(total=len(told))
        sink.write(told)
        return None


class KnownKey(KeyPlace):
    """A key that costs nothing; another one after each renewal."""

    def __init__(self) -> None:
        self.secret = b"k" * 32

    async def _key(self) -> CacheKey:
        return CacheKey(self.secret, "The key is known.")

    async def _forget(self) -> None:
        self.secret = b"n" * 32


class InThread:
    """In place of the process that looks into recordings."""

    async def __call__(self, function: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        return await asyncio.to_thread(function, *args, **kwargs)

    async def close(self) -> None:
        """Nothing to end."""


@dataclass
class Bench:
    """What a test holds in its hands."""

    profile: Path
    clock: SteppedClock
    journal: Journal
    audit: Audit
    notices: Notices
    book: AccountBook
    gives: Gives
    recordings: Recordings
    settings: list[tuple[str, str, object]]
    """Changes that were written down."""

    async def calls(self, count: int = 1, *, campaign: str = "t1", **told: Any) -> list[int]:
        """Calls that were answered a minute ago and have a recording; their numbers."""
        now, first = self.clock.millis(), self.journal.calls
        values: dict[str, Any] = {
            "outcome": Outcome.ANSWERED,
            "label": "Paid",
            "robot": "r1",
            "answered_at": now - 60_000,
            "ended_at": now - 30_000,
            "talk": 30_000,
            "has_recording": True,
        }
        made = [
            CallSeen(
                **{
                    "account": ACCOUNT,
                    "campaign": campaign,
                    "key": f"{campaign}/c{n}",
                    "call_id": f"c{n}",
                    "entry": f"e{n}",
                    "number": f"+62811{n:07d}",
                    "seen_at": now,
                    **values,
                    **told,
                }
            )
            for n in range(first + 1, first + count + 1)
        ]
        campaigns = [
            CampaignSeen(
                account=ACCOUNT,
                key=campaign,
                name=f"Campaign {campaign}",
                status=CampaignStatus.CALLING,
                raw_status="calling",
                seen_at=now,
            )
        ]
        await self.journal.record(made, campaigns)
        return list(range(first + 1, first + count + 1))

    async def fetched(self, call: int, *answers: Answer) -> Recording:
        """What is told of a call once it was fetched, the platform answering so."""
        self.gives.answers = deque(answers)
        await self.recordings.wanting.fetch([call], front=True)
        return await self.settled(call)

    async def settled(self, call: int) -> Recording:
        """What is told of it once it waits no longer."""

        async def done() -> Recording | None:
            told = await self.recordings.recording(call)
            assert told is not None
            return None if told.state is RecordingState.WAITING else told

        return await until(done)

    async def lines(self) -> list[tuple[str, dict[str, Any]]]:
        """The log of actions, oldest first."""
        return [(one.operation, dict(one.told)) for one in reversed(await self.audit.lines())]

    def files(self) -> list[str]:
        """How the files of the cache end."""
        folder = self.profile / "recordings"
        return sorted("".join(path.suffixes) for path in folder.iterdir() if path.suffixes)


async def until(ask: Callable[[], Any], at_most: float = 20.0) -> Any:
    """The first true answer; a hang fails the test."""
    loop = asyncio.get_running_loop()
    ends = loop.time() + at_most
    while True:
        told = ask()
        if asyncio.iscoroutine(told):
            told = await told
        if told:
            return told
        assert loop.time() < ends, "it did not come about"
        await asyncio.sleep(0.002)


@contextlib.asynccontextmanager
async def a_bench(
    folder: Path,
    *,
    own: str = "https://api.example.com",
    place: KeyPlace | None = None,
    gives: Gives | None = None,
    again: float = 0.01,
    starts: bool = True,
) -> AsyncIterator[Bench]:
    """`own`: the platform's address, of a simulated one where it is on this machine; `again`: real
    seconds after which a full disk is looked at again; `starts`: the queue begins."""
    profile = folder / "profile"
    if not profile.exists():
        profile.mkdir(mode=0o700)
        SettingsFile(profile / "settings.toml").add_account(
            AccountSettings(
                id=ACCOUNT,
                name="Jakarta",
                platform=Platform.AIRUDDER,
                base_url=own,
                zone="Asia/Jakarta",
                simulated=own.startswith("http:"),
            )
        )
    clock, told = SteppedClock(NOON), gives or Gives(deque([SOUND]))
    journal, audit = Journal(profile / "journal.db", clock), Audit(profile / "audit.db", clock)
    book, notices = AccountBook(profile, Credentials(MemorySecrets())), Notices(clock)

    async def noted(account: str, operation: str, changes: object) -> None:
        settings.append((account, operation, changes))

    settings: list[tuple[str, str, object]] = []
    recordings = Recordings(
        profile,
        place or KnownKey(),
        clock,
        InThread(),  # type: ignore[arg-type]
        parses=inline,
        journal=journal,
        audit=audit,
        notices=notices,
        book=book,
        acting=Acting(book),
        gives_of=lambda _account: told,
        noted=noted,
        accounts_changed=lambda: settings.append(("", "accounts changed", None)),
    )
    recordings.wanting.queue = FetchQueue(recordings._full, again)
    async with contextlib.AsyncExitStack() as cleanup:
        for one in (journal, audit, recordings):
            await one.open()
            cleanup.push_async_callback(one.close)
        await journal.set_account(ACCOUNT, Platform.AIRUDDER)
        if starts:
            await recordings.wanting.take_up()
        yield Bench(profile, clock, journal, audit, notices, book, told, recordings, settings)
