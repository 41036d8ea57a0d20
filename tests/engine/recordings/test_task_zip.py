"""The archive of a task: each file finds its call, and no bomb goes off."""

import io
import struct
import zipfile
from collections.abc import Iterable

import pytest

from dialwatch.calls.errors import BadAnswer
from dialwatch.engine.recordings import task_zip
from dialwatch.engine.recordings.task_zip import Breach, Member, TaskArchive, assigned
from dialwatch.store.values import Called


def packed(*files: tuple[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", how) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return written.getvalue()


def opened(raw: bytes) -> TaskArchive:
    return TaskArchive(io.BytesIO(raw), len(raw))


def unpacked(archive: TaskArchive, place: int = 0) -> bytes:
    content = bytearray()
    archive.unpack(place, content.extend)
    return bytes(content)


def call(n: int, **told: str) -> Called:
    values = {"call_id": f"ai{n}", "entry": f"e{n}", "number": f"+6281100{n:05}"}
    values |= told
    return Called(n, "acme", "t1", values["call_id"], values["entry"], values["number"], None, b"")


def belongs(names: Iterable[str | None], *calls: Called) -> tuple[dict[int, int], int]:
    members, strangers = assigned(list(names), calls)
    return {one.place: one.call for one in members}, strangers


def test_files_come_out_as_they_went_in():
    archive = opened(packed(("a.wav", b"one"), ("b/c.wav", b"two" * 100_000)))
    assert archive.names() == ["a.wav", "b/c.wav"]
    assert unpacked(archive) == b"one"
    assert unpacked(archive, 1) == b"two" * 100_000


@pytest.mark.parametrize(
    "name",
    ["/etc/x.wav", "\\x.wav", "../x.wav", "a/../../x.wav", "a\\..\\x.wav", "C:/x.wav", "C:x.wav",
     "inner.zip", "a/inner.ZIP", "x.tar", "folder/"],
)  # fmt: skip
def test_a_name_that_leads_elsewhere_is_none(name: str):
    assert opened(packed((name, b""))).names() == [None]


def test_an_encrypted_file_is_left_out():
    raw = bytearray(packed(("a.wav", b"one")))
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    assert opened(bytes(raw)).names() == [None]


def test_files_belong_to_calls_by_id_or_by_number_and_entry():
    calls = [call(1), call(2), call(3), call(4, call_id="x_4-a")]
    assert belongs(
        ["ai1.wav", "deep/628110000002_e2.wav", "rec x_4-a.wav", "AI3 2026.mp3"], *calls
    ) == ({0: 1, 1: 2, 2: 4, 3: 3}, 0)


def test_what_could_be_several_calls_or_is_nobodys_is_left_out():
    twins = [call(1), call(2, entry="e1", number="+628110000001")]
    assert belongs(["628110000001_e1.wav"], *twins) == ({}, 1)
    assert belongs(["ai1.wav", "b/ai1.wav"], call(1)) == ({}, 2)
    assert belongs(["ai1_ai2.wav", "628110000001.wav", "e1.wav", "", None], call(1), call(2)) == (
        {},
        5,
    )
    assert belongs(
        ["628110000001_e1.wav", "ai2.wav"], call(1, number="", call_id=""), call(3, entry="")
    ) == ({}, 2)
    assert assigned([], []) == ([], 0)
    assert assigned(["ai1.wav"], [call(1)]) == ([Member(0, 1)], 0)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"PK\x03\x04" + b"x" * 100,
        packed(("a.wav", b"one"))[:-10],
        packed(("a.wav", b"one"))[:-22] + b"PK\x05\x06" + b"\xff" * 4 + b"\x01\x00\x01\x00"
        + struct.pack("<IIH", 60, 2**31, 0),
    ],
)  # fmt: skip
def test_what_is_damaged_is_said_to_be(raw: bytes):
    with pytest.raises(BadAnswer, match="damaged"):
        opened(raw)


def test_a_damaged_file_spoils_no_other():
    raw = bytearray(
        packed(("a.wav", b"one" * 100), ("b.wav", b"two" * 100), how=zipfile.ZIP_STORED)
    )
    raw[raw.index(b"oneone") + 3] ^= 0xFF
    archive = opened(bytes(raw))
    with pytest.raises(BadAnswer):
        unpacked(archive)
    assert unpacked(archive, 1) == b"two" * 100


def test_more_files_than_a_task_has_are_a_breach(monkeypatch: pytest.MonkeyPatch):
    raw = packed(*((f"{n}.wav", b"") for n in range(5)))
    monkeypatch.setattr(task_zip, "MOST_MEMBERS", 4)
    with pytest.raises(Breach, match="unpacks to more than it may"):
        opened(raw)
    lies = bytearray(raw)
    at = lies.rindex(b"PK\x05\x06")
    struct.pack_into("<HH", lies, at + 8, 2, 2)
    with pytest.raises(Breach):
        opened(bytes(lies))
    struct.pack_into("<I", lies, at + 12, 2**31)
    with pytest.raises(Breach):
        opened(bytes(lies))
    with_locator = raw[:at] + b"PK\x06\x07" + b"\x00" * 16 + raw[at:]
    with pytest.raises(Breach):
        opened(with_locator)


def test_a_bomb_is_left_before_it_goes_off(monkeypatch: pytest.MonkeyPatch):
    """Silence packs a thousandfold: of one file, sixteen MiB are believed, of all fifty times."""
    silence = b"\x00" * (40 << 20)
    out = [0]

    def count(piece: bytes) -> None:
        out[0] += len(piece)

    with pytest.raises(Breach):
        opened(packed(("a.wav", silence))).unpack(0, count)
    assert out[0] <= 17 << 20
    monkeypatch.setattr(task_zip, "MOST_BYTES", 1 << 20)
    with pytest.raises(Breach):
        unpacked(opened(packed(("a.wav", silence), how=zipfile.ZIP_STORED)))


def test_a_file_may_pack_well_as_long_as_it_is_short():
    assert len(unpacked(opened(packed(("a.wav", b"\x00" * (15 << 20)))))) == 15 << 20


def test_many_well_packed_files_are_a_bomb_together():
    archive = opened(packed(*((f"{n}.wav", b"\x00" * (6 << 20)) for n in range(4))))
    assert len(unpacked(archive, 0)) == len(unpacked(archive, 1)) == 6 << 20
    with pytest.raises(Breach):
        unpacked(archive, 2)


def test_one_file_that_packs_too_well_among_others(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(task_zip, "_JUDGED_FROM", 1 << 20)
    noise = bytes(range(256)) * 40_000
    raw = packed(("a.wav", b"\x00" * (8 << 20)), how=zipfile.ZIP_DEFLATED)
    with zipfile.ZipFile(io.BytesIO(raw)) as one:
        assert one.infolist()[0].compress_size * 100 < 8 << 20
    both = io.BytesIO()
    with zipfile.ZipFile(both, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("n.wav", noise)
        archive.writestr("a.wav", b"\x00" * (8 << 20), zipfile.ZIP_DEFLATED)
    with pytest.raises(Breach):
        unpacked(opened(both.getvalue()), 1)
