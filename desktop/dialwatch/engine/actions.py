"""Operations that the user asked for: performed once, written down before and after.

An action's id is made by whoever asks, so that asking again is safe: the same id gives the same
receipt and sends nothing. What may have reached the platform without an answer is settled by
asking the platform, never by sending it again.
"""

import asyncio
import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import structlog
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dialwatch.calls.errors import BadInput, DialwatchError, PlatformError, Throttled
from dialwatch.calls.finding import Download, Finding
from dialwatch.calls.form import FieldKind, Form
from dialwatch.calls.masking import masked_values
from dialwatch.calls.receipt import Receipt, ReceiptEntry
from dialwatch.calls.verdict import Verdict
from dialwatch.clock import Clock
from dialwatch.engine.acting import Acting
from dialwatch.platforms.operator import Performed
from dialwatch.platforms.port import Operates
from dialwatch.settings import first_error
from dialwatch.store.audit import Audit, AuditLine

__all__ = ["Action", "Actions", "Asked", "asked_of"]

_log = structlog.get_logger("dialwatch.engine")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{7,63}", re.ASCII)
_KEPT = 100
_KEPT_BYTES = 128 * 1024 * 1024
_INTERRUPTED = "The program ended before the platform's answer was written down."
_LONGEST_WAIT = 90.0
"""Seconds that flow control may hold an action; a longer pause is told instead of waited for."""


class Asked(BaseModel):
    """What a window or the command line asks for. Values are never shown, logged or put into
    errors."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    id: str = Field(pattern=_ID.pattern)
    account: str
    operation: str
    values: dict[str, Any] = Field(default_factory=dict)
    reason: str = Field(default="", max_length=200)


def asked_of(told: object) -> Asked:
    """The action in this JSON value. Raises BadInput; its sentence holds nothing that was given."""
    try:
        return Asked.model_validate(told)
    except ValidationError as err:
        raise BadInput(f"The action does not fit: {first_error(err)}.") from None


@dataclass(slots=True)
class Action:
    """One action, running or done."""

    receipt: Receipt
    finding: Finding = field(default_factory=Finding)
    download: Download | None = None
    waits: str = ""
    """Why it is not sent yet."""

    def told(self) -> dict[str, Any]:
        """For the API; a file is told by its name and size, and fetched apart."""
        file = self.download
        return {
            "receipt": self.receipt.told(),
            "finding": self.finding.told(),
            "waits": self.waits,
            "file": None
            if file is None
            else {"name": file.name, "media": file.media, "size": len(file.data)},
        }


Heard = Callable[[Asked, Receipt, Finding], Awaitable[None]]


class Actions:
    """Performs actions, each in a task of its own; `close` gives up those that are running."""

    def __init__(
        self, audit: Audit, clock: Clock, operator_of: Callable[[str], Operates], acting: Acting
    ) -> None:
        """`operator_of` finds the client of an account and raises BadInput where there is none."""
        self._audit = audit
        self._clock = clock
        self._operator_of = operator_of
        self._acting = acting
        self._actions: OrderedDict[str, Action] = OrderedDict()
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self.heard: list[Heard] = []
        """Who hears of each act that the platform said yes to, before it is written down."""

    async def begin(self, asked: Asked) -> Action:
        """Start an action, or find the one with this id. Raises BadInput and StoreError."""
        known = await self._known(asked)
        if known is not None:
            return known
        operator = self._operator_of(asked.account)
        form = _form_of(operator, asked.operation)
        if form.acts:
            self._acting.allow()
        action = Action(self._receipt(asked, form))
        self._actions[asked.id] = action
        try:
            if form.acts:
                await self._audit.keep(action.receipt)
                about = [entry.target for entry in action.receipt.entries]
                await self._write(asked, "asked", "", masked_values(asked.values), about)
        except BaseException:
            del self._actions[asked.id]
            raise
        task = asyncio.create_task(
            self._guarded(action, asked, operator, form), name=f"action {asked.operation}"
        )
        self._tasks[asked.id] = task
        task.add_done_callback(lambda _: self._tasks.pop(asked.id, None))
        self._forget_old()
        return action

    async def found(self, action_id: str, patience: float = 0.0) -> Action | None:
        """The action with this id, waited for at most that long (real seconds); None: unknown."""
        task = self._tasks.get(action_id)
        if task is not None and patience:
            await asyncio.wait({task}, timeout=patience)
        action = self._actions.get(action_id)
        if action is not None:
            return action
        receipt = await self._audit.receipt(action_id)
        if receipt is None:
            return None
        action = Action(receipt)
        if receipt.state == "running":
            self._end(action, _of_settled(None, _INTERRUPTED))
        return action

    async def noted(self, account: str, operation: str, told: object) -> None:
        """Write down a change that no platform was asked for, such as one of the settings."""
        line = AuditLine(
            at=self._clock.millis(),
            action="",
            who=self._acting.who,
            account=account,
            operation=operation,
            stage="noted",
            verdict="",
            told={"changes": told},
        )
        await self._audit.write(line)

    def forget_ended(self) -> None:
        """A number was erased, and what was asked or answered may hold it: receipts are read from
        the audit log from now on."""
        for action_id in tuple(self._actions):
            if action_id not in self._tasks:
                del self._actions[action_id]

    async def close(self) -> None:
        """Give up what is running: its receipt stays open, and says so when it is asked for."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _known(self, asked: Asked) -> Action | None:
        """The action that already has this id. Raises BadInput when it is another one."""
        known = self._actions.get(asked.id)
        if known is None:
            receipt = await self._audit.receipt(asked.id)
            if receipt is None:
                return None
            known = Action(receipt)
            if receipt.state == "running":
                await self._take_up(known, asked)
        if (known.receipt.account, known.receipt.operation) != (asked.account, asked.operation):
            raise BadInput("Another action has this id already. Ask with a new one.")
        return known

    async def _take_up(self, action: Action, asked: Asked) -> None:
        """An engine ended between sending and answer: only the platform knows what happened."""
        operator = self._operator_of(asked.account)
        took_place = await operator.settled(asked.operation, asked.values)
        entry = _of_settled(took_place, _INTERRUPTED)
        self._actions[asked.id] = action
        await self._finish(action, asked, entry, acts=True)

    async def _guarded(self, action: Action, asked: Asked, operator: Operates, form: Form) -> None:
        try:
            await self._run(action, asked, operator, form)
        except DialwatchError as error:  # the audit log could not be written
            _log.error("action not written down", operation=asked.operation, why=str(error))
            self._end(action, ReceiptEntry(target="", verdict=Verdict.UNKNOWN, sentence=str(error)))
        except Exception as error:  # noqa: BLE001 - our fault must not leave a receipt open
            _log.exception("fault in an action", operation=asked.operation)
            sentence = f"A fault of the program ({type(error).__name__}); its log says more."
            self._end(action, ReceiptEntry(target="", verdict=Verdict.UNKNOWN, sentence=sentence))

    async def _run(self, action: Action, asked: Asked, operator: Operates, form: Form) -> None:
        try:
            done = await self._performed(action, asked, operator)
        except (BadInput, PlatformError) as error:
            entry = await self._failed(error, asked, operator, form)
        else:
            action.finding, action.download = done.finding, done.download
            entry = ReceiptEntry(
                target="", verdict=done.verdict, code=done.code, sentence=done.finding.sentence
            )
        await self._finish(action, asked, entry, acts=form.acts)

    async def _performed(self, action: Action, asked: Asked, operator: Operates) -> Performed:
        """Flow control refuses before anything happens: the pause is waited for, once."""
        try:
            return await operator.perform(asked.operation, asked.values)
        except Throttled as error:
            if error.retry_after is None or error.retry_after > _LONGEST_WAIT:
                raise
            action.waits = f"{error} It is sent again in {error.retry_after:.0f} seconds."
            await self._clock.sleep(error.retry_after)
            action.waits = ""
        return await operator.perform(asked.operation, asked.values)

    async def _failed(
        self, error: DialwatchError, asked: Asked, operator: Operates, form: Form
    ) -> ReceiptEntry:
        words, advice = getattr(error, "words", ""), getattr(error, "advice", "")
        sentence = f"{error} “{words}”" if words else str(error)
        code = str(getattr(error, "code", ""))
        if form.acts and isinstance(error, PlatformError) and error.leaves_open:
            took_place = await operator.settled(asked.operation, asked.values)
            return _of_settled(took_place, sentence, code)
        return ReceiptEntry(
            target="", verdict=Verdict.REFUSED, code=code, sentence=sentence, advice=advice
        )

    async def _finish(
        self, action: Action, asked: Asked, entry: ReceiptEntry, *, acts: bool
    ) -> None:
        self._end(action, entry)
        if acts:
            if entry.verdict in (Verdict.ACCEPTED, Verdict.CONFIRMED):
                await self._tell(asked, action)
            await self._audit.keep(action.receipt)
            told = {"code": entry.code, "sentence": entry.sentence}
            about = [one.target for one in action.receipt.entries]
            await self._write(asked, "answered", entry.verdict.value, told, about)

    async def _tell(self, asked: Asked, action: Action) -> None:
        """What hears of an act does not change how it ended, nor that it is written down."""
        for heard in self.heard:
            try:
                await heard(asked, action.receipt, action.finding)
            except Exception:  # noqa: BLE001 - our fault
                _log.exception("fault in hearing of an action", operation=asked.operation)

    def _end(self, action: Action, entry: ReceiptEntry) -> None:
        """Every entry ends as the one question about all of them did."""
        entries = tuple(replace(entry, target=one.target) for one in action.receipt.entries)
        action.receipt = replace(
            action.receipt, state="done", answered_at=self._clock.millis(), entries=entries
        )

    def _receipt(self, asked: Asked, form: Form) -> Receipt:
        return Receipt(
            id=asked.id,
            account=asked.account,
            operation=asked.operation,
            title=form.title,
            who=self._acting.who,
            reason=asked.reason,
            asked_at=self._clock.millis(),
            entries=tuple(
                ReceiptEntry(target=target, verdict=Verdict.UNKNOWN)
                for target in _targets(form, asked.values)
            ),
        )

    async def _write(
        self,
        asked: Asked,
        stage: str,
        verdict: str,
        told: Mapping[str, Any],
        about: Sequence[str],
    ) -> None:
        await self._audit.write(
            AuditLine(
                at=self._clock.millis(),
                action=asked.id,
                who=self._acting.who,
                account=asked.account,
                operation=asked.operation,
                stage=stage,
                verdict=verdict,
                told={**told, "reason": asked.reason} if asked.reason else dict(told),
                about=tuple(about),
            )
        )

    def _forget_old(self) -> None:
        """The oldest that are done; acts stay in the audit log."""
        held = sum(len(one.download.data) for one in self._actions.values() if one.download)
        for action_id in list(self._actions):
            if len(self._actions) <= _KEPT and held <= _KEPT_BYTES:
                return
            if action_id not in self._tasks:
                gone = self._actions.pop(action_id)
                held -= len(gone.download.data) if gone.download else 0


def _form_of(operator: Operates, operation: str) -> Form:
    for form in operator.forms():
        if form.operation == operation:
            return form
    raise BadInput(f"{operator.account.platform.title} has no operation “{operation}”.")


def _targets(form: Form, values: Mapping[str, Any]) -> list[str]:
    """What the receipt's entries are about: each number of a list, or the one thing asked for."""
    for one in form.fields:
        given = values.get(one.name)
        if one.kind is FieldKind.LIST and isinstance(given, list):
            return [_target_of(one.columns, entry) for entry in given]
    return [_target_of(form.fields, values)]


def _target_of(fields: Any, values: object) -> str:
    if not isinstance(values, Mapping):
        return ""
    phone = next((f.name for f in fields if f.kind is FieldKind.PHONE and values.get(f.name)), "")
    first = phone or next((f.name for f in fields if values.get(f.name)), "")
    value = values.get(first, "")
    return value.strip() if isinstance(value, str) else str(value)


def _of_settled(took_place: bool | None, why: str, code: str = "") -> ReceiptEntry:
    match took_place:
        case True:
            verdict, told, advice = Verdict.CONFIRMED, "The platform shows that it was done.", ""
        case False:
            verdict, told = Verdict.REFUSED, "The platform shows that it was not done."
            advice = "It can be asked for again."
        case _:
            verdict, told = Verdict.UNKNOWN, "Whether it was done cannot be asked."
            advice = "Look at the platform's own console before you ask for it again."
    return ReceiptEntry(
        target="", verdict=verdict, code=code, sentence=f"{why} {told}", advice=advice
    )
