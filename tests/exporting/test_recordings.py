"""Names and rows of exported recordings: no path, no whole number, no formula."""

import pytest
from tests.support.sample_recordings import a_recording

from dialwatch.calls.recording import AudioKind
from dialwatch.exporting.recordings import (
    ExportedCall,
    recording_name,
    recording_row,
    recordings_head,
)
from dialwatch.exporting.table import Kind, Table
from dialwatch.exporting.writing import write_table

DAY = "2026-11-28_0941"


def test_a_name_tells_when_whom_and_what():
    name = recording_name(DAY, "+62 811-000-4256", "Promise to pay", 17, AudioKind.WAV)
    assert name == "2026-11-28_0941_+628xxxxxxx56_promise-to-pay_17.wav"


@pytest.mark.parametrize(
    "label",
    [
        "",
        "../../etc/passwd",
        "a/b\\c:d*e?f",
        "CON",
        "=HYPERLINK(1)",
        "承诺",
        "x" * 500,
        "\0\n",
        "0811 0004 256 calls back",
        "081100042424",
    ],
)
@pytest.mark.parametrize("number", ["", "+628110004242", "../..", "081*****42"])
def test_no_name_is_a_path_or_holds_a_whole_number(label, number):
    name = recording_name(DAY, number, label, 17, AudioKind.MP3)
    assert name.startswith(DAY)
    assert name.endswith("_17.mp3")
    assert not set(name) & set('/\\:*?"<>|\0\n')
    assert ".." not in name
    assert len(name) < 120
    assert "8110004" not in name.replace("-", "")


@pytest.mark.parametrize("start", ["=1+1", "+cmd", "-2", "@SUM(A1)", "\t=1", "＝1"])
def test_labels_and_notes_are_no_formulas(tmp_path, start):
    noted = a_recording().changed({"judgement": a_recording().judgement.changed({"label": start})})
    row = recording_row(
        ExportedCall(call=17, number="+628110004242", label=start, campaign=start, recording=noted)
    )
    path = tmp_path / "calls.csv"
    write_table(Table(recordings_head("UTC"), [row]), path, lambda _: None)
    text = path.read_text(encoding="utf-8-sig")
    assert "8110004" not in text
    for cell in text.splitlines()[1].split(","):
        assert not cell.strip('" ').startswith(("=", "+c", "-2", "@", "\t", "＝"))


def test_a_row_has_a_cell_for_every_column():
    head = recordings_head("Asia/Jakarta", masked=False)
    row = dict(
        zip((c.title for c in head.columns), recording_row(ExportedCall(call=3)), strict=True)
    )
    assert row["Call"] == 3
    assert [c.kind for c in head.columns if c.title == "Number"] == [Kind.PHONE]
    noted = recording_row(ExportedCall(call=1, recording=a_recording(), left_out="no"))
    assert "0:12 asks twice; 0:48" in noted
