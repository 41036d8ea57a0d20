"""The window's two sides: slots that show, signals that ask."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from tests.support.sample_ledger import NOW, a_block, sample_accounts, sample_detail

from dialwatch.calls.account import Light
from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.widgets.notices import NoticeBar


@pytest.fixture
def window(shared, qtbot):
    """Shared, and put back as it was at first; what cannot be put back needs `own`."""
    qtbot.waitUntil(shared.settled)
    yield shared
    shared.show_accounts(sample_accounts(), False)
    shared.calls.set_query("")
    shared.calls.view.reset_columns()
    shared.actions_["span.15m"].trigger()
    shared.actions_["group.campaign"].trigger()


@pytest.fixture
def own(make_window):
    """A window that no other test sees."""
    return make_window()


def _notices(window) -> list[str]:
    bar: NoticeBar = window.notices
    return [notice.text for notice in bar.notices]


def test_the_ledger_is_on_the_screen(window):
    assert window.campaigns.model.rowCount() == 6
    assert window.calls.model.rowCount() == window.calls.model.total
    assert window.rate.report()["series"]
    assert window.kpis.report()


def test_new_calls_come_by_themselves(own, qtbot):
    before = own.calls.model.total
    own._ledger.apply_block(a_block([50_001], dialed=[NOW]))
    own.ledger_changed()
    qtbot.waitUntil(lambda: own.calls.model.total == before + 1)
    assert own.calls.model.call(0).id == 50_001


def test_many_changes_are_few_repaints(own, qtbot, monkeypatch):
    shown = []
    monkeypatch.setattr(own.campaigns, "refresh", lambda *told: shown.append(told))
    for n in range(50):
        own._ledger.apply_block(a_block([60_000 + n]))
        own.ledger_changed()
    qtbot.waitUntil(own.settled)
    assert 1 <= len(shown) <= 2


def test_closing_is_asked_for_not_done(window, qtbot):
    with qtbot.waitSignal(window.close_requested):
        window.close()
    assert window.isVisible()


@pytest.mark.parametrize(
    ("action", "signal", "told"),
    [("refresh", "refresh_requested", []), ("pause", "pause_requested", [True])],
)
def test_actions_ask(window, qtbot, action, signal, told):
    with qtbot.waitSignal(getattr(window, signal)) as asked:
        window.actions_[action].trigger()
    assert asked.args == told


def test_paused_polling_can_be_resumed(window, qtbot):
    window.show_accounts(sample_accounts(), True)
    assert window.actions_["pause"].text() == "&Resume polling"
    with qtbot.waitSignal(window.pause_requested) as asked:
        window.actions_["pause"].trigger()
    assert asked.args == [False]


def test_a_stopped_account_names_itself_until_it_is_back(window):
    window.show_accounts(sample_accounts(jkt=Light.STOPPED), False)
    assert _notices(window) == [
        "AI Rudder Jakarta: The platform cannot be reached. Trying again; the last data stays."
    ]
    assert window.calls.model.rowCount() > 0
    window.notices._closed("account:jkt")
    window.show_accounts(sample_accounts(jkt=Light.STOPPED), False)
    assert _notices(window) == []
    window.show_accounts(sample_accounts(jkt=Light.REFUSED), False)
    assert len(_notices(window)) == 1
    window.show_accounts(sample_accounts(), False)
    assert _notices(window) == []


def test_a_lost_engine_is_a_notice_and_actions_rest(window):
    window.show_connection("lost", "The engine has stopped. It is being started again.")
    assert len(_notices(window)) == 1
    assert not window.actions_["refresh"].isEnabled()
    window.show_connection("live", "")
    assert _notices(window) == []
    assert window.actions_["refresh"].isEnabled()


def test_a_chosen_call_is_asked_for_and_shown(window, qtbot):
    with qtbot.waitSignal(window.call_opened) as asked:
        window.calls.view.show_call(4)
    window.show_call(sample_detail(asked.args[0]))
    assert window.detail.call_id == asked.args[0]


def test_the_calls_of_a_campaign(window, qtbot):
    window.campaigns.view.selectRow(0)
    line = window.campaigns.model.line(0)
    with qtbot.waitSignal(window.calls.settled):
        qtbot.keyClick(window.campaigns.view, Qt.Key.Key_Return)
    assert window.calls.filter.text == f"campaign:#{line.row.id}"
    assert window.calls.model.rowCount() == line.figures.calls
    assert window.actions_["clear"].isEnabled()


def test_without_accounts_the_welcome_page_offers_the_demo(make_window, qtbot):
    window = make_window(ledger=Ledger(), accounts=[])
    assert window.welcome.isVisible()
    assert not window.arrangement.dock("calls").isVisible()
    with qtbot.waitSignal(window.demo_requested):
        window.welcome.demo.click()
    window.show_accounts(sample_accounts(), False)
    assert not window.welcome.isVisible()
    assert window.arrangement.dock("calls").isVisible()


@pytest.mark.parametrize("name", ["outcomes", "watch", "shortcuts", "about", "zone"])
def test_dialogs_open_without_a_loop_of_their_own(window, name):
    window.open_view(name)
    dialogs = [one for one in window.findChildren(QDialog) if one.isVisible()]
    assert len(dialogs) == 1
    assert dialogs[0].windowTitle()
    dialogs[0].reject()


def test_outcome_tables_are_asked_for_and_filled(window, qtbot):
    asked = []
    window.outcomes_requested.connect(asked.append)
    window.actions_["outcomes"].trigger()
    assert asked == ["airudder", "blu", "huawei"]
    window.show_outcomes("blu", [{"when": {}, "outcome": "busy"}])
    assert window.openings.outcome_tables._tables["blu"].rowCount() == 1
    window.openings.outcome_tables.reject()
    qtbot.waitUntil(lambda: window.openings.outcome_tables is None)
    window.show_outcomes("blu", [])


def test_account_menus_ask(window, qtbot):
    with qtbot.waitSignal(window.account_test_requested) as asked:
        window.status.asked.emit("jkt", "test")
    assert asked.args == ["jkt"]
    with qtbot.waitSignal(window.account_pause_requested) as asked:
        window.status.asked.emit("mex", "resume")
    assert asked.args == ["mex", False]


def test_span_and_grouping_can_be_chosen_by_key(window, qtbot):
    with qtbot.waitSignal(window.span_changed):
        window.actions_["span.4h"].trigger()
    window.actions_["group.platform"].trigger()
    assert window.rate.report()["group"] == "platform"


def test_find_goes_to_the_filter(window):
    window.arrangement.dock("calls").hide()
    window.actions_["find"].trigger()
    assert window.arrangement.dock("calls").isVisible()
    assert window.focusWidget() is window.calls.filter.edit


def test_another_zone_is_shown_everywhere(own):
    own._zones.choose("America/Mexico_City")
    assert own.status._clock.text() == "21:41:20 CST"
    assert str(own.calls.model.index(0, 0).data()).startswith("21:")


def test_the_menu_lists_what_can_be_done_with_each_account(window, qtbot):
    window.menus.accounts.aboutToShow.emit()
    inner = [action.menu() for action in window.menus.accounts.actions()]
    assert [menu.title() for menu in inner] == ["AI Rudder Jakarta", "Blu Mexico"]
    with qtbot.waitSignal(window.account_refresh_requested) as asked:
        inner[1].actions()[1].trigger()
    assert asked.args == ["mex"]


def test_the_zone_menu_offers_the_accounts_zones(window):
    window.menus.zones.aboutToShow.emit()
    texts = [action.text() for action in window.menus.zones.actions()]
    assert any(text.startswith("Blu Mexico: America/Mexico_City") for text in texts)
    checked = [a.text() for a in window.menus.zones.actions() if a.isChecked()]
    assert len(checked) == 1
    assert "Jakarta" in checked[0]


def test_columns_stand_in_the_menu_too(window):
    window.menus.columns.aboutToShow.emit()
    entry = next(a for a in window.menus.columns.actions() if a.text() == "Attempt")
    entry.trigger()
    assert "attempt" in [
        window.calls.model.headerData(c, Qt.Orientation.Horizontal).lower()
        for c in window.calls.view.shown_columns()
    ]


@pytest.mark.parametrize("panel", ["campaigns", "calls"])
def test_ctrl_c_copies_the_rows_of_the_table_that_has_the_keys(window, qtbot, panel):
    QGuiApplication.clipboard().clear()
    view = getattr(window, panel).view
    window.calls.view.show_call(0)
    window.campaigns.view.selectionModel().setCurrentIndex(
        window.campaigns.model.index(0, 0), QItemSelectionModel.SelectionFlag.Current
    )
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "")
    headings, row = QGuiApplication.clipboard().text().splitlines()
    assert headings.startswith({"campaigns": "Campaign\tStatus", "calls": "Dialled\tNumber"}[panel])
    assert len(row.split("\t")) == len(headings.split("\t"))
