"""The report of a shift: what it says, that it fits on its page, and that no number is whole."""

import re
from dataclasses import fields
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter
from tests.support.sample_audit import sample_batches
from tests.support.sample_ledger import NOW, a_block, a_campaign, sample_accounts, sample_ledger

from dialwatch.ledger.ledger import Ledger
from dialwatch.ledger.rates import minute_rates
from dialwatch.ui.shift.gathering import Shift, gathered
from dialwatch.ui.shift.page import PAGE, draw_page, report_file
from dialwatch.ui.shift.values import ShiftReport

HOUR = 3_600_000
JAKARTA = ZoneInfo("Asia/Jakarta")


def a_shift(hours: int = 8, **told) -> Shift:
    usual = {"since": NOW - hours * HOUR, "until": NOW, "zone": JAKARTA, "now": NOW}
    return Shift(**({"who": "Ayu (ayu01)", "batches": ()} | usual | told))


def tables(report: ShiftReport) -> dict[str, list[tuple[str, ...]]]:
    return {table.title: list(table.rows) for table in report.tables}


def everything(report: ShiftReport) -> str:
    return repr([getattr(report, one.name) for one in fields(report) if one.name != "chart"])


def test_key_figures_and_campaigns_are_those_of_the_span(qapp):
    view = sample_ledger().snapshot_view()
    report = gathered(view, a_shift(2))
    series, _ = minute_rates(view, "campaign", NOW - 2 * HOUR, NOW)
    assert report.span == "2026-11-19 08:41 – 10:41 WIB (Asia/Jakarta)"
    rows = tables(report)["Campaigns"]
    assert [row[0] for row in rows] == [one.name for one in series]
    assert [int(row[2].replace("\u2009", "")) for row in rows] == [
        int(one.attempts.sum()) for one in series
    ]
    rate = report.figures[0]
    x, n = (sum(getattr(one.settled, part) for one in series) for part in "xn")
    assert rate.value.startswith(f"{x / n * 100:.1f}")
    assert f"{x}" in rate.beside.replace("\u2009", "")
    assert report.chart is not None
    assert report.chart.window.until >= NOW


def test_what_was_done_is_told_of_the_shift_alone_and_masked(qapp):
    batch = sample_batches()[0].changed(
        {"made_at": NOW - HOUR, "title": "Cancel +6281100012345", "reason": "081100012345 paid"}
    )
    before = batch.changed({"made_at": NOW - 9 * HOUR})
    report = gathered(sample_ledger().snapshot_view(), a_shift(batches=[batch, before]))
    (row,) = tables(report)["Stopped, launched, bound"]
    assert row[:3] == ("09:41", "Cancel +628••••••••45", "Ayu (ayu01)")
    assert "confirmed" in row[4]
    assert not re.search(r"81100012345", everything(report))


def test_accounts_tell_their_gaps_and_what_is_wrong(qapp):
    ledger = sample_ledger()
    gap = (NOW - HOUR, NOW - HOUR + 600_000)
    old = (NOW - 20 * HOUR, NOW - 19 * HOUR)
    jakarta, mexico = sample_accounts()
    wrong = mexico.changed({"sentence": "It refused +6281100012345.", "gaps": (gap, old)})
    ledger.apply_accounts([jakarta, wrong])
    first, second = tables(gathered(ledger.snapshot_view(), a_shift()))["Accounts"]
    assert first[:2] == ("AI Rudder Jakarta", "live")
    assert first[3] == "none"
    assert second[3] == "09:41–09:51"
    assert second[4] == "It refused +628••••••••45."


def test_the_worst_lines_come_first_without_the_lines_of_persons(qapp):
    rows = tables(gathered(sample_ledger().snapshot_view(), a_shift()))["Worst lines"]
    likely = [float(row[3].partition(" ")[0]) for row in rows]
    assert likely == sorted(likely)


def test_what_is_missing_is_said(qapp):
    report = gathered(Ledger().snapshot_view(), a_shift(batches=None, who=""))
    notes = [table.note for table in report.tables]
    assert notes == [
        "Nothing was dialled.",
        "No platform tells of a line in this time.",
        "No account is set up.",
        "Not known: the engine did not answer.",
    ]
    assert report.chart is None
    assert report_file(report).startswith(b"%PDF")


@pytest.mark.parametrize("many", [False, True])
def test_it_is_one_page_whatever_there_is_to_say(qapp, many):
    ledger, batches = sample_ledger(), sample_batches()
    if many:
        ids = list(range(7, 47))
        more = [a_campaign(id=at, key=f"t-{at}", name=f"Reminders {at} " * 9) for at in ids]
        ledger.apply_campaigns(more)
        ledger.apply_block(a_block([9_000 + at for at in ids], campaign=np.array(ids)))
        accounts = [one.changed({"id": f"{one.id}{at}", "sentence": "What is wrong. " * 30})
                    for at in range(9) for one in sample_accounts()]  # fmt: skip
        ledger.apply_accounts(accounts)
        batches = [one.changed({"made_at": NOW - at}) for at in range(1, 30) for one in batches]
    report = gathered(ledger.snapshot_view(), a_shift(batches=batches))
    assert report_file(report).count(b"/Type /Page\n") == 1
    image = QImage(PAGE.size().toSize(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    draw_page(painter, report)
    painter.end()
    beside = [image.pixel(x, y) for x in (*range(40), *range(756, 794)) for y in range(0, 1123, 3)]
    assert set(beside) == {0xFFFFFFFF}
    below = [image.pixel(x, y) for x in range(0, 794, 3) for y in range(1080, 1123)]
    assert set(below) == {0xFFFFFFFF}
    above_foot = [image.pixel(x, y) for x in range(794) for y in range(1052, 1060)]
    assert set(above_foot) == {0xFFFFFFFF}
