"""What an engine tells of launches: offers, drafts, a check with something of everything, rows."""

from collections.abc import Iterable, Mapping
from typing import Any

from tests.support.sample_halts import a_batch, an_entry
from tests.support.sample_ledger import NOW

from dialwatch.calls.batch import Batch, BatchEntry, BatchState, EntryState
from dialwatch.calls.form import Choice
from dialwatch.calls.launch import (
    KIND,
    Choices,
    Launch,
    LaunchCheck,
    LaunchKind,
    LaunchList,
    LaunchRow,
    LaunchState,
    Offer,
    Problem,
    ProblemKind,
)
from dialwatch.calls.platform import Platform
from dialwatch.calls.verdict import Verdict
from dialwatch.platforms.airudder.ways import WAYS as AIRUDDER
from dialwatch.platforms.blu.ways import WAYS as BLU
from dialwatch.platforms.way import Way

__all__ = [
    "VALUES",
    "a_launch",
    "a_row",
    "sample_blocked",
    "sample_check",
    "sample_choices",
    "sample_counts",
    "sample_drafts",
    "sample_offers",
    "sample_parts",
    "sample_rows",
    "sample_sending",
]

VALUES: Mapping[str, object] = {
    "name": "reminders-1119",
    "line": "Jakarta 01",
    "robot_method": "single",
    "robot": "a41f",
    "starts": "2026-11-19 13:00:00",
    "ends": "2026-11-19 18:00:00",
    "redials": 2,
    "redial_pause": 30,
}
_LISTED = 9_842


def sample_offers() -> list[Offer]:
    """Of both accounts; Blu's new task is not confirmed."""
    off = "Not confirmed for this account: confirm “create_task” in Watch → Contracts first."

    def one(account: str, platform: Platform, way: Way) -> Offer:
        is_off = (account, way.kind) == ("mex", LaunchKind.TASK)
        return Offer(
            account=account,
            platform=platform,
            kind=way.kind,
            title=way.title,
            purpose=way.purpose,
            fields=way.fields,
            columns=way.columns,
            warning=way.warning,
            most=way.most,
            splits=way.splits,
            enabled=not is_off,
            why_off=off if is_off else "",
        )

    return [
        *(one("jkt", Platform.AIRUDDER, way) for way in _all(AIRUDDER)),
        *(one("mex", Platform.BLU, way) for way in _all(BLU)),
    ]


def sample_choices() -> list[Choices]:
    """Robots that the platform lists, and lines that were seen in use."""
    robots = {"a41f": "Payment reminder", "b07c": "Delivery check", "c3d9": "Evening survey"}
    lines = ("Jakarta 01", "Jakarta 02", "Surabaya 01")
    return [
        Choices(
            name="robot",
            choices=tuple(Choice(value=key, title=name) for key, name in robots.items()),
            variables={"a41f": ("name", "amount")},
        ),
        Choices(
            name="line",
            choices=tuple(Choice(value=one, title=one) for one in lines),
            asked=False,
            sentence="Those seen in use here; others may exist.",
        ),
    ]


def a_launch(**told: Any) -> Launch:
    """A draft of a task with a list; name only what matters."""
    listed = LaunchList(
        file="november.csv",
        rows=_LISTED,
        lines=_LISTED + 158,
        variables=("name", "amount"),
        fingerprint="f1",
    )
    usual = {
        "id": "l1",
        "account": "jkt",
        "kind": LaunchKind.TASK,
        "values": VALUES,
        "list": listed,
        "made_at": NOW - 600_000,
        "changed_at": NOW - 60_000,
        "who": "Ayu (ayu01)",
    }
    return Launch(**{**usual, **told})


def sample_drafts() -> list[Launch]:
    """Three drafts, and a launch that was sent."""
    return [
        a_launch(),
        a_launch(id="l2", account="mex", kind=LaunchKind.ADD, values={}, list=LaunchList()),
        a_launch(id="l3", kind=LaunchKind.PLAN, values={"name": "plan-autumn"}),
        a_launch(id="l4", state=LaunchState.SENT),
    ]


def sample_check(**told: Any) -> LaunchCheck:
    """Something of everything but what blocks."""
    problems = (
        _left(ProblemKind.REFUSED, 4, "4 numbers lack the plus sign and the country code."),
        _left(ProblemKind.REPEATED, 12, "12 numbers stand in the list once more.", choice=True),
        _left(
            ProblemKind.RUNNING,
            9,
            "9 numbers are listed by “November reminders A”, which is not over.",
            choice=True,
            campaign="November reminders A",
        ),
        _left(ProblemKind.STOPPED, 3, "3 numbers are on the stop list of this account."),
        _left(ProblemKind.CHARACTERS, 2, "2 rows hold a sign that the platform refuses."),
        Problem(
            kind=ProblemKind.VARIABLES,
            rows=31,
            choice=True,
            sentence="31 rows lack “amount”, which the script of “Payment reminder” says.",
        ),
    )
    usual = {
        "id": "c1",
        "launch": "l1",
        "made_at": NOW,
        "state": "done",
        "rows": _LISTED,
        "sendable": _LISTED - 30,
        "problems": problems,
        "requests": 1,
        "campaigns": 1,
        "seconds": 0.8,
        "begins_at": NOW + 8_320_000,
        "ends_low": NOW + 20_000_000,
        "ends_high": NOW + 25_000_000,
        "example": {"callee": "+628110000042", "variables": {"name": "Ani", "amount": "120"}},
        "forecast": "By the pace of the last 3 campaigns on this line: 38 to 47 calls a minute.",
    }
    return LaunchCheck(**{**usual, **told})


def sample_blocked() -> LaunchCheck:
    """What has to be mended, what only has to be let pass, and the rest."""
    problems = (
        Problem(
            kind=ProblemKind.WINDOW,
            sentence="“Dial until” is over: 2026-11-19 09:00 was 1 h 41 min ago in Asia/Jakarta.",
            blocks=True,
            about="ends",
        ),
        Problem(
            kind=ProblemKind.SAME,
            sentence="The same list was launched 2 h ago by Rosa (rosa02) as “reminders-1118”.",
            blocks=True,
            choice=True,
        ),
        *sample_check().problems,
    )
    return sample_check(problems=problems)


def a_row(index: int = 0, **told: Any) -> LaunchRow:
    """A row of the list; name only what matters."""
    usual = {"index": index, "line": index + 2, "number": f"+6281100{index:05}"}
    return LaunchRow(**{**usual, **told})


def sample_rows(count: int = 200, first: int = 0, **told: Any) -> list[LaunchRow]:
    """Rows one after the other."""
    return [a_row(at, **told) for at in range(first, first + count)]


def sample_counts() -> dict[str, int]:
    """Rows by what became of them; they add up to the list."""
    return {
        Verdict.CONFIRMED: 9_400,
        Verdict.ACCEPTED: 200,
        Verdict.UNKNOWN: 200,
        "left:refused": 4,
        "left:repeated": 33,
        "left:stopped": 5,
    }


def sample_parts(count: int = 50, asked: Iterable[int] = (7, 31)) -> list[BatchEntry]:
    """Uploads of 200 rows each: most are accepted, some are to be decided."""
    evidence = (
        "No answer came within 30 s. None of its 200 numbers has a result after 90 s; 37 of the "
        "200 before it have."
    )
    done = {"state": EntryState.ANSWERED, "verdict": Verdict.ACCEPTED, "sentence": "It was taken."}
    open_ = {"state": EntryState.ASKED, "sentence": evidence, "sent_at": NOW}
    return [
        an_entry(
            at,
            account="mex",
            operation="upload",
            target=f"Rows {at * 200 + 1}–{at * 200 + 200}",
            name="Cobranza noviembre",
            **(open_ if at in set(asked) else done),
        )
        for at in range(count)
    ]


def sample_sending(state: BatchState, entries: Iterable[BatchEntry]) -> Batch:
    """The head of a launch's batch with these entries."""
    told = list(entries)
    counts: dict[str, int] = {}
    for one in told:
        key = str(one.verdict) if one.verdict is not None else str(one.state)
        counts[key] = counts.get(key, 0) + 1
    return a_batch(
        state,
        len(told),
        id="l1",
        kind=KIND,
        title="Launch “reminders-1119”",
        counts=counts,
        rev=max((one.rev for one in told), default=1),
    )


def _left(kind: ProblemKind, rows: int, sentence: str, **told: Any) -> Problem:
    return Problem(kind=kind, rows=rows, sentence=sentence, left_out=True, **told)


def _all(ways: Iterable[Way] | Mapping[Any, Way]) -> Iterable[Way]:
    return ways.values() if isinstance(ways, Mapping) else ways
