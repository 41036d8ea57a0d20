"""The process that reads lists speaks lines of JSON."""

import io
import json
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
