from zoneinfo import ZoneInfo

import pytest
from tests.support.sample_ledger import NOW, StillClock, a_block, a_campaign

from dialwatch.calls.outcome import Outcome
from dialwatch.calls.platform import Platform
from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.panels.kpis import KpiStrip

MINUTE = 60_000
THIS_MINUTE = NOW // MINUTE * MINUTE
JAKARTA = ZoneInfo("Asia/Jakarta")
THIN = "\u2009"


def a_ledger(answered=0, missed=0, *, ago=20, talk=42_000, **campaign):
    ledger = Ledger()
    told = {"settled_before": THIS_MINUTE - 10 * MINUTE, **campaign}
    ledger.apply_campaigns([a_campaign(**told)])
    count = answered + missed
    if count:
        ends = [int(Outcome.ANSWERED)] * answered + [int(Outcome.NO_ANSWER)] * missed
        ledger.apply_block(
            a_block(
                list(range(1, count + 1)),
                outcome=ends,
                dialed=[THIS_MINUTE - ago * MINUTE] * count,
                talk=[talk] * answered + [-1] * missed,
            )
        )
    return ledger


@pytest.fixture
def strip(qtbot):
    def show(ledger):
        made = KpiStrip(ledger, StillClock(), JAKARTA)
        qtbot.addWidget(made)
        made.resize(1256, 90)
        made.show()
        return made

    return show


def test_every_tile_shows_its_figure(strip):
    report = strip(a_ledger(400, 600)).report()
    assert {name: tile["figure"] for name, tile in report.items()} == {
        "answer_rate": "40.0",
        "attempts": f"1{THIN}000",
        "answered": "400",
        "in_progress": "12",
        "pace": report["pace"]["figure"],
        "average_talk": "0:42",
    }
    assert report["answer_rate"]["unit"] == "% ±3.0"
    assert report["answer_rate"]["note"] == "10:16–10:31"


def test_the_answer_rate_says_formula_window_n_settle_age_and_zone(strip):
    hint = strip(a_ledger(400, 600)).report()["answer_rate"]["hint"]
    for part in ("answered ÷ attempts", f"1{THIN}000 attempts", "10:16–10:31 WIB", "10", "settled"):
        assert part in hint


def test_between_five_and_ten_points_the_rate_has_no_decimals(strip):
    shown = strip(a_ledger(60, 140)).report()["answer_rate"]
    assert (shown["figure"], shown["unit"]) == ("30", "% ±6")


def test_with_too_few_calls_it_says_how_many_are_needed(strip):
    made = strip(a_ledger(4, 8))
    shown = made.report()["answer_rate"]
    assert (shown["figure"], shown["unit"]) == ("12 of ~90", "calls")
    assert made.tiles["answer_rate"].figure.property("role") == "figureFaint"


def test_nothing_known_yet_is_a_dash_with_the_reason(strip):
    report = strip(Ledger()).report()
    assert {tile["figure"] for tile in report.values()} == {"–"}
    assert report["attempts"]["note"] == "No campaign is known yet"


def test_no_calls_today_is_zero(strip):
    report = strip(a_ledger()).report()
    assert report["attempts"]["figure"] == report["answered"]["figure"] == "0"
    assert report["answer_rate"]["figure"] == "–"


def test_what_the_platform_never_tells_is_not_available(strip):
    ledger = a_ledger(in_progress=None, platform=Platform.BLU)
    assert strip(ledger).report()["in_progress"]["figure"] == "n/a"


def test_a_window_that_has_passed_is_called_the_last_one(strip):
    report = strip(a_ledger(400, 600, ago=200, over=True, settled_before=2**53)).report()
    assert report["answer_rate"]["note"].startswith("last calls")


def test_the_report_reads_the_labels(strip):
    made = strip(a_ledger(400, 600))
    made.tiles["attempts"].figure.setText("999")
    assert made.report()["attempts"]["figure"] == "999"


def test_nothing_moves_when_a_figure_grows(strip, qtbot):
    ledger = a_ledger(4, 5)
    made = strip(ledger)
    before = [tile.geometry() for tile in made.tiles.values()]
    height = made.minimumSizeHint().height()
    ledger.apply_block(
        a_block(
            list(range(10, 4010)),
            outcome=[int(Outcome.ANSWERED)] * 4000,
            dialed=[THIS_MINUTE - 20 * MINUTE] * 4000,
        )
    )
    made.refresh(ledger.snapshot_view())
    qtbot.waitUntil(lambda: made.report()["attempts"]["figure"] == f"4{THIN}009")
    assert [tile.geometry() for tile in made.tiles.values()] == before
    assert made.minimumSizeHint().height() == height


def test_calls_in_progress_are_remembered_minute_by_minute(strip):
    ledger = a_ledger(400, 600)
    made = strip(ledger)
    made._clock.at += MINUTE
    ledger.apply_campaigns([a_campaign(in_progress=5)])
    made._show()
    assert made.tiles["in_progress"].spark.values[-2:].tolist() == [12.0, 5.0]


def test_other_zones_have_other_times(strip):
    made = strip(a_ledger(400, 600))
    made.set_zone(ZoneInfo("UTC"))
    assert made.report()["answer_rate"]["note"] == "03:16–03:31"


def test_each_tile_says_itself_to_a_screen_reader(strip):
    made = strip(a_ledger(400, 600))
    assert made.tiles["answer_rate"].accessibleName() == (
        "answer rate now: 40.0 % ±3.0 10:16–10:31"
    )
    assert "÷" in made.tiles["answer_rate"].accessibleDescription()
