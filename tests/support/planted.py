"""A profile in which one number stands in every kind of data, in all ways of writing it."""

import contextlib
import gzip
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path

from tests.store.calls import NOON, a_call, a_campaign

from dialwatch.calls.audit_line import AuditLine
from dialwatch.calls.batch import Batch, BatchEntry, BatchState
from dialwatch.calls.binding import Binding, Mode, NumberRow, NumberSource, TemporaryCallee
from dialwatch.calls.binding_plan import Plan, PlanKind
from dialwatch.calls.launch import Launch, LaunchKind
from dialwatch.calls.platform import Platform
from dialwatch.calls.push import PushState
from dialwatch.calls.receipt import Receipt, ReceiptEntry
from dialwatch.calls.recording import Marker
from dialwatch.calls.verdict import Verdict
from dialwatch.clock import Clock
from dialwatch.engine.engine import Engine
from dialwatch.engine.engine import Plan as EnginePlan
from dialwatch.files import make_profile
from dialwatch.settings import AccountSettings, SettingsFile
from dialwatch.store.batches import Entry, Kept
from dialwatch.store.binding_plans import BindingPlans, PlanPiece
from dialwatch.store.binding_rows import BindingChanges, HeldBinding, HeldCallee
from dialwatch.store.inbox import Arrival, Settled
from dialwatch.store.launches import RowPiece
from dialwatch.store.stoplist import Stop
from dialwatch.store.values import Spot

__all__ = ["CORE", "OTHER", "WAYS", "a_profile", "copies", "digest_of", "opened", "plant"]

CORE = "81157300917"
"""The number without country code and zero: every writing without signs in it holds these."""
OTHER = "+6281157300918"
"""Its neighbour's, which has to stay."""
WAYS = (
    f"+62{CORE}",
    f"62{CORE}",
    f"0062{CORE}",
    f"0{CORE}",
    CORE,
    "+62 811-5730-0917",
    "(0811) 5730 0917",
    "+62\u00a0811\u20115730\u20110917",
)
_ACCOUNTS = {"jkt": Platform.AIRUDDER, "mex": Platform.BLU, "axb": Platform.HUAWEI}


def a_profile(profile: Path) -> Path:
    """A profile with an account of each platform, all in Jakarta."""
    make_profile(profile)
    file = SettingsFile(profile / "settings.toml")
    for name, platform in _ACCOUNTS.items():
        file.add_account(
            AccountSettings(
                id=name,
                name=platform.title,
                platform=platform,
                base_url="https://platform.example.com",
                zone="Asia/Jakarta",
            )
        )
    return profile


@contextlib.asynccontextmanager
async def opened(profile: Path, clock: Clock) -> AsyncIterator[Engine]:
    """The engine of a profile with its files open: it follows nobody, and serves nobody."""
    engine = Engine(EnginePlan(profile=profile), clock)
    async with engine.opened():
        yield engine
        await engine.erasing.close()


def copies(profile: Path) -> dict[str, int]:
    """File → how often the number's digits stand in it, however they are parted or encoded."""
    found = {}
    for path in profile.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            content = gzip.decompress(content) if content[:2] == b"\x1f\x8b" else content
            content = content.translate(None, b"\x00 -()")
            for parted in (b"\xc2\xa0", b"\xe2\x80\x91", rb"\u00a0", rb"\u2011"):
                content = content.replace(parted, b"")
            if times := content.count(CORE.encode()):
                found[str(path.relative_to(profile))] = times
    return found


async def plant(engine: Engine, profile: Path) -> None:
    """Put the number everywhere."""
    await _journal(engine)
    await _inbox(engine, profile)
    await _recordings(engine, profile)
    await _acted(engine)
    await _bound(engine)
    _files(profile)


def body(way: str, n: int) -> bytes:
    """A platform's record or push."""
    return json.dumps(
        {"n": n, "callee": way, "bare": int(f"62{CORE}"), "note": f"for {way}!"}
    ).encode()


async def _journal(engine: Engine) -> None:
    journal = engine.journal
    for name, platform in _ACCOUNTS.items():
        await journal.set_account(name, platform)
    calls = [
        replace(a_call(n), number=way, entry=f"e{way}", raw=body(way, n), has_recording=True)
        for n, way in enumerate(WAYS, start=1)
    ]
    calls += [
        replace(a_call(50), number=OTHER, raw=body(OTHER, 50).replace(CORE.encode(), b"1")),
        replace(a_call(51), caller=f"0{CORE}", label=f"calls {CORE} back"),
    ]
    calls = [replace(one, account="jkt") for one in calls]
    await journal.record(calls, [a_campaign(account="jkt", name=f"For {WAYS[0]} alone")])
    await journal.seal()
    # A second sight: the first stays in an observation of its own.
    await journal.record([replace(calls[0], attempt=2, seen_at=NOON + 90_000)])
    await journal.set_state("test", {"seen": WAYS[0]})


async def _inbox(engine: Engine, profile: Path) -> None:
    inbox = engine.receiving.inbox
    bodies = [body(way, 100 + n) for n, way in enumerate(WAYS)]
    bodies.append(f'{{"callee":"{WAYS[5]}"}}'.encode("utf-16"))
    bodies.append(f"callee=%2B62{CORE}&x=%20{CORE}".encode())
    spool = inbox.spool.begin()
    spool.write_bytes(b" " * 300_000 + body(WAYS[0], 9))
    bodies.append(gzip.compress(body(WAYS[0], 77)))
    squeezed = inbox.spool.begin()
    squeezed.write_bytes(gzip.compress(body(WAYS[4], 78)))
    for n, one in enumerate((*bodies, None, squeezed)):
        await _put(
            engine,
            Arrival(
                account="jkt",
                kind="calls",
                received=NOON,
                source="192.0.2.1",
                headers={"x-caller": WAYS[n % len(WAYS)]} if isinstance(one, bytes) else {},
                digest=digest_of(one or spool),
                size=10,
                body=one if isinstance(one, bytes) else None,
                spool="" if isinstance(one, bytes) else (one or spool).name,
            ),
        )
    waiting = await inbox.waiting()
    bad = [Settled(id=one.id, state=PushState.QUARANTINE, reason="odd") for one in waiting[-5:-2]]
    read = [Settled(id=one.id, state=PushState.DONE, note="read") for one in waiting[:4]]
    await inbox.settle([*bad, *read], 0)


def digest_of(held: bytes | Path) -> bytes:
    """By which an exact repeat of that body is known, as the receiver reckons it."""
    whole = held if isinstance(held, bytes) else held.read_bytes()
    return blake2b(whole, digest_size=16).digest()


async def _put(engine: Engine, arrival: Arrival) -> None:
    await engine.receiving.inbox.put(arrival)


async def _recordings(engine: Engine, profile: Path) -> None:
    store, folder = engine.recordings.store, profile / "recordings"
    folder.mkdir(mode=0o700, exist_ok=True)
    name = "ab" * 16
    for suffix in (".dwr", ".peaks"):
        (folder / f"{name}{suffix}").write_bytes(b"sealed sound")
    spot = Spot(1, "jkt", "t1", "c1")
    await store.change([spot], name=name, size=12, markers=(Marker(at=5, note=f"ask {WAYS[3]}"),))
    await store.change([Spot(9, "jkt", "t1", "c50")], markers=(Marker(at=1, note="stays"),))


async def _acted(engine: Engine) -> None:
    entries = [
        BatchEntry(
            index=n, rev=n + 1, account="jkt", operation="cancel_call", target=way, given=way,
            name=f"Call to {way}", sentence=f"{way} is cancelled.",
        )
        for n, way in enumerate(WAYS)
    ]  # fmt: skip
    head = Batch(
        id="batch-0001", kind="cancel", title=f"Cancel {WAYS[0]}", who="ayu", reason=WAYS[3],
        made_at=NOON, starts_at=NOON, total=len(entries), rev=len(entries),
    )  # fmt: skip
    store = engine.batches.store
    await store.begin(Kept(head, "j", 1), [Entry(one, {"callee": one.target}) for one in entries])
    over = replace(head, state=BatchState.DONE, ended_at=NOON)
    await store.save_head(over, unfinished=False)
    entry = ReceiptEntry(target=WAYS[0], verdict=Verdict.ACCEPTED, sentence=f"{WAYS[5]} is gone")
    receipt = Receipt(
        id="action-0001", account="jkt", operation="cancel_call", title=f"Cancel {WAYS[0]}",
        asked_at=NOON, entries=(entry,),
    )  # fmt: skip
    await engine.audit.keep(receipt)
    line = AuditLine(
        at=NOON, action="action-0001", who="ayu", account="jkt", operation="cancel_call",
        stage="asked", told={"callee": WAYS[0]}, about=(WAYS[0], "c1"),
    )  # fmt: skip
    await engine.audit.write(line)
    await engine.stopping.stops.add("mex", [Stop(f"62{CORE}", WAYS[0], "has paid")])
    await engine.stopping.stops.add("mex", [Stop(f"{CORE}", WAYS[3], "has paid")])


async def _bound(engine: Engine) -> None:
    launches = engine.launching.store
    launch = Launch(
        id="launch-0001", account="jkt", kind=LaunchKind.TASK, values={"name": f"Test {WAYS[0]}"},
        made_at=NOON, changed_at=NOON, who="ayu",
    )  # fmt: skip
    await launches.keep(launch)
    rows = [
        {"line": n, "callee": way, "variables": {"also": way}}
        for n, way in enumerate(WAYS, start=2)
    ]
    rows.append({"line": 99, "callee": OTHER, "variables": {}})
    await launches.put_rows(
        "launch-0001", RowPiece(first=0, rows=rows, whole=len(rows), number="callee", file="a.csv")
    )
    binding = Binding(
        account="axb", mode=Mode.AXB, id="b1", x="+8617010000001", a=WAYS[0], b="+8613911000001",
        values={"a": WAYS[0]}, rev=1, note=f"of {WAYS[5]}",
    )  # fmt: skip
    callee = TemporaryCallee(
        account="axb", binding="b1", x="", callee=WAYS[0], set_at=NOON, ends=NOON + 10**9
    )
    number = NumberRow(account="axb", x="+8617010000001", source=NumberSource.TYPED, rev=2)
    await engine.numbers.book.store.save(
        BindingChanges(
            account="axb",
            rev=3,
            bindings=[HeldBinding(binding)],
            numbers=[number],
            callees=[HeldCallee(callee, 3)],
        )
    )
    engine.numbers.book._unread.add("axb")  # as the file of an earlier run is
    plans = BindingPlans(engine.numbers.book.store, engine._clock)
    plan = Plan(
        id="plan-0001", account="axb", kind=PlanKind.BIND, mode=Mode.AXB, values={"a": WAYS[0]},
        made_at=NOON, changed_at=NOON, who="ayu",
    )  # fmt: skip
    await plans.keep(plan)
    wanted = [{"line": 2, "x": "+8617010000001", "a": way} for way in WAYS]
    await plans.put_rows("plan-0001", PlanPiece(first=0, rows=wanted, whole=len(wanted)))


def _files(profile: Path) -> None:
    """Where there should be none, and is one all the same."""
    (profile / "engine.log").write_text(f'{{"event":"asked for {WAYS[5]}"}}\n' * 3)
    (profile / "window.ini").write_text(f"[calls]\nfilter=number:{WAYS[1]}\n")
    (profile / "play.out").write_text(f"cannot open {WAYS[7]}\n")
    (profile / "journal.damaged-20260101T000000Z.db").write_bytes(b"SQLite" + body(WAYS[0], 1))
    (profile / "list-abc").mkdir()
    (profile / "list-abc" / "rows.jsonl").write_bytes(body(WAYS[2], 1))
