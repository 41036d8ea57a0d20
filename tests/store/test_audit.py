"""The audit log: append-only, chained, masked, and never in the way of a new start."""

import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import apsw
import pytest
from tests.store.failing_disk import failing_disk

from dialwatch.calls.errors import StoreError, StoreFull, StoreTooNew
from dialwatch.calls.receipt import Receipt, ReceiptEntry
from dialwatch.calls.verdict import Verdict
from dialwatch.clock import SystemClock
from dialwatch.store import side_file
from dialwatch.store.audit import Audit, AuditLine
from dialwatch.store.audit_chain import chained

ROOT = Path(__file__).parents[2]
COLUMNS = (
    "at",
    "action",
    "who",
    "account",
    "operation",
    "stage",
    "verdict",
    "told",
    "previous",
    "hash",
)


def a_line(n: int = 1, **told) -> AuditLine:
    given = {"at": n, "action": f"action-{n}", "who": "rosa", "account": "jkt"}
    given |= {"operation": "cancel", "stage": "asked", "told": {"n": n}} | told
    return AuditLine(**given)


def a_receipt(verdict: Verdict = Verdict.ACCEPTED) -> Receipt:
    entry = ReceiptEntry(target="+6281100012345", verdict=verdict)
    return Receipt(
        id="action-1",
        account="jkt",
        operation="cancel",
        title="Cancel",
        asked_at=1,
        entries=(entry,),
    )


def an_audit(path: Path, **options) -> Audit:
    return Audit(path, SystemClock(), **options)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "audit.db"


@pytest.fixture
async def audit(path: Path) -> AsyncIterator[Audit]:
    audit = an_audit(path)
    assert await audit.open() == ""
    yield audit
    await audit.close()


async def filled(path: Path, lines: int = 5) -> None:
    audit = an_audit(path)
    await audit.open()
    for n in range(1, lines + 1):
        await audit.write(a_line(n))
    await audit.close()


async def opened(path: Path) -> tuple[str, int | None, int]:
    """What opening says, where the whole log breaks, and how many lines it has."""
    audit = an_audit(path)
    notice = await audit.open()
    try:
        return notice, await audit.verify(), len(await audit.lines())
    finally:
        await audit.close()


def tamper(path: Path, *statements: str) -> None:
    connection = apsw.Connection(str(path))
    connection.execute("DROP TRIGGER audit_stays; DROP TRIGGER audit_keeps")
    for statement in statements:
        connection.execute(statement)
    connection.close()


async def test_lines_are_numbered_and_come_back_newest_first(audit):
    assert [await audit.write(a_line(n)) for n in (1, 2, 3)] == [1, 2, 3]
    assert [line.seq for line in await audit.lines()] == [3, 2, 1]
    assert [line.seq for line in await audit.lines(before=3, limit=1)] == [2]
    assert [line.told for line in await audit.lines(action="action-2")] == [{"n": 2}]
    assert await audit.lines(account="other") == []
    assert await audit.verify() is None


async def test_the_file_is_for_its_owner_alone(audit, path):
    await audit.write(a_line())
    assert path.stat().st_mode & 0o077 == 0


async def test_nothing_can_be_changed_or_taken_out(audit, path):
    await audit.write(a_line())
    connection = apsw.Connection(str(path))
    for statement in (
        "UPDATE audit SET who = 'x'",
        "DELETE FROM audit",
        "REPLACE INTO audit SELECT 1, at, 'x', '', '', '', '', '', '', '', '' FROM audit",
        "INSERT INTO audit SELECT 9, at, 'x', '', '', '', '', '', '', '', '' FROM audit",
    ):
        with pytest.raises(apsw.ConstraintError, match="append-only"):
            connection.execute(statement)
    connection.close()


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("seq", [1, 3, 5])
async def test_a_changed_field_of_any_line_is_found(path, column, seq):
    await filled(path)
    value = "99" if column == "at" else "'{}'"
    tamper(path, f"UPDATE audit SET {column} = {value} WHERE seq = {seq}")
    notice, broken, _ = await opened(path)
    assert broken == seq
    assert f"from line {seq} on" in notice


async def test_a_line_that_was_taken_out_is_found(path):
    await filled(path)
    tamper(path, "DELETE FROM audit WHERE seq = 3")
    assert (await opened(path))[1] == 3


async def test_a_beginning_that_was_taken_out_is_found(path):
    await filled(path)
    tamper(path, "DELETE FROM audit WHERE seq = 1")
    assert (await opened(path))[1] == 1
    tamper(path, "UPDATE audit SET seq = 1 WHERE seq = 2")
    assert (await opened(path))[1] == 1


@pytest.mark.parametrize("seq", [0, -7])
async def test_a_line_before_the_first_is_found(path, seq):
    await filled(path)
    tamper(
        path,
        "DROP TRIGGER audit_grows",
        f"INSERT INTO audit SELECT {seq}, at, action, who, account, operation, stage, verdict, "
        "told, previous, hash FROM audit WHERE seq = 1",
    )
    assert (await opened(path))[1] == 1


async def test_a_gap_longer_than_what_is_checked_at_a_time_is_found_where_it_begins(path):
    await filled(path)
    tamper(path, "UPDATE audit SET seq = 30000 WHERE seq = 5")
    notice, broken, _ = await opened(path)
    assert broken == 5
    assert "from line 20000 on" in notice  # of the latest lines, which a start looks at


async def test_a_log_that_was_changed_to_nonsense_can_still_be_read(path):
    await filled(path)
    tamper(path, "UPDATE audit SET told = '[' WHERE seq = 2", "UPDATE audit SET told = '7' "
           "WHERE seq = 3")  # fmt: skip
    audit = an_audit(path)
    await audit.open()
    told = [line.told for line in await audit.lines(before=4)]
    assert told == [{"unreadable": True}, {"unreadable": True}, {"n": 1}]
    await audit.close()


async def test_guards_that_were_taken_away_are_back_after_a_start(path):
    await filled(path)
    tamper(path)
    await opened(path)
    connection = apsw.Connection(str(path))
    with pytest.raises(apsw.ConstraintError, match="append-only"):
        connection.execute("DELETE FROM audit")
    connection.close()


async def test_lines_that_were_forged_with_a_hash_of_their_own_are_found(path):
    await filled(path)
    line, previous = a_line(3, seq=3, who="mallory"), "0" * 64
    forged = chained(line, '{"n":3}', previous)
    tamper(
        path,
        f"UPDATE audit SET who = 'mallory', previous = '{previous}', hash = '{forged}' "
        "WHERE seq = 3",
    )
    assert (await opened(path))[1] == 3


async def test_a_broken_log_goes_on_and_says_so_in_itself_once(path):
    await filled(path)
    tamper(path, "UPDATE audit SET who = 'x' WHERE seq = 2")
    audit = an_audit(path)
    assert "keep a copy" in await audit.open()
    (latest,) = await audit.lines(limit=1)
    assert (latest.seq, latest.stage, latest.told) == (6, "noted", {"from_line": 2})
    assert await audit.write(a_line(7)) == 7
    await audit.close()
    notice, broken, lines = await opened(path)
    assert "from line 2 on" in notice
    assert (broken, lines) == (2, 7)


async def test_what_slips_through_the_callers_mask_is_redacted(audit):
    await audit.write(
        a_line(told={"a": "call +6281100012345", "b": [{"token": "token=abcdefgh"}], "c": 5})
    )
    (line,) = await audit.lines()
    assert "6281100012345" not in str(line.told)
    assert "abcdefgh" not in str(line.told)
    assert line.told["c"] == 5


@pytest.mark.parametrize(
    "told",
    [
        {"a": "from +628••••••••45 to +6281100012345"},
        {"+6281100012345": "a"},
        {"a": 6281100012345},
        {"a": {"b": ("+6281100012345", None, 1.5, True)}},
        {"a": frozenset({"+6281100012345"})},
    ],
)
async def test_a_number_slips_through_in_no_place(audit, told):
    await audit.write(a_line(told=told))
    (line,) = await audit.lines()
    assert "6281100012345" not in str(line.told)
    assert await audit.verify() is None


async def test_a_number_is_hidden_beside_a_masked_one(audit):
    await audit.write(a_line(told={"a": "from +628••••••••45 to +6281100012345"}))
    assert (await audit.lines())[0].told == {"a": "from +628••••••••45 to [number]"}


async def test_half_a_surrogate_pair_stops_neither_a_line_nor_a_receipt(audit):
    await audit.write(a_line(told={"a": "x\ud800y"}))
    await audit.keep(replace(a_receipt(), reason="x\ud800y"))
    assert (await audit.lines())[0].told == {"a": "x\ud800y"}
    assert await audit.verify() is None
    kept = await audit.receipt("action-1")
    assert kept is not None


async def test_what_was_masked_by_the_caller_stays_readable(audit):
    await audit.write(a_line(told={"mobile": "+628••••••••45"}))
    assert (await audit.lines())[0].told == {"mobile": "+628••••••••45"}


async def test_a_receipt_outlives_a_restart_and_is_replaced(audit, path):
    assert await audit.receipt("action-1") is None
    await audit.keep(a_receipt())
    await audit.keep(a_receipt(Verdict.CONFIRMED))
    await audit.close()
    again = an_audit(path)
    await again.open()
    assert await again.receipt("action-1") == a_receipt(Verdict.CONFIRMED)
    await again.close()


async def test_a_receipt_that_cannot_be_read_is_not_taken_for_none(audit, path):
    await audit.keep(a_receipt())
    connection = apsw.Connection(str(path))
    connection.execute("""UPDATE receipt SET told = '{"id": 1}'""")
    connection.close()
    with pytest.raises(StoreError, match="cannot be read any more"):
        await audit.receipt("action-1")


async def test_damage_in_a_page_that_only_reading_meets_is_set_aside(path, monkeypatch):
    monkeypatch.setattr(side_file, "_CHECKED_WHOLE", 0)  # as in a file of many megabytes
    await filled(path, 200)
    with path.open("rb+") as file:
        size = file.seek(0, os.SEEK_END)
        for page in range(4096, size, 4096):
            file.seek(page)
            file.write(b"\xff" * 64)
    assert "set aside" in (await opened(path))[0]


async def test_what_another_program_holds_is_said(audit, path, monkeypatch):
    connection = apsw.Connection(str(path))
    connection.execute("BEGIN IMMEDIATE")
    audit._file._connection.set_busy_timeout(1)
    with pytest.raises(StoreError, match="Another program holds"):
        await audit.write(a_line())
    connection.execute("ROLLBACK")
    connection.close()
    assert await audit.write(a_line()) == 1


async def test_two_that_write_in_turn_make_one_chain(audit, path):
    other = an_audit(path)
    assert await other.open() == ""
    assert [await one.write(a_line(n)) for n, one in enumerate((audit, other, audit))] == [1, 2, 3]
    assert await audit.verify() is None
    await other.close()


async def test_a_damaged_file_is_set_aside(path):
    await filled(path)
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 4000)
    notice, broken, lines = await opened(path)
    assert "set aside as audit.damaged-" in notice
    assert (broken, lines) == (None, 0)
    assert list(path.parent.glob("audit.damaged-*.db"))


async def test_another_programs_file_is_set_aside(path):
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE theirs (x)")
    connection.close()
    assert "set aside" in (await opened(path))[0]


async def test_a_newer_programs_log_is_left_untouched(path):
    await filled(path)
    connection = apsw.Connection(str(path))
    connection.execute("PRAGMA user_version = 9")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StoreTooNew):
        await an_audit(path).open()
    assert path.read_bytes() == before


async def test_a_full_disk_is_said_and_the_log_goes_on_when_there_is_space(path):
    with failing_disk() as disk:
        audit = an_audit(path, vfs=disk.name)
        await audit.open()
        await audit.write(a_line(1))
        disk.writes_left = 0
        with pytest.raises(StoreFull):
            await audit.write(a_line(2))
        disk.writes_left = None
        assert await audit.write(a_line(3)) == 2
        assert await audit.verify() is None
        await audit.close()


async def test_a_log_that_is_not_open_says_so(path):
    audit = an_audit(path)
    with pytest.raises(StoreError, match="not open"):
        await audit.write(a_line())
    await audit.close()


WRITER = """
import asyncio, sys
from pathlib import Path
from dialwatch.clock import SystemClock
from dialwatch.store.audit import Audit, AuditLine

async def main():
    audit = Audit(Path(sys.argv[1]), SystemClock())
    await audit.open()
    while True:
        for stage in ("asked", "answered"):
            line = AuditLine(at=1, action="a", who="", account="", operation="o", stage=stage)
            print(await audit.write(line), flush=True)

asyncio.run(main())
"""


@pytest.fixture
def killed(path: Path) -> Callable[[int], int]:
    """Writes lines in a process that is killed after so many; the last that it acknowledged."""

    def run(lines: int) -> int:
        process = subprocess.Popen(
            [sys.executable, "-c", WRITER, path],
            env=os.environ | {"PYTHONPATH": str(ROOT / "desktop")},
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        told = [process.stdout.readline() for _ in range(lines)]
        process.send_signal(signal.SIGKILL)
        rest = process.stdout.read().split("\n")
        process.stdout.close()
        process.wait(timeout=30)
        return int([*told, *rest[:-1]][-1])

    return run


async def test_what_was_acknowledged_is_there_after_a_kill_and_the_chain_is_sound(path, killed):
    for lines in (1, 7, 20):  # odd: between asked and answered, as far as a signal can be aimed
        acknowledged = killed(lines)
        _, broken, _ = await opened(path)
        assert broken is None
        audit = an_audit(path)
        await audit.open()
        told = await audit.lines()
        assert told[0].seq in (acknowledged, acknowledged + 1)
        assert "asked" in {line.stage for line in told}
        await audit.close()


async def test_lines_that_belong_together_are_written_together_or_not_at_all(audit: Audit):
    await audit.write_all([a_line(1), a_line(2)])
    with pytest.raises(TypeError):
        await audit.write_all([a_line(3), a_line(4, stage=["no text"])])
    assert [line.seq for line in await audit.lines()] == [2, 1]
    assert await audit.verify() is None
