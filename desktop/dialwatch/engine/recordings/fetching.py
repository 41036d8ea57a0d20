"""Fetches one recording: asks its platform, follows the link, takes what comes, keeps it.

Each end is a state with a sentence in the store; `sentence_of` tells how a failure is said. Only a
full disk and cancellation leave a recording waiting, and what came of it is gone on with.
"""

import asyncio
from collections.abc import Callable
from typing import Any

import structlog

from dialwatch.calls.errors import (
    AccessRefused,
    AddressRefused,
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
from dialwatch.calls.recording import FetchJob, JobState, RecordingState
from dialwatch.engine.recordings.landing import Landed, land
from dialwatch.engine.recordings.means import Means, recorded_call, spot_of
from dialwatch.engine.recordings.sink import CacheSink
from dialwatch.net.address import Rules
from dialwatch.net.download import Came, Resume
from dialwatch.platforms.operator import Gone
from dialwatch.platforms.recording import Link, RecordedCall
from dialwatch.store.recordings import HeldRecording
from dialwatch.store.values import CallRow

__all__ = ["Fetching", "sentence_of"]

_log = structlog.get_logger("dialwatch.engine")
_TRIES = 3
"""How often a file that was cut off is gone on with before it is kept as it is."""


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
            call = await recorded_call(self._means, self._row)
            sink, cut = await self._came(call)
            self._sink = None
            landed = Landed(self._row, call, cut=cut, note=self._note)
            sentence = await land(self._means, sink, landed)
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
            sentence = sentence_of(err)
            await self._tell(RecordingState.FAILED, sentence)
            return JobState.FAILED, sentence
        return JobState.DONE, sentence

    async def _came(self, call: RecordedCall) -> tuple[CacheSink, bool]:
        """Everything is in the sink; with True: but for its end, which never came."""
        means, cut, refused = self._means, 0, 0
        gives = means.gives_of(self._row.account)
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


def sentence_of(error: DialwatchError) -> str:
    """What happened and what to do."""
    if isinstance(error, TooLarge | AddressRefused) or not isinstance(error, PlatformError):
        return str(error)
    if isinstance(error, AccessRefused | Refused | NotFound):
        return f"{error} The address may have expired: fetch the recording again."
    return f"{error} {error.advice}".strip()
