"""What AI Rudder pushes (vendors/airudder.md 6, 7; airudder-workflow.md 3, 4.1).

Kinds are told apart by their shape, since several may share an address; the address decides only
where the shape does not. Calls are read by the same code as the answer to `detail`.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from dialwatch.calls.call import CallSeen
from dialwatch.calls.campaign import CampaignKind, CampaignSeen, CampaignStatus
from dialwatch.calls.errors import BadAnswer
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.push import PushState
from dialwatch.platforms.airudder.details import Refusal, read_details
from dialwatch.platforms.airudder.sign import Signature
from dialwatch.platforms.airudder.translate import Ask, recorded_when, status_of, task_of
from dialwatch.platforms.contract import Contract
from dialwatch.platforms.outcomes import OutcomeTable
from dialwatch.platforms.port import Account, CampaignRef
from dialwatch.platforms.push import Answer, Headers, Proof, PushAsk, Pushed
from dialwatch.platforms.times import FUTURE_ALLOWED, LocalTimes
from dialwatch.platforms.wiring import LONGEST_LENGTH, clean, loosely, phone, plain, without_nul

__all__ = ["INBOUND", "AiRudderPushes", "shape_of"]

INBOUND = "inbound"
"""Key of the campaign that holds the calls which come in."""

_WHAT = "Push"
_REPLY = Answer(b"{}")
_WRAPPED = b'{"code":200,"data":'
_TITLES = {
    "pds": "Predictive dialer",
    "waba": "WhatsApp message status",
    "chatbot": "Chatbot",
    "node": "Custom node",
}

Told = Mapping[str, Any]


def shape_of(told: Told, kind: str) -> str:
    """The kind of a body by its members; `kind`, that of its address, where they do not tell."""
    if "type" in told and isinstance(told.get("body"), dict):
        return "pds"
    if "event" in told or "conversation_id" in told:
        return "chatbot"
    if "waba_task_id" in told:
        return "waba" if "message_status" in told else "chatbot"
    if "rows" in told and "callee_number" in told:
        return "list"
    if "actions" in told:
        return "workflow"
    if "details" in told:
        return "call"
    if "node_id" in told:
        return "node"
    if _first(told, "task_id", "TaskID"):
        return "task"
    if _first(told, "plan_id", "PlanID"):
        return "plan"
    if _first(told, "call_id", "CallID") and "callee_number" in told:
        return "inbound-ended" if told.get("call_end_time") else "inbound-transferred"
    return kind


class AiRudderPushes:
    """Of one account."""

    def __init__(
        self,
        account: Account,
        contract: Contract,
        secrets: Mapping[str, str],
        outcomes: OutcomeTable,
        *,
        formula: str = "hmac_sha256_hex",
        mode: str = "log",
    ) -> None:
        """`formula` and `mode`: names of `sign.FORMULAS` and `sign.MODES`."""
        self._account = account
        self._fields = tuple(contract.fields.items())
        self._repeat_unit = contract.number("repeat_unit", 60.0)
        self._recorded = recorded_when(contract)
        self._outcomes = outcomes
        self._signature = Signature(
            formula=formula, mode=mode, key=secrets["app_key"], secret=secrets["app_secret"]
        )

    def header_proof(self, headers: Headers, now: object) -> Proof:
        """The signature covers the body: nothing can be said yet."""
        del headers, now
        return Proof(good=True)

    def body_proof(self, kind: str, headers: Headers, body: bytes) -> Proof:
        """By the chosen formula (`sign`)."""
        del kind
        return self._signature.judge(headers, body)

    def answer(self, kind: str, body: bytes) -> Answer:
        """200 with an empty object (6)."""
        del kind, body
        return _REPLY

    def unkept_answer(self, kind: str, body: bytes) -> Answer | None:
        """Nothing: it comes again."""
        del kind, body
        return None

    def read(self, ask: PushAsk, body: bytes) -> Pushed:
        """What it tells. Raises BadAnswer."""
        body = without_nul(body)
        told = loosely(body, _WHAT)
        kind = shape_of(told, ask.kind)
        readers: Mapping[str, Callable[[Told, bytes, Ask], Pushed]] = {
            "call": self._calls,
            "task": self._task,
            "plan": self._plan,
            "workflow": self._workflow,
            "list": self._list,
            "inbound-transferred": self._inbound,
            "inbound-ended": self._inbound,
        }
        if kind not in readers:
            return Pushed(state=PushState.RAW, note=_raw_note(kind, told))
        return readers[kind](told, body, self._ask(ask, clean(_first(told, "task_id", "TaskID"))))

    def _ask(self, ask: PushAsk, task: str) -> Ask:
        return Ask(
            account=self._account.id,
            campaign=CampaignRef(key=task),
            zone=self._account.zone,
            seen_at=ask.received,
            latest=ask.received + FUTURE_ALLOWED,
            fields=self._fields,
            outcomes=self._outcomes,
            repeat_unit=self._repeat_unit,
            recorded=self._recorded,
        )

    def _calls(self, told: Told, body: bytes, ask: Ask) -> Pushed:
        if not ask.campaign.key:
            raise BadAnswer("Call finished: it names no task.")
        reading = read_details(_WRAPPED + body + b"}", ask, None, "200")
        if isinstance(reading, Refusal) or not isinstance(told.get("details"), list):
            raise BadAnswer("Call finished: its list of calls cannot be read.")
        if not reading.complete and not reading.calls:
            raise BadAnswer("Call finished: none of its calls can be read.")
        calls = len(reading.calls)
        return Pushed(
            calls=reading.calls,
            campaigns=[self._seen(one, told) for one in reading.campaigns],
            look_at=() if reading.complete else (ask.campaign.key,),
            note=f"{calls} {'call' if calls == 1 else 'calls'} of “{_name(told)}”",
            oddities=reading.oddities,
        )

    def _seen(self, seen: CampaignSeen, told: Told) -> CampaignSeen:
        """The task as the push tells of it: a state that is not final may be an old one."""
        if not seen.status.over:
            seen = replace(seen, status=CampaignStatus.UNKNOWN, raw_status="")
        return replace(seen, parent=_parent(told))

    def _task(self, told: Told, body: bytes, ask: Ask) -> Pushed:
        del body
        row = {ours: plain(told.get(theirs)) for ours, theirs in self._names("task", told)}
        seen = task_of(row, ask, LocalTimes(ask.zone, ask.latest))
        if seen is None:
            raise BadAnswer("Task finished: it names no task.")
        return Pushed(
            campaigns=[self._seen(seen, told)],
            look_at=(seen.key,),
            note=f"“{seen.name}” is {seen.raw_status or 'over'}",
        )

    def _names(self, record: str, told: Told) -> list[tuple[str, str]]:
        """Our names of a record's fields, each with the name under which this body has it."""
        known = dict(dict(self._fields).get(record, ()))
        return [
            (ours, next((name for name in theirs if name in told), ours))
            for ours, theirs in known.items()
        ]

    def _plan(self, told: Told, body: bytes, ask: Ask) -> Pushed:
        del body
        key = clean(_first(told, "plan_id", "PlanID"))
        if not key:
            raise BadAnswer("Plan finished: it names no plan.")
        return self._over(told, ask, f"plan:{key}", CampaignKind.PLAN, f"Plan {key}")

    def _workflow(self, told: Told, body: bytes, ask: Ask) -> Pushed:
        del body
        key = clean(plain(told.get("workflow_id")))
        if not key:
            raise BadAnswer("Workflow status: it names no workflow.")
        pushed = self._over(told, ask, f"workflow:{key}", CampaignKind.WORKFLOW, key)
        actions = told.get("actions")
        tasks = [
            clean(plain(one.get("task_id")))
            for one in (actions if isinstance(actions, list) else ())
            if isinstance(one, dict)
        ]
        pushed.look_at = tuple(task for task in tasks if task)
        return pushed

    def _over(self, told: Told, ask: Ask, key: str, kind: CampaignKind, name: str) -> Pushed:
        """A plan or a workflow: what stands over tasks. Only a final state is taken: there is no
        moment in the body by which two others could be told apart."""
        status, raw = status_of(plain(told.get("status")))
        final = status.over
        seen = CampaignSeen(
            account=ask.account,
            key=key,
            name=clean(_first(told, "plan_name", "workflow_name")) or name,
            kind=kind,
            status=status if final else CampaignStatus.UNKNOWN,
            raw_status=raw if final else "",
            seen_at=ask.seen_at,
        )
        return Pushed(campaigns=[seen], list_again=True, note=f"“{seen.name}” is {raw or 'over'}")

    def _list(self, told: Told, body: bytes, ask: Ask) -> Pushed:
        del body, ask
        rows = told.get("rows")
        steps = [one for one in (rows if isinstance(rows, list) else ()) if isinstance(one, dict)]
        tasks = (clean(plain(one.get("task_id"))) for one in steps)
        return Pushed(
            look_at=tuple(dict.fromkeys(task for task in tasks if task)),
            note=f"A number went through “{_name(told)}”, {len(steps)} "
            f"{'step' if len(steps) == 1 else 'steps'}",
        )

    def _inbound(self, told: Told, body: bytes, ask: Ask) -> Pushed:
        """A call that came in: no dial of ours, so a call beside all rates (7 [U])."""
        call_id = clean(_first(told, "call_id", "CallID"))
        if not call_id:
            return Pushed(state=PushState.RAW, note="Inbound: it names no call")
        times = LocalTimes(ask.zone, ask.latest)
        talk = told.get("duration")
        sane = isinstance(talk, int) and not isinstance(talk, bool) and 0 <= talk <= LONGEST_LENGTH
        began, ended = (
            times.planned(plain(told.get(name)) or None)
            for name in ("call_start_time", "call_end_time")
        )
        number = phone(plain(told.get("caller_number")))
        call = CallSeen(
            account=ask.account,
            campaign=INBOUND,
            key=f"{INBOUND}/{call_id}",
            call_id=call_id,
            entry=call_id,
            number=number,
            outcome=Outcome.INBOUND if ended is not None else Outcome.PENDING,
            label=clean(plain(told.get("result_label"))),
            line=clean(plain(told.get("callee_number"))),
            robot=clean(plain(told.get("robot_hash"))),
            dialed_at=began,
            answered_at=began,
            ended_at=ended,
            talk=talk * 1000 if sane and isinstance(talk, int) else None,
            seen_at=ask.seen_at,
            raw=body,
        )
        inbound = CampaignSeen(
            account=ask.account,
            key=INBOUND,
            name="Inbound calls",
            kind=CampaignKind.INBOUND,
            seen_at=ask.seen_at,
        )
        ending = "ended" if ended is not None else "was transferred to an agent"
        return Pushed(calls=[call], campaigns=[inbound], note=f"An inbound call {ending}")


def _first(told: Told, *names: str) -> str:
    return next((text for name in names if (text := plain(told.get(name)))), "")


def _name(told: Told) -> str:
    return clean(_first(told, "task_name", "workflow_name", "task_id", "workflow_id"))[:80]


def _parent(told: Told) -> str:
    """Where a task of a workflow or a plan stands, as the trees call it; empty: not told."""
    details = told.get("details")
    inner = details[0] if isinstance(details, list) and details else None
    both = {**(inner if isinstance(inner, dict) else {}), **told}
    workflow, node = plain(both.get("workflow_id")), plain(both.get("nodetask_id"))
    if workflow and node:
        return f"node:{workflow}/{node}"
    return ""


def _raw_note(kind: str, told: Told) -> str:
    inner = told.get("body")
    both = {**(inner if isinstance(inner, dict) else {}), **told}
    words = (
        _first(both, "type", "event", "node_name", "message_status"),
        _first(both, "state", "State", "taskName", "workflow_name"),
    )
    said = ", ".join(word[:40] for word in words if word)
    return f"{_TITLES.get(kind, 'Something unknown')}{': ' + said if said else ''}"
