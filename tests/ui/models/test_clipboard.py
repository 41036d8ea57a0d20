"""Row 19 of the reliability table: nothing that is copied becomes a formula."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.sample_ledger import ROBOTS, a_block, a_campaign

from dialwatch.exporting.escaping import safe_cell
from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.models.call_columns import COLUMNS, Writing
from dialwatch.ui.models.clipboard import as_tsv

STARTS = ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠", "|", "%"]
ATTACKS = [
    "=1+1",
    "=HYPERLINK(1)",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1)",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    "\t=1",
    "\r=1",
    "\n=1",
    "\0=1",
    " =1",
    "\u200b=1",
    "\u2028=1",
    "=DDE(1)",
    '"=1+1',
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_stays_text(attack: str):
    cell = safe_cell(attack)
    first = unicodedata.normalize("NFKC", cell).lstrip(" \u200b″")[:1]
    assert cell.startswith("'") or first not in STARTS


@given(st.text())
def test_no_cell_breaks_the_table_or_begins_a_formula(text: str):
    cell = safe_cell(text)
    assert not set(cell) & set('\t\r\n\0"\u2028\u2029\x0b\x0c\x85')
    assert unicodedata.normalize("NFKC", cell).strip()[:1] not in set("=+-@")


def test_a_number_with_a_plus_stays_text_and_comes_back_whole():
    assert safe_cell("+628•••42") == "'+628•••42"
    assert safe_cell("628") == "628"


@pytest.mark.parametrize("attack", ATTACKS)
def test_every_text_column_is_safe(attack: str):
    ledger = Ledger()
    ledger.apply_campaigns([a_campaign(name=attack, line=attack)], {**ROBOTS, "a41f": attack})
    block = a_block([1], number=[attack], label=[1], line=[1], robot=[1], caller=[1])
    block.words.update(
        {"label": ["", attack], "line": ["", attack], "robot": ["", attack], "caller": ["", attack]}
    )
    ledger.apply_block(block)
    text = as_tsv(COLUMNS, [0], Writing(ledger.snapshot_view()))
    lines = text.splitlines()
    assert len(lines) == 2
    cells = lines[1].split("\t")
    assert len(cells) == len(COLUMNS)
    for cell in cells:
        assert unicodedata.normalize("NFKC", cell).strip()[:1] not in set("=+-@")


def test_figures_carry_no_thin_spaces():
    assert safe_cell("18\u2009204") == "18204"
