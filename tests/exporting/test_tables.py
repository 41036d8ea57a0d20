"""The audit log and receipts as tables."""

import csv
from dataclasses import replace

import pytest
from python_calamine import CalamineWorkbook
from tests.exporting.samples import ATTACKS, nobody
from tests.exporting.test_escaping import starts_formula

from dialwatch.calls.audit_line import AuditLine, lines_of, told_entries
from dialwatch.calls.batch import Batch, BatchEntry, EntryState
from dialwatch.calls.verdict import Verdict
from dialwatch.exporting.table import Table
from dialwatch.exporting.tables import audit_head, audit_row, receipt_table
from dialwatch.exporting.writing import write_table

AT = 1_750_000_000_000
NUMBER = "+6281100012345"
LINE = AuditLine(
    at=AT, action="a-1", who="Ayu (ayu01)", account="jkt", operation="cancel_call",
    stage="asked", seq=7,
    told={"callee": "+628••••••••45", "reason": "has paid", "test": True, "more": None},
)  # fmt: skip
BATCH = Batch(
    id="b-1", kind="cancel", title="Cancel 2 calls", who="Ayu (ayu01)", reason="has paid",
    made_at=AT, starts_at=AT + 5_000,
)  # fmt: skip
ENTRY = BatchEntry(
    index=0, account="jkt", campaign="T-1", name="March", operation="cancel_call", target=NUMBER,
    given="0811-0001-2345", state=EntryState.ANSWERED, verdict=Verdict.TOO_LATE,
    sentence=f"{NUMBER} was dialled.", sent_at=AT, answered_at=AT + 1_000, tries=1,
)  # fmt: skip
NAMES = {"jkt": "AI Rudder Jakarta"}


@pytest.fixture(params=["out.csv", "out.xlsx"])
def path(tmp_path, request):
    return tmp_path / request.param


def read(table: Table, path) -> list[dict[str, object]]:
    """The rows that were written, by the headings."""
    write_table(table, path, nobody)
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
    else:
        rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


def test_a_line_says_who_when_what_and_why(path):
    (row,) = read(Table(audit_head("Asia/Jakarta"), [audit_row(LINE, NAMES)]), path)
    assert str(row["When (Asia/Jakarta)"]) == "2025-06-15 22:06:40"
    assert (row["Who"], row["Account"]) == ("Ayu (ayu01)", "AI Rudder Jakarta")
    assert (row["Operation"], row["Stage"], row["Reason"]) == ("cancel_call", "asked", "has paid")
    assert str(row["Told"]).replace("'", "") == "Callee: +628••••••••45; Test: yes; More: –"


def test_a_receipt_says_what_became_of_each_entry_masked(path):
    waiting = BatchEntry(index=1, account="mex", operation="cancel", target=NUMBER)
    first, second = read(receipt_table(BATCH, [ENTRY, waiting], "Asia/Jakarta", NAMES), path)
    assert (first["Verdict"], first["State"]) == ("too late", "answered")
    assert str(first["Target"]).lstrip("'") == "+628••••••••45"
    assert NUMBER[4:] not in str(first)
    assert "2345" not in str(first["Given"])
    assert (first["Who"], first["Reason"], first["Batch"]) == ("Ayu (ayu01)", "has paid", "b-1")
    assert (second["Account"], second["State"], second["Verdict"]) == ("mex", "waiting", "")


def test_whole_numbers_where_they_were_asked_for(path):
    (row,) = read(receipt_table(BATCH, [ENTRY], "UTC", NAMES, masked=False), path)
    assert str(row["Target"]).lstrip("'") == NUMBER
    assert row["Given"] == "0811-0001-2345"


def test_ids_are_not_masked_like_numbers(path):
    batch = BATCH.changed({"kind": "stop"})
    entry = ENTRY.changed({"target": "1234567890", "operation": "stop"})
    (row,) = read(receipt_table(batch, [entry], "UTC", NAMES), path)
    assert row["Target"] == "1234567890"


@pytest.mark.parametrize("attack", ATTACKS[:40:3] + ATTACKS[-12:])
def test_no_text_of_a_receipt_or_a_line_becomes_a_formula(tmp_path, attack):
    texts = ("account", "campaign", "name", "operation", "target", "given", "code")
    entry = ENTRY.changed(dict.fromkeys((*texts, "sentence", "advice"), attack))
    batch = BATCH.changed(dict.fromkeys(("id", "title", "who", "reason"), attack))
    line = replace(LINE, who=attack, account=attack, operation=attack, told={attack: attack})
    for table in (
        receipt_table(batch, [entry], "UTC", {attack: attack}, masked=False),
        Table(audit_head("UTC"), [audit_row(line, {})]),
    ):
        rows = read(table, tmp_path / "out.csv")
        assert not [cell for cell in rows[0].values() if starts_formula(str(cell))]
        write_table(Table(table.head, []), tmp_path / "out.xlsx", nobody)


def test_what_a_line_tells_is_read_by_people():
    told = {
        "entries": [{"callee": "+628••45", "more": {}}, "… 12 in all"],
        "days": ["mon", "tue"],
        "dry_run": False,
        "changes": {"path": "/a"},
    }
    assert list(told_entries(told)) == [
        (0, "Entries", ""),
        (1, "1", ""),
        (2, "Callee", "+628••45"),
        (2, "More", ""),
        (1, "2", "… 12 in all"),
        (0, "Days", "mon, tue"),
        (0, "Dry run", "no"),
        (0, "Changes", ""),
        (1, "Path", "/a"),
    ]


def test_lines_come_back_from_what_the_engine_tells():
    told = {"at": 1, "action": "", "who": "", "account": "", "operation": "x", "stage": "noted"}
    assert lines_of([{**told, "new": 1}])[0].operation == "x"
    with pytest.raises(ValueError, match="operation"):
        lines_of([{"at": 1}])
