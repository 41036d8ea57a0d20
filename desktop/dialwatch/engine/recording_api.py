"""The routes of the recordings: what changed, one of them, fetching, hearing."""

from collections.abc import Sequence
from typing import Any, Protocol

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from dialwatch.calls.errors import BadInput
from dialwatch.engine.bodies import body_of, number_of
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
        Route("/v1/recordings/{call:int}", routes.one),
        Route("/v1/recordings/{call:int}/peaks", routes.peaks),
        Route("/v1/recordings/{call:int}/open", routes.open, methods=post),
        Route("/v1/recordings/{call:int}/bytes", routes.bytes),
    ]


class _Routes:
    def __init__(self, desk: RecordingDesk) -> None:
        self._desk = desk

    async def changes(self, request: Request) -> Response:
        rev, rows, more = await self._desk.recordings.marks(
            number_of(request, "since", 0),
            min(max(1, number_of(request, "limit", _MOST_MARKS)), _MOST_MARKS),
            _wait(request),
        )
        return JSONResponse({"rev": rev, "rows": [row.told() for row in rows], "more": more})

    async def jobs(self, request: Request) -> Response:
        since = number_of(request, "since", 0)
        rev, jobs, waiting = await self._desk.recordings.fetch_jobs(since, _wait(request))
        return JSONResponse({"rev": rev, "jobs": [job.told() for job in jobs], "waiting": waiting})

    async def fetch(self, request: Request) -> Response:
        told = await _object(request)
        calls = calls_of(told)
        queued, refused = await self._desk.recordings.fetch(calls, front=told.get("front") is True)
        return JSONResponse({"queued": queued, "refused": refused})

    async def cancel(self, request: Request) -> Response:
        told = await _object(request)
        jobs = told.get("jobs")
        if told.get("all") is not True and not _texts(jobs):
            raise BadInput("Name the jobs to give up, or all of them.")
        wanted = None if told.get("all") is True else list(jobs or ())
        return JSONResponse({"cancelled": await self._desk.recordings.cancel(wanted)})

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
        opened = await self._desk.recordings.open_for(
            request.path_params["call"], str(told.get("for", ""))
        )
        return JSONResponse(opened.told())

    async def bytes(self, request: Request) -> Response:
        piece = await self._desk.recordings.listening.piece(
            request.path_params["call"], *_place(request)
        )
        return Response(piece, media_type=_BYTES)


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


def _wait(request: Request) -> float:
    return float(min(number_of(request, "wait", 0), _LONGEST_WAIT))


def _place(request: Request) -> tuple[int, int]:
    return number_of(request, "offset", 0), number_of(request, "length", _PIECE)
