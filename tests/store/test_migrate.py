import os
import shutil
import subprocess
import sys
from pathlib import Path

import apsw
import pytest
from tests.store.calls import a_call
from tests.store.schemas import NEXT
from tests.support.lengths import LONG

from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.errors import StoreError, StoreTooNew
from dialwatch.calls.platform import Platform
from dialwatch.clock import SystemClock
from dialwatch.store import migrate as module
from dialwatch.store.journal import Journal
from dialwatch.store.migrate import Migration, migrate, shipped, transaction, version_of

ROOT = Path(__file__).parents[2]
VERSION = len(shipped())


async def a_journal(path: Path, calls: int = 3) -> None:
    journal = Journal(path, SystemClock())
    await journal.open()
    await journal.set_account("acme", Platform.AIRUDDER)
    await journal.record([a_call(number) for number in range(1, calls + 1)])
    await journal.close()


def facts(path: Path) -> tuple[int, int, int]:
    """Schema by its number, schema by its tables, calls: read by plain SQL."""
    connection = apsw.Connection(str(path))
    try:
        assert connection.execute("PRAGMA integrity_check").get == "ok"
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
        calls = connection.execute("SELECT count(*) FROM call").get if "call" in tables else 0
        shape = 0 if not tables else VERSION + ("binding" in tables)
        assert ("rollup" in tables) == (shape == VERSION)
        return version_of(connection), shape, int(calls)
    finally:
        connection.close()


def run_until(path: Path, statement: int) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [
            sys.executable,
            str(Path(__file__).with_name("killed_migration.py")),
            path,
            str(statement),
        ],
        env=os.environ | {"PYTHONPATH": f"{ROOT / 'desktop'}{os.pathsep}{ROOT}"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
async def original(tmp_path: Path) -> Path:
    path = tmp_path / "original" / "journal.db"
    await a_journal(path)
    return path


def test_killed_at_any_statement_the_schema_is_the_old_or_the_new_one(
    tmp_path: Path, original: Path
) -> None:
    path = tmp_path / "journal.db"
    shutil.copy(original, path)
    statements = int(run_until(path, 0).stdout)
    assert facts(path) == (VERSION + 1, VERSION + 1, 3)
    wanted = range(1, statements + 1)
    for statement in wanted if LONG or statements <= 10 else [*wanted[:2], *wanted[-8:]]:
        for left in tmp_path.glob("journal*"):
            left.unlink()
        shutil.copy(original, path)

        assert run_until(path, statement).returncode == -9

        version, shape, calls = facts(path)
        assert version == shape
        assert version in (VERSION, VERSION + 1)
        assert calls == 3
        for backup in tmp_path.glob("journal.backup-v*.db"):
            assert facts(backup) == (VERSION, VERSION, 3)
        connection = opened(path)
        migrate(connection, path, [*shipped(), NEXT])
        connection.close()
        assert facts(path) == (VERSION + 1, VERSION + 1, 3)


def opened(path: Path) -> apsw.Connection:
    connection = apsw.Connection(str(path))
    connection.execute("PRAGMA journal_mode = WAL")
    return connection


def test_a_new_file_gets_the_schema_and_no_backup(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    connection = opened(path)

    migrate(connection, path, shipped())
    migrate(connection, path, shipped())

    assert version_of(connection) == VERSION
    connection.close()
    assert [file.name for file in tmp_path.iterdir()] == ["journal.db"]


async def test_an_older_file_is_copied_before_it_is_changed(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    await a_journal(path)
    connection = opened(path)

    migrate(connection, path, [*shipped(), NEXT])

    connection.close()
    backup = tmp_path / f"journal.backup-v{VERSION}.db"
    assert facts(backup) == (VERSION, VERSION, 3)
    assert facts(path) == (VERSION + 1, VERSION + 1, 3)
    assert backup.stat().st_mode & 0o777 == 0o600


async def test_a_step_that_fails_leaves_the_old_schema(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    await a_journal(path)
    connection = opened(path)
    broken = Migration(NEXT.number, NEXT.sql + "SELECT nonsense FROM nowhere;")

    with pytest.raises(apsw.SQLError):
        migrate(connection, path, [*shipped(), broken])

    connection.close()
    assert facts(path) == (VERSION, VERSION, 3)


async def test_a_newer_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    connection = opened(path)
    migrate(connection, path, [*shipped(), NEXT])

    with pytest.raises(StoreTooNew, match="newer Dialwatch"):
        migrate(connection, path, shipped())
    connection.close()


def test_a_transaction_that_sqlite_ended_itself_is_not_ended_twice(tmp_path: Path) -> None:
    connection = opened(tmp_path / "journal.db")

    def roll_back_and_fail() -> None:
        connection.execute("ROLLBACK")
        raise ValueError("mine")

    with pytest.raises(ValueError, match="mine"), transaction(connection):
        roll_back_and_fail()
    connection.close()


def test_a_copy_of_the_program_without_its_migrations_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "migrations").mkdir()
    (tmp_path / "migrations" / "README").write_text("", encoding="utf-8")
    monkeypatch.setattr(module, "files", lambda _package: tmp_path)

    with pytest.raises(StoreError, match="Install it again"):
        shipped()


async def test_campaigns_of_the_first_schema_stand_under_none(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    connection = opened(path)
    migrate(connection, path, shipped()[:1])
    connection.execute("INSERT INTO account VALUES (1, 'acme', 'airudder', 1, 1)")
    connection.execute(
        "INSERT INTO campaign (id, seq, account, key, heard, name, kind, status, raw_status,"
        " entries_exact, over, note) VALUES (1, 1, 1, 't1', 0, 'Debt', 'task', 'calling', '', 1, 0,"
        " '')"
    )
    connection.close()

    journal = Journal(path, SystemClock())
    await journal.open()
    (row,) = await journal.campaigns()
    await journal.close()

    assert (row.name, row.kind, row.parent) == ("Debt", CampaignKind.TASK, "")
