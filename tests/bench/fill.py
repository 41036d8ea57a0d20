"""Writes a profile's journal with many distinct calls, all columns filled, segments sealed.

    python -m tests.bench.fill PROFILE [--calls N] [--seed N]

It goes the way of every observation (`Journal.record`), so what the bench opens is what a long
day of collecting leaves behind.
"""

import argparse
import asyncio
import random
import time
from collections.abc import Iterator
from pathlib import Path

from dialwatch.calls.call import CallSeen
from dialwatch.calls.campaign import CampaignSeen, CampaignStatus
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.platform import Platform
from dialwatch.clock import SystemClock
from dialwatch.store.journal import Journal
from dialwatch.store.values import CampaignUpdate

ACCOUNTS = (("bench-airudder", Platform.AIRUDDER), ("bench-blu", Platform.BLU))
CAMPAIGNS = 24
"""Half of them of either account."""

_ENDS = (
    (Outcome.ANSWERED_PERSON, 18),
    (Outcome.ANSWERED_MACHINE, 9),
    (Outcome.BUSY, 12),
    (Outcome.NO_ANSWER, 38),
    (Outcome.UNREACHABLE, 14),
    (Outcome.INVALID_NUMBER, 6),
    (Outcome.NETWORK_FAILURE, 3),
)
_LABELS = ("Promise to pay", "Call back", "Refused", "Wrong person", "Paid already", "No decision")
_SPAN_MS = 10 * 3_600_000
_BATCH = 500
_OWNERS = [
    (f"bench-{platform}", f"{7000 + number}")
    for number, (_, platform) in enumerate(ACCOUNTS * (CAMPAIGNS // len(ACCOUNTS)))
]


def campaigns(now_ms: int) -> list[CampaignSeen]:
    """The listings of the campaigns that `calls` belong to."""
    return [
        CampaignSeen(
            account=account,
            key=key,
            name=f"Reminder {key}",
            status=CampaignStatus.FINISHED,
            raw_status="finished",
            created_at=now_ms - _SPAN_MS,
            starts_at=now_ms - _SPAN_MS,
            line="15550100" if account == ACCOUNTS[0][0] else "",
            robot=f"robot-{key}" if account == ACCOUNTS[0][0] else "",
            seen_at=now_ms,
        )
        for account, key in _OWNERS
    ]


def calls(count: int, seed: int, now_ms: int) -> Iterator[list[CallSeen]]:
    """`count` distinct calls in batches, spread over the ten hours before `now_ms`."""
    rnd = random.Random(seed)
    ends = rnd.choices([end for end, _ in _ENDS], [weight for _, weight in _ENDS], k=4096)
    batch: list[CallSeen] = []
    for number in range(count):
        account, campaign = _OWNERS[number * 7 % len(_OWNERS)]
        outcome = ends[number % 4093]
        answered = outcome in (Outcome.ANSWERED_PERSON, Outcome.ANSWERED_MACHINE)
        dialed = now_ms - _SPAN_MS + number * (_SPAN_MS - 600_000) // count
        ring, talk = 2_000 + number % 37_000, (4_000 + number * 31 % 180_000 if answered else 0)
        call_id = (
            f"{number:010x}-{rnd.getrandbits(64):016x}"  # in order: the index grows at its end
        )
        batch.append(
            CallSeen(
                account=account,
                campaign=campaign,
                key=f"{campaign}/{call_id}",
                call_id=call_id,
                entry=f"{campaign}-{number}",
                number=f"+1202{number:09d}",
                outcome=outcome,
                label=_LABELS[number % 6] if answered else "Not reached",
                caller=f"+1555010{number % 40:04d}",
                line=f"1555010{number % 6}",
                robot=f"robot-{campaign}",
                attempt=1 + number % 3,
                dialed_at=dialed,
                answered_at=dialed + ring if answered else None,
                ended_at=dialed + ring + talk,
                ring=ring,
                talk=talk,
                has_recording=answered,
                seen_at=dialed + ring + talk + 15_000,
                raw=b'{"callId":"%b","state":"done","turns":%d}' % (call_id.encode(), number % 9),
            )
        )
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


async def fill(profile: Path, count: int = 1_000_000, seed: int = 1) -> int:
    """Write `journal.db` into the folder; its last sequence number."""
    clock = SystemClock()
    journal = Journal(profile / "journal.db", clock)
    await journal.open()
    try:
        for account, platform in ACCOUNTS:
            blu = platform is Platform.BLU
            await journal.set_account(account, platform, has_line=not blu, has_robot=not blu)
        now = clock.millis()
        await journal.record(campaigns=campaigns(now))
        for batch in calls(count, seed, now):
            await journal.record(batch)
        await journal.record(
            updates=[
                CampaignUpdate(account=account, key=key, as_of=now, settled_before=2**53, over=True)
                for account, key in _OWNERS
            ]
        )
        await journal.seal()
        return journal.last_seq
    finally:
        await journal.close()


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("profile", type=Path)
    parser.add_argument("--calls", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    told = parser.parse_args()
    started = time.monotonic()
    seq = asyncio.run(fill(told.profile, told.calls, told.seed))
    print(f"{told.calls:,} calls, change {seq:,}, {time.monotonic() - started:.1f} s")


if __name__ == "__main__":
    main()
