"""Whatever a platform answers: one verdict each, and no repeat that nobody asked about before."""

import asyncio
import tempfile
from collections import defaultdict, deque
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.batches.batching import a_bench, numbers
from tests.support.halting import Answer, LittlePlatform, lost
from tests.support.lengths import examples

from dialwatch.calls.batch import BatchState, EntryState
from dialwatch.calls.errors import (
    AccessRefused,
    BadAnswer,
    HeldBack,
    NotConfirmed,
    PlatformError,
    Throttled,
    Unreachable,
    VendorError,
)
from dialwatch.calls.halt import Standing
from dialwatch.calls.verdict import Verdict

NUMBERS = 6


def not_sent() -> Unreachable:
    error = Unreachable("Refused.")
    error.sent = False
    return error


ANSWERS = {
    "yes": lambda: "yes",
    "lied": lambda: "lied",
    "lost": lambda: "lost",
    "timed out": lost,
    "5xx": lambda: VendorError("It failed.", status=503),
    "garbage": lambda: BadAnswer("It cannot be read."),
    "throttled": lambda: Throttled("Too many.", 1.0),
    "no access": lambda: AccessRefused("No such key."),
    "held back": lambda: HeldBack("Held back."),
    "not sent": not_sent,
    "too late": lambda: VendorError("It is over.", status=200, code="400"),
    "refused": lambda: VendorError("No.", status=200, code="4004"),
    "off": lambda: NotConfirmed("Not confirmed."),
}
LEAVE_OPEN = ("lost", "timed out", "5xx", "garbage")
PUT_OFF = ("throttled", "no access", "held back", "not sent")

answers = st.lists(st.lists(st.sampled_from(sorted(ANSWERS)), max_size=4), max_size=NUMBERS)
looks = st.lists(st.sampled_from(["", "5xx", "throttled", "refused"]), max_size=4)
standings = st.lists(
    st.sampled_from([Standing.WAITING, Standing.TALKING, Standing.OVER]),
    min_size=NUMBERS, max_size=NUMBERS,
)  # fmt: skip


class Scripted:
    """Hands out the answers, and keeps what came of each request in its order."""

    def __init__(self, scripts: list[list[str]], looking: list[str]) -> None:
        self._scripts = dict(zip(numbers(NUMBERS), map(deque, scripts), strict=False))
        self._looking = deque(looking)
        self.met: dict[str, list[str]] = defaultdict(list)

    def answer(self, number: str) -> Answer:
        script = self._scripts.get(number)
        word = script.popleft() if script else "yes"
        self.met[number].append(word)
        return ANSWERS[word]()

    def look(self) -> PlatformError | None:
        word = self._looking.popleft() if self._looking else ""
        answer = ANSWERS[word]() if word else None
        return answer if isinstance(answer, PlatformError) else None


@settings(max_examples=examples(25, 2_000))
@given(answers, looks, standings, st.booleans(), st.booleans())
def test_each_entry_ends_with_one_verdict_and_nothing_is_repeated_blindly(
    scripts, looking, standing, lists, safe
):
    asyncio.run(one_batch(Scripted(scripts, looking), standing, lists, safe))


async def one_batch(script: Scripted, standing: list[Standing], lists: bool, safe: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with a_bench(Path(folder)) as bench:
            platform = bench.platform
            platform.lists_entries, platform.safe = lists, safe
            platform.answer, platform.looking = script.answer, script.look
            platform.numbers["t1"] = dict(zip(numbers(NUMBERS), standing, strict=True))
            await bench.begin(numbers(NUMBERS))
            await bench.reaches(BatchState.WATCHING, BatchState.DONE)
            entries = await bench.entries()
            lines = await bench.audit.lines(limit=1_000)
    for entry in entries:
        assert entry.state is EntryState.ANSWERED
        assert entry.verdict is not None
        mine = [one for one in reversed(lines) if one.told.get("entry") == entry.index + 1]
        assert [one.stage for one in mine].count("answered") == 1
        met = script.met[entry.target]
        assert [one.stage for one in mine].count("asked") == len(met)
        assert_repeats_are_sound(entry.target, met, platform, safe)
        assert_verdict_fits(entry.verdict, met[-1])
        assert entry.tries <= 3


def assert_repeats_are_sound(
    number: str, met: list[str], platform: LittlePlatform, safe: bool
) -> None:
    """Only what was put off, or of open outcome, comes again; the latter asked about or safe."""
    assert all(word in (*PUT_OFF, *LEAVE_OPEN) for word in met[:-1])
    reached = [word for word in met if word not in ("held back", "not sent", "off")]
    places = [at for at, one in enumerate(platform.log) if one == ("asked", number)]
    assert len(places) == len(reached)
    for word, at, following in zip(reached, places, places[1:], strict=False):
        if word in LEAVE_OPEN and not safe:
            assert ("looked", "t1") in platform.log[at:following]


def assert_verdict_fits(verdict: Verdict, last: str) -> None:
    fits = {
        "yes": {Verdict.ACCEPTED, Verdict.CONFIRMED},
        "lied": {Verdict.ACCEPTED},
        "too late": {Verdict.TOO_LATE},
        "refused": {Verdict.REFUSED},
        "off": {Verdict.REFUSED},
    }
    assert verdict in fits.get(last, {Verdict.CONFIRMED, Verdict.TOO_LATE, Verdict.UNKNOWN})
