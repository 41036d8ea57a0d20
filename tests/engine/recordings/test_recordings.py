"""What windows ask of the engine about recordings: hear them, mark them, keep them, save them."""

import asyncio
import io
import json
import zipfile
from collections import deque
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from tests.engine.recordings.bench import ACCOUNT, HOUR, SOUND, Bench, KnownKey, a_bench, until, wav

from dialwatch.calls.errors import BadInput, StoreError
from dialwatch.calls.recording import JobState, Judgement, Marker, RecordingState
from dialwatch.engine.recordings import exports as exports_module
from dialwatch.engine.recordings import listening as listening_module
from dialwatch.engine.recordings.keys import CacheKey
from dialwatch.platforms.operator import Gone

KEPT, THERE, WAITING, LOST, NONE = (
    RecordingState.KEPT,
    RecordingState.THERE,
    RecordingState.WAITING,
    RecordingState.LOST,
    RecordingState.NONE,
)
ANSWERED = {"outcomes": ["answered"]}


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    async with a_bench(tmp_path) as one:
        yield one


async def kept(bench: Bench, count: int = 1) -> list[int]:
    """Calls whose recordings are kept."""
    calls = await bench.calls(count)
    await bench.recordings.wanting.fetch(calls, front=False)
    for call in calls:
        assert (await bench.settled(call)).state is KEPT
    return calls


async def state(bench: Bench, call: int) -> RecordingState:
    told = await bench.recordings.recording(call)
    assert told is not None
    return told.state


def damage(bench: Bench) -> None:
    for path in (bench.profile / "recordings").glob("*.dwr"):
        path.write_bytes(path.read_bytes()[:-3] + b"xxx")


def copied(file: Path) -> Callable[[], object]:
    """What puts the file back as it is now."""
    content = file.read_bytes()
    return lambda: file.write_bytes(content)


def meddle(file: Path) -> None:
    """Take a kept file away, and leave one of nobody's."""
    file.unlink()
    (file.parent / "ab.dwr").touch()


# Hearing


async def test_nothing_is_heard_before_it_is_written_down(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
):
    (call,) = await kept(bench)
    assert await bench.lines() == []
    opened = await bench.recordings.listening.open(call)
    assert await bench.lines() == [("recording_listen", {"call": call, "number": "+628•••••••01"})]
    assert (opened.size, Path(opened.path).suffix, len(opened.key)) == (len(SOUND), ".dwr", 64)
    assert [one.heard for one in (await bench.recordings.marks(0, 10, 0))[1]] == [True]
    assert (await bench.audit.about(ACCOUNT, ["+628110000001"]))[0].operation == "recording_listen"

    async def full(*_: object) -> None:
        raise StoreError("The disk is full.")

    monkeypatch.setattr(bench.audit, "write_all", full)
    for ask in (
        bench.recordings.listening.open(call),
        bench.recordings.exports.begin([call], masked=True),
    ):
        with pytest.raises(StoreError):
            await ask


async def test_what_is_not_kept_cannot_be_opened(bench: Bench):
    (call,) = await bench.calls()
    for ask in (call, 99):
        with pytest.raises(BadInput, match=r"Fetch it first|no such call"):
            await bench.recordings.listening.open(ask)
    with pytest.raises(BadInput, match="Open it first"):
        await bench.recordings.listening.piece(call, 0, 10)
    assert await bench.recordings.peaks(call) is None
    assert await bench.recordings.recording(99) is None
    assert await bench.lines() == []


async def test_a_damaged_copy_is_kept_no_longer(bench: Bench):
    first, second = await kept(bench, 2)
    ticket = (await bench.recordings.exports.begin([second], masked=True))["ticket"]
    damage(bench)
    with pytest.raises(BadInput, match="fetch it again"):
        await bench.recordings.listening.open(first)
    told = await bench.recordings.recording(first)
    assert told is not None
    assert (told.state, told.sentence) == (THERE, "The kept copy is damaged; fetch it again.")
    with pytest.raises(BadInput, match="fetch it again"):
        await bench.recordings.exports.piece(ticket, second, 0, 10)
    assert await state(bench, second) is THERE
    assert bench.files() == []
    assert (await bench.fetched(first, SOUND)).state is KEPT
    for path in (bench.profile / "recordings").glob("*.peaks"):
        path.write_bytes(b"x" * 100)
    assert await bench.recordings.peaks(first) is None
    assert await state(bench, first) is THERE


# Saying something about it


async def test_pins_markers_and_judgements_are_kept(bench: Bench):
    (call,) = await bench.calls(label="Paid", robot="r7")
    notes = bench.recordings.notes
    await notes.pin(call, {"on": True})
    await notes.mark(call, {"markers": [{"at": 900, "note": " late "}, {"at": 5}]})
    await notes.judge(call, {"right": False, "label": " Refused ", "sampled": True})
    told = await bench.recordings.recording(call)
    assert told is not None
    assert (told.pinned, told.markers) == (True, (Marker(at=5), Marker(at=900, note="late")))
    assert told.judgement is not None
    assert told.judgement == Judgement(
        right=False,
        label="Refused",
        sampled=True,
        robot="r7",
        judged="Paid",
        who=told.judgement.who,
        at=bench.clock.millis(),
    )
    assert await notes.judgements() == [{"call": call, **told.judgement.told()}]
    (mark,) = (await bench.recordings.marks(0, 10, 0))[1]
    assert (mark.pinned, mark.noted, mark.right, mark.state) == (True, True, False, NONE)
    await notes.judge(call, {"right": True, "label": "dropped"})
    assert (await notes.judgements())[0]["label"] == ""
    await notes.judge(call, {"right": None})
    assert await notes.judgements() == []


MISFITS = [
    ("pin", {"on": 1}),
    ("pin", []),
    ("mark", {"markers": [{"at": -1}]}),
    ("mark", {"markers": [{"at": 1, "note": "x" * 501}]}),
    ("mark", {"markers": [{"at": 1}] * 201}),
    ("mark", {"markers": {"at": 1}}),
    ("mark", {}),
    ("judge", {"right": "yes"}),
    ("judge", {}),
    ("judge", {"right": True, "label": "x" * 121}),
]


async def test_what_does_not_fit_is_refused(bench: Bench):
    (call,) = await bench.calls()
    for what, told in MISFITS:
        with pytest.raises(BadInput):
            await getattr(bench.recordings.notes, what)(call, told)
    assert (await bench.recordings.marks(0, 10, 0))[1] == []


async def test_nothing_is_said_about_a_call_that_there_is_not(bench: Bench):
    for ask in (
        bench.recordings.notes.pin(9, {"on": True}),
        bench.recordings.notes.mark(9, {"markers": []}),
        bench.recordings.notes.judge(9, {"right": True}),
    ):
        with pytest.raises(BadInput, match="no such call"):
            await ask


# Saving


async def test_what_is_saved_is_written_down_call_by_call(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
):
    first, second = await kept(bench, 2)
    (other,) = await bench.calls()
    exports = bench.recordings.exports
    begun = await exports.begin([first, second, first, other, 99], masked=False)
    assert [one["call"] for one in begun["files"]] == [first, second]
    assert begun["files"][0]["size"] == len(SOUND)
    assert [call for call, _ in begun["left_out"]] == [other, 99]
    assert [(name, told["call"], told["masked"]) for name, told in await bench.lines()] == [
        ("recording_export", first, False),
        ("recording_export", second, False),
    ]
    ticket = begun["ticket"]
    parts = [await exports.piece(ticket, first, at, 10_000) for at in range(0, len(SOUND), 10_000)]
    assert b"".join(parts) == SOUND
    assert await exports.piece(ticket, first, len(SOUND), 10) == b""
    for wrong in ((ticket, other), ("none", first)):
        with pytest.raises(BadInput, match="over"):
            await exports.piece(*wrong, 0, 10)
    monkeypatch.setattr(exports_module, "_FOR", 0.0)
    with pytest.raises(BadInput, match="over"):
        await exports.piece(ticket, first, 0, 10)


# Keeping


async def test_beyond_the_limits_the_least_recently_heard_goes(bench: Bench):
    big = wav(1.0) + b"\x00" * (30 << 20)
    bench.gives.answers = deque([big])
    bench.book.set_recordings({"most_mib": 64})
    first, second = await kept(bench, 2)
    bench.clock.go(60)
    await bench.recordings.listening.open(first)
    bench.clock.go(60)
    await kept(bench, 1)

    async def trimmed() -> bool:
        return await state(bench, second) is THERE

    await until(trimmed)
    assert await state(bench, first) is KEPT
    assert len(bench.files()) == 4


async def test_what_is_open_or_pinned_stays_and_what_is_old_goes(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
):
    heard, pinned, saved, old = await kept(bench, 4)
    await bench.recordings.listening.open(heard)
    await bench.recordings.notes.pin(pinned, {"on": True})
    await bench.recordings.exports.begin([saved], masked=True)
    bench.clock.go(91 * 24 * 3600)
    await bench.recordings.keeping.trim()
    states = [await state(bench, call) for call in (heard, pinned, saved, old)]
    assert states == [KEPT, KEPT, KEPT, THERE]
    for module in (listening_module, exports_module):
        monkeypatch.setattr(module, "_FOR", 0.0)
    await bench.recordings.keeping.trim()
    states = [await state(bench, call) for call in (heard, pinned, saved)]
    assert states == [THERE, KEPT, THERE]


async def test_a_wipe_leaves_nothing_that_could_be_opened(bench: Bench):
    one, pinned = await kept(bench, 2)
    await bench.recordings.notes.pin(pinned, {"on": True})
    opened = await bench.recordings.listening.open(one)
    file = Path(opened.path)
    put_back = copied(file)
    assert await bench.recordings.wipe(pinned=False) == (1, len(SOUND))
    assert [await state(bench, call) for call in (one, pinned)] == [THERE, KEPT]
    assert await bench.recordings.wipe(pinned=True) == (1, len(SOUND))
    assert bench.files() == []
    assert [what for _, what, _ in bench.settings] == ["recordings wiped"] * 2
    assert (await bench.fetched(one, SOUND)).state is KEPT
    cache = await bench.recordings.shelf.cache()
    put_back()
    with pytest.raises(StoreError):
        cache.read(file.stem)


async def test_a_restart_finds_what_was_kept_and_tells_what_is_gone(tmp_path: Path):
    place = KnownKey()
    async with a_bench(tmp_path, place=place) as bench:
        first, second = await kept(bench, 2)
        opened = await bench.recordings.listening.open(second)
    meddle(Path(opened.path))
    async with a_bench(tmp_path, place=place) as bench:
        assert [await state(bench, call) for call in (first, second)] == [KEPT, THERE]
        assert bench.files() == [".dwr", ".peaks"]
        await bench.recordings.listening.open(first)


async def test_what_waited_is_fetched_after_a_restart(tmp_path: Path):
    async with a_bench(tmp_path) as bench:
        bench.gives.gate = asyncio.Event()
        calls = await bench.calls(4)
        assert await bench.recordings.wanting.fetch(calls, front=False) == (4, [])
        assert await bench.recordings.wanting.fetch(calls, front=False) == (0, [])
        await until(lambda: len(bench.gives.asked) == 2)
        assert (await bench.recordings.fetch_jobs(-1, 0))[2] == 2
    async with a_bench(tmp_path) as bench:
        for call in calls:
            assert (await bench.settled(call)).state is KEPT


class NoKey(KnownKey):
    async def _key(self) -> CacheKey:
        raise BadInput("Start with --secrets DIR.")


async def test_without_a_key_they_are_held_in_memory(tmp_path: Path):
    async with a_bench(tmp_path, place=NoKey()) as bench:
        (call,) = await kept(bench)
        told = await bench.recordings.keeping.state()
        assert (told.files, told.bytes, told.lasting) == (1, len(SOUND), False)
        assert "Start with --secrets DIR." in told.sentence
        assert (await bench.recordings.peaks(call) or b"").startswith(b"DWP1")
        opened = await bench.recordings.listening.open(call)
        assert (opened.path, opened.key, opened.size) == ("", "", len(SOUND))
        listening = bench.recordings.listening
        pieces = [await listening.piece(call, at, 9000) for at in range(0, len(SOUND), 9000)]
        assert b"".join(pieces) == SOUND
        assert not (tmp_path / "profile/recordings").exists()
    async with a_bench(tmp_path, place=NoKey()) as bench:
        assert await state(bench, call) is THERE


# The order of things


async def test_the_user_is_served_before_the_others_and_may_cancel_all(bench: Bench):
    bench.gives.gate = asyncio.Event()
    calls = await bench.calls(6)
    await bench.recordings.wanting.fetch(calls[:5], front=False)
    await until(lambda: len(bench.gives.asked) == 2)
    assert await bench.recordings.wanting.fetch([calls[5], calls[4]], front=True) == (2, [])
    bench.gives.gate.set()
    for call in calls:
        await bench.settled(call)
    order = [one.call_id for one in bench.gives.asked]
    assert set(order[2:4]) == {"c6", "c5"}, "two at a time"
    assert len(order) == 6

    bench.gives.gate = asyncio.Event()
    more = await bench.calls(5)
    await bench.recordings.wanting.fetch(more, front=False)
    await until(lambda: len(bench.gives.asked) == 8)
    bench.recordings.wanting.queue.hold(True)
    assert await bench.recordings.wanting.cancel(None) == 5
    assert [await state(bench, call) for call in more] == [THERE] * 5
    assert bench.recordings.jobs.waiting == 0
    bench.recordings.wanting.queue.hold(False)
    bench.gives.gate.set()
    assert (await bench.fetched(more[0], SOUND)).state is KEPT


async def test_changes_are_waited_for(bench: Bench):
    (call,) = await bench.calls()
    since = bench.recordings.store.rev
    waiting = asyncio.ensure_future(bench.recordings.marks(since, 10, 20.0))
    jobs = asyncio.ensure_future(bench.recordings.fetch_jobs(0, 20.0))
    await asyncio.sleep(0)
    await bench.recordings.wanting.fetch([call], front=True)
    rev, rows, more = await waiting
    assert (rows[0].call, more, rev >= rows[0].rev) == (call, False, True)
    assert (await jobs)[0] > 0
    await bench.settled(call)
    more_calls = await bench.calls(2)
    await bench.recordings.wanting.fetch(more_calls, front=False)
    for one in more_calls:
        await bench.settled(one)
    first = await bench.recordings.marks(0, 1, 0)
    assert (len(first[1]), first[2]) == (1, True)
    assert await bench.recordings.marks(10**6, 10, 0.01) == (bench.recordings.store.rev, [], False)
    late = asyncio.ensure_future(bench.recordings.marks(10**6, 10, 20.0))
    await asyncio.sleep(0)
    bench.recordings.end()
    assert (await late)[1] == []


async def test_when_it_goes_is_told_as_far_as_it_is_known(bench: Bench):
    (call,) = await bench.calls()
    (never,) = await bench.calls(has_recording=False)
    told = await bench.recordings.recording(call)
    assert told is not None
    assert (told.state, told.gone_at) == (THERE, None)
    bench.gives.days = 7.0
    told = await bench.recordings.recording(call)
    assert told is not None
    assert told.gone_at == bench.clock.millis() - 30_000 + 7 * 24 * HOUR
    bench.book.set_account_recordings(ACCOUNT, {"days": 2})
    bench.clock.go(4 * 24 * 3600)
    assert [await state(bench, one) for one in (call, never)] == [LOST, NONE]
    told = await bench.recordings.recording(call)
    assert told is not None
    assert "deleted it by now" in told.sentence


# Rescue


async def test_what_fits_a_rule_is_fetched_by_itself_the_first_to_go_first(bench: Bench):
    bench.gives.days = 7.0
    now = bench.clock.millis()
    bench.gives.gate = asyncio.Event()
    (late,) = await bench.calls(ended_at=now - HOUR)
    (soon,) = await bench.calls(ended_at=now - 100 * HOUR)
    (sooner,) = await bench.calls(ended_at=now - 120 * HOUR)
    (first,) = await bench.calls(ended_at=now - 130 * HOUR)
    others = [
        *(await bench.calls(talk=9_000)),
        *(await bench.calls(label="Refused")),
        *(await bench.calls(has_recording=False)),
        *(await bench.calls(campaign="t2", ended_at=now - 9000 * HOUR)),
    ]
    options, rescue = bench.recordings.options, bench.recordings.rescue
    rule = {**ANSWERED, "labels": ["paid"], "longer_than": 10, "accounts": [ACCOUNT]}
    shown = await options.change({"preview": True, "rules": [rule]})
    assert (shown["matches_now"], shown["likely_bytes"]) == (4, 4 * 30 * 32_000)
    await rescue.look()
    assert bench.gives.asked == []
    told = await options.change({"rules": [rule]})
    assert told["settings"]["rules"][0]["labels"] == ["paid"]
    assert bench.settings[0][1] == "recordings"
    await rescue.look()
    assert (await options.told())["matches_now"] == 4
    bench.gives.gate.set()
    for call in (late, soon, sooner, first):
        assert (await bench.settled(call)).state is KEPT
    order = [int(one.call_id[1:]) for one in bench.gives.asked]
    assert (set(order[:2]), set(order[2:])) == ({first, sooner}, {soon, late}), "two at a time"
    assert [await state(bench, call) for call in others] == [THERE, THERE, NONE, LOST]
    await rescue.look()
    (fresh,) = await bench.calls()
    await bench.recordings.wipe(pinned=True)
    await rescue.look()
    assert (await bench.settled(fresh)).state is KEPT
    assert await state(bench, late) is THERE, "what was wiped is not fetched again by itself"


async def test_what_failed_is_tried_again_later_as_long_as_it_is_there(bench: Bench):
    bench.gives.days = 1.0
    bench.gives.answers = deque([BadInput("Not now."), BadInput("Not now."), SOUND])
    (call,) = await bench.calls()
    await bench.recordings.options.change({"rules": [ANSWERED]})
    rescue = bench.recordings.rescue
    await rescue.look()
    assert (await bench.settled(call)).state is RecordingState.FAILED
    for minutes, asked in ((0, 1), (5, 1), (11, 2), (11, 2), (30, 3)):
        bench.clock.go(minutes * 60)
        await rescue.look()
        await bench.settled(call)
        assert len(bench.gives.asked) == asked
    assert await state(bench, call) is KEPT

    bench.gives.answers = deque([BadInput("Not now.")])
    (other,) = await bench.calls()
    await rescue.look()
    await bench.settled(other)
    bench.clock.go(600)
    await rescue.look()
    await bench.settled(other)
    bench.clock.go(5 * 24 * 3600)
    await rescue.look()
    assert await state(bench, other) is LOST
    assert len(bench.gives.asked) == 4


async def test_it_looks_at_once_when_the_rules_change(bench: Bench):
    (call,) = await bench.calls()
    runs = asyncio.ensure_future(bench.recordings.run())
    try:
        await bench.recordings.options.change({"rules": [ANSWERED]})
        await until(lambda: bench.gives.asked)
        assert (await bench.settled(call)).state is KEPT
    finally:
        runs.cancel()
        await asyncio.gather(runs, return_exceptions=True)


# Settings


async def test_settings_are_kept_and_written_down(bench: Bench):
    options = bench.recordings.options
    told = await options.change({"most_mib": 128})
    assert (told["settings"]["most_mib"], told["settings"]["keep_days"]) == (128, 90)
    assert told["cache"]["lasting"] is True
    await options.change({"most_mib": 128})
    pin = "AB:" * 31 + "AB"
    own = await options.change_account(
        ACCOUNT,
        {"hosts": ["Files.Example.com", "files.example.com"], "pins": {"f.example.com": pin}},
    )
    assert own["hosts"] == ["files.example.com"]
    assert own["pins"] == {"f.example.com": "ab" * 32}
    await options.change_account(ACCOUNT, {"hosts": ["files.example.com"]})
    assert bench.settings == [
        ("", "recordings", {"most_mib": [2048, 128]}),
        (ACCOUNT, "recordings", {"hosts": ["files.example.com"], "pins": ["f.example.com"]}),
        ("", "accounts changed", None),
    ]
    assert (await options.told())["accounts"][ACCOUNT]["hosts"] == ["files.example.com"]
    text = (bench.profile / "settings.toml").read_text(encoding="utf-8")
    assert "most_mib = 128" in text


WRONG_SETTINGS = [
    {"most_mib": 1},
    {"largest_mib": 5000},
    {"nonsense": 1},
    {"rules": [{"outcomes": ["nice"]}]},
    {"preview": True, "rules": [{"longer_than": -1}]},
    [],
]


async def test_settings_that_do_not_fit_change_nothing(bench: Bench):
    for told in WRONG_SETTINGS:
        with pytest.raises(BadInput):
            await bench.recordings.options.change(told)
    assert bench.settings == []


WRONG_HOSTS = [
    {"hosts": ["not a host"]},
    {"hosts": ["localhost"]},
    {"hosts": ["http://files.example.com"]},
    {"hosts": ["files.example.com:0"]},
    {"hosts": ["2130706433"]},
    {"hosts": ["0x7f.1"]},
    {"plain_hosts": ["a@b.example.com"]},
    {"pins": {"*.example.com": "ab" * 32}},
    {"pins": {"files.example.com": "ab"}},
    {"days": 0},
]


async def test_an_account_s_hosts_that_do_not_fit_change_nothing(bench: Bench):
    for told in WRONG_HOSTS:
        with pytest.raises(BadInput):
            await bench.recordings.options.change_account(ACCOUNT, told)
    assert bench.settings == []


# Whole tasks


def archive(*files: tuple[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files:
            packed.writestr(name, content)
    return written.getvalue()


async def ended(bench: Bench, job: str) -> object:
    def over() -> object:
        done = (JobState.DONE, JobState.FAILED, JobState.CANCELLED)
        return [one for one in bench.recordings.jobs.all() if one.id == job and one.state in done]

    return (await until(over))[0]


async def test_a_task_comes_as_one_archive(bench: Bench):
    calls = await kept(bench, 1) + await bench.calls(3)
    bench.gives.archives = deque(
        [
            archive(
                ("c1.wav", wav(2)),
                ("628110000002_e2.wav", SOUND),
                ("c3.wav", b"no sound at all" * 50),
                ("c4.wav", b""),
                ("nobody.wav", SOUND),
            )
        ]
    )
    job = await bench.recordings.wanting.fetch_task(ACCOUNT, "t1")
    assert job == f"task/{ACCOUNT}/t1"
    done = await ended(bench, job)
    assert (done.state, done.found, done.strangers) == (JobState.DONE, 1, 1)
    assert [await state(bench, call) for call in calls] == [KEPT, KEPT, THERE, THERE]
    first = await bench.recordings.recording(calls[0])
    assert first is not None
    assert first.size == len(SOUND), "what is kept already is not fetched again"
    assert bench.files() == [".dwr", ".dwr", ".peaks", ".peaks"]


async def test_of_a_bomb_nothing_is_kept(bench: Bench):
    calls = await bench.calls(2)
    silence = SOUND[:44] + b"\x00" * (20 << 20)
    bench.gives.archives = deque([archive(("c1.wav", SOUND), ("c2.wav", silence))])
    done = await ended(bench, await bench.recordings.wanting.fetch_task(ACCOUNT, "t1"))
    assert (done.state, done.found) == (JobState.FAILED, 0)
    assert done.sentence == "This archive unpacks to more than it may: nothing of it was kept."
    assert [await state(bench, call) for call in calls] == [THERE, THERE]
    assert bench.files() == []


FAILING_TASKS = [
    (SOUND, "no archive"),
    (b"PK\x03\x04" + b"x" * 600, "damaged"),
    (Gone("There is no recording."), "There is no recording"),
    ("https://files.example.net/x", "not among the hosts"),
]


async def test_a_task_that_does_not_come_is_said(bench: Bench):
    for told, words in FAILING_TASKS:
        await bench.calls()
        bench.gives.archives = deque([told])
        done = await ended(bench, await bench.recordings.wanting.fetch_task(ACCOUNT, "t1"))
        assert done.state is JobState.FAILED
        assert words in done.sentence
    with pytest.raises(BadInput, match="no such task"):
        await bench.recordings.wanting.fetch_task(ACCOUNT, "t99")


# What strikes the ear


async def test_what_a_record_or_a_file_tells_of_oddities(bench: Bench):
    def asks(times: int) -> bytes:
        asked = [{"question_name": "pay", "question_content": "Can you pay today?"}] * times
        return json.dumps({"question_answer": asked}).encode()

    calls = [
        *(await bench.calls(raw=asks(3))),
        *(await bench.calls(raw=asks(2))),
        *(await bench.calls(raw=b"no record")),
        *(await bench.calls(raw=asks(0))),
    ]
    await bench.fetched(calls[3], wav(1.0, silence=5.0))
    assert await bench.recordings.oddities.found([*calls, 99]) == {
        calls[0]: ["repeated"],
        calls[3]: ["silent start"],
    }
    assert await bench.recordings.oddities.found([]) == {}
