"""The routes of the recordings: what changed, one of them, fetching, hearing."""

from collections.abc import Sequence
from typing import Any, Protocol

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from dialwatch.calls.errors import BadInput
from dialwatch.engine.bodies import body_of, flag_of, number_of
from dialwatch.engine.recordings.oddities import MOST_ASKED
from dialwatch.engine.recordings.recordings import MOST_AT_ONCE, Recordings

__all__ = ["RecordingDesk", "recording_routes"]

_MOST_MARKS = 5000
_LONGEST_WAIT = 20
_BYTES = "application/octet-stream"
_PIECE = 1024 * 1024


class RecordingDesk(Protocol):
    """What these routes need of the engine."""

    recordings: Recordings


def recording_routes(desk: RecordingDesk) -> list[Route]:
    """Below `/v1`."""
    routes = _Routes(desk)
    post = ["POST"]
    return [
        Route("/v1/recordings/changes", routes.changes),
        Route("/v1/recordings/jobs", routes.jobs),
        Route("/v1/recordings/fetch", routes.fetch, methods=post),
        Route("/v1/recordings/cancel", routes.cancel, methods=post),
        Route("/v1/recordings/task", routes.task, methods=post),
        Route("/v1/recordings/exports", routes.export, methods=post),
        Route("/v1/recordings/exports/{ticket}/{call:int}", routes.exported),
        Route("/v1/recordings/judgements", routes.judgements),
        Route("/v1/recordings/oddities", routes.oddities, methods=post),
        Route("/v1/recordings/settings", routes.settings),
        Route("/v1/recordings/settings", routes.change, methods=post),
        Route("/v1/recordings/wipe", routes.wipe, methods=post),
        Route("/v1/accounts/{id}/recordings", routes.change_account, methods=post),
        Route("/v1/recordings/{call:int}", routes.one),
        Route("/v1/recordings/{call:int}/peaks", routes.peaks),
        Route("/v1/recordings/{call:int}/open", routes.open, methods=post),
        Route("/v1/recordings/{call:int}/bytes", routes.bytes),
        Route("/v1/recordings/{call:int}/{note}", routes.note, methods=post),
    ]


class _Routes:
    def __init__(self, desk: RecordingDesk) -> None:
        self._desk = desk

    async def changes(self, request: Request) -> Response:
        rev, rows, more = await self._desk.recordings.marks(
            _since(request),
            min(max(1, number_of(request, "limit", _MOST_MARKS)), _MOST_MARKS),
            _wait(request),
        )
        return JSONResponse({"rev": rev, "rows": [row.told() for row in rows], "more": more})

    async def jobs(self, request: Request) -> Response:
        since = _since(request)
        rev, jobs, waiting = await self._desk.recordings.fetch_jobs(since, _wait(request))
        return JSONResponse({"rev": rev, "jobs": [job.told() for job in jobs], "waiting": waiting})

    async def fetch(self, request: Request) -> Response:
        told = await _object(request)
        calls = calls_of(told)
        queued, refused = await self._desk.recordings.wanting.fetch(
            calls, front=told.get("front") is True
        )
        return JSONResponse({"queued": queued, "refused": refused})

    async def cancel(self, request: Request) -> Response:
        told = await _object(request)
        jobs = told.get("jobs")
        if told.get("all") is not True and not _texts(jobs):
            raise BadInput("Name the jobs to give up, or all of them.")
        wanted = None if told.get("all") is True else list(jobs or ())
        return JSONResponse({"cancelled": await self._desk.recordings.wanting.cancel(wanted)})

    async def one(self, request: Request) -> Response:
        found = await self._desk.recordings.recording(request.path_params["call"])
        if found is None:
            raise HTTPException(404, "There is no such call.")
        return JSONResponse(found.told())

    async def peaks(self, request: Request) -> Response:
        found = await self._desk.recordings.peaks(request.path_params["call"])
        if found is None:
            raise HTTPException(404, "There is no waveform of this call.")
        return Response(found, media_type=_BYTES)

    async def open(self, request: Request) -> Response:
        told = await _object(request)
        if told.get("for") != "listen":
            raise BadInput("A recording is opened to “listen”.")
        opened = await self._desk.recordings.listening.open(request.path_params["call"])
        return JSONResponse(opened.told())

    async def bytes(self, request: Request) -> Response:
        piece = await self._desk.recordings.listening.piece(
            request.path_params["call"], *_place(request)
        )
        return Response(piece, media_type=_BYTES)

    async def note(self, request: Request) -> Response:
        notes, call = self._desk.recordings.notes, request.path_params["call"]
        takes = {"pin": notes.pin, "markers": notes.mark, "judgement": notes.judge}
        take = takes.get(request.path_params["note"])
        if take is None:
            raise HTTPException(404, "There is no such action.")
        await take(call, await body_of(request))
        return await self.one(request)

    async def judgements(self, request: Request) -> Response:
        del request
        return JSONResponse({"rows": await self._desk.recordings.notes.judgements()})

    async def oddities(self, request: Request) -> Response:
        calls = calls_of(await _object(request), MOST_ASKED)
        return JSONResponse({"found": await self._desk.recordings.oddities.found(calls)})

    async def task(self, request: Request) -> Response:
        told = await _object(request)
        account, campaign = told.get("account"), told.get("campaign")
        if not isinstance(account, str) or not isinstance(campaign, str):
            raise BadInput("Name the account and the task.")
        return JSONResponse(
            {"id": await self._desk.recordings.wanting.fetch_task(account, campaign)}
        )

    async def export(self, request: Request) -> Response:
        told = await _object(request)
        masked = told.get("masked", True) is not False
        begun = await self._desk.recordings.exports.begin(calls_of(told), masked=masked)
        return JSONResponse(begun)

    async def exported(self, request: Request) -> Response:
        ticket, call = request.path_params["ticket"], request.path_params["call"]
        piece = await self._desk.recordings.exports.piece(ticket, call, *_place(request))
        return Response(piece, media_type=_BYTES)

    async def settings(self, request: Request) -> Response:
        del request
        return JSONResponse(await self._desk.recordings.options.told())

    async def change(self, request: Request) -> Response:
        told = await body_of(request)
        return JSONResponse(await self._desk.recordings.options.change(told))

    async def change_account(self, request: Request) -> Response:
        account, told = request.path_params["id"], await body_of(request)
        return JSONResponse(await self._desk.recordings.options.change_account(account, told))

    async def wipe(self, request: Request) -> Response:
        pinned = await flag_of(request, "pinned")
        files, size = await self._desk.recordings.wipe(pinned=pinned)
        return JSONResponse({"files": files, "bytes": size})


def calls_of(told: dict[str, Any], most: int = MOST_AT_ONCE) -> list[int]:
    """The calls' numbers in `{"calls": […]}`. Raises BadInput."""
    calls = told.get("calls")
    if not isinstance(calls, list) or not all(
        type(one) is int and 0 < one < 2**62 for one in calls
    ):
        raise BadInput("Give the calls as a list of their numbers.")
    if len(calls) > most:
        raise BadInput(f"At most {most:,} calls are taken at once.")
    return calls


async def _object(request: Request) -> dict[str, Any]:
    told = await body_of(request)
    if not isinstance(told, dict):
        raise BadInput("Give what is wanted as an object.")
    return told


def _texts(told: object) -> bool:
    return isinstance(told, Sequence) and all(isinstance(one, str) for one in told)


def _since(request: Request) -> int:
    """-1: whatever there is, at once."""
    if request.query_params.get("since") == "-1":
        return -1
    return number_of(request, "since", 0)


def _wait(request: Request) -> float:
    return float(min(number_of(request, "wait", 0), _LONGEST_WAIT))


def _place(request: Request) -> tuple[int, int]:
    return number_of(request, "offset", 0), number_of(request, "length", _PIECE)
