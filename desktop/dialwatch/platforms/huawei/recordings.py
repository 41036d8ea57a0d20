"""Recordings of Huawei: the call record names a file, whose address is asked for each time.

Source: vendors/huawei.md 1.1, 10, 11.4. The address is good for half an hour or so [U].
"""

from dialwatch.calls.errors import BadInput
from dialwatch.clock import Clock
from dialwatch.platforms.recording import Giving, Link, RecordedCall, Sink
from dialwatch.platforms.times import LocalTimes
from dialwatch.platforms.wiring import address, loosely, plain

__all__ = ["HuaweiRecordings"]


class HuaweiRecordings(Giving):
    """What a client of Huawei adds to be a `Gives`."""

    _clock: Clock

    async def recording(self, call: RecordedCall, sink: Sink) -> Link | None:
        """The link to it. Raises Gone, BadInput where the record names none, PlatformError."""
        del sink
        told = loosely(call.raw, "Record")
        file, domain = plain(told.get("recordObjectName")), plain(told.get("recordDomain"))
        if file and domain:
            return Link(url=await self._record_address(file, domain))
        url = address(told.get("recordFileDownloadUrl"))
        if not url:
            raise BadInput("Huawei's record of this call names no recording.")
        return Link(url=url)

    async def task_recordings(self, campaign: str, sink: Sink) -> Link | None:
        """Raises BadInput: there is no such interface."""
        del campaign, sink
        raise BadInput("Huawei has no archive of recordings: fetch them one by one.")

    def began_at(self, call: RecordedCall) -> int | None:
        """What the record tells; else the moment of the answer."""
        told = plain(loosely(call.raw, "Record").get("recordStartTime"))
        began = LocalTimes("UTC", self._clock.millis()).planned(told)
        return call.answered_at if began is None else began

    async def _record_address(self, file: str, domain: str) -> str:
        """Where the file is to be had now. Raises Gone, PlatformError."""
        raise NotImplementedError
