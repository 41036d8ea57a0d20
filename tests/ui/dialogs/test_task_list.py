"""Lists of task ids: typed, pasted, exported by a spreadsheet."""

import pytest

from dialwatch.ui.dialogs.task_list import read_tasks


def _good(text: str) -> list[tuple[str, int | None]]:
    return [(one.id, one.entries) for one in read_tasks(text) if not one.error]


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        ("88120457", [("88120457", None)]),
        ("88120457\n88120458\n", [("88120457", None), ("88120458", None)]),
        ("88120457 88120458", [("88120457", None), ("88120458", None)]),
        ("88120457, 600", [("88120457", 600)]),
        ("88120457;600\n88120458\t20", [("88120457", 600), ("88120458", 20)]),
        ("task_id,entries\n88120457,600", [("88120457", 600)]),
        ('\ufeff"88120457","600"', [("88120457", 600)]),
        ("a1,b2,c3", [("a1", None), ("b2", None), ("c3", None)]),
        ("", []),
    ],
)
def test_tasks_are_read_as_people_write_them(text, tasks):
    assert _good(text) == tasks


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("88 120/457", "is no task id"),
        ("88120457\n88120457", "is named twice"),
        ("88120457, many numbers", "has no whole number as its count"),
        ("x" * 65, "is no task id"),
        ("=1+1", "is no task id"),
    ],
)
def test_what_is_no_task_is_kept_with_its_reason(text, error):
    assert error in [one.error for one in read_tasks(text)]


def test_nothing_is_dropped():
    text = "id\n88120457\n???\n\n88120458,20\n88120457"
    found = read_tasks(text)
    assert [(one.line, bool(one.error)) for one in found] == [
        (2, False),
        (3, True),
        (5, False),
        (6, True),
    ]
