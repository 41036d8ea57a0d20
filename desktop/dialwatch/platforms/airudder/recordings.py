"""Recordings of AI Rudder: by number, by call id, of a plan's number, of a workflow, of a task.

Source: vendors/airudder.md 4.6, 4.7, 4.9, 5.7; airudder-workflow.md 2.13 to 2.15. It is not told
whether a call has a recording: it is asked for, and 404 says that there is none [U].
"""

from dialwatch.calls.errors import BadAnswer, BadInput
from dialwatch.platforms.recording import Giving, Link, RecordedCall, Sink

__all__ = ["AiRudderRecordings"]

_BY_NUMBER = "AI Rudder gives recordings by number: this may be another dial of it."


class AiRudderRecordings(Giving):
    """What a client of AI Rudder adds to be a `Gives`."""

    async def recording(self, call: RecordedCall, sink: Sink) -> Link | None:
        """Ask for a call's recording. Raises Gone, BadInput, PlatformError."""
        if not call.number:
            raise BadInput("AI Rudder is asked by number, and this call has none.")
        link = await self._file("recording", {"task": call.campaign, "callee": call.number}, sink)
        if link is not None and call.attempt > 1:
            return Link(url=link.url, note=_BY_NUMBER)
        return link

    async def task_recordings(self, campaign: str, sink: Sink) -> Link | None:
        """All recordings of a task, as a ZIP. Raises Gone, PlatformError."""
        return await self._file("recordings", {"task": campaign}, sink)

    async def _file(self, operation: str, values: dict[str, str], sink: Sink) -> Link | None:
        """A file that comes as the answer, into `sink`, or the link in its place."""
        raise NotImplementedError


def link_of(url: str, title: str) -> Link:
    """The link in an answer. Raises BadAnswer where it holds none."""
    if not url.casefold().startswith("http"):
        raise BadAnswer(f"{title}: the answer is neither a file nor a link.")
    return Link(url=url)
