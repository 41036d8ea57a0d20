"""The process that reads lists speaks lines of JSON."""

import io
import json
import sys
from pathlib import Path

from tests.importing.files import FIELDS, a_text

from dialwatch.importing import child
from dialwatch.importing.child import serve
from dialwatch.importing.job import ListJob


def said(folder: Path, path: Path) -> tuple[int, list[dict[str, object]]]:
    job = ListJob(path=str(path), fields=FIELDS, folder=str(folder))
    out = io.StringIO()
    code = serve(io.StringIO(json.dumps(job.told())), out)
    return code, [json.loads(line) for line in out.getvalue().splitlines()]


def test_a_result_or_a_failure_ends_it(tmp_path):
    code, lines = said(tmp_path, a_text(tmp_path, "phone", "+62811000001"))
    assert (code, lines[-1]["result"]["good"]) == (0, 1)
    code, lines = said(tmp_path, tmp_path / "gone.csv")
    assert (code, len(lines)) == (1, 1)
    assert "cannot be read" in str(lines[0]["failure"])


def test_a_file_too_large_for_the_memory_is_said(tmp_path, monkeypatch):
    def full(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(child, "read_list", full)
    code, lines = said(tmp_path, tmp_path / "list.csv")
    assert (code, "split it" in str(lines[0]["failure"])) == (1, True)


def test_it_is_asked_and_answers_on_the_streams_of_its_process(tmp_path, monkeypatch):
    job = ListJob(path=str(a_text(tmp_path, "phone,城市", "none,上海")), fields=FIELDS,
                  folder=str(tmp_path))  # fmt: skip
    said = io.BytesIO()
    monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps(job.told())))
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(said, encoding="ascii"))
    assert child.main() == 0
    assert json.loads(said.getvalue().decode("utf-8"))["result"]["sheet"]["headings"][1] == "城市"
