"""The panel of calls: filter, count, copy, and three ways of being empty."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from tests.support.sample_ledger import NOW, sample_ledger

from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.panels.calls import CallsPanel

ZONE = ZoneInfo("Asia/Jakarta")


@pytest.fixture
def make_panel(qtbot):
    made: list[CallsPanel] = []

    def make(ledger: Ledger) -> CallsPanel:
        panel = CallsPanel(ledger.snapshot_view)
        qtbot.addWidget(panel)
        qtbot.addWidget(panel.filter)
        made.append(panel)
        panel.resize(1200, 400)
        panel.filter.resize(1000, 40)
        panel.show()
        panel.filter.show()
        panel.set_time(ZONE, NOW, anew=True)
        with qtbot.waitSignal(panel.settled):
            panel.refresh()
        return panel

    yield make
    for panel in made:
        panel.close_workers()


@pytest.fixture
def ledger() -> Ledger:
    return sample_ledger()


@pytest.fixture
def panel(make_panel, ledger) -> CallsPanel:
    return make_panel(ledger)


def _count(panel: CallsPanel) -> str:
    return panel.filter.count.text().replace("\u2009", " ")


def _asked(panel: CallsPanel, qtbot, text: str) -> None:
    with qtbot.waitSignal(panel.settled):
        panel.set_query(text)


def test_shown_of_all_is_always_said(panel, ledger, qtbot):
    total = f"{len(ledger):,}".replace(",", " ")
    assert _count(panel) == f"{total} of {total}"
    _asked(panel, qtbot, "outcome:busy")
    shown = f"{panel.model.rowCount():,}".replace(",", " ")
    assert _count(panel) == f"{shown} of {total}"
    assert 0 < panel.model.rowCount() < len(ledger)


def test_terms_become_chips_and_each_can_be_removed(panel, qtbot):
    qtbot.keyClicks(panel.filter.edit, "outcome:busy platform:blu")
    with qtbot.waitSignal(panel.settled):
        qtbot.keyClick(panel.filter.edit, Qt.Key.Key_Return)
    both = panel.model.rowCount()
    assert panel.filter.text == "outcome:busy platform:blu"
    assert panel.filter.edit.text() == ""
    with qtbot.waitSignal(panel.settled):
        panel.filter.chips.removed.emit(0)
    assert panel.filter.text == "platform:blu"
    assert panel.model.rowCount() > both


def test_backspace_brings_the_last_chip_back(panel, qtbot):
    _asked(panel, qtbot, "outcome:busy platform:blu")
    panel.filter.edit.setFocus()
    qtbot.keyClick(panel.filter.edit, Qt.Key.Key_Backspace)
    assert panel.filter.edit.text() == "platform:blu"
    assert panel.filter.filters == 1


def test_a_bad_term_is_marked_said_and_left_out(panel, qtbot):
    _asked(panel, qtbot, "outcome:busy bogus:1")
    assert "bogus" in panel.filter.fault.text()
    assert panel.filter.fault.isVisibleTo(panel.filter)
    assert panel.filter.edit.property("state") == "bad"
    only_good = panel.model.rowCount()
    _asked(panel, qtbot, "outcome:busy")
    assert panel.model.rowCount() == only_good
    assert not panel.filter.fault.isVisibleTo(panel.filter)


def test_what_is_wrong_stays_to_be_mended(panel, qtbot):
    qtbot.keyClicks(panel.filter.edit, "duration>x")
    qtbot.keyClick(panel.filter.edit, Qt.Key.Key_Return)
    assert panel.filter.edit.text() == "duration>x"
    assert panel.filter.fault.text()


def test_a_campaign_asked_for_by_number_is_shown_by_name(panel, qtbot):
    _asked(panel, qtbot, "campaign:#2 minute:2026-11-19T03:31Z")
    texts = [chip.text for chip in panel.filter.chips._chips]
    assert texts == ["campaign: Delivery appointments Java and Bali", "minute 10:31"]


def test_completion_offers_what_occurs(panel, qtbot):
    qtbot.keyClicks(panel.filter.edit, "label:promise")
    offered = panel.filter.edit._strings.stringList()
    assert offered == ['label:"promise to pay"']
    panel.filter.edit._chosen(offered[0])
    assert panel.filter.edit.text() == 'label:"promise to pay" '


def test_copied_calls_are_a_table_with_headings_and_masked_numbers(panel, qtbot):
    panel.view.show_call(3)
    with qtbot.waitSignal(panel.copied) as told:
        panel.copy()
    assert told.args == [1]
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:2] == ["Dialled", "Number"]
    number = lines[1].split("\t")[1]
    assert number.startswith("'+")
    assert "•" in number
    assert panel.model.call(3).number not in lines[1]


def test_nothing_matches(panel, qtbot):
    _asked(panel, qtbot, "number:99999999999")
    assert "matches" in panel._empty.sentence.text()
    with qtbot.waitSignal(panel.settled):
        panel._empty.button.click()
    assert panel.model.rowCount() == panel.model.total


def test_nothing_happened_yet(make_panel, qtbot):
    panel = make_panel(Ledger())
    panel.set_watching(NOW, has_accounts=True)
    assert "since 10:41" in panel._empty.sentence.text()
    with qtbot.waitSignal(panel.refresh_requested):
        panel._empty.button.click()


def test_nothing_is_set_up_yet(make_panel, qtbot):
    panel = make_panel(Ledger())
    panel.set_watching(NOW, has_accounts=False)
    assert "No account" in panel._empty.sentence.text()
    with qtbot.waitSignal(panel.demo_requested):
        panel._empty.button.click()


def test_another_zone_is_written_at_once(panel):
    before = panel.model.index(0, 0).data()
    panel.set_time(ZoneInfo("America/Mexico_City"), NOW, anew=True)
    assert panel.model.index(0, 0).data() != before
