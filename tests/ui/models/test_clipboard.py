"""Row 19 of the reliability table: nothing that is copied becomes a formula."""

from tests.exporting.samples import ATTACKS
from tests.exporting.test_escaping import starts_formula
from tests.support.sample_ledger import a_block, a_campaign

from dialwatch.exporting.escaping import safe_cell
from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.models.call_columns import COLUMNS, Writing
from dialwatch.ui.models.clipboard import as_tsv

IDS = list(range(1, len(ATTACKS) + 1))
"""One for each attack; in its words, its place."""


def attacked() -> Ledger:
    """A campaign and a call of it for each attack, which stands in all of their texts."""
    ledger = Ledger()
    robots = {f"r{n}": attack for n, attack in zip(IDS, ATTACKS, strict=True)}
    campaigns = [
        a_campaign(id=n, key=f"t-{n}", name=attack, line=attack, raw_status=attack, robot=f"r{n}")
        for n, attack in zip(IDS, ATTACKS, strict=True)
    ]
    ledger.apply_campaigns(campaigns, robots)
    words = dict.fromkeys(("label", "line", "robot", "caller"), IDS)
    block = a_block(IDS, campaign=IDS, number=ATTACKS, **words)
    block.words.update({name: ["", *ATTACKS] for name in words})
    ledger.apply_block(block)
    return ledger


def test_every_text_column_is_safe():
    lines = as_tsv(COLUMNS, [n - 1 for n in IDS], Writing(attacked().snapshot_view())).splitlines()
    assert len(lines) == len(ATTACKS) + 1
    for line in lines[1:]:
        cells = line.split("\t")
        assert len(cells) == len(COLUMNS)
        assert not [cell for cell in cells if starts_formula(cell)]


def test_figures_carry_no_thin_spaces():
    assert safe_cell("18\u2009204") == "18204"
