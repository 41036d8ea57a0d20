"""Task ids as people write, paste and export them."""

import csv
import io
import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

__all__ = ["LONGEST_ID", "TaskLine", "read_tasks"]

LONGEST_ID = 64
translate = QCoreApplication.translate

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")
_HEADINGS = frozenset({"id", "task", "taskid", "task_id", "task id"})


@dataclass(frozen=True, slots=True)
class TaskLine:
    """One line of the list: a task, and how many numbers it holds where that was told."""

    line: int
    text: str
    id: str = ""
    entries: int | None = None
    error: str = ""
    """Why it is no task; empty for a good one."""


def read_tasks(text: str) -> list[TaskLine]:
    """Every id in the text with what is wrong with it: nothing is dropped in silence.

    One task a line, or several parted by blanks; a comma, semicolon or tab in front of a figure
    gives the numbers in its list: `88120457, 600`. A heading in the first line is passed over.
    """
    found: list[TaskLine] = []
    seen: set[str] = set()
    for at, line in enumerate(text.lstrip("\ufeff").splitlines(), start=1):
        if not line.strip() or (at == 1 and _is_heading(line)):
            continue
        found.extend(_of_line(at, line.strip(), seen))
    return found


def _of_line(at: int, line: str, seen: set[str]) -> list[TaskLine]:
    mark = next((sign for sign in ("\t", ";", ",") if sign in line), None)
    if mark is None:
        return [_task(at, word, word, "", seen) for word in line.split()]
    cells = next(csv.reader(io.StringIO(line), delimiter=mark))
    cells = [cell.strip() for cell in cells]
    if len(cells) > 2 or (len(cells) == 2 and not _is_count(cells[1]) and _ID.fullmatch(cells[1])):
        return [_task(at, cell, cell, "", seen) for cell in cells if cell]
    return [_task(at, line, cells[0], cells[1] if len(cells) == 2 else "", seen)]


def _task(at: int, text: str, name: str, count: str, seen: set[str]) -> TaskLine:
    name = name.strip("\"'")
    if not _ID.fullmatch(name) or len(name) > LONGEST_ID:
        return TaskLine(at, text, error=translate("Tasks", "is no task id"))
    if name in seen:
        return TaskLine(at, text, error=translate("Tasks", "is named twice"))
    if count and not _is_count(count):
        return TaskLine(at, text, error=translate("Tasks", "has no whole number as its count"))
    seen.add(name)
    return TaskLine(at, text, name, int(count) if count else None)


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 7


def _is_heading(line: str) -> bool:
    first = re.split(r"[,;\t]", line)[0].strip().strip('"').casefold()
    return first in _HEADINGS
