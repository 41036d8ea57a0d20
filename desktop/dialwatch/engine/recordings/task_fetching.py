"""Fetches all recordings of a task at once: an archive, of which each file finds its call."""

import asyncio
import contextlib
import io
from contextlib import suppress
from typing import IO, cast

import structlog

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.errors import BadAnswer, BadInput, DialwatchError, StoreFull
from dialwatch.calls.recording import FetchJob, JobState, RecordingState
from dialwatch.engine.recordings.fetching import sentence_of
from dialwatch.engine.recordings.landing import Landed, land
from dialwatch.engine.recordings.means import Means, recorded_call
from dialwatch.engine.recordings.sink import CacheSink
from dialwatch.engine.recordings.task_zip import MOST_BYTES, Breach, Member, TaskArchive, assigned

__all__ = ["TaskFetching", "task_id"]

_log = structlog.get_logger("dialwatch.engine")


def task_id(account: str, campaign: str) -> str:
    """The job's id."""
    return f"task/{account}/{campaign}"


class TaskFetching:
    """One task at a time or many."""

    def __init__(self, means: Means) -> None:
        self._means = means

    async def fetch(self, campaign: CampaignRow) -> None:
        """Fetch and unpack. Raises StoreFull; everything else is told in the job."""
        jobs, job = self._means.jobs, task_id(campaign.account, campaign.key)
        jobs.begin(FetchJob(id=job, account=campaign.account, title=campaign.name))
        try:
            found, strangers = await self._fetched(campaign, job)
        except asyncio.CancelledError:
            jobs.end(job, JobState.CANCELLED)
            raise
        except StoreFull as err:
            jobs.end(job, JobState.FAILED, str(err))
            raise
        except DialwatchError as err:
            jobs.end(job, JobState.FAILED, sentence_of(err))
        except Exception:
            jobs.end(job, JobState.FAILED, "A fault inside the engine; its log says more.")
            raise
        else:
            said = "" if found or strangers else "There was no recording in the archive."
            jobs.end(job, JobState.DONE, said, found=found, strangers=strangers)

    async def _fetched(self, campaign: CampaignRow, job: str) -> tuple[int, int]:
        means, loop = self._means, asyncio.get_running_loop()
        gives, cache = means.gives_of(campaign.account), await means.cache()

        def told(done: int, total: int | None) -> None:  # from a thread
            loop.call_soon_threadsafe(means.jobs.progress, job, done, total)

        sink = CacheSink(cache, MOST_BYTES, archive=True, told=told)
        try:
            link = await gives.task_recordings(campaign.key, sink)
            if link is not None:
                rules = means.rules_of(campaign.account)
                await means.downloader.fetch(link.url, rules, sink, headers=link.headers)
            _, size = await asyncio.to_thread(sink.finish)
            file = await asyncio.to_thread(cache.read_draft, sink.name)
            with contextlib.closing(file):
                return await self._unpacked(campaign, file, size)
        finally:
            await asyncio.to_thread(sink.drop)

    async def _unpacked(self, campaign: CampaignRow, file: io.IOBase, size: int) -> tuple[int, int]:
        """How many recordings were kept, and how many files belong to no call."""
        means = self._means
        cache = await means.cache()
        archive = await asyncio.to_thread(
            TaskArchive, cast(IO[bytes], file), size, most=cache.most or MOST_BYTES
        )
        calls = await means.journal.recorded(campaign.id)
        members, strangers = assigned(await asyncio.to_thread(archive.names), calls)
        held = await means.store.held_of([member.call for member in members])
        fresh = [
            member
            for member in members
            if member.call not in held or held[member.call].state is not RecordingState.KEPT
        ]
        drafts = dict[Member, CacheSink]()
        try:
            for member in fresh:
                drafts[member] = CacheSink(cache, means.largest())
                await self._draft(archive, member, drafts[member])
            found = 0
            for member in list(drafts):
                found += await self._landed(member, drafts[member])
                del drafts[member]
        except BaseException:
            for draft in drafts.values():
                await asyncio.to_thread(draft.drop)
            raise
        return found, strangers

    async def _draft(self, archive: TaskArchive, member: Member, draft: CacheSink) -> None:
        """Unpack one file and close it: a task has more of them than may be open. Into nothing
        where it is no recording, or a larger one than is taken. Raises Breach when the archive
        unpacks to more than it may."""
        try:
            await asyncio.to_thread(archive.unpack, member.place, draft.write)
            await asyncio.to_thread(draft.finish)
        except Breach:
            raise
        except BadAnswer as err:
            _log.warning("a file of an archive is not taken", why=type(err).__name__)
            await asyncio.to_thread(draft.drop)

    async def _landed(self, member: Member, draft: CacheSink) -> int:
        row = await self._means.journal.call_raw(member.call)
        if row is None:
            await asyncio.to_thread(draft.drop)
            return 0
        with suppress(BadAnswer, BadInput):
            call = await recorded_call(self._means, row)
            await land(self._means, draft, Landed(row, call))
            return 1
        return 0
