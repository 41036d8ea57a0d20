from pathlib import Path

import apsw
import pytest
from tests.store.calls import MINUTE, NOON, a_call

from dialwatch.calls.errors import StoreError, StoreTooNew
from dialwatch.calls.platform import Platform
from dialwatch.clock import SystemClock
from dialwatch.store.failures import StoreDamaged
from dialwatch.store.journal import Journal
from dialwatch.store.migrate import shipped
from dialwatch.store.opening import note_damage, open_file, suspect
from dialwatch.store.values import Opened


async def written(path: Path, calls: int = 200) -> Opened:
    """A closed journal with some calls, and how its opening went."""
    journal = Journal(path, SystemClock())
    opened = await journal.open()
    await journal.set_account("acme", Platform.AIRUDDER)
    await journal.record([a_call(number) for number in range(1, calls + 1)])
    await journal.close()
    return opened


async def reopened(path: Path) -> tuple[Opened, int]:
    journal = Journal(path, SystemClock())
    opened = await journal.open()
    calls = journal.calls
    await journal.close()
    return opened, calls


async def test_a_journal_keeps_its_id_and_its_calls(tmp_path: Path) -> None:
    first = await written(tmp_path / "profile" / "journal.db")

    again, calls = await reopened(tmp_path / "profile" / "journal.db")

    assert first.created
    assert (again, calls) == (Opened(first.journal_id, created=False), 200)


def test_its_file_is_set_up_as_meant(tmp_path: Path) -> None:
    connection = open_file(tmp_path / "journal.db", SystemClock()).connection
    names = ("journal_mode", "synchronous", "journal_size_limit", "cache_size", "temp_store")

    settings = [connection.pragma(name) for name in (*names, "wal_autocheckpoint")]
    connection.close()

    assert settings == ["wal", 2, 64 << 20, -2048, 2, 4000]


async def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.db", SystemClock())
    await journal.open()

    modes = {file.name: file.stat().st_mode & 0o777 for file in tmp_path.iterdir()}  # noqa: ASYNC240
    await journal.close()

    assert set(modes.values()) == {0o600}
    assert len(modes) == 3


def cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:20_000])


def not_a_database(path: Path) -> None:
    path.write_bytes(b"<html>" * 4_000)


def shorter_than_a_header(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:50])


def garbage_inside(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[8_192:24_576] = b"\xa5" * 16_384
    path.write_bytes(raw)


def garbage_in_the_schema(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[100:4_000] = b"\xa5" * 3_900
    path.write_bytes(raw)


def another_programs(path: Path) -> None:
    path.unlink()
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE theirs (x)")
    connection.close()


@pytest.mark.parametrize(
    "damage",
    [
        cut_off,
        not_a_database,
        shorter_than_a_header,
        garbage_inside,
        garbage_in_the_schema,
        another_programs,
    ],
)
async def test_a_damaged_file_is_set_aside_and_said(tmp_path: Path, damage: object) -> None:
    path = tmp_path / "journal.db"
    before = await written(path)
    damage(path)  # type: ignore[operator]
    damaged = path.read_bytes()

    opened, calls = await reopened(path)

    (aside,) = tmp_path.glob("journal.damaged-*.db")  # noqa: ASYNC240
    assert aside.read_bytes() == damaged
    assert f"set aside as {aside.name} and a new one begun" in opened.notice
    assert opened.created
    assert opened.journal_id != before.journal_id
    assert calls == 0


async def test_the_log_beside_a_damaged_file_is_set_aside_with_it(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.write_bytes(b"no database" * 100)
    (tmp_path / "journal.db-wal").write_bytes(b"its log")

    await reopened(path)

    (log,) = tmp_path.glob("journal.damaged-*.db-wal")  # noqa: ASYNC240
    assert log.read_bytes() == b"its log"


async def test_a_second_damaged_file_does_not_replace_the_first(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    for content in (b"one" * 100, b"two" * 100):
        path.write_bytes(content)
        await reopened(path)

    kept = {file.read_bytes() for file in tmp_path.glob("journal.damaged-*.db")}  # noqa: ASYNC240
    assert kept == {b"one" * 100, b"two" * 100}


def garbage_in_leaves(path: Path, table: str) -> None:
    """What a start does not look at: pages in the middle of a table."""
    connection = apsw.Connection(str(path))
    size = connection.pragma("page_size")
    leaves = connection.execute(
        "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path", (table,)
    ).fetchall()
    connection.close()
    raw = bytearray(path.read_bytes())
    for (page,) in leaves[1:-1]:
        raw[(page - 1) * size : page * size] = b"\xa5" * size
    path.write_bytes(raw)


@pytest.mark.parametrize("reads", [False, True])
async def test_damage_met_while_running_is_said_and_the_next_start_begins_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reads: bool
) -> None:
    monkeypatch.setattr("dialwatch.store.opening._CHECKED_WHOLE", 0)  # as if it were too large
    path = tmp_path / "journal.db"
    before = await written(path, 2_000)
    garbage_in_leaves(path, "call")
    journal = Journal(path, SystemClock())
    assert (await journal.open()).journal_id == before.journal_id

    changed = a_call(1_000, label="new", seen_at=NOON + MINUTE)
    asked = journal.call_raw(1_000) if reads else journal.record([changed])
    with pytest.raises(StoreDamaged, match="Start Dialwatch again"):
        await asked
    assert suspect(path).exists()
    await journal.close()
    opened, calls = await reopened(path)

    assert opened.notice
    assert calls == 0
    assert not suspect(path).exists()


async def test_a_false_alarm_costs_a_check(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    await written(path)
    note_damage(path)

    opened, calls = await reopened(path)

    assert (opened.notice, calls) == ("", 200)
    assert not suspect(path).exists()


@pytest.mark.parametrize("in_log_only", [False, True])
async def test_a_newer_programs_file_is_left_untouched(tmp_path: Path, in_log_only: bool) -> None:
    path = tmp_path / "journal.db"
    await written(path)
    newer = apsw.Connection(str(path))
    newer.pragma("wal_autocheckpoint", 0)
    newer.pragma("user_version", len(shipped()) + 1)
    if not in_log_only:
        newer.close()
    before = {file.name: file.read_bytes() for file in tmp_path.glob("*.db*")}  # noqa: ASYNC240

    with pytest.raises(StoreTooNew, match="newer Dialwatch and is left untouched"):
        await reopened(path)

    after = {file.name: file.read_bytes() for file in tmp_path.glob("*.db*")}  # noqa: ASYNC240
    for name in set(before) - {"journal.db-shm"}:
        assert after[name] == before[name]
    assert not list(tmp_path.glob("*damaged*"))  # noqa: ASYNC240
    newer.close()


async def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "profile").write_text("a file, not a folder")

    with pytest.raises(StoreError, match="Check the folder"):
        await reopened(tmp_path / "profile" / "journal.db")


async def test_what_was_not_closed_is_there_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    journal = Journal(path, SystemClock())
    await journal.open()
    await journal.set_account("acme", Platform.AIRUDDER)
    await journal.record([a_call(1)])
    for file in tmp_path.glob("journal.db*"):  # noqa: ASYNC240
        (tmp_path / file.name.replace("journal", "killed")).write_bytes(file.read_bytes())
    await journal.close()

    assert (await reopened(tmp_path / "killed.db"))[1] == 1
