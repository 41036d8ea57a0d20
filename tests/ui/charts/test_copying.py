"""Row 19 of the reliability table: the chart's table makes no formula of a series' name."""

import unicodedata
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from PySide6.QtGui import QColor, QGuiApplication
from tests.support.sample_ledger import NOW, ROBOTS, a_block, a_campaign
from tests.ui.models.test_clipboard import ATTACKS

from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.charts.buckets import Points
from dialwatch.ui.charts.copying import as_table
from dialwatch.ui.charts.curve import RateCurve
from dialwatch.ui.panels.campaigns import CampaignsPanel


def is_formula(cell: str) -> bool:
    return unicodedata.normalize("NFKC", cell).strip()[:1] in set("=+-@")


@pytest.mark.parametrize("attack", ATTACKS)
def test_the_name_of_a_series_stays_text(qapp, attack: str):
    curve = RateCurve("one", attack, QColor("red"))
    one = np.array([1])
    curve.set_points(
        Points(
            minutes=np.array([1_763_690_400_000]),
            answered=one,
            attempts=one,
            low=one * 0.1,
            high=one * 0.9,
            ripe=one > 0,
        )
    )
    lines = as_table([curve], ZoneInfo("UTC")).splitlines()
    assert len(lines) == 2
    cells = lines[1].split("\t")
    assert len(cells) == 9
    assert not [cell for cell in cells if is_formula(cell)]


@pytest.mark.parametrize("attack", ATTACKS)
def test_every_text_of_a_copied_campaign_stays_text(qtbot, attack: str):
    ledger = Ledger()
    robots = {**ROBOTS, "a41f": attack}
    ledger.apply_campaigns([a_campaign(name=attack, line=attack, raw_status=attack)], robots)
    ledger.apply_block(a_block([1]))
    panel = CampaignsPanel()
    qtbot.addWidget(panel)
    panel.refresh(ledger.snapshot_view(), NOW, ZoneInfo("UTC"))
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    panel.copy()
    heading, line = QGuiApplication.clipboard().text().splitlines()
    cells = line.split("\t")
    assert len(cells) == len(heading.split("\t"))
    assert not [cell for cell in cells if is_formula(cell)]
