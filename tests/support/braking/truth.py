"""Receipts, audit log and requests of a day of cancellations, held against the truth."""

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.support.braking.day import Day

from dialwatch.calls.batch import BatchEntry, EntryState
from dialwatch.calls.verdict import Verdict

__all__ = ["Judged", "judged"]

Target = tuple[str, str]
"""What a request reaches (a task, a plan, a workflow), and the number."""
_NAMES = {
    "cancel_call": ("TaskID", "CalleeNumber"),
    "plan_cancel": ("PlanID", "CalleeNumber"),
    "workflow_cancel": ("workflow_id", "callee"),
    "cancel": ("taskId", "mobile"),
}
"""Operation → the vendor's names of what it reaches, and of the number."""
_YES = {"200", "2000"}


@dataclass(slots=True)
class Judged:
    """Counts of what may not be, and of what was."""

    entries: int = 0
    """That were asked for."""
    verdicts: Counter[str] = field(default_factory=Counter)
    acts: int = 0
    """Requests to cancel that came to the platforms."""
    faulty: Counter[str] = field(default_factory=Counter)
    """What befell them."""
    again: int = 0
    """Requests that repeated one of unknown outcome."""
    strays: list[str] = field(default_factory=list)
    """Requests about somebody who was not asked for."""
    undone: int = 0
    """Requests of a batch that was undone."""
    needless: int = 0
    """Requests repeated although the answer to the one before had come."""
    blind: list[str] = field(default_factory=list)
    """Requests repeated although the one before was done, and nothing declares that safe."""
    after_confirmed: int = 0
    """Dials after an entry was called confirmed."""
    untrue: list[str] = field(default_factory=list)
    """Receipts that are not as it was, in words."""
    unknown: int = 0
    unaudited: list[str] = field(default_factory=list)
    """Entries without a line that they were asked for, or answered."""
    audit_whole: bool = False
    unseen_lies: int = 0
    """Dialled although the platform had said yes, and not told loudly."""
    lies: int = 0
    """Told loudly: dialled although the platform had said yes."""
    lied: int = 0
    """Entries to which a platform said yes, and did nothing."""


@dataclass(slots=True)
class _Truth:
    calls: dict[Target, list[Mapping[str, Any]]]
    dropped: set[Target]
    """Taken out of what would have followed, where no cancelled call shows it."""
    acts: dict[Target, list[Mapping[str, Any]]]
    roots: dict[str, str]
    """Campaign → the plan or workflow above it, or itself."""


def judged(day: Day, *, repeatable: bool) -> Judged:
    """All of the day, at its end."""
    truth = _truth(day)
    told = Judged(audit_whole=bool(day.ask("GET", "audit/verify")["whole"]))
    entries: dict[Target, list[BatchEntry]] = defaultdict(list)
    for batch in day.batches:
        lines = day.lines(batch)
        for entry in day.entries(batch):
            if entry.tries or entry.state is not EntryState.UNSENT:
                entries[_target(truth, entry)].append(entry)
                _judge(told, truth, entry, _of(lines, entry))
    told.undone = sum(
        len(truth.acts.get(target, ()))
        for batch in day.undone
        for entry in day.entries(batch)
        if (target := _target(truth, entry)) not in entries
    )
    _judge_acts(day, told, truth, entries, repeatable=repeatable)
    return told


def _truth(day: Day) -> _Truth:
    simulator = day.simulator
    campaigns = simulator.truth()["campaigns"]
    roots = {str(one["key"]): str(one["parent"] or one["key"]) for one in campaigns}
    calls: dict[Target, list[Mapping[str, Any]]] = defaultdict(list)
    for call in simulator.calls():
        calls[roots[call["campaign"]], call["number"]].append(call)
    dropped = {
        (str(plan["key"]), number)
        for plan in simulator.control("/plans")
        for number in plan["cancelled"]
    }
    for flow in simulator.control("/workflows"):
        dropped |= {
            (str(flow["key"]), str(row["callee"])) for row in flow["lists"] if row["cancelled"]
        }
    acts: dict[Target, list[Mapping[str, Any]]] = defaultdict(list)
    for act in simulator.acts():
        of, number = _NAMES[act["operation"]]
        root = str(act["asked"].get(of, ""))
        acts[roots.get(root, root), str(act["asked"].get(number, ""))].append(act)
    return _Truth(calls, dropped, acts, roots)


def _target(truth: _Truth, entry: BatchEntry) -> Target:
    return truth.roots.get(entry.campaign, entry.campaign), entry.target


def _of(lines: Iterable[Mapping[str, Any]], entry: BatchEntry) -> list[Mapping[str, Any]]:
    return [one for one in lines if one["told"].get("entry") == entry.index + 1]


def _judge(told: Judged, truth: _Truth, entry: BatchEntry, lines: list[Mapping[str, Any]]) -> None:
    told.entries += 1
    told.verdicts[str(entry.verdict or entry.state)] += 1
    told.unknown += entry.verdict is Verdict.UNKNOWN
    stages = {one["stage"] for one in lines}
    if not {"asked", "answered"} <= stages:
        told.unaudited.append(f"{entry.operation} {entry.state} {entry.verdict}: {sorted(stages)}")
    target = _target(truth, entry)
    dials = [one for one in truth.calls[target] if one["outcome"] != "cancelled"]
    confirmed = [one["at"] for one in lines if one["verdict"] == Verdict.CONFIRMED.value]
    if confirmed:
        told.after_confirmed += sum(one["dialed"] > min(confirmed) for one in dials)
    late = [one for one in dials if one["dialed"] > (entry.answered_at or 0) + 2_000]
    yes = any(one["verdict"] == Verdict.ACCEPTED.value for one in lines)
    loud = entry.loud
    told.lies += loud
    told.unseen_lies += bool(late and yes and not loud)
    wrong = _untrue(truth, entry, late)
    if wrong:
        acts = [(a["at"], a["fault"], a["reached"], a["answer"]) for a in truth.acts[target]]
        calls = [(c["dialed"], c["ended"], c["outcome"]) for c in truth.calls[target]]
        heard = [(a["at"], a["stage"], a["verdict"]) for a in lines]
        told.untrue.append(
            f"{entry.operation} {entry.verdict} ({entry.sentence}): {wrong}; sent {entry.sent_at}, "
            f"answered {entry.answered_at}; acts {acts}; calls {calls}; audit {heard}"
        )


def _untrue(
    truth: _Truth,
    entry: BatchEntry,
    late: list[Mapping[str, Any]],
) -> str:
    """What is wrong with an entry's receipt; empty: nothing."""
    target = _target(truth, entry)
    cancelled = any(_called_off(one) for one in truth.calls[target])
    dials = [one for one in truth.calls[target] if not _called_off(one)]
    kept = target in truth.dropped
    done = [one for one in truth.acts[target] if one["reached"] and _said_yes(one)]
    match entry.verdict:
        case None:
            return "it has no verdict"
        case Verdict.CONFIRMED:
            if late:
                return "it was dialled afterwards"
            shown = any(one["outcome"] == "cancelled" for one in dials)
            return "" if cancelled or kept or shown else "nothing was cancelled"
        case Verdict.TOO_LATE:
            if cancelled and not late:
                return "it was cancelled"
            if late and not entry.loud:
                return "it was dialled afterwards, and that is not told"
            return "" if dials else "it was never dialled"
        case Verdict.REFUSED:
            return "it was cancelled" if cancelled or done else ""
        case Verdict.ACCEPTED:
            if late:
                return "it was dialled afterwards"
            return "the platform shows it cancelled" if cancelled else ""
    return "the platform shows what became of it" if cancelled or late else ""


def _called_off(call: Mapping[str, Any]) -> bool:
    """It was cancelled before it was made. Some dials end so by themselves."""
    return call["outcome"] == "cancelled" and call["ended"] == call["dialed"]


def _said_yes(act: Mapping[str, Any]) -> bool:
    return str((act["answer"] or {}).get("code", "")) in _YES


def _judge_acts(
    day: Day,
    told: Judged,
    truth: _Truth,
    entries: Mapping[Target, list[BatchEntry]],
    *,
    repeatable: bool,
) -> None:
    own = {number for one in day.lists for number in one.numbers}
    for target, acts in truth.acts.items():
        told.acts += len(acts)
        told.faulty.update(one["fault"] for one in acts if one["fault"])
        told.lied += any(one["fault"] == "hollow" for one in acts)
        if target not in entries or target[1] not in own:
            told.strays += [f"{target[0]} …{target[1][-4:]}: {one}" for one in acts]
            continue
        if len(entries[target]) > 1:
            continue  # asked for by two, each of whom may ask
        for before, after in itertools.pairwise(acts):
            told.again += before["fault"] not in ("429", "401")
            done = before["reached"] and _said_yes(before)
            heard = done and not before["fault"]
            # What came before the next engine was there, the one that was killed had sent.
            killed = any(before["at"] <= up and at <= after["at"] for at, up in day.killed)
            told.needless += heard and not killed
            if done and not repeatable:
                both = [(a["at"], a["operation"], a["fault"]) for a in (before, after)]
                told.blind.append(f"{both}: {entries[target]}")
