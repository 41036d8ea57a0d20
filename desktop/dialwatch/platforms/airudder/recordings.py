"""Recordings of AI Rudder: by call id, of a workflow, of a plan, by number, and of a whole task.

Source: vendors/airudder.md 4.6, 4.7, 4.9, 5.7; airudder-workflow.md 2.13 to 2.15. Most of these
interfaces are listed by title alone, so that one fails leads to the next; the last one knows
numbers and no calls. Whether a call has a recording is not told: 404 says that there is none [U].
"""

from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.errors import (
    BadAnswer,
    BadInput,
    NoCode,
    NotConfirmed,
    NotFound,
    PlatformError,
    Refused,
    TooLarge,
    VendorError,
)
from dialwatch.calls.finding import Finding
from dialwatch.net import Answer, Operation
from dialwatch.platforms.airudder.details import Refusal
from dialwatch.platforms.airudder.opened import opened
from dialwatch.platforms.airudder.operations import SPECS
from dialwatch.platforms.airudder.workflows import is_of_workflow
from dialwatch.platforms.found import finding
from dialwatch.platforms.operator import Gone, Sent
from dialwatch.platforms.recording import Giving, Link, RecordedCall, Sink
from dialwatch.platforms.wiring import address, loosely

__all__ = ["AiRudderRecordings"]

_BY_NUMBER = "AI Rudder gives this recording by number: it may be another dial of it."
_NONE = "AI Rudder has no recording of this call."
_URL = "recording_url"
_URLS = ("recording_url", "RecordingUrl")
"""Names of an address in a stored record; `url` alone may be anything."""
_REFUSING = frozenset({400, 404, 409, 422})
"""HTTP statuses of refusals whose body says why."""
_NOT_FOUND = 404
_LETTERS = 2
"""Letters before a call's id that some answers leave off."""

_Way = Callable[[RecordedCall, Sink], Awaitable[Link | None]]


@dataclass(frozen=True, slots=True)
class _Parent:
    """What a task stands under: `node:wf1/n2` is node n2 of workflow wf1."""

    kind: str
    key: str

    @classmethod
    def of(cls, told: str) -> "_Parent":
        kind, _, rest = told.partition(":")
        return cls(kind, rest.partition("/")[0])


def _link(url: str, title: str) -> Link:
    """The link in an answer. Raises BadAnswer where it holds none."""
    if not url.casefold().startswith("http"):
        raise BadAnswer(f"{title}: the answer is neither a file nor a link.")
    return Link(url=url)


class AiRudderRecordings(Giving):
    """What a client of AI Rudder adds to be a `Gives`."""

    _success: str

    async def recording(self, call: RecordedCall, sink: Sink) -> Link | None:
        """Ask for a call's recording, in each way that there is until one leads to it. Raises
        Gone, BadInput, PlatformError."""
        said: list[PlatformError | BadInput] = []
        for way in self._ways(call):
            try:
                return await way(call, sink)
            except (BadInput, PlatformError) as err:
                if not _leads_on(err):
                    raise
                said.append(err)
        raise min(said, key=_weight)

    async def task_recordings(self, campaign: str, sink: Sink) -> Link | None:
        """All recordings of a task, as a ZIP. Raises Gone, PlatformError."""
        return await self._file("recordings", {"task": campaign}, sink)

    def _ways(self, call: RecordedCall) -> Iterator[_Way]:
        if is_of_workflow(call.parent):
            yield self._by_id("workflow_call")
            yield self._of_calls
            yield self._of_workflow
        if self._contract.offers("call"):
            yield self._by_id("call")
        if call.parent.startswith(("plan:", "round:")) and self._contract.offers("plan_recordings"):
            yield self._of_plan
        yield self._by_number
        if _address_in(call.raw):
            yield self._as_told

    def _by_id(self, operation: str) -> _Way:
        async def way(call: RecordedCall, sink: Sink) -> Link | None:
            del sink
            if not call.call_id:
                raise BadInput("AI Rudder told no id of this call, by which it could be asked for.")
            found = await self._looked_up(operation, {"call": call.call_id})
            return _told(found.fact(_URL))

        return way

    async def _of_calls(self, call: RecordedCall, sink: Sink) -> Link | None:
        del sink
        asked = {"callee": call.number, "task": call.campaign}
        return _of_call(await self._looked_up("workflow_call_info", asked), call)

    async def _of_workflow(self, call: RecordedCall, sink: Sink) -> Link | None:
        del sink
        workflow = _Parent.of(call.parent).key
        asked = {"workflow": workflow, "callee": call.number}
        return _of_call(await self._looked_up("workflow_recordings", asked), call)

    async def _of_plan(self, call: RecordedCall, sink: Sink) -> Link | None:
        del sink
        asked = {"plan": _Parent.of(call.parent).key, "callee": call.number}
        return _of_call(await self._looked_up("plan_recordings", asked), call)

    async def _by_number(self, call: RecordedCall, sink: Sink) -> Link | None:
        if not call.number:
            raise BadInput("AI Rudder is asked by number, and this call has none.")
        if call.kind is CampaignKind.INBOUND:
            raise BadInput("AI Rudder is asked by task, and a call that came in belongs to none.")
        link = await self._file("recording", {"task": call.campaign, "callee": call.number}, sink)
        return Link(url=link.url, note=_BY_NUMBER) if link and call.attempt > 1 else link

    async def _as_told(self, call: RecordedCall, sink: Sink) -> Link | None:
        """The address in the record itself, which may have expired."""
        del sink
        return _told(_address_in(call.raw))

    async def _looked_up(self, operation: str, values: dict[str, str]) -> Finding:
        """What the operation answers to the user. Raises PlatformError."""
        raise NotImplementedError

    async def _authorised(
        self,
        operation: Operation,
        travels: Mapping[str, Mapping[str, Any]],
        read: Callable[[Answer], Awaitable[Sent | Refusal]],
        *,
        takes: frozenset[int] = frozenset(),
        always: bool = False,
        sink: Sink | None = None,
    ) -> Sent:
        """Put the question with a token; a file goes to `sink`. Raises PlatformError."""
        raise NotImplementedError

    async def _file(self, operation: str, values: dict[str, str], sink: Sink) -> Link | None:
        """A file that comes as the answer, into `sink`, or the link in its place. Raises Gone."""
        spec, asked = SPECS[operation], self._contract.operation(operation)

        async def read(answer: Answer) -> Sent | Refusal:
            if answer.status == _NOT_FOUND:
                raise Gone("AI Rudder has no such recording (404).")
            if answer.taken:
                return Sent()
            told = opened(answer.body, spec, self._success)
            if isinstance(told, Refusal) and told.code == str(_NOT_FOUND):
                raise Gone("AI Rudder has no such recording (code 404).")
            return told

        sent = await self._authorised(
            asked, {"params": asked.named(**values)}, read, takes=_REFUSING, always=True, sink=sink
        )
        if not sent.code:
            return None
        found = finding(sent.data, spec.reads, self._contract)
        return _link(found.fact(_URL), spec.title)


def _leads_on(error: PlatformError | BadInput) -> bool:
    """Whether another way may still lead to it; what is too large is found already."""
    if isinstance(error, TooLarge):
        return False
    if isinstance(error, VendorError) and not isinstance(error, NoCode):
        return not error.leaves_open
    return isinstance(error, (BadInput, BadAnswer, NoCode, NotConfirmed, NotFound, Refused))


def _weight(error: PlatformError | BadInput) -> int:
    """Which of several errors is told, the least one: a recording is not called gone while a way
    that failed might still lead to it. That a way is closed says least."""
    if isinstance(error, Gone):
        return 1
    return 2 if isinstance(error, (BadInput, NotConfirmed, NotFound)) else 0


def _address_in(raw: bytes) -> str:
    """The address in a stored record; empty where it holds none."""
    try:
        told = loosely(raw, "Record")
    except BadAnswer:
        return ""
    return next((url for name in _URLS if (url := address(told.get(name)))), "")


def _told(url: str) -> Link:
    if not url:
        raise Gone(_NONE)
    return _link(url, "Recording")


def _of_call(found: Finding, call: RecordedCall) -> Link:
    """The address in the row of that call. Raises Gone where there is none."""
    ids, urls = found.column("call_id"), found.column(_URL)
    rows = zip(ids, urls, strict=False)
    return _told(next((url for one, url in rows if _is_same(one, call.call_id)), ""))


def _is_same(one: str, other: str) -> bool:
    return bool(one) and (one == other or one[_LETTERS:] == other or one == other[_LETTERS:])
