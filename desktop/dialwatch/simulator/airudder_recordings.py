"""AI Rudder's recordings, and the information on a call by its id.

Source: vendors/airudder.md 4.6, 4.7, 4.9. The paths and parameter names of the recordings of a
call and of a task were observed in a client of 2020; that they are audio and a zip follows from
what it does with them. Unconfirmed [U] here: the content types; that a call is recorded when
somebody talked, once it is reported, and that HTTP 404 tells that there is no recording; links in
place of bytes (`links`); path, parameter and answer of the call by id; that links work without the
token and refuse whoever sends one, as signed links of object stores do. The calls of workflows are
asked for at the same path by their ids (airudder-workflow.md 2.14), and tell their case and their
workflow too [U].
"""

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from dialwatch.simulator.airudder_records import TaskBook
from dialwatch.simulator.airudder_shelf import TaskShelf
from dialwatch.simulator.airudder_wire import Handler, Refused, envelope
from dialwatch.simulator.archive import Archive
from dialwatch.simulator.call import Call, Entry
from dialwatch.simulator.downloads import download
from dialwatch.simulator.plan import Kind
from dialwatch.simulator.sound import Recorded, recording

__all__ = ["DOWNLOADS", "OF_WORKFLOWS", "RECORDINGS", "Recordings", "recorded"]

RECORDINGS: Mapping[str, tuple[str, str]] = {
    "recording": ("GET", "/service/cloud/case"),
    "recordings": ("GET", "/service/cloud/recording"),
    "call": ("GET", "/service/cloud/callinfo"),
}
"""Operation → method and path."""

OF_WORKFLOWS = "/service/cloud/callinfo?call_id"
"""The same interface in the spelling of the workflows' page, by which requests are told apart."""

DOWNLOADS = "/download/"
"""Beneath it the links lead to files, without a token."""

_BOTH: tuple[Kind, Kind] = ("task", "round")
_ANY: tuple[Kind, ...] = (*_BOTH, "node")
_NAMES = ("call_id", "CallID", "callid")
_NONE = "no recording"


def recorded(book: TaskBook) -> Iterator[tuple[Entry, Call]]:
    """The calls of a task of which there is a recording, by entry."""
    for entry in book.campaign.entries:
        if entry.shown_at is not None and entry.calls[-1].answered and entry.calls[-1].talk:
            yield entry, entry.calls[-1]


class Recordings:
    """Answers with sound, or with links to it when `links` is on."""

    def __init__(self, shelf: TaskShelf) -> None:
        self.links = False
        self._shelf = shelf
        self._packing: tuple[tuple[str, int], Archive] | None = None

    def handlers(self) -> dict[str, Handler]:
        """Operation → what answers it."""
        return {
            "recording": self._recording,
            "recordings": self._recordings,
            "call": self._call,
        }

    def link(self, request: Request, name: str) -> str:
        """Where that file is to be had, at the address which was asked."""
        return f"{str(request.base_url).rstrip('/')}{DOWNLOADS}{name}"

    async def _recording(self, request: Request) -> Response:
        book = self._shelf.book(request.query_params.get("TaskID", ""), *_BOTH)
        number = request.query_params.get("Callee", "")
        found = [call for entry, call in recorded(book) if entry.number == number]
        if not found:
            raise Refused(404, _NONE)
        name = book.call_id(found[-1])
        if self.links:
            return envelope({"url": self.link(request, f"{name}.wav")})
        return await download(request, _sound(found[-1]))

    async def _recordings(self, request: Request) -> Response:
        book = self._shelf.book(request.query_params.get("TaskID", ""), *_BOTH)
        if next(recorded(book), None) is None:
            raise Refused(404, _NONE)
        if self.links:
            return envelope({"url": self.link(request, f"{book.campaign.key}.zip")})
        return await self._packed(request, book)

    async def _call(self, request: Request) -> Response:
        name = next((n for n in _NAMES if n in request.query_params), _NAMES[0])
        book, entry, call = self._find(request.query_params.get(name, ""))
        return envelope(self.told(request, book, entry, call))

    def told(self, request: Request, book: TaskBook, entry: Entry, call: Call) -> dict[str, Any]:
        """A call with its task, its workflow where it has one, and the link to its recording."""
        told = {**book.record(entry, call), "task_id": book.campaign.key}
        if book.campaign.plan.kind == "node":
            told |= {"case_id": entry.case, "workflow_id": book.campaign.plan.parent}
        if call.answered and call.talk:
            told["recording_url"] = self.link(request, f"{book.call_id(call)}.wav")
        return told

    async def download(self, request: Request) -> Response:
        """A file behind a link. Raises Refused."""
        if "authorization" in request.headers:
            raise Refused(400, "a link is asked for without a token")
        key, _, kind = request.path_params["name"].rpartition(".")
        if kind == "zip":
            return await self._packed(request, self._shelf.book(key, *_ANY))
        _, _, call = self._find(key)
        if not (call.answered and call.talk):
            raise Refused(404, _NONE)
        return await download(request, _sound(call))

    async def _packed(self, request: Request, book: TaskBook) -> Response:
        """All recordings of a task; the archive is kept while another is not asked for."""
        state = (book.campaign.key, sum(1 for _ in recorded(book)))
        if self._packing is None or self._packing[0] != state:
            self._packing = (state, await asyncio.to_thread(_archive, book))
        return await download(request, self._packing[1])

    def _find(self, name: str) -> tuple[TaskBook, Entry, Call]:
        """The reported call of that id, with the two letters before it or without."""
        for book in self._shelf.of(*_ANY):
            for entry in book.campaign.shown:
                for call in entry.calls:
                    if name.endswith(call.id) and name in (call.id, book.call_id(call)):
                        return book, entry, call
        raise Refused(404, "no such call")


def _sound(call: Call) -> Recorded:
    return recording(call.id, call.talk, odd=call.odd)


def _archive(book: TaskBook) -> Archive:
    """One file a call, named by number and entry."""
    return Archive(
        [
            (f"{entry.number.lstrip('+')}_{entry.id}.wav", _sound(call))
            for entry, call in recorded(book)
        ]
    )
