"""All that the routes of setting up need of an engine, in the test's own process."""

from pathlib import Path
from typing import Any

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from dialwatch.calls.errors import BadInput
from dialwatch.clock import SystemClock
from dialwatch.credentials import Credentials
from dialwatch.engine.accounts import AccountBook
from dialwatch.engine.key_desk import KeyDesk
from dialwatch.engine.settings_desk import SettingsDesk
from dialwatch.engine.settings_port import SettingsPort
from dialwatch.engine.setup import Setup
from dialwatch.engine.setup_api import setup_routes
from dialwatch.recording_settings import RecordingSettings
from dialwatch.settings import AccountSettings, ReceiverSettings, SettingsFile

__all__ = ["LittleSetup", "an_account"]


def an_account(account_id: str = "jakarta", **told: Any) -> AccountSettings:
    """An account of AI Rudder; `told`: what of it is otherwise."""
    usual = {
        "id": account_id,
        "name": account_id.title(),
        "platform": "airudder",
        "base_url": "https://api.example.com",
        "zone": "Asia/Jakarta",
    }
    return AccountSettings.model_validate({**usual, **told})


class LittleSetup:
    """Notes what it is asked to do."""

    def __init__(
        self, profile: Path, *accounts: AccountSettings, credentials: Credentials | None = None
    ) -> None:
        for account in accounts:
            SettingsFile(profile / "settings.toml").add_account(account)
        self.book = AccountBook(profile, credentials or Credentials.of(profile, profile / "keys"))
        self.done: list[str] = []
        self.noted: list[tuple[str, str, object]] = []
        self.key_desk = KeyDesk(self.book, self.reconnect, self._note)
        self.setup = Setup(self.book, SystemClock())
        self.settings = SettingsDesk(self.book, self, self._note)
        self.settings_port = SettingsPort(self.book, self.settings, SystemClock())

    async def ask(self, method: str, path: str, body: object = None) -> tuple[int, Any]:
        """The answer of its API: status and JSON."""
        app = Starlette(routes=setup_routes(self), exception_handlers={BadInput: _refused})
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://engine") as client:
            answer = await client.request(method, f"/v1/{path}", json=body)
            return answer.status_code, answer.json()

    async def _note(self, account: str, what: str, told: object) -> None:
        self.noted.append((account, what, told))

    async def apply_receiver(self, settings: ReceiverSettings) -> None:
        self.done.append(f"receiver {settings.port}")

    async def apply_recordings(self, before: RecordingSettings) -> None:
        if before != self.book.loaded.settings.recordings:
            self.done.append("recordings")

    def apply_retention(self) -> None:
        self.done.append("retention")

    async def reconnect(self, account_id: str) -> None:
        self.done.append(f"reconnect {account_id}")


async def _refused(request: Request, error: Exception) -> Response:
    del request
    return JSONResponse({"error": str(error)}, 400)
