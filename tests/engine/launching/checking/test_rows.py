"""One pass over a list: each row counts once, for the gravest reason."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from dialwatch.calls.launch import LaunchKind, ProblemKind
from dialwatch.engine.launching.checked_rows import checked_row, places_of
from dialwatch.engine.launching.checking.lacking import Lacking
from dialwatch.engine.launching.checking.refused import Refused
from dialwatch.engine.launching.checking.repeated import Repeated
from dialwatch.engine.launching.checking.rows import Found, Pass
from dialwatch.engine.launching.checking.running import Running, same_list
from dialwatch.engine.launching.checking.stopped import Stopped
from dialwatch.engine.launching.checking.told import problems_of
from dialwatch.platforms.launching import Launches
from dialwatch.store.stoplist import StopList

REPEATED, RUNNING = ProblemKind.REPEATED, ProblemKind.RUNNING
CLIENT = cast(
    Launches,
    SimpleNamespace(
        row_fault=lambda kind, row: row.get("fault", ""),
        sign_fault=lambda kind, row: row.get("sign", ""),
    ),
)


class Stops:
    """A stop list in memory."""

    def __init__(self, *keys: str) -> None:
        self.keys = frozenset(keys)

    def size(self, account: str) -> int:
        return len(self.keys)

    def holds(self, account: str, keys: Any) -> bool:
        return any(key in self.keys for key in keys)


def found_in(rows: list[dict[str, Any]], *, stops: tuple[str, ...] = (), piece: int = 2) -> Found:
    looks = [
        Refused(CLIENT, LaunchKind.TASK),
        Stopped(cast(StopList, Stops(*stops)), "a1", "n"),
        Repeated(),
        Running({"morning": {"628110000001", "628110000002"}, "noon": {"628110000002"}}),
        Lacking(("days",)),
    ]
    row_pass = Pass(looks, "n")
    for first in range(0, len(rows), piece):
        row_pass.take(rows[first : first + piece])
    return row_pass.found


def row(number: str, line: int = 0, **more: Any) -> dict[str, Any]:
    return {"n": number, "line": line, "variables": {"days": "3"}, **more}


ROWS = [
    row("+62 811-000-0001", 2),  # runs
    row("+628110000003", 3),
    row("00628110000003", 4),  # repeats line 3
    row("+628110000002", 5),  # runs in two
    row("+628110000002", 6),  # repeats, and runs
    row("+628110000004", 7, fault="Number: is none."),
    row("+628110000003", 8, fault="It holds a bell.", sign="a bell"),  # not told as a repeat
    row("08110000009", 9),  # stopped
    row("+628110000005", 10, variables={"days": " "}),
]


def test_each_row_counts_once_and_the_sum_is_that_of_the_list():
    found = found_in(ROWS, stops=("8110000009",))
    assert found.by_kind() == {
        ProblemKind.REFUSED: 1, ProblemKind.CHARACTERS: 1, ProblemKind.STOPPED: 1, REPEATED: 2,
        RUNNING: 2, ProblemKind.VARIABLES: 1,
    }  # fmt: skip
    problems = problems_of(found)
    assert sum(one.rows for one in problems if one.left_out) + found.sendable() == len(ROWS)
    assert found.first == ROWS[1]
    assert not any("811" in one.sentence for one in problems)
    assert {one.kind for one in problems if one.choice} == {REPEATED, RUNNING}


@pytest.mark.parametrize(
    ("include", "sent"),
    [
        ((), [1, 8]),
        ((REPEATED,), [1, 2, 8]),
        ((RUNNING,), [0, 1, 3, 8]),
        ((REPEATED, RUNNING), [0, 1, 2, 3, 4, 8]),
        ((REPEATED, RUNNING, ProblemKind.REFUSED, ProblemKind.STOPPED), [0, 1, 2, 3, 4, 8]),
    ],
)
def test_what_is_included_is_sent_unless_another_reason_stands_against_it(include, sent):
    found = found_in(ROWS, stops=("8110000009",))
    places, left_out = found.split(include)
    assert places == sent
    assert found.sendable(include) == len(sent)
    assert sorted([*places, *left_out]) == list(range(len(ROWS)))
    assert all(reason for _, reason in left_out.values())


def test_the_size_of_the_pieces_changes_nothing():
    assert found_in(ROWS, piece=1).reasons == found_in(ROWS, piece=100).reasons


def test_an_order_or_customer_on_the_stop_list_stops_its_row():
    rows = [row("+628110000011", variables={"OrderID": 7788}), row("+628110000012")]
    assert found_in(rows, stops=("7788",)).split(())[0] == [1]


@pytest.mark.parametrize(
    ("only", "places"),
    [
        ("", range(9)), ("sent", [1, 8]), ("left", [0, 2, 3, 4, 5, 6, 7]), ("running", [0, 3]),
        ("left:repeated", [2, 4]), ("variables", [8]), ("accepted", []),
    ],
)  # fmt: skip
def test_rows_of_a_sort_are_found(only, places):
    assert list(places_of(found_in(ROWS, stops=("8110000009",)), only)) == list(places)


def test_a_row_is_told_with_its_reason():
    found = found_in(ROWS)
    told = checked_row(3, ROWS[3], "n", found.reasons[3])
    assert (told.line, told.left_out, told.number) == (5, RUNNING, "+628110000002")
    assert "“morning”" in told.reason
    lacking = checked_row(8, ROWS[8], "n", found.reasons[8])
    assert (lacking.left_out, "“days”" in lacking.reason) == (None, True)


def test_business_data_counts_as_a_variable_too():
    found = found_in([{"n": "+628110000013", "business": {"days": "3"}}, row("+628110000014")])
    assert found.reasons == {}


def test_more_than_half_of_the_list_in_one_campaign_is_asked_about():
    assert same_list({"morning": 5, "noon": 0}, 10) == []
    (told,) = same_list({"morning": 6}, 10)
    assert (told.kind, told.blocks, told.choice) == (ProblemKind.SAME, True, True)
    assert same_list({"morning": 0}, 0) == []


def test_many_campaigns_are_told_the_largest_first_and_the_rest_together():
    running = Running({f"c{n}": {f"{n}{k}" for k in range(n)} for n in range(1, 15)})
    row_pass = Pass([running], "n")
    row_pass.take([{"n": f"{n}{k}"} for n in range(1, 15) for k in range(n)])
    told = problems_of(row_pass.found)
    assert len(told) == 11
    assert told[0].rows == 14
    assert sum(one.rows for one in told) == sum(range(1, 15))
    assert "other campaigns" in told[-1].sentence
