"""Which column is what: by the headings, by what stands below them, by what was chosen before."""

import json
import re
from collections.abc import Sequence
from hashlib import blake2b
from itertools import count
from pathlib import Path

from dialwatch.calls.form import FieldKind, FormField

__all__ = ["Memory", "guess_columns", "has_heading", "headings_of", "letters"]

_NUMBER = re.compile(r"\+?[\d\s().-]{6,24}", re.ASCII)
_WORDS: dict[str, tuple[str, ...]] = {
    "phone": (
        *("phone", "mobile", "number", "callee", "tel", "msisdn", "cell", "contact"),
        *("电话", "手机", "号码", "被叫", "nomor", "telepon", "hp"),
        *("telefono", "teléfono", "celular", "movil", "móvil", "numero", "número"),
    ),
    "case": ("case", "caseid", "案件", "caso", "expediente"),
    "id": ("id", "entryid", "编号", "序号", "identificador"),
    "name": ("name", "姓名", "名字", "nombre", "nama", "client", "customer", "客户", "cliente"),
    "order": ("order", "orderid", "订单", "pedido", "orden"),
}

_LONGEST_HEADING = 200
"""Characters; what is longer is text in the wrong row."""
_LETTERS_ONLY = re.compile(r"[\W_]+")


def letters(column: int) -> str:
    """A column's name in a spreadsheet: A, B, …, Z, AA."""
    name = ""
    while column >= 0:
        name = chr(ord("A") + column % 26) + name
        column = column // 26 - 1
    return name


def headings_of(names: Sequence[str], width: int) -> tuple[str, ...]:
    """One heading for each of `width` columns, no two alike: a letter where the file names none,
    and a number behind one that stands twice, because values are sent under their headings.
    """
    told = [name.strip()[:_LONGEST_HEADING].rstrip() for name in names[:width]]
    told += [""] * (width - len(told))
    found: dict[str, None] = {}
    for at, name in enumerate(told):
        one = name or letters(at)
        if one in found or (not name and one in told):
            one = _another(one, {*found, *told})
        found[one] = None
    return tuple(found)


def _another(name: str, taken: set[str]) -> str:
    return next(one for n in count(2) if (one := f"{name} {n}") not in taken)


def has_heading(rows: Sequence[Sequence[str]]) -> bool:
    """Does the first row name the columns? It does when it holds no number and later rows do."""
    if not rows:
        return False
    first = rows[0]
    if any(_is_number(cell) for cell in first) or not any(cell.strip() for cell in first):
        return False
    known = {word for words in _WORDS.values() for word in words}
    if any(_plain(cell) in known for cell in first):
        return True
    return any(_is_number(cell) for row in rows[1:] for cell in row)


def guess_columns(
    fields: Sequence[FormField],
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
) -> dict[str, int]:
    """Field → column: by heading first; a number is also known by what stands in its column.

    Of an entry with several numbers each goes by its own name alone; where the file names none,
    they are taken in their order.
    """
    phones = [one for one in fields if one.kind is FieldKind.PHONE]
    if len(phones) > 1:
        return _by_own_names(fields, headings) or _in_order(phones, rows)
    found: dict[str, int] = {}
    for one in fields:
        if one.kind is FieldKind.NAMES:
            continue
        words = _words_of(one)
        for column, heading in enumerate(headings):
            plain = _plain(heading)
            parts = (
                set(_LETTERS_ONLY.split(heading.casefold()))
                if one.kind is FieldKind.PHONE
                else set()
            )
            if column not in found.values() and (
                plain in words
                or parts.intersection(words)
                or any(word in plain for word in words if len(word) > 3)
            ):
                found[one.name] = column
                break
    phone = next(iter(phones), None)
    if phone is not None and phone.name not in found:
        fullest = _most_numbers(rows, set(found.values()))
        if fullest is not None:
            found[phone.name] = fullest
    return found


def _by_own_names(fields: Sequence[FormField], headings: Sequence[str]) -> dict[str, int]:
    """By the whole heading, else by one of its words: `X`, `number of A`."""
    found: dict[str, int] = {}
    for whole in (True, False):
        for one in fields:
            own = {_plain(one.name), _plain(one.title)}
            for column, heading in enumerate(headings):
                parts = set(_LETTERS_ONLY.split(heading.casefold()))
                fits = _plain(heading) in own if whole else bool(parts & own)
                if one.name not in found and column not in found.values() and fits:
                    found[one.name] = column
    return found


def _in_order(phones: Sequence[FormField], rows: Sequence[Sequence[str]]) -> dict[str, int]:
    """Each number the next column that holds mostly numbers."""
    width = max((len(row) for row in rows), default=0)
    full = [
        column
        for column in range(width)
        if 2 * sum(len(row) > column and _is_number(row[column]) for row in rows) > len(rows)
    ]
    return {one.name: column for one, column in zip(phones, full, strict=False)}


def _words_of(field: FormField) -> tuple[str, ...]:
    own = (_plain(field.name), _plain(field.title))
    if field.kind is FieldKind.PHONE:
        return (*own, *_WORDS["phone"])
    return (*own, *_WORDS.get(field.name, ()))


def _most_numbers(rows: Sequence[Sequence[str]], taken: set[int]) -> int | None:
    width = max((len(row) for row in rows), default=0)
    counts = {
        column: sum(len(row) > column and _is_number(row[column]) for row in rows)
        for column in range(width)
        if column not in taken
    }
    best = max(counts, key=lambda column: counts[column], default=None)
    return best if best is not None and counts[best] else None


def _is_number(cell: str) -> bool:
    text = cell.strip()
    return bool(_NUMBER.fullmatch(text)) and sum(c.isdigit() for c in text) >= 6


def _plain(text: str) -> str:
    return _LETTERS_ONLY.sub("", text.casefold())


class Memory:
    """Columns that were chosen before, by the headings of the file. A file that is lost or broken
    is no reason to stop: the columns are guessed then.
    """

    def __init__(self, path: str) -> None:
        self._path = Path(path) if path else None

    def columns(self, headings: Sequence[str]) -> tuple[dict[str, int], tuple[int, ...]] | None:
        """What was chosen for a file with these headings."""
        told = self._read().get(_signature(headings))
        if not isinstance(told, dict):
            return None
        columns, variables = told.get("columns"), told.get("variables")
        if not isinstance(columns, dict) or not isinstance(variables, list):
            return None
        width = len(headings)
        sound = {str(name): at for name, at in columns.items() if _is_column(at, width)}
        return sound, tuple(at for at in variables if _is_column(at, width))

    def keep(
        self, headings: Sequence[str], columns: dict[str, int], variables: Sequence[int]
    ) -> None:
        """Remember what was chosen. Raises OSError.

        Not where a number stands among the headings, because the file has none: who knows the rest
        could find it out by the hash.
        """
        if self._path is None or any(map(_is_number, headings)):
            return
        known = self._read()
        known[_signature(headings)] = {"columns": columns, "variables": list(variables)}
        self._path.write_text(json.dumps(known), encoding="utf-8")

    def _read(self) -> dict[str, object]:
        if self._path is None:
            return {}
        try:
            told = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return told if isinstance(told, dict) else {}


def _is_column(at: object, width: int) -> bool:
    return isinstance(at, int) and not isinstance(at, bool) and 0 <= at < width


def _signature(headings: Sequence[str]) -> str:
    return blake2b("\x1f".join(map(_plain, headings)).encode(), digest_size=12).hexdigest()
