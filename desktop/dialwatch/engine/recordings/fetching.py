"""Fetches one recording: asks its platform, follows the link, takes what comes, keeps it.

Each end is a state with a sentence in the store; `_sentence` tells how a failure is said. Only a
full disk and cancellation leave a recording waiting, and what came of it is gone on with.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

import structlog

from dialwatch.calls.errors import (
    AccessRefused,
    AddressRefused,
    BadInput,
    CertificateRefused,
    CutOff,
    DialwatchError,
    HeldBack,
    NotFound,
    PlatformError,
    Refused,
    StoreError,
    StoreFull,
    TooLarge,
    Unreachable,
)
from dialwatch.calls.number import masked
from dialwatch.calls.recording import AudioKind, FetchJob, JobState, RecordingState, SoundFacts
from dialwatch.clock import Clock
from dialwatch.engine.places import Places
from dialwatch.engine.recordings.cache import Cache
from dialwatch.engine.recordings.examining import examined
from dialwatch.engine.recordings.jobs import Jobs
from dialwatch.engine.recordings.memory import MemoryCache
from dialwatch.engine.recordings.sink import CacheSink
from dialwatch.net.address import Rules
from dialwatch.net.download import Came, Downloader, Resume
from dialwatch.platforms.operator import Gone
from dialwatch.platforms.port import Heavy
from dialwatch.platforms.recording import Gives, Link, RecordedCall
from dialwatch.store.journal import Journal
from dialwatch.store.recordings import HeldRecording, RecordingStore, Spot
from dialwatch.store.values import CallRow

__all__ = ["Fetching", "Means", "spot_of"]

_log = structlog.get_logger("dialwatch.engine")
_TRIES = 3
"""How often a file that was cut off is gone on with before it is kept as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What fetching needs of the engine."""

    journal: Journal
    store: RecordingStore
    clock: Clock
    places: Places
    jobs: Jobs
    heavy: Heavy
    """The process that looks into recordings, which may die of one."""
    downloader: Downloader
    gives_of: Callable[[str], Gives]
    """An account's client. Raises BadInput where it cannot be used."""
    rules_of: Callable[[str], Rules]
    largest: Callable[[], int]
    """Bytes of the largest file that is taken."""
    cache: Callable[[], Awaitable[Cache | MemoryCache]]


def spot_of(row: CallRow) -> Spot:
    """A call, as the store knows it."""
    return Spot(row.id, row.account, row.campaign, row.key.removeprefix(f"{row.campaign}/"))


class Fetching:
    """One at a time or many: nothing is shared between two fetches but what it was given."""

    def __init__(self, means: Means) -> None:
        self._means = means

    async def fetch(self, call: int) -> None:
        """Fetch a call's recording. Raises StoreFull; everything else is told in the store."""
        means = self._means
        row = await means.journal.call_raw(call)
        held = await means.store.held(call)
        if row is None or held is None or held.state is RecordingState.KEPT:
            return
        job = FetchJob(id=f"call/{call}", account=row.account, title=masked(row.number), call=call)
        means.jobs.begin(job)
        await _Fetch(means, row, held, job.id).run()


class _Fetch:
    """The fetching of one recording."""

    def __init__(self, means: Means, row: CallRow, held: HeldRecording, job: str) -> None:
        self._means = means
        self._row = row
        self._held = held
        self._job = job
        self._spot = spot_of(row)
        self._note = held.note
        self._etag = held.etag
        self._sink: CacheSink | None = None

    async def run(self) -> None:
        jobs = self._means.jobs
        try:
            state, sentence = await self._outcome()
        except asyncio.CancelledError:
            await asyncio.shield(self._put_by())
            jobs.end(self._job, JobState.CANCELLED)
            raise
        except StoreFull as err:
            await self._put_by()
            jobs.end(self._job, JobState.FAILED, str(err))
            raise
        except Exception:
            self._drop()
            told = "A fault inside the engine; its log says more."
            jobs.end(self._job, JobState.FAILED, told)
            await self._tell(RecordingState.FAILED, told)
            raise
        jobs.end(self._job, state, sentence)

    async def _outcome(self) -> tuple[JobState, str]:
        try:
            sink, cut = await self._came()
            sentence = await self._keep(sink, cut=cut)
        except StoreFull:
            raise
        except Gone as err:
            self._drop()
            sentence = f"{err} It was not kept here."
            await self._tell(RecordingState.LOST, sentence)
            return JobState.FAILED, sentence
        except AddressRefused as err:
            self._drop()
            await self._tell(RecordingState.FAILED, str(err), host=err.host)
            return JobState.FAILED, str(err)
        except DialwatchError as err:
            await self._put_by(resumable=isinstance(err, Unreachable))
            sentence = _sentence(err)
            await self._tell(RecordingState.FAILED, sentence)
            return JobState.FAILED, sentence
        return JobState.DONE, sentence

    async def _came(self) -> tuple[CacheSink, bool]:
        """Everything is in the sink; with True: but for its end, which never came."""
        means, cut, refused = self._means, 0, 0
        gives = means.gives_of(self._row.account)
        call = await self._call()
        rules = means.rules_of(self._row.account)
        cache = await means.cache()
        sink = self._sink = await asyncio.to_thread(
            CacheSink,
            cache,
            means.largest(),
            draft=self._held.draft if self._etag else "",
            told=self._progress(),
        )
        while True:
            before, link = sink.at, None
            try:
                link = await gives.recording(call, sink)
                if link is not None:
                    await self._follow(link, rules, sink)
                return sink, False
            except (AccessRefused, NotFound, Refused) as err:
                if isinstance(err, Gone | AddressRefused) or refused or link is None:
                    raise
                refused += 1  # links expire: once more with a fresh one
            except (CutOff, Unreachable) as err:
                if not sink.at or isinstance(err, HeldBack | CertificateRefused):
                    raise
                cut += 1
                if cut == _TRIES:
                    if isinstance(err, CutOff):
                        return sink, True
                    raise
                if sink.at <= before:
                    self._etag = ""  # what is there cannot be gone on with

    async def _follow(self, link: Link, rules: Rules, sink: CacheSink) -> None:
        self._note = link.note

        async def begun(came: Came) -> None:
            self._etag = came.etag
            await self._means.store.change(
                [self._spot],
                draft=sink.name if came.etag else "",
                etag=came.etag,
                total=came.total,
            )

        resume = Resume(self._etag) if self._etag and sink.at else None
        await self._means.downloader.fetch(
            link.url, rules, sink, headers=link.headers, resume=resume, begun=begun
        )

    async def _keep(self, sink: CacheSink, *, cut: bool) -> str:
        """What came is kept. Returns what has to be known about it."""
        means = self._means
        kind, size = await asyncio.to_thread(sink.finish)
        cache, name = await means.cache(), sink.name
        await asyncio.to_thread(cache.keep, name)
        self._sink = None
        facts, sentence = await self._examined(cache, name, kind)
        whole = not cut and (facts is None or facts.whole)
        if facts is not None:
            facts = replace(facts, whole=whole)
        if not whole:
            sentence = _cut_sentence(facts, self._row.talk)
        await means.store.change(
            [self._spot],
            state=RecordingState.KEPT,
            sentence=sentence,
            note=self._note,
            host="",
            kind=kind,
            size=size,
            name=name,
            facts=facts,
            whole=whole,
            began=means.gives_of(self._row.account).began_at(await self._call()),
            fetched=means.clock.millis(),
            draft="",
            etag="",
            total=None,
        )
        return sentence

    async def _examined(
        self, cache: Cache | MemoryCache, name: str, kind: AudioKind | None
    ) -> tuple[SoundFacts | None, str]:
        if kind is AudioKind.EMPTY:
            return None, "No audio was captured: the file is a header without sound."
        if kind is not None and not kind.playable:
            return None, f"{kind.value.upper()} cannot be played here: save it to a file."
        try:
            source: str | bytes
            source, key = cache.source(name)
            facts, peaks = await self._means.heavy(examined, source, key)
            await asyncio.to_thread(cache.put_peaks, name, peaks)
        except DialwatchError as err:
            _log.warning("a recording cannot be opened", kind=str(kind), why=type(err).__name__)
            return None, "The file cannot be opened as sound: it is damaged. It can be saved."
        except OSError:
            return None, "Its waveform could not be kept."
        if not facts.length:
            return facts, "No audio was captured: the file is a header without sound."
        return facts, ""

    async def _call(self) -> RecordedCall:
        row, places = self._row, self._means.places
        await places.look()
        campaign = places.row(row.account, row.campaign)
        if campaign is None:
            raise BadInput("The call's campaign is not known any more.")
        return RecordedCall(
            call_id=row.call_id,
            campaign=row.campaign,
            kind=campaign.kind,
            parent=campaign.parent,
            entry=row.entry,
            number=row.number,
            attempt=row.attempt,
            answered_at=row.answered_at,
            ended_at=row.ended_at,
            seen_at=row.seen_at,
            raw=row.raw,
        )

    def _progress(self) -> Callable[[int, int | None], None]:
        loop, jobs, job = asyncio.get_running_loop(), self._means.jobs, self._job

        def told(done: int, total: int | None) -> None:  # from a thread
            loop.call_soon_threadsafe(jobs.progress, job, done, total)

        return told

    async def _put_by(self, *, resumable: bool = True) -> None:
        """What came stays, where it can be gone on with."""
        sink = self._sink
        if sink is None:
            return
        if resumable and self._etag and await asyncio.to_thread(sink.pause):
            return
        await asyncio.to_thread(sink.drop)
        await self._means.store.change([self._spot], draft="", etag="", total=None)

    def _drop(self) -> None:
        if self._sink is not None:
            self._sink.drop()

    async def _tell(self, state: RecordingState, sentence: str, **more: Any) -> None:
        """Where it stands now; a full disk must not hide why."""
        try:
            await self._means.store.change(
                [self._spot], state=state, sentence=sentence, note=self._note, **{"host": ""} | more
            )
        except StoreFull:
            raise
        except StoreError as err:
            _log.warning("a recording's state is not kept", why=str(err))


def _sentence(error: DialwatchError) -> str:
    """What happened and what to do."""
    if isinstance(error, TooLarge | AddressRefused) or not isinstance(error, PlatformError):
        return str(error)
    if isinstance(error, AccessRefused | Refused | NotFound):
        return f"{error} The address may have expired: fetch the recording again."
    return f"{error} {error.advice}".strip()


def _cut_sentence(facts: SoundFacts | None, talk: int | None) -> str:
    if facts is None:
        return "It was cut off before its end."
    if talk is not None and talk > facts.length:
        return f"It ends after {_clock(facts.length)} of {_clock(talk)}."
    return f"It was cut off: it ends after {_clock(facts.length)}."


def _clock(millis: int) -> str:
    minutes, seconds = divmod(millis // 1000, 60)
    return f"{minutes}:{seconds:02}"
