"""Rates and campaigns as rows that leave: figures with their bands, no text a formula."""

import csv
from zipfile import ZipFile

import numpy as np
import pytest
from tests.exporting.samples import ATTACKS, nobody
from tests.exporting.test_escaping import starts_formula
from tests.support.sample_ledger import (
    NOW,
    a_block,
    a_campaign,
    sample_accounts,
    sample_ledger,
    sample_trees,
)

from dialwatch.app.rate_rows import campaign_rows, minute_rows
from dialwatch.exporting.rate_table import campaign_head, minute_head, rate_cells
from dialwatch.exporting.table import Table
from dialwatch.exporting.writing import write_table
from dialwatch.ledger.ledger import Ledger
from dialwatch.ledger.rates import minute_rates
from dialwatch.metrics.wilson import wilson


def test_a_row_is_a_minute_of_a_group_with_its_band():
    view = sample_ledger().snapshot_view()
    rows = list(minute_rows(view, "line", NOW - 600_000, NOW))
    (first, *_), _ = minute_rates(view, "line", NOW - 600_000, NOW)
    at, by, name, key, answered, attempts, rate, low, high, settled = rows[0]
    assert (at, by, name, key) == (first.minutes[0], "line", first.name, first.key)
    assert rate == pytest.approx(answered / attempts, abs=1e-6)
    band = wilson(answered, attempts)
    assert (low, high) == pytest.approx((band.low, band.high), abs=1e-6)
    assert settled == ("yes" if first.ripe[0] else "no")


def test_nothing_attempted_is_no_rate():
    assert rate_cells(0, 0, 0.0, 1.0) == [0, 0, None, None, None]


def test_plans_and_their_tasks_are_rows_with_what_they_stand_under():
    ledger = sample_ledger()
    ledger.apply_campaigns(sample_trees())
    ledger.apply_accounts(sample_accounts())
    head = [column.title for column in campaign_head("UTC").columns]
    found = [
        dict(zip(head, row, strict=True)) for row in campaign_rows(ledger.snapshot_view(), NOW)
    ]
    rows = {row["Campaign"]: row for row in found}
    assert rows["Round 1"]["Part of"] == "Week 2 follow-up"
    assert rows["Round 1"]["Kind"] == "round"
    survey = rows["Survey October"]
    assert (survey["Final"], survey["Settled until"]) == ("yes", None)
    assert survey["Settled attempts"] == survey["All attempts"] > 0
    running = rows["November reminders A"]
    assert running["Settled attempts"] < running["All attempts"]
    assert running["Settled until"] < NOW
    assert (rows["Cobranza norte"]["Numbers"], rows["Cobranza norte"]["Robot"]) == (None, "")
    assert running["Account"] == "AI Rudder Jakarta"


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx"])
def test_no_text_of_a_rate_or_a_campaign_becomes_a_formula(tmp_path, name):
    ledger = Ledger()
    attacks = ATTACKS[:60:2] + ATTACKS[-14:]
    rows = [
        a_campaign(id=at, name=one, key=one, line=one, robot=one, raw_status=one, note=one,
                   account=one, status=one)
        for at, one in enumerate(attacks, 1)
    ]  # fmt: skip
    ledger.apply_campaigns(rows, {one: one for one in attacks})
    ids = list(range(1, len(attacks) + 1))
    ledger.apply_block(a_block(ids, campaign=np.array(ids)))
    view = ledger.snapshot_view()
    for head, cells in (
        (minute_head("UTC"), list(minute_rows(view, "campaign"))),
        (campaign_head("UTC"), campaign_rows(view, NOW)),
    ):
        assert len(cells) == len(attacks)
        write_table(Table(head, cells), tmp_path / name, nobody)
        if name.endswith(".csv"):
            with (tmp_path / name).open(encoding="utf-8-sig", newline="") as file:
                texts = [cell for row in csv.reader(file) for cell in row]
            assert not [text for text in texts if starts_formula(text)]
        else:
            with ZipFile(tmp_path / name) as book:
                sheet = book.read("xl/worksheets/sheet1.xml").decode()
            assert "<f>" not in sheet
            assert "hyperlink" not in sheet
