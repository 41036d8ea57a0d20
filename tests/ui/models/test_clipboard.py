"""Row 19 of the reliability table: nothing that is copied becomes a formula."""

import pytest
from tests.exporting.samples import ATTACKS
from tests.exporting.test_escaping import starts_formula
from tests.support.sample_ledger import ROBOTS, a_block, a_campaign

from dialwatch.exporting.escaping import safe_cell
from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.models.call_columns import COLUMNS, Writing
from dialwatch.ui.models.clipboard import as_tsv


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
    assert not [cell for cell in cells if starts_formula(cell)]


def test_figures_carry_no_thin_spaces():
    assert safe_cell("18\u2009204") == "18204"
