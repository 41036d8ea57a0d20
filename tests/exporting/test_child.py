"""The process that writes tables: what it hears and what it says."""

import io
import json
import subprocess

import pytest
from tests.exporting.samples import a_head

from dialwatch.engine.child import child_command
from dialwatch.exporting import child
from dialwatch.exporting.child import serve
from dialwatch.exporting.job import END, ExportJob, line_of
from dialwatch.exporting.table import Kind
from dialwatch.exporting.writing import draft_of


@pytest.fixture
def path(tmp_path):
    return tmp_path / "out.csv"


def asked(path, *lines: bytes) -> tuple[int, list[dict]]:
    job = ExportJob(path=str(path), draft=str(draft_of(path)), head=a_head(Kind.TEXT))
    said = io.StringIO()
    code = serve(io.BytesIO(line_of(job.told()) + b"".join(lines)), said)
    return code, [json.loads(line) for line in said.getvalue().splitlines()]


def test_rows_come_in_parts_and_are_written(path):
    code, said = asked(path, line_of([["a"], ["b\ud800"]]), line_of([]), line_of([["c"]]), END)
    assert (code, said) == (0, [{"written": 3}])
    assert path.read_text(encoding="utf-8-sig") == "Text\na\nb?\nc\n"


def test_it_says_how_far_it_is(path):
    _, said = asked(path, *[line_of([["a"]] * 500)] * 11, END)
    assert said == [{"rows": 5_000}, {"written": 5_500}]


@pytest.mark.parametrize("end", [b"", b'[["b"]', b"nul"])
def test_rows_that_end_too_soon_leave_nothing(path, end):
    assert asked(path, line_of([["a"]]), end) == (1, [])
    assert not list(path.parent.iterdir())


def test_what_cannot_be_written_is_said(path):
    path.mkdir()
    code, said = asked(path, END)
    assert code == 1
    assert "is a folder" in said[0]["failure"]


def test_it_runs_as_a_process_and_says_in_utf_8_why_it_cannot(path, monkeypatch):
    path = path.with_name("números.txt")
    job = ExportJob(path=str(path), draft=str(draft_of(path)), head=a_head(Kind.TEXT))
    done = subprocess.run(
        child_command("write-table"),
        input=line_of(job.told()) + END,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert "“números.txt” ends neither" in json.loads(done.stdout.decode())["failure"]


def test_the_process_reads_its_own_input(path, monkeypatch):
    job = ExportJob(path=str(path), draft=str(draft_of(path)), head=a_head(Kind.TEXT))
    told = io.TextIOWrapper(io.BytesIO(line_of(job.told()) + END))
    said = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr("sys.stdin", told)
    monkeypatch.setattr("sys.stdout", said)
    assert child.main() == 0
    assert json.loads(said.buffer.getvalue()) == {"written": 0}
