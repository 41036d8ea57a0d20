import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialwatch.calls.errors import BadAnswer
from dialwatch.platforms.wiring import (
    Text,
    Whole,
    Wire,
    aliased,
    clean,
    cut,
    first_list,
    loosely,
    mended,
    phone,
    plain,
    shown,
    tell_unreadable,
    without_nul,
)


class Row(Wire):
    name: Text = None
    ring: Whole = None


ROW = aliased(Row, (("name", ("Name", "name")), ("ring", ("RingTime", "ring_time"))))


def test_both_spellings_are_read_and_unknown_fields_kept():
    first = ROW.model_validate_json(b'{"Name":"a","RingTime":4,"more":[1]}')
    second = ROW.model_validate_json(b'{"name":17,"ring_time":4}')
    assert (first.name, first.ring, first.model_extra) == ("a", 4, {"more": [1]})
    assert (second.name, second.ring) == ("17", 4)
    assert json.loads(second.model_dump_json(by_alias=True, exclude_unset=True)) == {
        "Name": "17",
        "RingTime": 4,
    }


@pytest.mark.parametrize(
    ("told", "ring"),
    [
        ({"RingTime": "12"}, 12),
        ({"RingTime": " -3 "}, -3),
        ({"RingTime": 12.6}, 13),
        ({"RingTime": ""}, None),
        ({"RingTime": "null"}, None),
        ({"RingTime": True}, None),
        ({"RingTime": "soon"}, None),
        ({"RingTime": [4]}, None),
        ({"RingTime": 1e300}, None),
    ],
)
def test_numbers_are_mended_and_what_fits_nothing_is_left_out(told, ring):
    row = mended({"Name": "a"} | told, ROW, frozenset({"RingTime"}), frozenset({"Name"}))
    assert row is not None
    assert (row.name, row.ring) == ("a", ring)


@pytest.mark.parametrize("row", [{"Name": True}, {"Name": ["a"]}, ["a"], "a", None, 5])
def test_a_record_without_what_decides_is_not_used(row):
    assert mended(row, ROW, frozenset({"RingTime"}), frozenset({"Name"})) is None


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "empty"),
        (b"  \n", "empty"),
        (b"<html>log in</html>", "web page"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"[1,2]", "bare list"),
        (b'{"a":', "not whole"),
        (b"hello", "not whole"),
    ],
)
def test_why_a_body_cannot_be_read(body, words):
    assert words in str(tell_unreadable(body, "Tasks"))
    with pytest.raises(BadAnswer, match=words):
        loosely(body, "Tasks")


def test_nul_is_taken_out_and_nothing_else():
    body = rb'{"a":"x\u0000y","b":"\\u0000","c":"\\\u0000"}'
    assert json.loads(without_nul(body)) == {"a": "xy", "b": "\\u0000", "c": "\\"}
    assert without_nul(b'{"a":1}') == b'{"a":1}'


ROWS = [{"id": n, "list": [{"x": n, "id": 5}], "text": '"},{"id":1,'} for n in range(4)]


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("separators", [(",", ":"), (", ", ": ")])
def test_records_are_cut_out_verbatim(indent, separators):
    body = json.dumps(
        {"a": 1, "details": ROWS, "z": {"k": 9}}, indent=indent, separators=separators
    ).encode()
    pieces = cut(body, ["details"])
    assert pieces is not None
    assert [json.loads(record) for record in pieces.records] == ROWS
    assert all(record in body for record in pieces.records)
    assert json.loads(pieces.head + pieces.tail) == {"a": 1, "details": [], "z": {"k": 9}}


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [{"id": 1, "sub": {"id": 2}}, {"other": 3}],
        [{"id": 1, "sub": [{"id": 2}, {"id": 3}]}, {"id": 4}],
        [1, 2],
        [{}],
        [[{"id": 1}]],
    ],
)
def test_where_records_cannot_be_told_apart_nothing_is_cut(rows):
    assert cut(json.dumps({"details": rows}).encode(), ["details"]) is None


@given(st.lists(st.dictionaries(st.text(), st.text() | st.integers() | st.lists(st.text()))))
def test_a_cut_never_lies(rows):
    body = json.dumps({"details": rows, "n": 1}).encode()
    pieces = cut(body, ["details"])
    if pieces is None:
        return
    assert json.loads(b"[" + b",".join(pieces.records) + b"]") == rows
    assert json.loads(pieces.head + pieces.tail) == {"details": [], "n": 1}
    if len(pieces.records) == len(rows):
        assert [json.loads(record) for record in pieces.records] == rows


def test_an_object_behind_the_list_that_looks_like_a_record_is_none():
    body = json.dumps({"details": ROWS, "z": {"id": 9}}, separators=(",", ":")).encode()
    assert cut(body, ["details"]) is None


def test_a_body_that_is_cut_off_is_not_cut():
    body = json.dumps({"details": ROWS}).encode()
    for end in range(20, len(body) - 2, 7):
        pieces = cut(body[:end], ["details"])
        if pieces is not None:
            assert [json.loads(record) for record in pieces.records] == ROWS


def test_the_first_list_that_is_there_counts():
    told = {"data": {"count": 1, "rows": [1], "records": [2]}, "list": [3]}
    assert first_list(told, ["data", "data.records", "list"]) == [2]
    assert first_list(told, ["data.none", "none.rows"]) is None


def test_texts_for_the_screen():
    assert clean(" a\u202eb\x07c ") == "abc"
    assert clean(None) == ""
    assert len(clean("x" * 1000)) == 200
    assert phone(" +62 811\x00 ") == "+62 811"
    assert phone(None) == ""
    assert [plain(value) for value in (None, [1], {}, True, False, 3, " x ")] == [
        "",
        "",
        "",
        "true",
        "false",
        "3",
        "x",
    ]
    assert shown({"a": 1, "b": {"c": 2}, "d": None}) == {"a": "1", "b": '{"c": 2}', "d": ""}
    assert shown([1]) == {}
