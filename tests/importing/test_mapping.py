"""Columns are known by their headings, by what stands below them, by what was chosen before."""

import json

import pytest
from tests.importing.files import FIELDS, a_text, entries, read

from dialwatch.calls.form import FieldKind, FormField
from dialwatch.importing.mapping import Memory, guess_columns, has_heading, headings_of, letters


@pytest.mark.parametrize(
    ("column", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")]
)
def test_columns_without_a_heading_have_letters(column, name):
    assert letters(column) == name


@pytest.mark.parametrize(
    ("rows", "heading"),
    [
        ([["phone"], ["x"]], True),
        ([["Who", "Where"], ["+62811000001", "Bali"]], True),
        ([["+62811000001", "Bali"], ["+62811000002", "Bogor"]], False),
        ([["Bali", "Bogor"], ["Solo", "Medan"]], False),
        ([["", " "], ["+62811000001", ""]], False),
        ([], False),
    ],
)
def test_whether_the_first_row_names_the_columns(rows, heading):
    assert has_heading(rows) is heading


@pytest.mark.parametrize(
    "heading", ["Phone", "MOBILE", "phone number", "电话", "nomor", "Teléfono", "Callee", "No. HP"]
)
def test_a_column_of_numbers_is_known_by_its_heading(heading):
    rows = [["12345678", "x"]]
    assert guess_columns(FIELDS, ["first", heading], rows)["callee"] == 1


def test_without_a_heading_it_is_the_column_with_most_numbers():
    rows = [["x", "Bali", "+62811000001"], ["0811000002", "Solo", "+62811000002"]]
    assert guess_columns(FIELDS, [], rows) == {"callee": 2}
    assert guess_columns(FIELDS, [], [["x", "y"]]) == {}


def test_what_was_chosen_for_such_headings_is_remembered(tmp_path):
    memory = tmp_path / "lists.json"
    path = a_text(tmp_path, "phone,backup phone,city", "+62811000001,+62811000002,Bali")
    assert read(path, memory=memory).sheet.columns == {"callee": 0}
    Memory(str(memory)).keep(("phone", "backup phone", "city"), {"callee": 1, "old": 2}, [0])
    sheet = read(path, memory=memory).sheet
    assert (sheet.columns, sheet.variables, sheet.remembered) == ({"callee": 1}, (0,), True)
    chosen = read(path, memory=memory, columns={"callee": 0}).sheet
    assert (chosen.columns, chosen.remembered) == ({"callee": 0}, False)
    other = a_text(tmp_path, "phone,town", "+62811000001,Bali")
    assert not read(other, memory=memory).sheet.remembered


@pytest.mark.parametrize(
    "kept", ["", "nonsense", "[]", '{"x": 1}', '{"SIGN": {"columns": []}}',
             '{"SIGN": {"columns": {"callee": 99, "case": true}, "variables": [7, "x"]}}']
)  # fmt: skip
def test_a_memory_that_is_lost_or_broken_stops_nothing(tmp_path, kept):
    memory = tmp_path / "lists.json"
    headings = ("phone", "city")
    Memory(str(memory)).keep(headings, {"callee": 0}, [])
    sign = next(iter(json.loads(memory.read_text(encoding="utf-8"))))
    memory.write_text(kept.replace("SIGN", sign), encoding="utf-8")
    told = Memory(str(memory)).columns(headings)
    assert told in (None, ({}, ()))
    assert Memory("").columns(headings) is None
    Memory("").keep(headings, {}, [])


def test_headings_that_are_missing_are_letters(tmp_path):
    sheet = read(a_text(tmp_path, "phone,,city", "+62811000001,x,Bali")).sheet
    assert sheet.headings == ("phone", "B", "city")
    bare = read(a_text(tmp_path, "+62811000001,x", "+62811000002,y")).sheet
    assert (bare.heading, bare.headings, bare.variables) == (False, ("A", "B"), ())


@pytest.mark.parametrize(
    ("names", "headings"),
    [
        (["x", "x", "x"], ("x", "x 2", "x 3")),
        (["x", "x", "x 2"], ("x", "x 3", "x 2")),
        (["x ", " x"], ("x", "x 2")),
        (["B", ""], ("B", "B 2")),
        (["", "A"], ("A 2", "A")),
        (["A 2", "", "B", "B"], ("A 2", "B 2", "B", "B 3")),
        (["x"], ("x", "B")),
        ([], ("A", "B")),
    ],
)
def test_no_two_columns_have_the_same_heading(names, headings):
    assert headings_of(names, max(2, len(names))) == headings


def test_columns_with_the_same_heading_keep_both_values(tmp_path):
    result = read(a_text(tmp_path, "phone,note,note", "+62811000001,first,second"))
    assert entries(result)[0]["variables"] == {"note": "first", "note 2": "second"}


_BINDING = (
    *(FormField(name=name, title=name.upper(), kind=FieldKind.PHONE) for name in ("x", "a", "b")),
    FormField(name="area", title="City code"),
)


@pytest.mark.parametrize(
    ("headings", "found"),
    [
        (["X", "A", "B"], {"x": 0, "a": 1, "b": 2}),
        (["B", "number of A", "X number"], {"b": 0, "a": 1, "x": 2}),
        (["phone", "X", "city code"], {"x": 1, "area": 2}),
        ([], {"x": 0, "a": 1, "b": 2}),
    ],
)
def test_of_several_numbers_each_goes_by_its_own_name_else_by_its_place(headings, found):
    rows = [[f"170000000{n:02}", f"138000000{n:02}", f"139000000{n:02}"] for n in range(4)]
    assert guess_columns(_BINDING, headings, rows) == found
