"""The engine's local API (`/v1`): what the windows and the command line ask."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any, Protocol

import structlog
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from dialwatch.calls.account import AccountState
from dialwatch.calls.errors import BadInput, DialwatchError, StoreError
from dialwatch.calls.platform import Platform
from dialwatch.engine.action_api import ActionDesk, action_routes
from dialwatch.engine.audit_api import AuditDesk, actions_of, audit_routes
from dialwatch.engine.batch_api import BatchDesk, batch_routes
from dialwatch.engine.binding_api import BindingDesk, binding_routes
from dialwatch.engine.binding_plan_api import PlanDesk, plan_routes
from dialwatch.engine.bodies import body_of, flag_of, number_of
from dialwatch.engine.contract_api import ContractDesk, contract_routes
from dialwatch.engine.detail import detail_of
from dialwatch.engine.export_api import ExportDesk, export_routes
from dialwatch.engine.feed import Feed
from dialwatch.engine.halt_api import HaltDesk, halt_routes
from dialwatch.engine.launch_api import LaunchDesk, launch_routes
from dialwatch.engine.life import Life
from dialwatch.engine.privacy_api import PrivacyDesk, privacy_routes
from dialwatch.engine.push_api import PushDesk, push_routes
from dialwatch.engine.recording_api import RecordingDesk, recording_routes
from dialwatch.engine.reveal_api import RevealDesk, reveal_routes
from dialwatch.engine.setup_api import SetupDesk, setup_routes
from dialwatch.monitor.monitor import Monitor
from dialwatch.platforms.outcomes import outcome_file, outcome_table
from dialwatch.platforms.port import ProbeResult
from dialwatch.store.journal import Journal

__all__ = ["Desk", "api"]

_log = structlog.get_logger("dialwatch.engine")
_FRAMES = "application/x-dialwatch-frames"
_MOST_CHANGES = 100_000

Handler = Callable[[Request], Awaitable[Response]]


class Desk(
    ActionDesk,
    AuditDesk,
    BatchDesk,
    BindingDesk,
    ContractDesk,
    ExportDesk,
    HaltDesk,
    LaunchDesk,
    PlanDesk,
    PrivacyDesk,
    PushDesk,
    RecordingDesk,
    RevealDesk,
    SetupDesk,
    Protocol,
):
    """What the routes need of the engine."""

    journal: Journal
    feed: Feed
    life: Life
    monitor: Monitor
    own_outcomes: Path

    def hello(self) -> dict[str, Any]:
        """Who answers."""

    def accounts(self) -> list[AccountState]:
        """The accounts' states."""

    async def add_account(self, told: object) -> dict[str, Any]:
        """Keep and follow a new account. Raises BadInput."""

    async def probe(self, account_id: str) -> ProbeResult:
        """Test an account. Raises BadInput."""

    async def remove_account(self, account_id: str) -> str:
        """Follow and know it no longer. Returns what became of its keys. Raises BadInput."""

    def watch(self, account_id: str, told: object) -> list[str]:
        """Watch more tasks. Returns the ids of all. Raises BadInput."""

    def unwatch(self, account_id: str, told: object) -> list[str]:
        """Watch fewer tasks. Returns the ids of the rest. Raises BadInput."""

    def labels(self, account_id: str) -> dict[str, Any]:
        """What an account's codes mean and are called. Raises BadInput."""

    def set_labels(self, account_id: str, told: object) -> dict[str, Any]:
        """Name codes. Returns `labels`. Raises BadInput."""

    async def pause(self, paused: bool, account_id: str | None) -> None:
        """Pause or resume polling. Raises BadInput."""

    def zone_of(self, account_id: str) -> str | None:
        """The zone of an account that is known."""


def api(desk: Desk) -> Starlette:
    """The routes, without the guard that stands before them."""
    routes = Routes(desk)
    return Starlette(
        routes=[
            Route("/v1/hello", routes.hello),
            Route("/v1/snapshot", routes.snapshot),
            Route("/v1/changes", routes.changes),
            Route("/v1/stream", routes.stream),
            Route("/v1/calls/{id:int}", routes.call),
            Route("/v1/campaigns", routes.campaigns),
            Route("/v1/accounts", routes.accounts),
            Route("/v1/accounts", routes.add_account, methods=["POST"]),
            Route("/v1/accounts/{id}", routes.remove_account, methods=["DELETE"]),
            *action_routes(desk),
            *audit_routes(desk),
            *batch_routes(desk),
            *binding_routes(desk),
            *contract_routes(desk),
            *export_routes(desk),
            *halt_routes(desk),
            *launch_routes(desk),
            *plan_routes(desk),
            *privacy_routes(desk),
            *push_routes(desk),
            *recording_routes(desk),
            *reveal_routes(desk),
            *setup_routes(desk),
            Route("/v1/accounts/{id}/labels", routes.labels),
            Route("/v1/accounts/{id}/{action}", routes.act_on_account, methods=["POST"]),
            Route("/v1/polling", routes.polling, methods=["POST"]),
            Route("/v1/refresh", routes.refresh, methods=["POST"]),
            Route("/v1/keep", routes.keep, methods=["POST"]),
            Route("/v1/outcomes/{platform}", routes.outcomes),
            Route("/v1/stop", routes.stop, methods=["POST"]),
        ],
        exception_handlers={
            BadInput: _refused,
            StoreError: _store_failed,
            DialwatchError: _refused,
            HTTPException: _no_such,
            Exception: _fault,
        },
    )


class Routes:
    """One method a route."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def hello(self, request: Request) -> Response:
        del request
        return JSONResponse(self._desk.hello())

    async def snapshot(self, request: Request) -> Response:
        del request
        return _framed(self._desk.feed.snapshot())

    async def changes(self, request: Request) -> Response:
        since = number_of(request, "since", 0)
        limit = min(max(1, number_of(request, "limit", 10_000)), _MOST_CHANGES)
        return _framed(self._desk.feed.changes(since, limit))

    async def stream(self, request: Request) -> Response:
        since = number_of(request, "since", 0)

        async def attached() -> AsyncIterator[bytes]:
            with self._desk.life.attached():
                async for one in self._desk.feed.stream(since):
                    yield one

        return _framed(attached())

    async def call(self, request: Request) -> Response:
        row = await self._desk.journal.call_raw(request.path_params["id"])
        if row is None:
            raise HTTPException(404, "There is no such call.")
        campaigns = {row.id: row for row in await self._desk.journal.campaigns()}
        campaign = campaigns.get(row.campaign_id)
        told = detail_of(row, campaign, self._desk.zone_of(row.account))
        told["actions"] = await actions_of(self._desk.audit, row, campaigns.values())
        return JSONResponse(told)

    async def campaigns(self, request: Request) -> Response:
        del request
        rows = await self._desk.journal.campaigns()
        return JSONResponse(
            {
                "campaigns": [row.told() for row in rows],
                "robots": await self._desk.journal.robots(),
            }
        )

    async def accounts(self, request: Request) -> Response:
        del request
        return JSONResponse(_accounts(self._desk.accounts(), self._desk.monitor.paused))

    async def add_account(self, request: Request) -> Response:
        return JSONResponse(await self._desk.add_account(await body_of(request)), 201)

    async def remove_account(self, request: Request) -> Response:
        said = await self._desk.remove_account(request.path_params["id"])
        return JSONResponse({"sentence": said})

    async def labels(self, request: Request) -> Response:
        return JSONResponse(self._desk.labels(request.path_params["id"]))

    async def act_on_account(self, request: Request) -> Response:
        desk, account = self._desk, request.path_params["id"]
        match request.path_params["action"]:
            case "test":
                result = await desk.probe(account)
                return JSONResponse(
                    {
                        "ok": result.ok,
                        "sentence": result.sentence,
                        "skew": result.skew,
                        "campaigns_seen": result.campaigns_seen,
                    }
                )
            case "pause":
                await desk.pause(True, account)
            case "resume":
                await desk.pause(False, account)
            case "refresh":
                desk.monitor.refresh(account)
            case "watch":
                return JSONResponse({"tasks": desk.watch(account, await body_of(request))})
            case "labels":
                return JSONResponse(desk.set_labels(account, await body_of(request)))
            case "unwatch":
                return JSONResponse({"tasks": desk.unwatch(account, await body_of(request))})
            case _:
                raise HTTPException(404, "There is no such action.")
        return JSONResponse({})

    async def polling(self, request: Request) -> Response:
        await self._desk.pause(await flag_of(request, "paused"), None)
        return JSONResponse({"paused": self._desk.monitor.paused})

    async def refresh(self, request: Request) -> Response:
        del request
        self._desk.monitor.refresh()
        return JSONResponse({})

    async def keep(self, request: Request) -> Response:
        self._desk.life.keep_collecting(await flag_of(request, "keep"))
        return JSONResponse({"owned": self._desk.life.owned})

    async def outcomes(self, request: Request) -> Response:
        try:
            platform = Platform(request.path_params["platform"])
        except ValueError:
            raise HTTPException(404, "There is no such platform.") from None
        file = outcome_file(platform, self._desk.own_outcomes)
        table = outcome_table(platform, file)
        return JSONResponse(
            {
                "file": str(file),
                "platform": table.platform.value,
                "facts": list(table.facts),
                "rules": [
                    {**asdict(rule), "outcome": rule.outcome.word, "when": dict(rule.when)}
                    for rule in table.rules
                ],
            }
        )

    async def stop(self, request: Request) -> Response:
        del request
        self._desk.life.stop()
        return JSONResponse({})


def _accounts(states: list[AccountState], paused: bool) -> dict[str, Any]:
    return {"accounts": [state.told() for state in states], "paused": paused}


def _framed(frames: AsyncIterator[bytes]) -> Response:
    return StreamingResponse(frames, media_type=_FRAMES)


async def _refused(request: Request, error: Exception) -> Response:
    del request
    return JSONResponse({"error": str(error)}, 400)


async def _store_failed(request: Request, error: Exception) -> Response:
    del request
    return JSONResponse({"error": str(error)}, 503)


async def _no_such(request: Request, error: Exception) -> Response:
    del request
    status = error.status_code if isinstance(error, HTTPException) else 404
    detail = error.detail if isinstance(error, HTTPException) else "Not found."
    return JSONResponse({"error": detail}, status)


async def _fault(request: Request, error: Exception) -> Response:
    _log.error("fault in a route", route=request.url.path, exc_info=error)
    return JSONResponse({"error": "A fault inside the engine; its log says more."}, 500)
