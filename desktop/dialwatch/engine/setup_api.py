"""The routes of setting up: accounts and their keys, all settings, and settings in a file."""

from collections.abc import Mapping
from typing import Any, Protocol

from pydantic import SecretStr
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from dialwatch.calls.errors import BadInput
from dialwatch.credentials import PlaceKind
from dialwatch.engine.bodies import body_of
from dialwatch.engine.key_desk import KeyDesk
from dialwatch.engine.settings_desk import SettingsDesk
from dialwatch.engine.settings_port import SettingsPort
from dialwatch.engine.setup import Setup

__all__ = ["SetupDesk", "setup_routes"]


class SetupDesk(Protocol):
    """What these routes need of the engine."""

    setup: Setup
    key_desk: KeyDesk
    settings: SettingsDesk
    settings_port: SettingsPort


def setup_routes(desk: SetupDesk) -> list[Route]:
    """Below `/v1`."""
    routes = _Routes(desk)
    post = ["POST"]
    return [
        Route("/v1/setup", routes.offers),
        Route("/v1/setup/places", routes.places),
        Route("/v1/setup/test", routes.test, methods=post),
        Route("/v1/keys", routes.keys),
        Route("/v1/keys/unlock", routes.unlock, methods=post),
        Route("/v1/accounts/{id}/keys", routes.replace_keys, methods=post),
        Route("/v1/accounts/{id}/keys/test", routes.test_keys, methods=post),
        Route("/v1/settings", routes.settings),
        Route("/v1/settings", routes.change, methods=post),
        Route("/v1/settings/export", routes.export, methods=post),
        Route("/v1/settings/import", routes.take_in, methods=post),
    ]


class _Routes:
    def __init__(self, desk: SetupDesk) -> None:
        self._desk = desk

    async def offers(self, request: Request) -> Response:
        del request
        return JSONResponse(self._desk.setup.offers())

    async def places(self, request: Request) -> Response:
        del request
        return JSONResponse({"places": await self._desk.setup.places()})

    async def test(self, request: Request) -> Response:
        return JSONResponse(await self._desk.setup.test(await body_of(request)))

    async def keys(self, request: Request) -> Response:
        del request
        return JSONResponse(self._desk.key_desk.told())

    async def unlock(self, request: Request) -> Response:
        told = await _object(request)
        await self._desk.key_desk.unlock(SecretStr(_text(told, "passphrase")))
        return JSONResponse(self._desk.key_desk.told())

    async def replace_keys(self, request: Request) -> Response:
        told = await _object(request)
        kept = await self._desk.key_desk.replace(
            request.path_params["id"], _keys(told), _place(told.get("keep"))
        )
        return JSONResponse({"lasting": kept.lasting, "sentence": kept.sentence})

    async def test_keys(self, request: Request) -> Response:
        keys = _keys(await _object(request))
        return JSONResponse(await self._desk.setup.test_keys(request.path_params["id"], keys))

    async def settings(self, request: Request) -> Response:
        del request
        return JSONResponse(self._desk.settings.told())

    async def change(self, request: Request) -> Response:
        return JSONResponse(await self._desk.settings.change(await body_of(request)))

    async def export(self, request: Request) -> Response:
        window = (await _object(request)).get("window")
        return JSONResponse(
            {"text": self._desk.settings_port.export(window if isinstance(window, dict) else {})}
        )

    async def take_in(self, request: Request) -> Response:
        told = await _object(request)
        port, text = self._desk.settings_port, _text(told, "text")
        if told.get("apply") is True:
            return JSONResponse(await port.take_in(text))
        return JSONResponse(port.preview(text))


async def _object(request: Request) -> dict[str, Any]:
    told = await body_of(request)
    if not isinstance(told, dict):
        raise BadInput("Give what is wanted as an object.")
    return told


def _text(told: Mapping[str, Any], name: str) -> str:
    value = told.get(name)
    if not isinstance(value, str):
        raise BadInput(f"“{name}” must be a text.")
    return value


def _keys(told: Mapping[str, Any]) -> dict[str, SecretStr]:
    keys = told.get("keys")
    if not isinstance(keys, dict) or not all(isinstance(one, str) for one in keys.values()):
        raise BadInput("Give the keys as names with texts.")
    return {str(name): SecretStr(value) for name, value in keys.items()}


def _place(told: object) -> PlaceKind | None:
    if told is None or told == "":
        return None
    try:
        return PlaceKind(told)  # type: ignore[arg-type]
    except ValueError:
        raise BadInput("There is no such place for keys.") from None
