"""Undo files: what was kept is read again, and nothing else is taken for one."""

import json
from pathlib import Path
from typing import Any

import pytest

from dialwatch.app.undo_file import read_undo, write_undo
from dialwatch.calls.errors import BadInput

ROWS = [
    {"do": "bind", "x": "+8617000000001", "a": f"+8613800{n:06}", "ends": 1_796_000_000_000}
    for n in range(1_201)
]


class Link:
    """Answers as the engine's route does, in pieces."""

    def __init__(self, rows: list[dict[str, Any]]) -> None:
        self._rows = rows

    async def get(self, path: str) -> Any:
        asked = dict(part.split("=") for part in path.partition("?")[2].split("&"))
        first, limit = int(asked["from"]), int(asked["limit"])
        return {
            "head": {"account": "szx", "mode": "AXB", "plan": "p1"},
            "rows": self._rows[first : first + limit],
            "unrestorable": ["Ids change."],
            "whole": len(self._rows),
        }


async def test_a_file_is_for_its_owner_alone_and_read_as_it_was_kept(tmp_path: Path):
    path = tmp_path / "undo.json"
    assert await write_undo(Link(ROWS), "p1", path) == len(ROWS)
    assert _mode(path) == 0o600
    told = json.loads(_text(path))
    assert (told["dialwatch"], told["version"], told["unrestorable"]) == (
        "undo",
        1,
        ["Ids change."],
    )
    file = await read_undo(path)
    assert file.account == "szx"
    assert list(file.rows) == ROWS


async def test_what_changes_nothing_has_no_undo_file(tmp_path: Path):
    with pytest.raises(BadInput, match="changes nothing"):
        await write_undo(Link([]), "p1", tmp_path / "undo.json")
    assert not _names(tmp_path)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no undo file"),
        ("x,a,b\n1,2,3\n", "no undo file"),
        ("[]", "no undo file"),
        ('{"dialwatch": "launch", "version": 1}', "no undo file"),
        ('{"dialwatch": "undo", "version": 2, "rows": [{}]}', "another version"),
        ('{"dialwatch": "undo", "version": 1, "head": {}, "rows": ["x"]}', "damaged"),
        ('{"dialwatch": "undo", "version": 1, "head": {}, "rows": []}', "nothing to undo"),
        ('{"dialwatch": "undo", "version": 1, "rows": [', "no undo file"),
    ],
)
async def test_what_is_none_is_refused_with_a_sentence(tmp_path: Path, text: str, why: str):
    path = tmp_path / "undo.json"
    _write(path, text)
    with pytest.raises(BadInput, match=why):
        await read_undo(path)


async def test_a_file_that_is_not_there_is_said(tmp_path: Path):
    with pytest.raises(BadInput, match="cannot be read"):
        await read_undo(tmp_path / "gone.json")


def _mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _names(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir()]
