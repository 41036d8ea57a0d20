from copy import deepcopy
from typing import Any

import pytest

from dialwatch.simulator.faults import Fault
from dialwatch.simulator.rewriting import rewrite

BODY = {
    "code": 200,
    "data": {"name": "t", "rows": [{"id": 1, "parts": [{"id": 2}], "kept": {"id": 3}}, {"x": 4}]},
}


def rewritten(body: dict[str, Any], *faults: Fault) -> dict[str, Any]:
    copy = deepcopy(body)
    rewrite(copy, faults)
    return copy


def test_renames_a_field_in_every_object_and_leaves_its_place():
    told = rewritten(BODY, Fault("rename-field", field="id", into="ID"))
    assert told["data"]["rows"] == [
        {"ID": 1, "parts": [{"ID": 2}], "kept": {"ID": 3}},
        {"x": 4},
    ]
    assert [*told["data"]["rows"][0]] == ["ID", "parts", "kept"]


def test_drops_a_field_from_every_object():
    told = rewritten(BODY, Fault("drop-field", field="id"), Fault("drop-field", field="code"))
    assert told == {"data": {"name": "t", "rows": [{"parts": [{}], "kept": {}}, {"x": 4}]}}


def test_adds_a_field_to_every_object_in_a_list():
    told = rewritten(BODY, Fault("add-field", field="new", value=[1]))
    assert told["data"]["rows"] == [
        {"id": 1, "parts": [{"id": 2, "new": [1]}], "kept": {"id": 3}, "new": [1]},
        {"x": 4, "new": [1]},
    ]
    assert "new" not in told["data"]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"code": 1, "data": {"a": 2}}, {"code": 1, "data": {"a": 2, "new": 3}}),
        ({"code": 1, "data": {"list": []}}, {"code": 1, "data": {"list": [], "new": 3}}),
        ({"resultcode": "0"}, {"resultcode": "0", "new": 3}),
        ({"code": 1, "data": None}, {"code": 1, "data": None, "new": 3}),
    ],
)
def test_adds_it_to_what_the_answer_holds_when_there_is_no_list(
    body: dict[str, Any], told: dict[str, Any]
):
    assert rewritten(body, Fault("add-field", field="new", value=3)) == told


def test_one_change_after_the_other():
    told = rewritten(
        {"a": 1},
        Fault("rename-field", field="a", into="b"),
        Fault("drop-field", field="a"),
        Fault("add-field", field="c", value=""),
    )
    assert told == {"b": 1, "c": ""}
