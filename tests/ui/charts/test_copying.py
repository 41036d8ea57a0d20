"""Row 19 of the reliability table: the chart's table makes no formula of a series' name."""

import unicodedata
from zoneinfo import ZoneInfo

import numpy as np
from PySide6.QtGui import QColor, QGuiApplication
from tests.support.sample_ledger import NOW
from tests.ui.models.test_clipboard import ATTACKS, attacked

from dialwatch.ui.charts.buckets import Points
from dialwatch.ui.charts.copying import as_table
from dialwatch.ui.charts.curve import RateCurve
from dialwatch.ui.panels.campaigns import CampaignsPanel


def is_formula(cell: str) -> bool:
    return unicodedata.normalize("NFKC", cell).strip()[:1] in set("=+-@")


def a_curve(name: str) -> RateCurve:
    curve = RateCurve("one", name, QColor("red"))
    one = np.array([1])
    minutes = np.array([1_763_690_400_000])
    curve.set_points(
        Points(
            minutes=minutes, answered=one, attempts=one, low=one * 0.1, high=one * 0.9, ripe=one > 0
        )
    )
    return curve


def test_the_name_of_a_series_stays_text(qapp):
    _, *lines = as_table(map(a_curve, ATTACKS), ZoneInfo("UTC")).splitlines()
    assert len(lines) == len(ATTACKS)
    for line in lines:
        cells = line.split("\t")
        assert len(cells) == 9
        assert not [cell for cell in cells if is_formula(cell)]


def test_every_text_of_a_copied_campaign_stays_text(qtbot):
    panel = CampaignsPanel()
    qtbot.addWidget(panel)
    panel.refresh(attacked().snapshot_view(), NOW, ZoneInfo("UTC"))
    assert panel.model.rowCount() == len(ATTACKS)
    for row in range(len(ATTACKS)):
        panel.view.setCurrentIndex(panel.model.index(row, 0))
        panel.copy()
        heading, line = QGuiApplication.clipboard().text().splitlines()
        cells = line.split("\t")
        assert len(cells) == len(heading.split("\t"))
        assert not [cell for cell in cells if is_formula(cell)]
