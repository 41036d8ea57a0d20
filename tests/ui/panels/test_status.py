"""The status bar: lights, ages, next poll, filters, clock."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from tests.support.sample_ledger import NOW, sample_accounts

from dialwatch.calls.account import Light
from dialwatch.calls.platform import Platform
from dialwatch.ui.models.lights import light_cell, light_tip, light_word
from dialwatch.ui.panels.account_light import AccountLight
from dialwatch.ui.panels.status import StatusBar


@pytest.fixture
def bar(qtbot) -> StatusBar:
    made = StatusBar(QAction("Pause"), QAction("Mask"))
    qtbot.addWidget(made)
    made.resize(1440, 30)
    made.show()
    made.set_zone(ZoneInfo("Asia/Jakarta"))
    made.show_accounts(sample_accounts(), False, NOW)
    return made


def _said(bar: StatusBar, account: str) -> str:
    return bar.lights[account].accessibleName().replace("\u2009", " ")


def test_every_light_has_a_shape_a_colour_and_a_word():
    assert len({(light_cell(one).shape, light_cell(one).colour) for one in Light}) == len(Light)
    assert len({light_word(one) for one in Light}) == len(Light)


def test_an_account_says_its_state_and_the_age_of_its_data(bar):
    assert _said(bar, "jkt") == "AI Rudder Jakarta live 2 s"
    bar.tick(NOW + 1000)
    assert _said(bar, "jkt") == "AI Rudder Jakarta live 3 s"
    assert bar._next.text().replace("\u2009", " ") == "next poll 2 s"


def test_the_tool_tip_tells_cost_and_reason():
    tip = light_tip(sample_accounts(jkt=Light.STOPPED)[0], NOW)
    assert "cannot be reached" in tip
    assert "4 requests" in tip
    assert "212 kB" in tip


def test_accounts_come_and_go(bar):
    bar.show_accounts(sample_accounts(mex=Light.REFUSED)[1:], False, NOW)
    assert list(bar.lights) == ["mex"]
    assert _said(bar, "mex") == "Blu Mexico refused 6 s"
    bar.show_accounts([], False, NOW)
    assert bar._none.isVisible()


def test_paused_polling_is_said(bar):
    bar.show_accounts(sample_accounts(), True, NOW)
    assert bar._next.text() == "polling paused"


def test_filters_are_counted(bar, qtbot):
    assert bar._filters.isHidden()
    bar.show_filters(2)
    assert bar._filters.text() == "2 filters"
    with qtbot.waitSignal(bar.filters_clicked):
        bar._filters.click()


def test_the_clock_shows_its_zone(bar):
    bar.tick(NOW)
    assert bar._clock.text() == "10:41:20 WIB"


def test_lights_that_find_no_room_are_counted(bar):
    bar.resize(480, 30)
    bar._fit()
    shown = [light for light in bar.lights.values() if light.isVisible()]
    assert len(shown) < 2
    assert bar._more.isVisible()


def test_a_click_offers_what_can_be_done_with_the_account(bar, qtbot):
    bar.lights["mex"].click()
    menu = next(m for m in bar.lights["mex"].findChildren(QMenu) if m.isVisible())
    offered = [a.objectName() for a in menu.actions()]
    assert offered == [
        *("test", "refresh", "pause", "watch", "labels", "operations", "stops", "pushes"),
        *("contract", "keys"),
    ]
    with qtbot.waitSignal(bar.asked) as told:
        menu.actions()[0].trigger()
    assert told.args == ["mex", "test"]
    menu.hide()


def test_the_stored_calls_are_counted_while_they_come_in(bar):
    bar.show_loading(300_000, 1_000_000)
    assert "300\u2009000" in bar._message.text()
    bar.show_loading(1_000_000, 1_000_000)
    assert bar._message.text() == ""


def test_a_lost_engine_is_named(bar):
    bar.show_connection("The engine has stopped.", bad=True)
    assert bar._none.isVisible()
    assert bar._none.text() == "The engine has stopped."


def test_an_account_that_is_not_read_says_that_its_key_works_and_no_age(qtbot):
    changed = {"platform": Platform.HUAWEI, "light": Light.LIVE, "last_ok": NOW - 1_800_000}
    account = sample_accounts()[0].changed(changed)
    light = AccountLight(account, NOW)
    qtbot.addWidget(light)
    assert light.accessibleName() == f"{account.name} key accepted"
