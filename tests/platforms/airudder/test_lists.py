import json
from typing import Any

import pytest
from tests.platforms.airudder.test_details import ask

from dialwatch.calls.errors import BadAnswer
from dialwatch.platforms.airudder.details import Refusal
from dialwatch.platforms.airudder.lists import Page, read_robots, read_tasks, tasks_end


def a_list(rows: Any, **data: Any) -> bytes:
    return json.dumps({"code": 200, "data": {**data, "list": rows}}).encode()


def a_task(number: int, **fields: Any) -> dict[str, Any]:
    return {"task_id": f"t{number}", "task_name": f"task {number}", "status": "calling"} | fields


def page(body: bytes) -> Page:
    told = read_tasks(body, ask(), "200")
    assert isinstance(told, Page)
    return told


def test_tasks_in_both_spellings():
    told = page(a_list([a_task(1), {"TaskID": "t2", "Status": "finished"}], total=2))
    assert [(one.key, one.status.value) for one in told.campaigns] == [
        ("t1", "calling"),
        ("t2", "finished"),
    ]
    assert (told.rows, told.total, told.oddities) == (2, 2, [])


@pytest.mark.parametrize(
    "wrong", [5, {"task_name": "no id"}, a_task(9, status={}), a_task(9, task_id=None)]
)
def test_a_task_that_cannot_be_read_loses_no_other(wrong):
    told = page(a_list([a_task(1), wrong, a_task(2)]))
    assert [one.key for one in told.campaigns] == ["t1", "t2"]
    assert "1" in told.oddities[0]


@pytest.mark.parametrize(
    "body",
    [
        json.dumps({"code": 200, "data": [a_task(1)]}).encode(),
        json.dumps({"code": 200, "data": {"count": 1, "whatever": [a_task(1)]}}).encode(),
    ],
)
def test_other_places_for_the_rows(body):
    assert [one.key for one in page(body).campaigns] == ["t1"]


@pytest.mark.parametrize(
    "body", [b'{"code":200}', b'{"code":200,"data":{"total":0}}', b"[]", b"", b"<html>"]
)
def test_no_list_is_a_bad_answer(body):
    with pytest.raises(BadAnswer):
        read_tasks(body, ask(), "200")


def test_a_refusal():
    told = read_tasks(b'{"code":403,"message":"no"}', ask(), "200")
    assert told == Refusal("403", "no")


def pages(*sizes: int, **data: Any) -> list[Page]:
    number = iter(range(1000))
    return [page(a_list([a_task(next(number)) for _ in range(size)], **data)) for size in sizes]


@pytest.mark.parametrize(
    ("told", "end"),
    [
        (pages(50, total=120), False),
        (pages(50, 50, 20, total=120), True),
        (pages(20, total=120), False),  # a hidden maximum
        (pages(50, 0, total=120), True),
        (pages(50), False),
        (pages(50, 7), True),
        (pages(20), False),  # a round number: perhaps a hidden maximum
        (pages(20, 0), True),
    ],
)
def test_where_the_list_ends(told, end):
    assert tasks_end(told, 50) is end


def test_a_page_that_comes_again_is_the_end():
    (only,) = pages(50)
    assert tasks_end([only, only], 50)


def test_robots():
    rows = [
        {"robot_hash": "r1", "robot_name": "Reminder"},
        {"RobotHash": "r2"},
        {"robot_name": "nobody"},
        7,
    ]
    assert read_robots(a_list(rows), ask(), "200") == {"r1": "Reminder", "r2": "r2"}
    assert read_robots(b'{"code":500}', ask(), "200") == Refusal("500", "")
