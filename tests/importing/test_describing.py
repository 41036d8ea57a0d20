"""Wide files and long cells: refused or cut with a word, never a burden to the window."""

import json

import pytest
from tests.importing.files import a_text, entries, read

from dialwatch.calls.errors import BadInput


def row_of(width: int, first: str = "x") -> str:
    return ",".join([first, *["x"] * (width - 1)])


def test_a_file_of_256_columns_is_read(tmp_path):
    result = read(a_text(tmp_path, row_of(256, "phone"), row_of(256, "+62811000001")))
    assert (result.good, len(result.sheet.headings)) == (1, 256)
    assert len(entries(result)[0]["variables"]) == 255


@pytest.mark.parametrize("first", ["phone", "+62811000001"])
def test_a_file_of_more_columns_is_refused(tmp_path, first):
    with pytest.raises(BadInput, match="has 3,000 columns, and at most 256 are read"):
        read(a_text(tmp_path, row_of(3_000, first), row_of(3_000, "+62811000002")))


def test_one_row_that_is_too_wide_is_no_reason_to_refuse_the_file(tmp_path):
    result = read(a_text(tmp_path, "phone,city", row_of(3_000, "+62811000001")))
    assert (result.good, len(result.sheet.samples[0])) == (1, 256)
    assert "more cells than there are headings" in result.notes[0]


def test_columns_that_the_heading_leaves_unnamed_have_letters(tmp_path):
    sheet = read(a_text(tmp_path, "phone,,,", "+62811000001,x,,")).sheet
    assert sheet.headings == ("phone", "B")


def test_cells_are_shown_as_far_as_anyone_looks_and_taken_whole(tmp_path):
    result = read(
        a_text(tmp_path, "phone,note", f"+62811000001,{'x' * 900}", f"+62811000002,{'y' * 200}")
    )
    assert [len(row[1]) for row in result.sheet.samples] == [200, 200]
    assert [row[1][-1] for row in result.sheet.samples] == ["…", "y"]
    assert len(entries(result)[0]["variables"]["note"]) == 900


def test_the_widest_result_fits_into_a_line(tmp_path):
    heading = ",".join(f"🌴{n}" + "🌴" * 300 for n in range(256))
    rows = [",".join(["+62811000001", *["🌴" * 300] * 255])] * 12
    result = read(a_text(tmp_path, heading, *rows), heading=True, columns={"callee": 0})
    assert len(json.dumps(result.told(), ensure_ascii=False).encode()) < 4 * 2**20
    assert len(set(result.sheet.headings)) == 256
