"""What was acknowledged is there after SIGKILL at any moment, and nothing is there twice."""

import os
import random
import subprocess
import sys
from pathlib import Path

import apsw
from tests.store.calls import a_call
from tests.store.test_journal import everything, rollups
from tests.support.lengths import examples

from dialwatch.clock import SystemClock
from dialwatch.store.journal import Journal

ROOT = Path(__file__).parents[2]
KILLS = examples(3, 100)


def recorded_until_killed(path: Path, first: int, batches: int) -> int:
    """Start a recorder, kill it after so many batches; the last call that it acknowledged."""
    process = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("recording_process.py")), path, str(first)],
        env=os.environ | {"PYTHONPATH": f"{ROOT / 'desktop'}{os.pathsep}{ROOT}"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        for _ in range(batches):
            line = process.stdout.readline()
    finally:
        process.kill()
        rest = process.stdout.read().split("\n")
        process.stdout.close()
        process.wait(timeout=30)
    told = [line, *rest[:-1]]  # a line that was cut off acknowledges nothing
    return int(told[-1])


async def test_nothing_acknowledged_is_lost_and_nothing_is_there_twice(tmp_path: Path) -> None:
    path, chance, last = tmp_path / "journal.db", random.Random(), 0
    for _ in range(KILLS):
        acknowledged = recorded_until_killed(path, last + 1, chance.randint(1, 40))

        connection = apsw.Connection(str(path))
        assert connection.execute("PRAGMA integrity_check").get == "ok"
        keys = [key for (key,) in connection.execute("SELECT key FROM call ORDER BY id")]
        numbers = list(connection.execute("SELECT id, seq FROM call ORDER BY id"))
        connection.close()
        assert len(set(keys)) == len(keys)
        assert {f"c{number}" for number in range(1, acknowledged + 1)} <= set(keys)
        assert [number for number, _ in numbers] == list(range(1, len(keys) + 1))
        stored, counted = rollups(path)
        assert stored == counted
        last = max(int(key[1:]) for key in keys)

    journal = Journal(path, SystemClock())
    opened = await journal.open()
    repeated = await journal.record([a_call(number) for number in range(1, last + 1)])

    assert opened.notice == ""
    assert (repeated.new, journal.calls) == (0, last + 9)
    assert len(await everything(journal)) == journal.calls
    await journal.close()
