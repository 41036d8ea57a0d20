"""The last faults: where they were and of what kind, and nothing of what they quote."""

import json
from pathlib import Path

from tests.faults.support.leaky import Canaries

from dialwatch.app.diagnostics.faults import fault_sections
from dialwatch.app.diagnostics.files import files_section
from dialwatch.app.diagnostics.section import Section, as_text, figure

TRACE = """Traceback (most recent call last):
  File "/opt/dialwatch/app/desk.py", line 7, in _open
    raise ValueError(said)
    ^^^^^^^^^^^^^^^^^^^^^^
ValueError: {said}
and {said} in a second line

The above exception was the direct cause of the following exception:

  + Exception Group Traceback (most recent call last):
  |   File "/opt/dialwatch/app/tasks.py", line 9, in run
  | dialwatch.calls.errors.BadAnswer: {said} (1 sub-exception)
"""


def written(profile: Path, canaries: Canaries) -> None:
    """Logs that hold more than they may: as if their own redaction had failed."""
    lines = []
    for place in range(8):
        said = canaries.gossip()
        lines.append(json.dumps({
            "at": f"2026-11-28T10:00:0{place}.000Z", "level": "error", "logger": "dialwatch.window",
            "event": f"the October of Jakarta ended at {said.split(' at ')[1]}",
            "account": canaries.name(), "exception": TRACE.format(said=said),
        }))  # fmt: skip
    lines += ["no JSON", "[1]", json.dumps({"level": "warning", "event": canaries.name()})]
    (profile / "window.log").write_text("\n".join(lines), encoding="utf-8")
    (profile / "engine.crash.log").write_text(
        f"{canaries.gossip()}\nFatal Python error: Segmentation fault\n\n"
        'Current thread 0x00007f (most recent call first):\n  File "/opt/a.py", line 3 in ring\n',
        encoding="utf-8",
    )


def test_places_and_kinds_are_told_and_no_values(tmp_path: Path) -> None:
    canaries = Canaries(7)
    written(tmp_path, canaries)
    hidden = ["October", "Jakarta", *canaries.names, "a"]
    text = as_text([*fault_sections(tmp_path, hidden), files_section(tmp_path)], tmp_path)
    assert [one for one in [*canaries.all(), "October", "Jakarta"] if one in text] == []
    assert "0 critical, 8 error, 1 warning" in text
    assert text.count('File "/opt/dialwatch/app/desk.py", line 7, in _open') == 5
    assert "  ValueError\n" in text
    assert "  dialwatch.calls.errors.BadAnswer\n" in text
    assert "Fatal Python error: Segmentation fault" in text
    assert "line 3 in ring" in text
    assert "the [name] of [name] ended" in text


def test_without_logs_there_is_nothing_to_tell(tmp_path: Path) -> None:
    first, second = fault_sections(tmp_path / "nowhere", ())
    assert list(first.lines) == list(second.lines) == ["0 critical, 0 error, 0 warning"]


def test_files_of_others_are_not_named(tmp_path: Path) -> None:
    for name in ("journal.db", "window.log", "letter to Ayu.txt", "settings.broken-1.toml"):
        (tmp_path / name).write_bytes(b"x" * 2**20)
    (tmp_path / "recordings").mkdir()
    (tmp_path / "recordings" / "one").write_bytes(b"x" * 2**21)
    assert list(files_section(tmp_path).lines) == [
        "journal.db: 1.0 MiB",
        "window.log: 1.0 MiB",
        "recordings/: 1 files, 2.0 MiB",
    ]


def test_the_whole_is_redacted_once_more_and_figures_stay(tmp_path: Path) -> None:
    lines = (f"calls: {figure(12_345_678)}", "by +6281155501234", f"in {tmp_path}/journal.db")
    text = as_text([Section("Test", lines)], tmp_path)
    assert "12_345_678" in text
    assert "81155501234" not in text
    assert "in (profile)/journal.db" in text
    assert str(Path.home()) not in as_text([Section("x", (f"{Path.home()}/y",))], tmp_path)
