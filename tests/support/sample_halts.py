"""What an engine tells of halts: rehearsals and batches with something of everything."""

from collections.abc import Iterable
from typing import Any

from tests.support.sample_ledger import NOW

from dialwatch.calls.batch import Batch, BatchEntry, BatchState, EntryState
from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.halt import Candidate, HaltKind, Rehearsal, Standing, Unmatched, Why
from dialwatch.calls.platform import Platform
from dialwatch.calls.verdict import Verdict

__all__ = [
    "a_batch",
    "a_candidate",
    "an_entry",
    "sample_batch",
    "sample_entries",
    "sample_rehearsal",
    "sample_stop",
    "sample_terminate",
]

_CAMPAIGNS = (
    ("jkt", Platform.AIRUDDER, "t-1001", "November reminders A"),
    ("jkt", Platform.AIRUDDER, "t-1002", "Delivery appointments Java and Bali"),
    ("mex", Platform.BLU, "5", "Cobranza noviembre norte"),
)


def a_candidate(index: int = 0, **told: Any) -> Candidate:
    """A number that waits; name only what matters."""
    account, platform, campaign, name = _CAMPAIGNS[0]
    usual = {
        "index": index,
        "text": f"+6281100{index:05}",
        "account": account,
        "platform": platform,
        "campaign": campaign,
        "name": name,
        "number": f"+6281100{index:05}",
        "standing": Standing.WAITING,
    }
    return Candidate(**{**usual, **told})


def sample_rehearsal(waiting: int = 33, **told: Any) -> Rehearsal:
    """Of a pasted list: `waiting` that wait, and some of every other kind."""
    candidates: list[Candidate] = []

    def more(count: int, standing: Standing, campaign: int, **own: Any) -> None:
        account, platform, key, name = _CAMPAIGNS[campaign]
        for _ in range(count):
            place = {"account": account, "platform": platform, "campaign": key, "name": name}
            fields = {"standing": standing, **place, **own}
            candidates.append(a_candidate(len(candidates), **fields))

    more(waiting - waiting // 3, Standing.WAITING, 0)
    more(waiting // 3, Standing.WAITING, 1)
    note = "Listed in another format: 081100000031."
    more(1, Standing.WAITING, 1, number="081100000031", text="+6281100000031", note=note)
    note = "This call goes on; what would follow is cancelled."
    more(2, Standing.TALKING, 0, note=note)
    more(2, Standing.UNSEEN, 2, number="05550000001", text="05550000001", order="700101")
    more(12, Standing.OVER, 0, chosen=False)
    more(1, Standing.CANCELLED, 1, chosen=False)
    same = {"text": "81100000077", "chosen": False}
    more(2, Standing.WAITING, 1, **same, note="One of several that could be meant.")
    unmatched = (
        Unmatched(
            text="81100000077",
            why=Why.AMBIGUOUS,
            sentence="Two listed numbers could be meant. Choose the right one below.",
        ),
        Unmatched(
            text="CASE-88/2",
            why=Why.UNKNOWN,
            sentence="No account lists it. Look at its spelling, or at the account's light.",
        ),
        Unmatched(text="??", why=Why.UNREADABLE, sentence="It is neither a number nor an id."),
        Unmatched(
            text="+6281100000001",
            why=Why.REPEATED,
            sentence="It stands in the list once more: it is asked for once.",
        ),
    )
    usual = {
        "id": "r1",
        "kind": HaltKind.CANCEL,
        "made_at": NOW,
        "state": "done",
        "given": len(candidates) + len(unmatched),
        "candidates": tuple(candidates),
        "unmatched": unmatched,
        "cannot": (
            "Blu Mexico does not tell who is listed: it is asked for each number in each task.",
        ),
        "seconds": 12.4,
    }
    return Rehearsal(**{**usual, **told})


def sample_stop(left: int | None = 1_240) -> Rehearsal:
    """Of two campaigns, and one that cannot be stopped."""
    account, platform, key, name = _CAMPAIGNS[1]
    candidates = (
        a_candidate(text="November reminders A", number="", standing=Standing.LIVE, left=left),
        a_candidate(
            1,
            text=name,
            account=account,
            platform=platform,
            campaign=key,
            name=name,
            kind=CampaignKind.TASK,
            number="",
            standing=Standing.LIVE,
            left=88,
            note="Round 2 of a plan: the rounds after it are stopped as well.",
        ),
    )
    cannot = Unmatched(
        text="Cobranza noviembre norte",
        why=Why.CANNOT,
        sentence="Blu has no way to stop a task: paste its list, or put it on the stop list.",
    )
    return sample_rehearsal(
        kind=HaltKind.STOP, candidates=candidates, unmatched=(cannot,), cannot=(), seconds=0.4
    )


def sample_terminate(standing: Standing = Standing.LIVE) -> Rehearsal:
    """Of one live call."""
    live = a_candidate(
        account="szx",
        platform=Platform.HUAWEI,
        campaign="app1",
        name="Couriers Shenzhen",
        kind=CampaignKind.APPLICATION,
        number="+8613800000002",
        order="session-000000000001",
        standing=standing,
    )
    return sample_rehearsal(
        kind=HaltKind.TERMINATE, candidates=(live,), unmatched=(), cannot=(), seconds=0.2
    )


def an_entry(index: int = 0, **told: Any) -> BatchEntry:
    """An entry that waits."""
    account, _, campaign, name = _CAMPAIGNS[index % 2]
    usual = {
        "index": index,
        "account": account,
        "campaign": campaign,
        "name": name,
        "operation": "cancel_call",
        "target": f"+6281100{index:05}",
        "rev": index + 1,
    }
    return BatchEntry(**{**usual, **told})


_ENDS: tuple[dict[str, Any], ...] = (
    {"verdict": Verdict.CONFIRMED, "sentence": "The platform shows it cancelled now."},
    {"verdict": Verdict.ACCEPTED, "sentence": "The platform said yes."},
    {
        "verdict": Verdict.TOO_LATE,
        "code": "2004",
        "sentence": "The number was called already.",
        "advice": "Nothing can be done about this call.",
    },
    {
        "verdict": Verdict.REFUSED,
        "code": "4001",
        "sentence": "The platform says that the task does not exist.",
        "advice": "Refresh, and look the number up again.",
    },
    {
        "verdict": Verdict.UNKNOWN,
        "sentence": "No answer came; it may have reached the platform.",
        "advice": "It is asked about again by itself.",
    },
    {
        "verdict": Verdict.TOO_LATE,
        "revised_at": NOW,
        "loud": True,
        "sentence": "The platform said yes, and dialled +6281100000005 three minutes later.",
        "advice": "Tell the platform, and put the number on the stop list.",
    },
)


def sample_entries(count: int = 37) -> list[BatchEntry]:
    """Most of them good, one of every other end."""
    plain = {"state": EntryState.ANSWERED, "tries": 1, "sent_at": NOW, "answered_at": NOW}
    ends = [_ENDS[at] if at < len(_ENDS) else _ENDS[at % 2] for at in range(count)]
    return [an_entry(at, **plain, **end) for at, end in enumerate(ends)]


def a_batch(state: BatchState = BatchState.COUNTING, total: int = 37, **told: Any) -> Batch:
    """The head of a batch."""
    usual = {
        "id": "b1",
        "kind": "cancel",
        "title": "Cancel 37 calls",
        "who": "Ayu (ayu01)",
        "reason": "has paid",
        "made_at": NOW,
        "starts_at": NOW + 5_000,
        "state": state,
        "total": total,
        "counts": {"waiting": total},
        "rev": 1,
    }
    return Batch(**{**usual, **told})


def sample_batch(state: BatchState, entries: Iterable[BatchEntry], **told: Any) -> Batch:
    """The head over these entries."""
    held = list(entries)
    counts: dict[str, int] = {}
    for one in held:
        key = str(one.verdict or one.state)
        counts[key] = counts.get(key, 0) + 1
    usual = {
        "total": len(held),
        "counts": counts,
        "revised": sum(one.loud for one in held),
        "rev": max((one.rev for one in held), default=1),
    }
    return a_batch(state, **{**usual, **told})
