"""What an import would change, in words."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from dialwatch.ui.mnemonic import without_mnemonic
from dialwatch.ui.models.plain_table import Cell, Row
from dialwatch.ui.setup.rows import account_rows, pages

__all__ = ["change_rows", "import_sum"]

translate = QCoreApplication.translate


def change_rows(told: Mapping[str, Any]) -> list[Row]:
    """One row for each account that is added, and for each setting that changes."""
    names = {one["id"]: str(one["name"]) for one in told["accounts"]}
    titles, places = _titles(), {page.place: page.title for page in pages()}
    rows = [
        Row(
            ("added", one["id"]),
            (
                Cell(str(one["name"])),
                Cell(translate("Import", "account")),
                Cell("–"),
                Cell(translate("Import", "added, its keys are asked for")),
            ),
        )
        for one in told["accounts"]
        if one["added"]
    ]
    for change in told["changes"]:
        place = str(change["place"])
        section, _, account = place.partition(".")
        name = str(change["name"])
        where = names.get(account, account) if account else places.get(section, section)
        title = titles.get((section, name)) or _other(name)
        cells = (Cell(where), Cell(title), Cell(_value(change["before"])))
        rows.append(Row((place, name), (*cells, Cell(_value(change["after"])))))
    return rows


def import_sum(told: Mapping[str, Any]) -> str:
    """How much would change."""
    added = sum(1 for one in told["accounts"] if one["added"])
    parts = []
    if added:
        parts.append(translate("Import", "Accounts that are added: %n.", "", added))
    if count := len(told["changes"]):
        parts.append(translate("Import", "Settings that change: %n.", "", count))
    if not parts:
        parts.append(translate("Import", "Nothing changes: all is here already."))
    for account in told["clashing"]:
        said = translate("Import", "“{name}” is left as it is: here it is on another platform.")
        parts.append(said.format(name=account))
    parts.append(translate("Import", "Keys and accounts that are here stay."))
    return " ".join(parts)


def _titles() -> dict[tuple[str, str], str]:
    found = {
        (page.place, row.name): without_mnemonic(row.title) for page in pages() for row in page.rows
    }
    for row in account_rows(tuple):
        found["accounts", row.name] = without_mnemonic(row.title)
    return found


def _other(name: str) -> str:
    """A setting that has an editor of its own."""
    part, _, inner = name.rpartition(".")
    words = inner.replace("_", " ")
    of_part = {
        "push": translate("Import", "Pushes: {name}"),
        "recordings": translate("Import", "Recordings: {name}"),
    }
    return of_part.get(part, "{name}").format(name=words)


def _value(value: Any) -> str:
    match value:
        case True:
            return translate("Import", "yes")
        case False:
            return translate("Import", "no")
        case None | "":
            return "–"
        case {"count": int(count)}:
            return translate("Import", "entries: %n", "", count)
    return f"{value:g}" if isinstance(value, float) else str(value)
