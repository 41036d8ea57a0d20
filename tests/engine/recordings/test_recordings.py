"""What windows ask of the engine about recordings: hear them, mark them, save them."""

import json
from pathlib import Path

import pytest
from tests.engine.recordings.bench import ACCOUNT, SOUND, Bench, wav
from tests.engine.recordings.ground import KEPT, NONE, THERE, kept, state

from dialwatch.calls.errors import BadInput, StoreError
from dialwatch.calls.recording import Judgement, Marker
from dialwatch.engine.recordings import exports as exports_module


def damage(bench: Bench) -> None:
    for path in (bench.profile / "recordings").glob("*.dwr"):
        path.write_bytes(path.read_bytes()[:-3] + b"xxx")


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
