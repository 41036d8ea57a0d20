"""Calls of the ledger as rows that leave: what each cell is, and that no text is a formula."""

import csv
from pathlib import Path
from zipfile import ZipFile

import numpy as np
import pytest
from python_calamine import CalamineWorkbook
from tests.exporting.samples import ATTACKS, nobody
from tests.exporting.test_escaping import starts_formula
from tests.ledger.made import NINE, a_campaign, a_ledger, an_account

from dialwatch.app.call_rows import CallRows, export_columns
from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.packed import HAS_RECORDING, NEVER
from dialwatch.exporting.call_table import CALL_COLUMNS, call_head
from dialwatch.exporting.table import Table
from dialwatch.exporting.writing import write_table
from dialwatch.ledger.ledger import Ledger

ALL = export_columns(None)
PERSON = "+8613800000001"


async def told(ledger: Ledger, order=None, *, hidden: bool = True) -> list[dict[str, object]]:
    """Their cells by column, before any file."""
    view = ledger.snapshot_view()
    rows = CallRows(view, np.arange(len(view)) if order is None else np.array(order))
    parts = [part async for part in rows.parts(ALL, NINE, hidden=hidden)]
    return [dict(zip(ALL, row, strict=True)) for part in parts for row in part]


async def test_what_each_cell_is():
    ledger = a_ledger(
        {"outcome": Outcome.ANSWERED, "talk": 0, "label": "7", "robot": "r1", "line": "+6221"},
        {"dialed": NEVER, "ended": NEVER, "ring": NEVER, "talk": 0, "flags": HAS_RECORDING},
        {"campaign": 9, "number": ""},
    )
    ledger.apply_accounts([an_account(labels={"label": {"7": "promise"}})])
    first, second, third = await told(ledger)
    assert (first["call"], first["dialed"], first["outcome"]) == (1, NINE, "answered")
    assert (first["campaign"], first["task"]) == ("Campaign 1", "t1")
    assert (first["account"], first["platform"]) == ("a", "AI Rudder")
    assert (first["talk"], first["ring"], first["attempt"]) == (0, 5_000, 1)
    assert (first["code"], first["robot"], first["line"]) == ("7", "Rosa", "+6221")
    assert first["recording"] == "none"
    assert (second["dialed"], second["ended"], second["ring"]) == (None, None, None)
    assert (second["seen"], second["talk"], second["recording"]) == (NINE, None, "there")
    assert (third["campaign"], third["account"], third["number"]) == (None, None, "")


async def test_their_order_is_the_one_that_is_asked_for_in_parts():
    ledger = a_ledger(*({"number": f"+62811{at:07}"} for at in range(450)))
    order = list(range(449, -1, -1))
    assert [row["call"] for row in await told(ledger, order)] == [at + 1 for at in order]


async def test_a_caller_who_is_a_person_is_masked_and_a_line_of_ours_is_not():
    person = a_campaign(2, kind=CampaignKind.APPLICATION)
    calls = ({"caller": "+6221500001"}, {"caller": PERSON, "campaign": 2})
    ledger = a_ledger(*calls, campaigns=(a_campaign(), person))
    assert [row["caller"] for row in await told(ledger)] == ["+6221500001", "+861••••••••01"]
    assert (await told(ledger, hidden=False))[1]["caller"] == PERSON


def test_the_columns_of_the_screen_have_theirs_in_the_file():
    assert export_columns(["number", "time", "seen"]) == ("number", "dialed", "seen")
    assert set(ALL) == set(CALL_COLUMNS)


def _rows(path: Path) -> list[list[str]]:
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))
    with ZipFile(path) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "<f " not in sheet
    assert "hyperlink" not in sheet
    return [
        list(map(str, row))
        for row in CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    ]


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx"])
async def test_no_text_of_a_call_becomes_a_formula(tmp_path, name):
    """Every attack in every text that comes from outside, one call each."""
    attacks = [one for one in ATTACKS if one.strip("\0")]
    campaigns = tuple(
        a_campaign(at, name=one, key=one, account=one) for at, one in enumerate(attacks, 1)
    )
    words = ("label", "line", "robot", "caller")
    calls = ({"campaign": at, **dict.fromkeys(words, one), "number": one[:60]}
             for at, one in enumerate(attacks, 1))  # fmt: skip
    ledger = a_ledger(*calls, campaigns=campaigns)
    ledger.apply_accounts([an_account(one) for one in attacks])
    cells = [list(row.values()) for row in await told(ledger, hidden=False)]
    write_table(Table(call_head(ALL, "UTC", masked=False), cells), tmp_path / name, nobody)
    head, *rows = _rows(tmp_path / name)
    assert len(rows) == len(attacks)
    assert head[1] == "Dialled (UTC)"
    if name.endswith(".csv"):
        assert not [cell for row in rows for cell in row if starts_formula(cell)]


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx"])
async def test_numbers_that_begin_with_a_plus_come_back(tmp_path, name):
    given = ["+6281100012345", "081100012345", "+0"]
    ledger = a_ledger(*({"number": one} for one in given))
    cells = [list(row.values()) for row in await told(ledger, hidden=False)]
    write_table(Table(call_head(ALL, "UTC", masked=False), cells), tmp_path / name, nobody)
    head, *rows = _rows(tmp_path / name)
    found = [row[head.index("Number")] for row in rows]
    assert [one.removeprefix("'") for one in found] == given
