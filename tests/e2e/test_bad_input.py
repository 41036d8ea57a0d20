"""What goes wrong outside of the program: it says so, keeps what it has, and the rest goes on.

A row of the table provokes one thing through real sockets, files, processes or the clock, and is
held against the screen alone: the sentence that can be read, the light of the account, the calls
in the table, and new calls of the other account. Then it heals what it broke, and everything has
to come back by itself. Rows that end with "as it should be" are what platforms do without being
wrong: nothing is said of them, and nothing is lost.
"""

import asyncio
import json
import re
import resource
import signal
import ssl
import sys
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import KW_ONLY, dataclass
from pathlib import Path

import pytest
import trustme
from tests.e2e.support import engine_on_disk
from tests.e2e.support.gate import Gate
from tests.e2e.support.rig import BLU, JAKARTA, PLATFORMS, Rig, running

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")

Act = Callable[[Rig, str], Awaitable[None]]
OTHER = {JAKARTA: BLU, BLU: JAKARTA}
AUTHORITY = trustme.CA()


def faulty(kind: str, operation: str = "*") -> Act:
    """The simulated platform misbehaves so."""

    async def act(rig: Rig, account: str) -> None:
        platform = PLATFORMS[account].value
        rig.fault({"platform": platform, "operation": operation, "kind": kind})

    return act


def gate(act: Callable[..., None], *told: object) -> Act:
    """The gate before the platform does this."""

    async def done(rig: Rig, account: str) -> None:
        act(rig.gates[account], *told)

    return done


async def wrong_key(rig: Rig, account: str) -> None:
    await rig.set_account(account, keys=rig.keys(account, wrong=True))


async def wrong_name(rig: Rig, account: str) -> None:
    await rig.set_account(account, base_url="https://dialler.invalid", overrides={})


async def own_certificate(rig: Rig, account: str) -> None:
    """The platform's certificate is signed by an authority that nobody here knows."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert("127.0.0.1").configure_cert(context)
    rig.gates[account].open(context)
    await rig.set_account(account, base_url=f"https://127.0.0.1:{rig.gates[account].port}")


async def authority_added(rig: Rig, account: str) -> None:
    """What the sentence advises."""
    file = rig.profile / "company.pem"
    AUTHORITY.cert_pem.write_to_path(str(file))
    url = f"https://127.0.0.1:{rig.gates[account].port}"
    await rig.set_account(account, base_url=url, ca_file=str(file))


async def added_again(rig: Rig, account: str) -> None:
    """The account as it was."""
    await rig.set_account(account)


async def plain_again(rig: Rig, account: str) -> None:
    rig.gates[account].open()
    await rig.set_account(account)


async def nothing(rig: Rig, account: str) -> None:
    """It ends by itself."""


def outcomes(rig: Rig, account: str) -> set[str]:
    return {row["Outcome"] for row in rig.written(account)}


def answered_without_talk(rig: Rig, account: str) -> bool:
    return any(
        row["Outcome"].startswith("answered") and row["Talk min:s"] == "0:00"
        for row in rig.written(account)
    )


def both_are_known(rig: Rig, account: str) -> bool:
    """Answered and unanswered calls, and none whose end is unknown."""
    seen = outcomes(rig, account)
    return "unknown" not in seen and {"no answer"} < seen and any("answered" in one for one in seen)


def no_call_twice(rig: Rig, account: str) -> bool:
    shown = len(rig.calls(account))
    return 0 < shown <= rig.reported(account)


async def engine_killed(rig: Rig, account: str) -> None:
    rig.engine.kill()


async def store_damaged(rig: Rig, account: str) -> None:
    """The engine dies, and what it left is no journal. The next engine's disk can be full."""
    engine = rig.engine
    command = rig.engine_command()
    disk = [sys.executable, engine_on_disk.__file__, str(rig.profile / "full")]
    rig.engine_command = lambda: [*disk, *command[command.index("collect") :]]
    engine.kill()
    engine.wait(10)
    for name in ("journal.db", "journal.db-wal"):
        raw = (rig.profile / name).read_bytes()
        (rig.profile / name).write_bytes(raw[:100] + b"\xa5" * (len(raw) - 100))


async def disk_filled(rig: Rig, account: str) -> None:
    (rig.profile / "full").touch()


async def disk_freed(rig: Rig, account: str) -> None:
    (rig.profile / "full").unlink()


async def files_limited(rig: Rig, account: str) -> None:
    """The system lets the engine's files grow no further."""
    _, most = resource.prlimit(rig.engine.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(rig.engine.pid, resource.RLIMIT_FSIZE, (4096, most))


async def files_unlimited(rig: Rig, account: str) -> None:
    _, most = resource.prlimit(rig.engine.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(rig.engine.pid, resource.RLIMIT_FSIZE, (most, most))


async def second_window(rig: Rig, account: str) -> None:
    rig.window.showMinimized()
    code, rig.heard = await rig.program("--offscreen")
    assert code == 0


async def second_engine(rig: Rig, account: str) -> None:
    code, rig.heard = await rig.program("collect")
    assert code == 3
    assert f"process {rig.engine.pid}" in rig.heard


def window_in_front(rig: Rig, account: str) -> bool:
    return rig.window.isVisible() and not rig.window.isMinimized()


@dataclass(frozen=True)
class Row:
    """One thing that goes wrong."""

    name: str
    account: str
    provoke: Act
    says: str = ""
    """What can be read of it; empty: nothing is said, because nothing is wrong."""
    light: str = "stopped"
    heal: Act = nothing
    _: KW_ONLY
    after: Act = nothing
    """Puts the rig back, when healing left it otherwise."""
    shows: Callable[[Rig, str], bool] = no_call_twice
    """What the call table shows meanwhile."""
    kind: str = ""
    """The simulator's word for it: nothing is said although it happened."""
    both: bool = False
    """It befalls both accounts."""
    anew: bool = False
    """The journal is another one afterwards, and so are the ids of the calls in it."""
    then: str = ""
    """What can be read when it is over."""


KEYS = "refused the keys of this account"
NUMBER = re.compile(r"\+?62811|0555\d")
"""How the numbers of the simulated platforms begin: no sentence may name one."""
OPEN = gate(Gate.open)


def odd(name: str, account: str, kind: str, says: str) -> Row:
    """Some records of a body are wrong: that is said, the others come through."""
    operation = "query" if account == BLU else "detail"
    return Row(name, account, faulty(kind, operation), says, "live")


def sound(
    name: str, account: str, kind: str, shows: Callable[[Rig, str], bool] = no_call_twice
) -> Row:
    """What platforms do without being wrong."""
    operation = "query" if account == BLU else "detail"
    return Row(name, account, faulty(kind, operation), "", "live", shows=shows, kind=kind)


ROWS = [
    # The pages, as long as there are few: of many that move, some are missed each time
    Row("same page for ever", BLU, faulty("repeat-page"), "the same page of results whatever"),
    sound("overlapping pages", BLU, "overlap"),
    odd("records that move between pages", BLU, "moving", "did not come this time"),
    sound("records told twice", BLU, "duplicate"),
    # The account
    Row("wrong keys", JAKARTA, wrong_key, KEYS, "refused", added_again),
    Row("wrong keys of Blu", BLU, wrong_key, KEYS, "refused", added_again),
    Row("expired keys", JAKARTA, faulty("401"), KEYS, "refused"),
    Row("HTTP 401", BLU, faulty("401"), KEYS, "refused"),
    Row("HTTP 403", BLU, faulty("403"), "does not allow this account to read", "refused"),
    Row("HTTP 404", JAKARTA, faulty("404", "list"), "Check the account's address"),
    Row("HTTP 404 of results", BLU, faulty("404"), "Blu has nothing at this address"),
    Row("HTTP 429", JAKARTA, gate(Gate.answer, 429), "asks for fewer requests (429)", heal=OPEN),
    Row(
        "HTTP 429 with Retry-After",
        BLU,
        gate(Gate.answer, 429, "retry-after: 45"),
        "Polling waits 45 s, then goes on",
        heal=OPEN,
    ),
    Row("HTTP 500", BLU, faulty("500"), "reports a failure of its own (500)"),
    Row("HTTP 503", JAKARTA, faulty("503"), "reports a failure of its own (503)"),
    Row("error code in a body", BLU, faulty("error-code"), "reports a failure of its own (500)"),
    # The network
    Row("connecting times out", JAKARTA, gate(Gate.go_deaf), "answer in time", heal=OPEN),
    Row("reading times out", BLU, faulty("timeout"), "does not answer in time"),
    Row("connection refused", JAKARTA, gate(Gate.refuse), "cannot be reached", heal=OPEN),
    Row("connection reset", BLU, faulty("reset"), "cannot be reached"),
    Row("name not found", BLU, wrong_name, "The address of Blu cannot be found", heal=added_again),
    Row(
        "bad certificate",
        JAKARTA,
        own_certificate,
        "The certificate of AI Rudder cannot be trusted",
        heal=authority_added,
        after=plain_again,
    ),
    # The body
    Row("body cut off", BLU, faulty("truncated"), "an answer that was empty or broke off"),
    Row("packed body cut off", JAKARTA, faulty("gzip-cut"), "empty or broke off"),
    Row("empty body", JAKARTA, faulty("empty"), "an answer that was empty or broke off"),
    Row("web page", BLU, faulty("html"), "a web page instead of data"),
    Row("not UTF-8", JAKARTA, faulty("not-utf8"), "an answer that cannot be understood"),
    Row("bare list", BLU, faulty("list"), "an answer that cannot be understood"),
    Row("no JSON", JAKARTA, faulty("malformed"), "an answer that cannot be understood"),
    Row("80 MiB", JAKARTA, faulty("huge", "detail"), "an answer larger than 64 MiB"),
    # The fields
    Row("list missing", JAKARTA, faulty("missing-field", "list"), "cannot be understood"),
    Row("list null", JAKARTA, faulty("null-field", "list"), "cannot be understood"),
    odd("fields missing", JAKARTA, "missing-field", "Unanswered calls that do not say why"),
    Row("fields null", BLU, faulty("null-field"), "an answer that cannot be understood"),
    odd("fields of the wrong type", JAKARTA, "wrong-type", "Records that cannot be read"),
    odd("unknown word", JAKARTA, "unknown-enum", "“zeta7”, which is not in the table of outcomes"),
    odd("unknown word of Blu", BLU, "unknown-enum", "“Zeta7”, which is not in the table"),
    sound("answered call of duration 0", JAKARTA, "zero-talk", answered_without_talk),
    sound("ring_type null", JAKARTA, "ring-null", both_are_known),
    sound("trailing blanks", JAKARTA, "blank-tail", both_are_known),
    sound("trailing blanks of Blu", BLU, "blank-tail", both_are_known),
    # The times
    odd("times in the future", BLU, "future-time", "Times that lie in the future"),
    odd("times in the future, east", JAKARTA, "future-time", "Times that lie in the future"),
    odd("times before 1970", JAKARTA, "ancient-time", "Times that lie before their campaign"),
    odd("times in the gap of a clock change", BLU, "gap-time", "an hour that a clock change skips"),
    # The calls
    odd("one call id under two campaigns", BLU, "same-call-id", "stands both under"),
    # The computer
    Row("second window", JAKARTA, second_window, "its window was raised", "live",
        shows=window_in_front),
    Row("second engine", BLU, second_engine, "Another engine already collects", "live"),
    Row("engine killed", JAKARTA, engine_killed, "The engine stopped unexpectedly", both=True,
        then="was started again. No stored call is lost"),
    Row("files may not grow", BLU, files_limited, "cannot be written to the journal",
        heal=files_unlimited, both=True),
    Row("store damaged", JAKARTA, store_damaged, "It was set aside as journal.damaged-", "live",
        both=True, anew=True),
    Row("disk full", BLU, disk_filled, "The disk is full", heal=disk_freed, both=True),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_what_goes_wrong_is_said_and_the_rest_goes_on(rig: Rig, row: Row) -> None:
    rig.run(_walk(rig, row))


async def _walk(rig: Rig, row: Row) -> None:
    await rig.until_live(row.account)
    rig.close_notices()
    before = {account: rig.calls(account) for account in OTHER}
    try:
        await row.provoke(rig, row.account)
        await _stands(rig, row)
        await _goes_on(rig, row, before)
    finally:
        rig.fault()
        await row.heal(rig, row.account)
    await _comes_back(rig, row, before)
    await row.after(rig, row.account)


async def _stands(rig: Rig, row: Row) -> None:
    """The sentence and the light, at the same time; or neither, while it happens all the same."""
    if row.says:
        await rig.until(
            lambda: row.says in rig.said() + rig.heard and lights(rig, row) == {row.light},
            f"“{row.says}” and the light {row.light}",
        )
        if row.light != "live" and not row.both:
            assert row.says in rig.tip(row.account)
        assert not NUMBER.search(rig.screen()), rig.screen()
        return
    met = rig.faults_met(row.kind)
    await rig.until(lambda: rig.faults_met(row.kind) >= met + 3, f"{row.kind} three times")
    complaints = (f"{rig.name(row.account)}, “", "Problem")
    assert not [one for one in complaints if one in rig.said()], rig.screen()


def lights(rig: Rig, row: Row) -> set[str]:
    """The words of the lights of the accounts that are befallen."""
    return {rig.light(account) for account in (OTHER if row.both else (row.account,))}


async def _goes_on(rig: Rig, row: Row, before: dict[str, set[int]]) -> None:
    """Meanwhile nothing is lost, and whatever is not befallen gets new calls."""
    if not row.both:
        await rig.until_new(OTHER[row.account], rig.calls(OTHER[row.account]))
        await rig.until_live(OTHER[row.account])
    if row.light == "live":
        await rig.until_new(row.account, rig.calls(row.account))
    if not row.anew:
        assert before[row.account] <= rig.calls(row.account)
    await rig.until(lambda: row.shows(rig, row.account), f"{row.name}: {row.shows.__name__}")


async def _comes_back(rig: Rig, row: Row, before: dict[str, set[int]]) -> None:
    for account in OTHER if row.both else (row.account,):
        old = rig.calls(account)
        await rig.until_live(account)
        await rig.until_new(account, old)
        if row.anew:
            await rig.until_count(account, len(before[account]))
        else:
            assert before[account] <= rig.calls(account)
    if row.then:
        await rig.until(lambda: row.then in rig.said(), row.then)
    elif row.light != "live":
        await rig.until(lambda: row.says not in rig.said(), f"“{row.says}” goes away")


def test_after_all_that_every_call_is_there_once(rig: Rig) -> None:
    """Held against the simulator's truth, which grows meanwhile."""

    async def equal() -> None:
        for account in OTHER:
            await rig.until_count(account, rig.reported(account))
            assert len(rig.calls(account)) <= rig.reported(account)

    rig.run(equal())
    assert rig.simulator.foreign() == []
    log = (rig.profile / "engine.log").read_text(encoding="utf-8").splitlines()
    levels = Counter(json.loads(line)["level"] for line in log)
    assert levels["warning"] > 0
    assert levels.keys() <= {"info", "warning"}, "a fault of ours was logged"


def test_the_computer_sleeps_for_two_hours(rig: Rig, tmp_path: Path) -> None:
    """Two hours of a faster world, in which the platforms go on and the engine stands still."""
    speed = 1700.0
    with running(tmp_path, "trickle", speed, "2026-03-04T13:00", beside=rig) as sleeper:
        sleeper.run(_sleeps(sleeper, 7200 / speed))


async def _sleeps(rig: Rig, seconds: float) -> None:
    before = {account: rig.calls(account) for account in OTHER}
    engine = rig.engine
    engine.send_signal(signal.SIGSTOP)
    try:
        await asyncio.sleep(seconds)  # it is the clock that has to go on
        missed = {account: rig.reported(account) for account in OTHER}
    finally:
        engine.send_signal(signal.SIGCONT)
    asleep = re.compile(r"asleep, or its clock was set forward, for (1|2)(\.\d)? h")
    await rig.until(lambda: asleep.search(rig.said()), "the sleep is said")
    for account in OTHER:
        await rig.until_live(account)
        await rig.until_count(account, missed[account])
        assert before[account] <= rig.calls(account)
