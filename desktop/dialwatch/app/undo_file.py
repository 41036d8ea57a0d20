"""Undo files: how bindings were before a plan was sent, as JSON for their owner alone.

`{"dialwatch": "undo", "version": 1, "head": {…}, "unrestorable": […], "rows": […]}`: the numbers
in it are whole, since they are bound again by it.
"""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from dialwatch.app.following import safe
from dialwatch.app.sliced import read_sliced
from dialwatch.calls.errors import BadInput
from dialwatch.files import write_private
from dialwatch.ui.engine_words import spoken

if TYPE_CHECKING:
    from dialwatch.ledger.link import EngineLink

__all__ = ["UndoFile", "read_undo", "write_undo"]

translate = QCoreApplication.translate

_KIND, _VERSION = "undo", 1
_PAGE = 500
_MOST_BYTES = 64 * 2**20
_MOST_ROWS = 50_000


@dataclass(frozen=True, slots=True)
class UndoFile:
    """What such a file holds."""

    account: str
    rows: tuple[Mapping[str, Any], ...]


async def read_undo(path: Path) -> UndoFile:
    """Read it bit by bit. Raises BadInput with a sentence for the user."""
    try:
        told = await read_sliced(await asyncio.to_thread(_read, path))
    except (ValueError, RecursionError) as error:
        raise BadInput(_no_undo()) from error
    if told.get("dialwatch") != _KIND:
        raise BadInput(_no_undo())
    if told.get("version") != _VERSION:
        raise BadInput(
            translate(
                "Undo", "The undo file is of another version of this program: undo with that one."
            )
        )
    head, rows = told.get("head"), told.get("rows")
    if not isinstance(head, dict) or not isinstance(rows, list) or not _are_rows(rows):
        raise BadInput(translate("Undo", "The undo file is damaged: nothing was taken from it."))
    if not rows:
        raise BadInput(translate("Undo", "The undo file holds nothing to undo."))
    return UndoFile(str(head.get("account") or ""), tuple(rows))


async def write_undo(link: "EngineLink", plan: str, path: Path) -> int:
    """Keep what would bring back what the plan with this id changes, in a file of mode 0600; how
    many rows it has. Raises BadInput with a sentence for the user, and what the link raises."""
    rows: list[Any] = []
    whole, told = 1, {}
    while len(rows) < whole:
        asked = f"bindings/plans/{safe(plan)}/undo?from={len(rows)}&limit={_PAGE}"
        told = await link.get(asked)
        whole = int(told["whole"])
        if not told["rows"]:
            break
        rows += told["rows"]
    if not rows:
        raise BadInput(
            translate("Undo", "Nothing would have to be undone: the plan changes nothing.")
        )
    await asyncio.to_thread(_write, path, told["head"], told.get("unrestorable") or [], rows)
    return len(rows)


def _no_undo() -> str:
    return translate("Undo", "The file is no undo file: choose one that was saved from a plan.")


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise BadInput(
                translate("Undo", "The file is too large for an undo file. Nothing was read.")
            )
        return path.read_bytes()
    except OSError as error:
        raise BadInput(
            translate("Undo", "The file cannot be read ({why}).").format(
                why=spoken(error.strerror or "")
            )
        ) from error


def _write(path: Path, head: Mapping[str, Any], unrestorable: list[Any], rows: list[Any]) -> None:
    """A row a line: never so much at once that the window would wait for it."""
    begins = json.dumps({"dialwatch": _KIND, "version": _VERSION, "head": head}, ensure_ascii=False)
    cannot = json.dumps(unrestorable, ensure_ascii=False)
    lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in rows)
    text = f'{begins[:-1]},\n"unrestorable": {cannot},\n"rows": [\n{lines}\n]}}\n'
    try:
        write_private(path, text.encode())
    except OSError as error:
        raise BadInput(
            translate("Undo", "The file could not be kept ({why}).").format(
                why=spoken(error.strerror or "")
            )
        ) from error


def _are_rows(rows: list[Any]) -> bool:
    return len(rows) <= _MOST_ROWS and all(isinstance(one, dict) for one in rows)
