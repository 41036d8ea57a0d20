"""The engine of one profile: opens what it needs, runs until told to end, leaves nothing behind."""

import asyncio
import contextlib
import os
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast

import structlog
import uvicorn

from dialwatch.calls.account import AccountState
from dialwatch.calls.contract_view import ContractChange, ContractView
from dialwatch.calls.errors import BadInput, DialwatchError
from dialwatch.calls.platform import Platform
from dialwatch.clock import Clock
from dialwatch.credentials import Credentials
from dialwatch.ending import Ending, cut_off
from dialwatch.engine.accounts import AccountBook, draft_of, watched_of
from dialwatch.engine.acting import Acting
from dialwatch.engine.actions import Actions
from dialwatch.engine.announcement import API, Announcement
from dialwatch.engine.api import api
from dialwatch.engine.batches.live import LiveBatches
from dialwatch.engine.batches.looks import Looks
from dialwatch.engine.batches.watching import Watching
from dialwatch.engine.bindings.hooks import BindingHooks, NumberDesk
from dialwatch.engine.bindings.plan_hooks import plans_of
from dialwatch.engine.check import checked
from dialwatch.engine.checks import Checks, Progress
from dialwatch.engine.feed import Feed
from dialwatch.engine.guard import Guard
from dialwatch.engine.halting import Halting
from dialwatch.engine.key_desk import KeyDesk
from dialwatch.engine.labels import label_page
from dialwatch.engine.launching.hooks import Hooks, launching_of
from dialwatch.engine.life import ALONE_FOR, FIRST_FOR, Life
from dialwatch.engine.places import Places
from dialwatch.engine.privacy.erasing import Erasing
from dialwatch.engine.privacy.keeping import Keeping
from dialwatch.engine.privacy.means import PrivacyMeans
from dialwatch.engine.push_options import options_of
from dialwatch.engine.receiving import Receiving
from dialwatch.engine.recordings.keys import key_place
from dialwatch.engine.recordings.recordings import Recordings
from dialwatch.engine.rehearsal.rehearsals import Rehearsals
from dialwatch.engine.reveals import Reveals
from dialwatch.engine.settings_desk import SettingsDesk
from dialwatch.engine.settings_port import SettingsPort
from dialwatch.engine.setup import Setup
from dialwatch.engine.stops import Stopping
from dialwatch.engine.worker import Worker
from dialwatch.monitor.account import AccountPoller, Watched
from dialwatch.monitor.intake import Intake
from dialwatch.monitor.monitor import Followed, Monitor
from dialwatch.monitor.notices import Notices
from dialwatch.monitor.probed import BrokenAccount
from dialwatch.monitor.pushed import PushedAccount
from dialwatch.monitor.schedule import Pace
from dialwatch.monitor.sentences import internal
from dialwatch.platforms.contract import contract_for
from dialwatch.platforms.contract_edit import view_of
from dialwatch.platforms.halting import Halts
from dialwatch.platforms.port import Operates, ProbeResult
from dialwatch.platforms.push import Pushed
from dialwatch.platforms.recording import Gives
from dialwatch.recording_settings import RecordingSettings
from dialwatch.settings import AccountSettings, ReceiverSettings, WatchedTask
from dialwatch.store.audit import Audit
from dialwatch.store.batches import Batches
from dialwatch.store.erased import Erased
from dialwatch.store.inbox import Inbox, Kept
from dialwatch.store.journal import Journal
from dialwatch.store.launches import Launches
from dialwatch.store.stoplist import StopList

__all__ = ["Engine", "Plan"]

_log = structlog.get_logger("dialwatch.engine")
_PAUSED = "engine/paused"
"""Where the journal keeps that the user paused all polling."""

_MOST_WATCHED = 200
"""Tasks of an account beyond which pushes add none."""

_KEPT_ALIVE = 60
"""Real seconds that a connection may be idle: windows close theirs long before, so that none sends
a request just as it is closed from here."""

_GRACE = 1.0
"""Real seconds that answers under way get at the end."""

Opens = Callable[[], Awaitable[str]]
Closes = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How an engine is to run. Seconds are real seconds."""

    profile: Path
    secrets: Path | None = None
    owned: bool = False
    port: int = 0
    alone_for: float = ALONE_FOR
    first_for: float = FIRST_FOR


class _Server(uvicorn.Server):
    """Leaves the process's signals to `Life`."""

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        yield


class Engine:
    """Follows all accounts of a profile, records, and serves the windows."""

    def __init__(self, plan: Plan, clock: Clock) -> None:
        self._plan = plan
        self.own_outcomes = plan.profile / "outcomes"
        """Folder of the outcome tables that the user changed."""
        self._clock = clock
        self.journal = Journal(plan.profile / "journal.db", clock)
        self.notices = Notices(clock)
        self.monitor = Monitor(clock, self.notices, self._accounts_changed)
        self.feed = Feed(self.journal, self.notices, lambda: (self.accounts(), self.monitor.paused))
        self._erased = Erased(plan.profile)
        self._intake = Intake(self.journal, clock, self._erased)
        self._worker = Worker()
        self._book = AccountBook(plan.profile, Credentials.of(plan.profile, plan.secrets))
        self._told: Announcement | None = None
        self._all_followed = asyncio.Event()
        """No accounts of the start wait to be followed."""
        self._all_followed.set()
        self._turns: dict[str, asyncio.Lock] = {}
        """Account → one after the other, those that connect it anew."""
        self._operators: dict[str, Operates] = {}
        self._stops = StopList(plan.profile / "stops.db", clock)
        self._stops.mark_of = self._erased.mark_of
        self.receiving = Receiving(
            plan.profile,
            clock,
            journal=self.journal,
            inbox=Inbox(plan.profile / "inbox.db", clock),
            intake=self._intake,
            notices=self.notices,
            heavy=self._worker,
            took=self._took,
            too_long=self.monitor.refresh,
        )
        self.audit = Audit(plan.profile / "audit.db", clock)
        self.checks = Checks()
        self.acting = Acting(self._book)
        self.actions = Actions(self.audit, clock, self.operator, self.acting)
        self.reveals = Reveals(self.journal, self.audit, clock, self.acting, self._book)
        self.stopping = Stopping(
            self._stops, self.journal, self._book.account, self.actions.noted, self.acting.allow
        )
        places = Places(self.journal)
        watching = Watching(
            journal=self.journal,
            clock=clock,
            notices=self.notices,
            places=places,
            looks=Looks(self.halts, places),
            halts_of=self.halts,
            zone_of=self.zone_of,
            skew_of=self._skew_of,
        )
        self.batches = LiveBatches(
            Batches(plan.profile / "batches.db", clock), self.audit, watching, self.monitor.refresh
        )
        self.rehearsals = Rehearsals(
            self.journal,
            clock,
            self.halts,
            lambda: self._book.loaded.settings.account,
            self._stops,
        )
        self.halting = Halting(self.batches, self.rehearsals, self.acting)
        self.launching = launching_of(
            Hooks(
                store=Launches(plan.profile / "launches.db", clock),
                batches=self.batches,
                watching=watching,
                audit=self.audit,
                acting=self.acting,
                book=self._book,
                stops=self._stops,
                operator=self.operator,
                take_in=lambda seen: self._intake.take(campaigns=[seen]),
                watch=self.watch,
            )
        )
        self.numbers = NumberDesk(
            BindingHooks(
                profile=plan.profile,
                clock=clock,
                accounts=self._book,
                actions=self.actions,
                notices=self.notices,
                operator=self.operator,
                skew_of=self._skew_of,
                states=self.monitor.states,
                lines_of=self.journal.lines,
            )
        )
        self.plans = plans_of(
            self.numbers,
            clock=clock,
            notices=self.notices,
            accounts=self._book,
            acting=self.acting,
            audit=self.audit,
            batches=self.batches,
            skew_of=self._skew_of,
        )
        self.recordings = Recordings(
            plan.profile,
            key_place(plan.profile, plan.secrets),
            clock,
            Worker(),  # another one than that which parses: a recording may break it
            parses=self._worker,
            journal=self.journal,
            audit=self.audit,
            notices=self.notices,
            book=self._book,
            acting=self.acting,
            gives_of=self.gives,
            noted=self.actions.noted,
            accounts_changed=self._accounts_changed,
        )
        means = PrivacyMeans(
            profile=plan.profile,
            clock=clock,
            notices=self.notices,
            book=self._book,
            acting=self.acting,
            journal=self.journal,
            inbox=self.receiving.inbox,
            stops=self._stops,
            batches=self.batches.store,
            launches=self.launching.store,
            bindings=self.numbers.book,
            recordings=self.recordings,
            audit=self.audit,
            erased=self._erased,
            forgets=(
                self.rehearsals.forget_all,
                self.launching.checks.forget_all,
                self.plans.checks.forget_all,
                self.actions.forget_ended,
            ),
        )
        self.erasing, self.keeping = Erasing(means), Keeping(means, self.actions.noted)

        self.setup = Setup(self._book, clock)
        self.key_desk = KeyDesk(self._book, self.reconnect, self.actions.noted)
        self.settings = SettingsDesk(self._book, self, self.actions.noted)
        self.settings_port = SettingsPort(self._book, self.settings, clock)

    async def run(self) -> None:
        """Serve until the end is due. Raises StoreError when the journal cannot be used."""
        self.life = Life(
            owned=self._plan.owned,
            alone=self._hold,
            alone_for=self._plan.alone_for,
            first_for=self._plan.first_for,
        )
        async with contextlib.AsyncExitStack() as cleanup:
            await cleanup.enter_async_context(self.opened())
            for number, text in enumerate(self._book.loaded.notices):
                self.notices.tell(f"settings:{number}", text, "bad")
            cleanup.push_async_callback(self._worker.close)
            cleanup.push_async_callback(self.monitor.close)
            cleanup.push_async_callback(self.batches.close)
            cleanup.push_async_callback(self.actions.close)
            cleanup.push_async_callback(self.checks.close)
            cleanup.push_async_callback(self.rehearsals.close)
            cleanup.push_async_callback(self.launching.close)
            cleanup.push_async_callback(self.numbers.close)
            cleanup.push_async_callback(self.plans.close)
            cleanup.push_async_callback(self.recordings.close)
            cleanup.push_async_callback(self.receiving.close)
            cleanup.push_async_callback(self.erasing.close)
            cleanup.enter_context(self.life.signals())
            if await self.journal.state(_PAUSED) is True:
                self.monitor.pause(True)
            await cleanup.enter_async_context(self._serving())
            # At once: a window that is answered may rely on the monitor being awake.
            works = (self.monitor.run(), self.receiving.run(), self.batches.run())
            more = (self._follow_all(), self.numbers.run(), self.erasing.run(), self.keeping.run())
            async with _background(*more, *works):
                _log.info("engine started", owned=self.life.owned)
                await self.life.ended.wait()
                _log.info("engine ends")
            self.feed.end()
            self.numbers.end()
            self.recordings.end()

    @contextlib.asynccontextmanager
    async def opened(self) -> AsyncIterator[None]:
        """All files of the profile, open; nobody is followed. Raises StoreError."""
        async with contextlib.AsyncExitStack() as cleanup:
            if said := await asyncio.to_thread(self._erased.open):
                self.notices.tell("erased", said, "bad")
            journal = await self.journal.open()
            cleanup.push_async_callback(self.journal.close)
            if journal.notice:
                self.notices.tell("journal", journal.notice, "bad")
            for name, opens, closes in self._files():
                cleanup.push_async_callback(closes)
                if notice := await opens():
                    self.notices.tell(name, notice, "bad")
            yield

    def _files(self) -> list[tuple[str, Opens, Closes]]:
        """The files beside the journal, in the order in which they are opened."""
        return [
            ("audit", self.audit.open, self.audit.close),
            ("batches", self.batches.store.open, self.batches.store.close),
            ("launches", self.launching.open, self.launching.store.close),
            ("bindings", self.plans.open, self.numbers.book.store.close),
            ("inbox", self.receiving.inbox.open, self.receiving.inbox.close),
            ("stops", self._stops.open, self._stops.close),
            ("recordings", self.recordings.open, self.recordings.store.close),
        ]

    @contextlib.asynccontextmanager
    async def _serving(self) -> AsyncIterator[None]:
        """Listen, announce, and take both back at the end."""
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listener:
            try:
                listener.bind(("127.0.0.1", self._plan.port))
            except OSError as err:
                raise BadInput(
                    f"Port {self._plan.port} cannot be used ({err.strerror}). "
                    "Choose another one with --port, or leave it out for any free one."
                ) from err
            listener.listen(128)
            port = listener.getsockname()[1]
            self._told = Announcement.fresh(os.getpid(), port)
            app = Ending(Guard(api(self), port, self._told.token))
            server = _Server(
                uvicorn.Config(
                    app,
                    http="httptools",
                    ws="none",
                    lifespan="off",
                    access_log=False,
                    log_config=None,
                    server_header=False,
                    timeout_keep_alive=_KEPT_ALIVE,
                )
            )
            serving = asyncio.create_task(server.serve([listener]), name="local API")
            try:
                self._told.write(self._plan.profile)
                yield
            finally:
                self._told.withdraw(self._plan.profile)
                self.feed.end()
                self.recordings.end()
                server.should_exit = True
                await asyncio.wait({serving}, timeout=_GRACE)
                await cut_off(server, app)
                await asyncio.gather(serving, return_exceptions=True)

    async def _follow_all(self) -> None:
        self._all_followed.clear()
        settings = self._book.loaded.settings
        for account in settings.account:  # their addresses exist before their keys are had
            self.receiving.follow(account, None)
        # At the same time: keys may be long in coming, and nothing that is pushed waits for them.
        listening = asyncio.ensure_future(self.receiving.start(settings.receiver))
        try:
            for account in settings.account:
                self.monitor.add(await self._connect(account))
            self._all_followed.set()
            if await listening:
                self.monitor.refresh()
            await self.recordings.run()
        finally:
            listening.cancel()

    async def _connect(self, account: AccountSettings) -> Followed:
        from dialwatch.platforms.catalogue import (  # late: windows attach sooner
            DIALLERS,
            connect,
            pushes_of,
        )
        from dialwatch.platforms.operator import Operator

        try:
            secrets = await self._book.secrets(account)
            pushes = pushes_of(
                account,
                secrets,
                options_of(account.push),
                self.stopping.of(account.id),
                own_outcomes=self.own_outcomes,
            )
            client = connect(
                account,
                secrets,
                self._clock,
                heavy=self._worker,
                own_outcomes=self.own_outcomes,
            )
        except DialwatchError as error:
            self.receiving.follow(account, None)
            _log.warning("account cannot be connected", account=account.id, why=str(error))
            return BrokenAccount(account, error)
        except Exception as error:  # noqa: BLE001 - our fault with one account must not stop others
            self.receiving.follow(account, None)
            _log.exception("fault in connecting an account", account=account.id)
            return BrokenAccount(account, BadInput(internal(error)))
        self.receiving.follow(account, pushes)
        if isinstance(client, Operator):
            self._operators[account.id] = client
        if not isinstance(client, DIALLERS):
            return PushedAccount(
                client,
                self._clock,
                self.journal,
                lambda: self.receiving.listening,
                lambda: self.receiving.gaps,
                is_erased=lambda x: self._erased.mark_of(x) is not None,
            )
        polling = self._book.loaded.settings.polling
        return AccountPoller(
            client,
            journal=self.journal,
            intake=self._intake,
            notices=self.notices,
            clock=self._clock,
            pace=Pace(polling.fast, polling.slow),
            watched=_watched(account.watch),
            history_days=polling.history_days,
        )

    def _hold(self, hold: bool) -> None:
        """An engine whose last window has gone begins nothing new."""
        self.monitor.hold(hold)
        self.batches.hold(hold)
        self.recordings.wanting.queue.hold(hold)

    def _accounts_changed(self) -> None:
        self.feed.accounts_changed()

    # What the routes ask for

    def hello(self) -> dict[str, Any]:
        """Who answers."""
        told = self._told
        return {
            "api": API,
            "version": told.version if told else "",
            "start_id": told.start_id if told else "",
            "journal_id": self.journal.journal_id,
            "seq": self.journal.last_seq,
            "calls": self.journal.calls,
            "pid": os.getpid(),
            "owned": self.life.owned,
            "windows": self.life.windows,
            "now": self._clock.millis(),
            "rate": self._clock.rate,
            "paused": self.monitor.paused,
            "notices": [asdict(notice) for notice in self.notices.all()],
        }

    def accounts(self) -> list[AccountState]:
        """The accounts' states, with what each calls its codes."""
        return [
            state.changed(
                {
                    "labels": self._book.labels(state.id),
                    "recording_days": self.recordings.days(state.id),
                }
            )
            for state in self.monitor.states()
        ]

    async def add_account(self, told: object) -> dict[str, Any]:
        """Keep and follow a new account. Raises BadInput."""
        account, kept = await self._book.add(draft_of(told))
        self.monitor.add(await self._connect(account))
        return {"id": account.id, "lasting": kept.lasting, "sentence": kept.sentence}

    async def remove_account(self, account_id: str) -> str:
        """Follow and know it no longer. Returns what became of its keys. Raises BadInput."""
        said = await self._book.remove(account_id)
        self._operators.pop(account_id, None)
        self.receiving.forget(account_id)
        await self.monitor.remove(account_id)
        await self.numbers.removed(account_id)
        return said

    def contract(self, account_id: str) -> ContractView:
        """An account's contract beside the shipped one. Raises BadInput."""
        from dialwatch.platforms.catalogue import SPECS

        account = self._book.account(account_id)
        contract = contract_for(account.platform, account.overrides)
        return view_of(account_id, contract, SPECS[account.platform])

    def check_contract(self, account_id: str) -> Progress:
        """Begin to hold an account's platform against its contract. Raises BadInput."""
        account, operator = self._book.account(account_id), self.operator(account_id)
        return self.checks.begin(
            account_id, lambda told: checked(account, operator, self._clock, told)
        )

    async def change_contract(self, account_id: str, changes: list[ContractChange]) -> ContractView:
        """Keep these changes and connect the account anew. Raises BadInput."""
        self._book.change_contract(account_id, changes)
        await self.actions.noted(account_id, "contract", [change.told() for change in changes])
        await self.reconnect(account_id)
        return self.contract(account_id)

    async def set_receiver(self, told: object) -> None:
        """Receive pushes so from now on. Raises BadInput."""
        await self.apply_receiver(self._book.set_receiver(told))

    async def apply_receiver(self, settings: ReceiverSettings) -> None:
        """Receive pushes so from now on."""
        await self.receiving.apply(settings)
        self.feed.accounts_changed()

    async def apply_recordings(self, before: RecordingSettings) -> None:
        """Recordings are kept otherwise than they were."""
        await self.recordings.options.took(before)

    def apply_retention(self) -> None:
        """Data is kept for other days."""
        self.keeping.took()

    async def reconnect(self, account_id: str) -> None:
        """Ask an account's platform as its settings and keys say now. Raises BadInput."""
        await self._all_followed.wait()  # what is about to be followed must not be so twice
        async with self._turns.setdefault(account_id, asyncio.Lock()):
            self._operators.pop(account_id, None)
            followed = await self._connect(self._book.account(account_id))
            if any(state.id == account_id for state in self.monitor.states()):
                await self.monitor.replace(account_id, followed)
            else:
                self.monitor.add(followed)

    async def probe(self, account_id: str) -> ProbeResult:
        """Test an account; one whose keys were out of reach is connected first, since they may be
        within it now. Raises BadInput."""
        if account_id not in self._operators:
            await self.reconnect(account_id)
        return await self.monitor.probe(account_id)

    async def set_push(self, account_id: str, told: object) -> None:
        """Take an account's pushes so from now on. Raises BadInput."""
        self._book.set_push(account_id, told)
        await self.actions.noted(
            account_id, "pushes", sorted(told) if isinstance(told, dict) else []
        )
        await self.reconnect(account_id)

    async def set_acting(self, told: object) -> None:
        """Stop calls so from now on. Raises BadInput."""
        if changes := self.acting.change(told):
            await self.actions.noted("", "acting", changes)

    async def renew_addresses(self, account_id: str) -> None:
        """Give an account new addresses for its pushes. Raises BadInput."""
        self._book.account(account_id)
        self.receiving.renew(account_id)
        await self.actions.noted(account_id, "addresses", [])

    def _took(self, account_id: str, kept: Kept, pushed: Pushed) -> None:
        self.monitor.took(account_id, kept, pushed)
        self.numbers.learning.took(account_id, pushed)
        self._watch_told(account_id, pushed)

    def _watch_told(self, account_id: str, pushed: Pushed) -> None:
        """Blu lists no tasks: one that a push names is watched from then on."""
        account = self._book.account(account_id)
        if account.platform is not Platform.BLU:
            return
        told = dict.fromkeys([*(call.campaign for call in pushed.calls), *pushed.look_at])
        known = {task.id for task in account.watch}
        fresh = [task for task in told if task not in known]
        if fresh and len(known) < _MOST_WATCHED:
            self.watch(account_id, {"tasks": fresh})
            self.notices.tell(
                f"watched:{account_id}:{fresh[0]}",
                f"{account.name}: a push told of a task that was not watched. It is watched now.",
            )

    def operator(self, account_id: str) -> Operates:
        """The client that performs an account's operations. Raises BadInput."""
        account = self._book.account(account_id)
        if account_id not in self._operators:
            raise BadInput(f"“{account.name}” cannot be used yet: look at its light and test it.")
        return self._operators[account_id]

    def halts(self, account_id: str) -> Halts:
        """The client that stops an account's calls. Raises BadInput."""
        return cast(Halts, self.operator(account_id))  # every client is one

    def gives(self, account_id: str) -> Gives:
        """The client that gives an account's recordings. Raises BadInput."""
        return cast(Gives, self.operator(account_id))  # every client is one

    def _skew_of(self, account_id: str) -> float:
        return next((one.skew for one in self.monitor.states() if one.id == account_id), 0.0)

    def watch(self, account_id: str, told: object) -> list[str]:
        """Watch more tasks. Returns the ids of all. Raises BadInput."""
        return self._follow(account_id, self._book.watch(account_id, watched_of(told)))

    def unwatch(self, account_id: str, told: object) -> list[str]:
        """Watch fewer tasks. Returns the ids of the rest. Raises BadInput."""
        ids = {task.id for task in watched_of(told)}
        return self._follow(account_id, self._book.unwatch(account_id, ids))

    def labels(self, account_id: str) -> dict[str, Any]:
        """The codes of an account that have a meaning or a name. Raises BadInput."""
        return label_page(self._book.account(account_id))

    def set_labels(self, account_id: str, told: object) -> dict[str, Any]:
        """Name codes of an account. Returns its `labels`. Raises BadInput."""
        account = self._book.set_labels(account_id, told)
        self.feed.accounts_changed()
        return label_page(account)

    def _follow(self, account_id: str, tasks: list[WatchedTask]) -> list[str]:
        self.monitor.watch(account_id, _watched(tasks))
        return [task.id for task in tasks]

    async def pause(self, paused: bool, account_id: str | None) -> None:
        """Pause or resume polling; that of all accounts outlives a restart. Raises BadInput."""
        self.monitor.pause(paused, account_id)
        if account_id is None:
            await self.journal.set_state(_PAUSED, paused or None)

    def zone_of(self, account_id: str) -> str | None:
        """The zone of an account that is known."""
        try:
            return self._book.account(account_id).zone
        except BadInput:
            return None


def _watched(tasks: "list[WatchedTask] | tuple[WatchedTask, ...]") -> list[Watched]:
    return [Watched(task.id, task.entries, task.name) for task in tasks]


@contextlib.asynccontextmanager
async def _background(*works: Any) -> AsyncIterator[None]:
    """Run these beside the body; cancel and await them at its end."""
    tasks = [asyncio.ensure_future(work) for work in works]
    for task in tasks:
        task.add_done_callback(_report)
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _report(task: "asyncio.Future[Any]") -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        _log.error("fault in the engine", exc_info=error)
