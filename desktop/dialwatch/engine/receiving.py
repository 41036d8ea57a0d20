"""Receiving pushes in the engine: who may push where, what is read, and when nothing could come."""

import asyncio
import contextlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import structlog

from dialwatch.calls.errors import BadInput, DialwatchError, PlatformError, StoreError
from dialwatch.calls.platform import Platform
from dialwatch.calls.push import PUSH_KINDS
from dialwatch.clock import Clock
from dialwatch.engine.addresses import Addresses, base_of
from dialwatch.engine.self_test import ACCOUNT, BODY, KIND, SelfPushes
from dialwatch.monitor.intake import Intake
from dialwatch.monitor.notices import Notices
from dialwatch.monitor.pushed import Gap
from dialwatch.monitor.pushes import PushReader, Reading
from dialwatch.monitor.sentences import internal
from dialwatch.net.knock import knock
from dialwatch.platforms.port import Heavy
from dialwatch.platforms.push import Pushed, Pushes
from dialwatch.receiver.app import Receiver, Trust
from dialwatch.receiver.doors import Door, Doors
from dialwatch.receiver.senders import networks
from dialwatch.receiver.server import Listening, ReceiverServer
from dialwatch.settings import AccountSettings, ReceiverSettings
from dialwatch.store.inbox import ALIVE, Inbox, Kept
from dialwatch.store.journal import Journal

__all__ = ["Receiving", "Took"]

_log = structlog.get_logger("dialwatch.engine")
_BEAT = 5.0
"""Real seconds between two notes that pushes could come."""
_LEAST_GAP = 30.0
"""Real seconds without a note after which nothing could come."""
_TIDY = 3_600.0
_GAPS = "receiver/gaps"
_MOST_GAPS = 50
_KEPT_MS = 8 * 86_400_000
_MINUTE = 60_000

Took = Callable[[str, Kept, Pushed], None]


class Receiving:
    """One per engine. The inbox is open before `start`, and closed after `close`."""

    def __init__(
        self,
        profile: Path,
        clock: Clock,
        *,
        journal: Journal,
        inbox: Inbox,
        intake: Intake,
        notices: Notices,
        heavy: Heavy,
        took: Took,
        too_long: Callable[[str], None],
    ) -> None:
        """`took` hears of each push after it is in the journal; `too_long`, of an account that
        was sent a push which is longer than is taken. Both on the engine's loop."""
        self.inbox = inbox
        self._clock = clock
        self._journal = journal
        self._notices = notices
        self._took = took
        self._too_long = too_long
        self._addresses = Addresses(profile)
        self._settings = ReceiverSettings()
        self._accounts: dict[str, tuple[AccountSettings, Pushes | None]] = {}
        self._server: ReceiverServer | None = None
        self._changing = asyncio.Lock()
        self._chosen = False
        """Somebody has chosen settings while the engine was still starting with older ones."""
        self._failure = ""
        self.gaps: tuple[Gap, ...] = ()
        """Spans in which no push could come, the latest last."""
        self.receiver = Receiver(inbox, clock, self._was_too_long, self._not_kept)
        self._reader = PushReader(
            inbox, intake, notices, clock, heavy=heavy, accounts=self._readings
        )

    @property
    def listening(self) -> bool:
        """Pushes can come."""
        return self._server is not None

    @property
    def settings(self) -> ReceiverSettings:
        """As they are in force."""
        return self._settings

    # Its life

    async def start(self, settings: ReceiverSettings) -> bool:
        """Take up what an earlier run left, and listen if that is wanted.

        True: pushes could not come for a while, so the platforms have to be asked.
        """
        kept = await self._journal.state(_GAPS)
        self.gaps = _gaps_of(kept, self._clock.millis())
        away = (await self.inbox.counts()).get(ALIVE, 0)
        async with self._changing:
            if not self._chosen:
                await self._apply(settings)
        return bool(away) and self.listening and await self._note_gap(away)

    async def run(self) -> None:
        """Read what was pushed, until cancelled."""
        async with asyncio.TaskGroup() as works:
            works.create_task(self._reader.run(), name="push reader")
            works.create_task(self._beat(), name="receiver's beat")
            works.create_task(self._tidy(), name="inbox tidied")

    async def close(self) -> None:
        """Listen no more."""
        async with self._changing:
            await self._stop()

    async def _stop(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            await server.stop()

    async def apply(self, settings: ReceiverSettings) -> None:
        """Listen as these settings want it. Raises nothing: what fails is said in `told`."""
        self._chosen = True
        async with self._changing:
            await self._apply(settings)

    async def _apply(self, settings: ReceiverSettings) -> None:
        await self._stop()
        self._settings, self._failure = settings, ""
        self.receiver.trust = Trust(
            networks(settings.trusted_proxies), networks(settings.metrics_from)
        )
        if not settings.enabled:
            return
        server = ReceiverServer(
            self.receiver,
            Listening(settings.host, settings.port, settings.certificate, settings.key),
        )
        try:
            self._open_doors()
            await server.start()
        except BadInput as err:
            self._failure = str(err)
            self._notices.tell("receiver", self._failure, "bad")
            return
        self._server = server
        _log.info("receiver listens", port=server.port)

    # Accounts

    def follow(self, account: AccountSettings, pushes: Pushes | None) -> None:
        """Take this account's pushes; `pushes` is None while its keys are missing."""
        self._accounts[account.id] = account, pushes
        self.inbox.ring()
        self._open_doors_or_tell()

    def forget(self, account_id: str) -> None:
        """Take them no longer."""
        self._accounts.pop(account_id, None)
        self._open_doors_or_tell()

    def renew(self, account_id: str) -> None:
        """Give an account new addresses. Raises BadInput."""
        self._addresses.renew(account_id)
        self._open_doors()

    def _open_doors_or_tell(self) -> None:
        try:
            self._open_doors()
        except BadInput as err:
            self._notices.tell("addresses", str(err), "bad")

    def _open_doors(self) -> None:
        doors = [
            Door(
                account=account.id,
                platform=account.platform,
                kind=kind.id,
                secret=self._addresses.secret(account.id, kind.id),
                pushes=pushes,
                senders=networks(account.push.senders),
            )
            for account, pushes in self._accounts.values()
            for kind in PUSH_KINDS[account.platform]
        ]
        own = Door(
            account=ACCOUNT,
            platform=Platform.BLU,
            kind=KIND,
            secret=self._addresses.secret(ACCOUNT, KIND),
            pushes=SelfPushes(),
        )
        self.receiver.doors = Doors([*doors, own])

    def _readings(self) -> Mapping[str, Reading | None]:
        told = {
            account.id: None
            if pushes is None
            else Reading(
                pushes=pushes,
                name=account.name,
                took=lambda kept, pushed, account_id=account.id: self._took(  # type: ignore[misc]
                    account_id, kept, pushed
                ),
                heavy=account.platform is Platform.AIRUDDER,
            )
            for account, pushes in self._accounts.values()
        }
        own = Reading(pushes=SelfPushes(), name="Dialwatch", took=lambda *_: None)
        return {**told, ACCOUNT: own}

    # What the window asks for

    async def told(self) -> dict[str, Any]:
        """State, addresses and what came, as plain JSON values."""
        came = {(one.account, one.kind): one for one in await self.inbox.overview()}
        answers = await self.inbox.answers()
        counts = await self.inbox.counts()
        return {
            "settings": self._settings.model_dump(mode="json"),
            "listening": self.listening,
            "failure": self._failure or self._no_addresses(),
            "address": self._base(),
            "refused": self.receiver.figures.refusals(),
            "evicted": counts.get("evicted", 0),
            "gaps": self.gaps,
            "accounts": [
                {
                    "id": account.id,
                    "name": account.name,
                    "platform": account.platform.value,
                    "ready": pushes is not None,
                    "push": account.push.model_dump(mode="json"),
                    "kinds": [
                        {
                            "id": kind.id,
                            "title": kind.title,
                            "asks": kind.asks,
                            "url": self._url(account.id, kind.id),
                            "last": getattr(came.get((account.id, kind.id)), "last", None),
                            "pushes": getattr(came.get((account.id, kind.id)), "pushes", 0),
                            "quarantined": getattr(
                                came.get((account.id, kind.id)), "quarantined", 0
                            ),
                            "late": getattr(came.get((account.id, kind.id)), "late", 0),
                            "answers": {
                                word: times
                                for (whose, what, word), times in answers.items()
                                if (whose, what) == (account.id, kind.id)
                            },
                        }
                        for kind in PUSH_KINDS[account.platform]
                    ],
                }
                for account, pushes in self._accounts.values()
            ],
        }

    async def test(self) -> dict[str, Any]:
        """Send a push to ourselves, by the public address where one is set."""
        if not self.listening:
            return {"ok": False, "sentence": self._failure or "Switch receiving on first."}
        public = bool(self._settings.public_url)
        url = self._addresses.url(self._base(), ACCOUNT, KIND)
        certificate = None if public else self._settings.certificate
        try:
            status, seconds = await knock(url, BODY, certificate)
        except PlatformError as err:
            advice = (
                "Look whether the name leads to this computer, and whether the proxy passes on "
                "what comes to it."
                if public
                else "Look whether a firewall stands between."
            )
            return {"ok": False, "sentence": f"{err} {advice}"}
        if status != 200:
            return {
                "ok": False,
                "sentence": f"The push was answered with HTTP {status}, not by this program. Look "
                "where the public address leads.",
            }
        return {
            "ok": True,
            "sentence": f"It came, was kept and acknowledged in {round(seconds * 1000)} ms"
            f"{', by the public address' if public else ''}.",
        }

    def _no_addresses(self) -> str:
        """Why there are none; empty where there are."""
        try:
            self._addresses.secret(ACCOUNT, KIND)
        except BadInput as err:
            return str(err)
        return ""

    def _url(self, account: str, kind: str) -> str:
        """Empty where the addresses cannot be read or kept."""
        try:
            return self._addresses.url(self._base(), account, kind)
        except BadInput:
            return ""

    def _base(self) -> str:
        port = self._server.port if self._server is not None else self._settings.port
        return base_of(self._settings, port)

    # Watching over itself

    async def _beat(self) -> None:
        """Note that pushes can come. A pause of ours, a sleep of the computer, is a gap."""
        before = self._clock.millis()
        while True:
            await asyncio.sleep(_BEAT)
            now = self._clock.millis()
            if self.listening:
                if now - before > _LEAST_GAP * 1000 * self._clock.rate:
                    await self._note_gap(before)
                try:
                    await self.inbox.alive(now)
                except StoreError as err:
                    _log.warning("beat not kept", why=str(err))
            before = now

    async def _note_gap(self, since: int) -> bool:
        now = self._clock.millis()
        if now - since < _LEAST_GAP * 1000 * self._clock.rate:
            return False
        self.gaps = (*_gaps_of(list(self.gaps), now), (since, now))[-_MOST_GAPS:]
        await self._journal.set_state(_GAPS, [list(gap) for gap in self.gaps])
        minutes = max(1, (now - since) // _MINUTE)
        self._notices.tell(
            f"gap:{since}",
            f"No push could come for {minutes} min. AI Rudder and Blu are asked for what was "
            "missed; Huawei repeats its own for some hours, and the chart marks the gap.",
            "info",
        )
        return True

    async def _tidy(self) -> None:
        while True:
            try:
                await self.inbox.tidy()
            except StoreError as err:
                _log.warning("inbox not tidied", why=str(err))
            await asyncio.sleep(_TIDY)

    def _was_too_long(self, door: Door) -> None:
        """In the receiver's thread."""
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._tell_too_long, door)

    def _tell_too_long(self, door: Door) -> None:
        name = self._accounts[door.account][0].name if door.account in self._accounts else ""
        self._notices.tell(
            f"long:{door.account}:{door.kind}",
            f"A push of {name} was longer than {door.most_bytes >> 20} MiB and was not taken. The "
            "platform is asked for what it holds.",
            "warn",
        )
        self._too_long(door.account)

    def _not_kept(self, error: DialwatchError | OSError) -> None:
        """In the receiver's thread."""
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._tell_not_kept, error)

    def _tell_not_kept(self, error: DialwatchError | OSError) -> None:
        why = str(error) if isinstance(error, DialwatchError) else internal(error)
        self._notices.tell(
            "inbox",
            f"A push could not be kept, so the platform was told to send it again. {why}",
            "bad",
        )

    @property
    def _loop(self) -> asyncio.AbstractEventLoop:
        return self.inbox.loop


def _gaps_of(kept: object, now: int) -> tuple[Gap, ...]:
    rows = kept if isinstance(kept, list) else []
    return tuple(
        (int(row[0]), int(row[1]))
        for row in rows
        if isinstance(row, (list, tuple)) and len(row) == 2 and now - row[1] < _KEPT_MS
    )
