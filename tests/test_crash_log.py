"""The crash log: one run a file, private, bounded, with what has a traceback and nothing else."""

import faulthandler
import json
import logging
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialwatch import crash_log
from dialwatch.crash_log import FILES, CrashLog, crash_logs
from dialwatch.redaction import RedactionFilter


@pytest.fixture(autouse=True)
def _faulthandler_as_before() -> Iterator[None]:
    yield
    faulthandler.disable()
    faulthandler.enable()


def begun(profile: Path) -> CrashLog:
    handler = CrashLog(profile, "window")
    handler.addFilter(RedactionFilter())
    return handler


def fault(handler: CrashLog, text: str, *, level: int = logging.ERROR, trace: bool = True) -> None:
    """As logging would hand it over."""
    info = None
    if trace:
        try:
            raise ValueError(text)
        except ValueError as error:
            info = (type(error), error, error.__traceback__)
    record = logging.LogRecord("dialwatch.window", level, __file__, 1, "fault", (), info)
    if record.levelno >= handler.level:
        handler.handle(record)


def test_faults_are_written_at_once_and_redacted(tmp_path: Path) -> None:
    fault(begun(tmp_path), "Ayu Kenari at +6281155501234 with token=abcdef")
    path = tmp_path / "window.crash.log"
    text = path.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "in fault" in text
    assert not [one for one in ("81155501234", "abcdef") if one in text]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_has_no_traceback_is_no_crash(tmp_path: Path) -> None:
    handler = begun(tmp_path)
    fault(handler, "", trace=False)
    fault(handler, "", level=logging.WARNING)
    assert (tmp_path / "window.crash.log").read_bytes() == b""
    event = json.dumps({"event": "fault", "level": "error", "exception": "Traceback …"})
    handler.handle(logging.LogRecord("dialwatch.engine", 40, "", 1, event, (), None))
    assert (tmp_path / "window.crash.log").stat().st_size


def test_each_run_has_a_file_and_few_are_kept(tmp_path: Path) -> None:
    for run in range(FILES + 3):
        handler = begun(tmp_path)
        handler.setFormatter(logging.Formatter(f"run {run}: %(message)s"))
        fault(handler, "")
    found = [
        path.read_text(encoding="utf-8").splitlines()[0] for path in crash_logs(tmp_path, "window")
    ]
    assert found == [f"run {run}: fault" for run in range(FILES + 2, 2, -1)]
    begun(tmp_path)
    begun(tmp_path)
    assert len(list(crash_logs(tmp_path, "window"))) == FILES - 1, (
        "a run without faults leaves none"
    )
    assert list(crash_logs(tmp_path, "engine")) == []


def test_a_fault_without_end_fills_no_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crash_log, "_MOST_BYTES", 5_000)
    handler = begun(tmp_path)
    for _ in range(100):
        fault(handler, "again")
    assert 0 < (tmp_path / "window.crash.log").stat().st_size <= 5_000
