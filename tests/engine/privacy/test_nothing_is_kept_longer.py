"""Row 30, with time: of each kind, what is past its days is gone to the last byte, and what is not
stays. Searched in all files of the profile while the engine has them open."""

import os
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import blake2b

import pytest
from tests.store.calls import a_call, a_campaign
from tests.support.planted import a_profile, opened
from tests.support.stepped import SteppedClock

from dialwatch.calls.batch import Batch, BatchEntry, BatchState
from dialwatch.calls.binding import Binding, BindingState, Mode
from dialwatch.calls.binding_plan import Plan, PlanKind
from dialwatch.calls.launch import Launch, LaunchKind
from dialwatch.calls.platform import Platform
from dialwatch.calls.push import PushState
from dialwatch.calls.recording import Marker, RecordingState
from dialwatch.calls.retention import KINDS, KeptKind
from dialwatch.store.batches import Entry, Kept
from dialwatch.store.binding_plans import BindingPlans, PlanPiece
from dialwatch.store.binding_rows import BindingChanges, HeldBinding
from dialwatch.store.inbox import Arrival, Settled
from dialwatch.store.launches import FrozenPart, RowPiece
from dialwatch.store.values import CampaignUpdate, Spot

NOW = datetime(2026, 11, 28, 10, tzinfo=UTC)
DAY = 86_400_000
MS = int(NOW.timestamp() * 1000)


def digits(kind: KeptKind, old: bool) -> str:
    """A number that stands in nothing but data of this kind and age."""
    return f"81{157 if old else 257}30{list(KeptKind).index(kind):02}99"


def ages(kind: KeptKind) -> tuple[tuple[str, int], tuple[str, int]]:
    """(number, moment) of what is a day past its days, and of what has a day left."""
    days = KINDS[kind].usual
    day = 0.5 if days == 1 else 1
    return tuple(
        (digits(kind, old), MS - round((days + (day if old else -day)) * DAY))
        for old in (True, False)
    )


def left_of(profile, old: bool) -> set[KeptKind]:
    """The kinds of which a number of that age stands in any file."""
    content = b"".join(path.read_bytes() for path in profile.rglob("*") if path.is_file())
    return {kind for kind in KeptKind if digits(kind, old).encode() in content}


@pytest.fixture
async def engine(tmp_path):
    clock = SteppedClock(NOW)
    async with opened(a_profile(tmp_path / "profile"), clock) as one:
        await one.journal.set_account("jkt", Platform.AIRUDDER)
        yield one


async def calls(engine) -> None:
    spots = []
    for place, (number, at) in enumerate(ages(KeptKind.CALLS)):
        key = f"t{place}"
        call = replace(
            a_call(place, key), account="jkt", number=f"+62{number}", entry=number,
            caller=f"0{number}", dialed_at=at, ended_at=at + 20_000, seen_at=at + 30_000,
            raw=f'{{"callee":"{number}"}}'.encode(), has_recording=True,
        )  # fmt: skip
        await engine.journal.record([call], [replace(a_campaign(key, account="jkt"), seen_at=at)])
        await engine.journal.record(updates=[CampaignUpdate(account="jkt", key=key, over=True)])
        spots.append(Spot(place + 1, "jkt", key, f"c{place}"))
        await engine.recordings.store.change([spots[-1]], markers=(Marker(at=1, note=number),))
    await engine.journal.seal()


async def pushes(engine) -> None:
    inbox = engine.receiving.inbox
    states = {KeptKind.PUSHES: PushState.DONE, KeptKind.ODD_PUSHES: PushState.QUARANTINE}
    for kind, state in states.items():
        for number, at in ages(kind):
            for long in (False, True):
                body = number.encode() + b" " * 300_000 * long
                spool = inbox.spool.begin() if long else None
                if spool is not None:
                    spool.write_bytes(body)
                await inbox.put(
                    Arrival(
                        account="jkt", kind="calls", received=at, source="", size=len(body),
                        headers={"x-caller": number}, digest=blake2b(body).digest(),
                        body=None if long else body, spool=spool.name if spool else "",
                    )
                )  # fmt: skip
        waiting = await inbox.waiting()
        await inbox.settle([Settled(id=one.id, state=state, reason="x") for one in waiting], 0)


async def recordings(engine) -> None:
    """Their key is not within reach; the sealed sound goes all the same."""
    folder = engine.own_outcomes.parent / "recordings"
    folder.mkdir(mode=0o700)
    for place, (number, at) in enumerate(ages(KeptKind.RECORDINGS)):
        name = f"{place:02}" * 16
        for suffix in (".dwr", ".peaks"):
            (folder / f"{name}{suffix}").write_text(number)
        await engine.recordings.store.change(
            [Spot(50 + place, "jkt", "t", f"r{place}")], state=RecordingState.KEPT, name=name,
            size=9, fetched=at, heard=at,
        )  # fmt: skip


async def receipts(engine) -> None:
    store = engine.batches.store
    for place, (number, at) in enumerate(ages(KeptKind.RECEIPTS)):
        head = Batch(
            id=f"batch-{place}", kind="cancel", title=number, made_at=at, starts_at=at, total=1,
            who="", rev=1,
        )  # fmt: skip
        entry = BatchEntry(index=0, rev=1, account="jkt", operation="x", target=number)
        await store.begin(Kept(head, "j", 1), [Entry(entry)])
        over = replace(head, state=BatchState.DONE, ended_at=at)
        await store.save_head(over, unfinished=False)


async def launches(engine) -> None:
    store = engine.launching.store
    for kind in (KeptKind.LAUNCHES, KeptKind.DRAFTS):
        for place, (number, at) in enumerate(ages(kind)):
            name = f"{kind}-{place}"
            launch = Launch(
                id=name, account="jkt", kind=LaunchKind.TASK, made_at=at, changed_at=at, who="",
                values={"name": number},
            )  # fmt: skip
            await store.keep(launch)
            piece = RowPiece(first=0, rows=[{"callee": number}], whole=1, number="callee")
            await store.put_rows(name, piece)
            if kind is KeptKind.LAUNCHES:
                await store.freeze(name, [FrozenPart(0, range(1))], {})
            sql = "UPDATE launch SET changed_at = ?1, sent_at = iif(state = 'sent', ?1, NULL)"
            await store.bare(lambda file, at=at, name=name, sql=sql: file.execute(
                f"{sql} WHERE id = ?2", (at, name)))  # fmt: skip


async def plans(engine) -> None:
    book = engine.numbers.book
    store = BindingPlans(book.store, engine._clock)
    for place, (number, at) in enumerate(ages(KeptKind.PLANS)):
        name = f"plan-{place}"
        plan = Plan(id=name, account="axb", kind=PlanKind.BIND, mode=Mode.AXB, changed_at=at)
        await store.keep(plan)
        await store.put_rows(name, PlanPiece(first=0, rows=[{"a": number}], whole=1))
        await book.store.bare(lambda file, at=at, name=name: file.execute(
            "UPDATE plan SET state = 'sent', sent_at = ? WHERE id = ?", (at, name)))  # fmt: skip
    gone = [
        HeldBinding(
            Binding(account="axb", mode=Mode.AXB, id=f"b{place}", x="+8617010000001", a=number,
                    b="+8613911000001", state=BindingState.GONE, rev=place + 1),
            left_at=at,
        )
        for place, (number, at) in enumerate(ages(KeptKind.BINDINGS))
    ]  # fmt: skip
    await book.store.save(BindingChanges(account="axb", rev=2, bindings=gone))
    book._unread.add("axb")
    await book.sure("axb")


async def lines(engine) -> None:
    """The log of actions holds no number; what stands in for one does here."""
    clock = engine._clock
    for number, at in ages(KeptKind.AUDIT):
        clock.go((at - clock.millis()) / 1000)
        await engine.actions.noted("", number, {})
    clock.go((MS - clock.millis()) / 1000)


def files(profile) -> None:
    names = {KeptKind.LOGS: "engine.log.{}", KeptKind.ASIDE: "inbox.damaged-{}.db"}
    for kind, name in names.items():
        for place, (number, _) in enumerate(ages(kind)):
            path = profile / name.format(place + 1)
            path.write_text(number)
            days = KINDS[kind].usual + (1 if place == 0 else -20)
            os.utime(path, (path.stat().st_mtime - days * 86_400,) * 2)


async def test_of_each_kind_what_is_old_is_gone_to_the_last_byte(engine):
    profile = engine.own_outcomes.parent
    for plant in (lines, calls, pushes, recordings, receipts, launches, plans):
        await plant(engine)
    files(profile)
    assert left_of(profile, old=True) == left_of(profile, old=False) == set(KeptKind)
    await engine.numbers.book.age("axb", MS)
    await engine.keeping.tidy()
    assert left_of(profile, old=True) == set()
    assert left_of(profile, old=False) == set(KeptKind)
