"""Rows of a workbook (XLSX, XLS, ODS): values as the spreadsheet shows them, formulas told."""

import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import python_calamine as calamine

from dialwatch.calls.errors import BadInput
from dialwatch.importing.text_file import Row

__all__ = ["Workbook", "is_workbook"]

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LARGEST = 1 << 30
"""Bytes of an unpacked workbook; a list of a million numbers has a tenth of it."""
_EXACT = 1e15
"""Whole numbers below this are exact in a spreadsheet."""
_FORMULA = re.compile(rb'<c r="[A-Z]+(\d+)"[^>]*><f[ >/]')
_CHUNK = 1 << 20
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINKS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def is_workbook(path: Path) -> bool:
    """By its first bytes, whatever its name."""
    with path.open("rb") as file:
        start = file.read(8)
    return start.startswith(_ZIP) or start == _OLE


class Workbook:
    """A workbook that is read one sheet at a time."""

    def __init__(self, path: Path) -> None:
        """Raises BadInput for what cannot be opened, a password included."""
        self._path = path
        with path.open("rb") as file:
            packed = file.read(4) == _ZIP
        if packed:
            _check_size(path)
        try:
            self._book: Any = calamine.CalamineWorkbook.from_path(str(path))
        except Exception as err:
            raise BadInput(_unreadable(path)) from err
        self.sheets: tuple[str, ...] = tuple(self._book.sheet_names)
        self._packed = packed

    def rows(self, sheet: str) -> Iterator[Row]:
        """Every row of the sheet from the first on. Raises BadInput."""
        if sheet not in self.sheets:
            raise BadInput(f"The workbook has no sheet “{sheet}”.")
        try:
            for line, cells in enumerate(self._book.get_sheet_by_name(sheet).iter_rows(), start=1):
                yield Row(line, [_text(cell) for cell in cells])
        except Exception as err:
            raise BadInput(f"The sheet “{sheet}” is damaged: save the workbook anew.") from err

    def formulas(self, sheet: str) -> set[int]:
        """Rows that hold a formula: what is read of it is the value that was saved last."""
        part = self._part(sheet) if self._packed else ""
        if not part:
            return set()
        found: set[int] = set()
        with zipfile.ZipFile(self._path) as archive, archive.open(part) as file:
            rest = b""
            while piece := file.read(_CHUNK):
                text = rest + piece
                found |= {int(one[1]) for one in _FORMULA.finditer(text)}
                rest = text[-200:]
        return found

    def _part(self, sheet: str) -> str:
        """The file inside of the workbook in which a sheet stands; empty where it is not told."""
        try:
            with zipfile.ZipFile(self._path) as archive:
                book = ET.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314 - size checked
                links = ET.fromstring(archive.read("xl/_rels/workbook.xml.rels"))  # noqa: S314
        except (KeyError, ET.ParseError, zipfile.BadZipFile):
            return ""
        sheets = (one for one in book.iter(f"{_MAIN}sheet") if one.get("name") == sheet)
        wanted = next((one.get(_LINKS) for one in sheets), None)
        target = next((one.get("Target", "") for one in links if one.get("Id") == wanted), "")
        return target.lstrip("/") if target.startswith("/") else f"xl/{target}" if target else ""


def _check_size(path: Path) -> None:
    """A small file that unpacks to gigabytes is refused before anything is unpacked."""
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(one.file_size for one in archive.infolist())
    except zipfile.BadZipFile as err:
        raise BadInput("The workbook is damaged: its archive cannot be opened.") from err
    if size > _LARGEST:
        raise BadInput("The workbook would unpack to more than 1 GiB: save the list as CSV.")


def _unreadable(path: Path) -> str:
    with path.open("rb") as file:
        locked = file.read(8) == _OLE and path.suffix.lower() in (".xlsx", ".xlsm")
    if locked:
        return "The workbook is protected by a password: save it without one."
    return "The workbook cannot be opened: save it anew as XLSX or CSV."


def _text(cell: object) -> str:
    """A cell as text: a whole number has no decimals, a day no time of midnight."""
    if cell is None or cell == "":
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        whole = cell.is_integer() and abs(cell) < _EXACT
        return str(int(cell)) if whole else repr(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" ").removesuffix(" 00:00:00")
    if isinstance(cell, date | time | timedelta):
        return str(cell)
    return str(cell)
