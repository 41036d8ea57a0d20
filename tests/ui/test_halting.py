"""What the window's actions open: a rehearsal of what is chosen, and of nothing else."""

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from dialwatch.calls.halt import HaltKind
from dialwatch.ui import halting

ACTING = ("cancel", "cancel_numbers", "stop_campaign", "terminate")


@pytest.fixture
def opened(window):
    """The dialogs that were opened, with what they ask for."""
    found = []

    def serve(dialog) -> None:
        wanted = []
        dialog.rehearsal_wanted.connect(wanted.append)
        dialog.begin()
        found.append((dialog, wanted))

    window.halts_opened.connect(serve)
    yield found
    for dialog, _ in found:
        dialog.reject()


def select(window, first: int, last: int) -> None:
    model = window.calls.model
    chosen = QItemSelection(model.index(first, 0), model.index(last, 0))
    flags = QItemSelectionModel.SelectionFlag
    window.calls.view.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)


def test_the_selected_calls(window, opened):
    assert not window.actions_["cancel"].isEnabled()
    select(window, 2, 4)
    window.actions_["cancel"].trigger()
    ((dialog, wanted),) = opened
    calls = [window.calls.model.call(row).id for row in (2, 3, 4)]
    assert wanted == [{"kind": "cancel", "calls": calls}]
    assert dialog.rehearsal.subject.text() == "3 selected calls"


def test_too_many_selected_calls_are_refused_with_what_to_do(window, opened, monkeypatch):
    monkeypatch.setattr(halting, "MOST_CALLS", 2)
    select(window, 0, 2)
    window.actions_["cancel"].trigger()
    assert opened == []
    assert "stop the campaign" in window.notices.notices[-1].text


def test_numbers(window, opened):
    window.actions_["cancel_numbers"].trigger()
    ((dialog, wanted),) = opened
    assert wanted == []
    assert dialog.kind is HaltKind.CANCEL


def test_the_campaign_on_which_one_stands(window, opened):
    assert not window.actions_["stop_campaign"].isEnabled()
    window.campaigns.view.selectRow(0)
    row = window.campaigns.current()
    window.actions_["stop_campaign"].trigger()
    ((_, wanted),) = opened
    assert wanted == [{"kind": "stop", "campaigns": [[row.account, row.key]]}]


def test_the_live_call_on_which_one_stands(masked):
    assert not masked.actions_["terminate"].isEnabled()
    masked.live.live_view.selectRow(0)
    call = masked.live.current()
    dialogs = []
    masked.halts_opened.connect(dialogs.append)
    masked.actions_["terminate"].trigger()
    (dialog,) = dialogs
    wanted = []
    dialog.rehearsal_wanted.connect(wanted.append)
    dialog.begin()
    assert wanted == [{"kind": "terminate", "calls": [call.id]}]
    said = dialog.rehearsal.subject.text()
    assert call.x in said
    assert "Both sides are cut off at once." in said
    assert call.number not in said
    dialog.reject()


def test_watching_only_greys_what_acts_and_says_why(window):
    select(window, 0, 0)
    window.campaigns.view.selectRow(0)
    before = window.actions_["cancel"].toolTip()
    window.show_acting({"read_only": True})
    for name in ACTING:
        assert not window.actions_[name].isEnabled()
        assert "only watches" in window.actions_[name].toolTip()
    assert window.actions_["safety"].isEnabled()
    assert window.status._only.isVisible()
    window.show_acting({"read_only": False})
    assert window.actions_["cancel"].isEnabled()
    assert window.actions_["cancel"].toolTip() == before
    assert not window.status._only.isVisible()


def test_delete_stops_nothing(window, opened):
    select(window, 0, 2)
    window.campaigns.view.selectRow(0)
    for view in (window.calls.view, window.campaigns.view, window):
        QTest.keyClick(view, Qt.Key.Key_Delete)
    assert opened == []
    keys = [key for entry in window.actions_.entries.values() for key in entry.keys]
    assert not any("Del" in key for key in keys)


@pytest.mark.parametrize(("panel", "name"), [("calls", "cancel"), ("campaigns", "stop_campaign")])
def test_context_menus_offer_it_too(window, qtbot, panel, name):
    view = getattr(window, panel).view
    place = QPoint(40, 40)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert name in [action.objectName() for action in menu.actions()]
    menu.close()


def test_a_batch_is_opened_later_by_its_id(window):
    dialogs = []
    window.halts_opened.connect(dialogs.append)
    window.openings.halt(HaltKind.CANCEL, batch="b7")
    watched = []
    dialogs[0].watch_wanted.connect(watched.append)
    dialogs[0].begin()
    assert watched == ["b7"]
    dialogs[0].reject()
