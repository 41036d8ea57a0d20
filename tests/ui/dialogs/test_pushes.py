"""The dialog of pushes: says where they come, changes nothing before it is told to."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QGuiApplication
from tests.support.sample_ledger import NOW, sample_accounts
from tests.support.sample_pushes import huawei_account, sample_pushes, sample_receiver
from tests.ui.walk import covered

from dialwatch.calls.push import PushState
from dialwatch.ui.dialogs.pushes import PushesDialog


@pytest.fixture
def dialog(qtbot) -> PushesDialog:
    accounts = [*sample_accounts(), huawei_account()]
    made = PushesDialog(accounts, ZoneInfo("UTC"), lambda: NOW)
    qtbot.addWidget(made)
    made.show()
    made.show_receiver(sample_receiver())
    return made


def test_the_addresses_are_there_ready_to_copy(dialog):
    table = dialog.receiver.table
    assert dialog.receiver.model.rowCount() == 18
    assert "received at http://127.0.0.1:8737" in dialog.receiver.state.text()
    assert "3 were refused" in dialog.receiver.state.text()
    assert not dialog.receiver.copy.isEnabled()
    table.selectRow(0)
    dialog.receiver.copy.click()
    assert QGuiApplication.clipboard().text() == "http://127.0.0.1:8737/push/secret-of-jkt-call"


def test_what_is_typed_stays_while_news_come(dialog, qtbot):
    dialog.receiver.public.setText("https://push.example.com")
    dialog.show_receiver(sample_receiver(refused={}))
    assert dialog.receiver.public.text() == "https://push.example.com"
    dialog.receiver.proxies.setText("127.0.0.1, 10.0.0.0/8")
    with qtbot.waitSignal(dialog.receiver_changed) as changed:
        dialog.receiver.apply.click()
    assert changed.args[0] == {
        "enabled": True,
        "host": "127.0.0.1",
        "port": 8737,
        "public_url": "https://push.example.com",
        "trusted_proxies": ["127.0.0.1", "10.0.0.0/8"],
    }
    dialog.show_failure("Port 8737 is taken.")
    assert dialog.receiver.state.text() == "Port 8737 is taken."


def test_it_says_why_nothing_is_received(dialog):
    off = sample_receiver(listening=False)
    dialog.show_receiver(off)
    assert "calls of Huawei do not come at all" in dialog.receiver.state.text()
    assert not dialog.receiver.test.isEnabled()
    dialog.show_receiver({**off, "failure": "Port 8737 is taken."})
    assert dialog.receiver.state.text() == "Port 8737 is taken."


def test_a_push_to_oneself(dialog, qtbot):
    with qtbot.waitSignal(dialog.test_wanted):
        dialog.receiver.test.click()
    assert not dialog.receiver.test.isEnabled()
    dialog.show_test({"ok": True, "sentence": "It came in 9 ms."})
    assert dialog.receiver.test_words.text() == "It came in 9 ms."
    assert dialog.receiver.test.isEnabled()


def choose(dialog: PushesDialog, account: str) -> None:
    dialog.tabs.setCurrentIndex(1)
    dialog.chooser.setCurrentIndex(dialog.chooser.findData(account))


def test_how_ai_rudder_signs(dialog, qtbot):
    choose(dialog, "jkt")
    dialog.options.mode.setCurrentIndex(dialog.options.mode.findData("enforce"))
    dialog.options.senders.setText("192.0.2.0/24")
    with qtbot.waitSignal(dialog.account_changed) as changed:
        dialog.options.save.click()
    assert changed.args == [
        "jkt",
        {"senders": ["192.0.2.0/24"], "formula": "hmac_sha256_hex", "mode": "enforce"},
    ]
    dialog.show_saved()
    assert "Kept" in dialog.options.words.text()


def test_what_blu_is_answered(dialog, qtbot):
    choose(dialog, "mex")
    dialog.options.go_code.setText("one")
    with qtbot.assertNotEmitted(dialog.account_changed):
        dialog.options.save.click()
    assert "whole number" in dialog.options.words.text()
    dialog.options.go_code.setText("7")
    dialog.options.on_failure.setCurrentIndex(dialog.options.on_failure.findData("stop"))
    dialog.options.names.setText("orderId")
    with qtbot.waitSignal(dialog.account_changed) as changed:
        dialog.options.save.click()
    assert changed.args[1] == {
        "senders": [],
        "go_code": 7,
        "on_failure": "stop",
        "names": ["orderId"],
    }


def test_the_rules_of_huawei(dialog, qtbot):
    choose(dialog, "szx")
    dialog.options.sms.setPlainText("+8617000000001 → +8613800000002\n* -> +8613800000003")
    dialog.options.calls.setPlainText("* → +8613800000002, 60 min, wait.wav\n+8617000000001 →")
    with qtbot.waitSignal(dialog.account_changed) as changed:
        dialog.options.save.click()
    told = changed.args[1]
    assert told["sms"] == [
        {"x": "+8617000000001", "called": "+8613800000002"},
        {"x": "", "called": "+8613800000003"},
    ]
    assert told["calls"] == [
        {"x": "", "callee": "+8613800000002", "max_minutes": 60, "tone": "wait.wav"},
        {"x": "+8617000000001", "callee": ""},
    ]
    for box, text in ((dialog.options.sms, "no rule"), (dialog.options.calls, "none either")):
        box.setPlainText(text)
        with qtbot.assertNotEmitted(dialog.account_changed):
            dialog.options.save.click()
        assert text in dialog.options.words.text()
        box.clear()


def test_rules_are_shown_as_they_were_written(dialog):
    told = sample_receiver()
    told["accounts"][2]["push"] |= {
        "sms": [{"x": "", "called": "+8613800000003"}],
        "calls": [{"x": "+8617000000001", "callee": "+86138", "max_minutes": 5, "tone": "a.wav"}],
    }
    dialog.show_receiver(told)
    choose(dialog, "szx")
    assert dialog.options.sms.toPlainText() == "* → +8613800000003"
    assert dialog.options.calls.toPlainText() == "+8617000000001 → +86138, 5 min, a.wav"
    with_new = dialog.options
    seen = []
    dialog.renew_wanted.connect(seen.append)
    with_new.renew.click()
    assert seen == ["szx"]


def test_what_came_is_listed_and_shown_masked(dialog, qtbot):
    dialog.tabs.setCurrentIndex(2)
    came = dialog.came
    dialog.show_pushes(sample_pushes())
    told = [[came.model.index(row, at).data() for at in range(1, 6)] for row in range(4)]
    assert told[0] == [
        "AI Rudder Jakarta",
        "Call finished",
        "cannot be read",
        "Push: a web page came instead of data.",
        "1",
    ]
    assert told[2][3:] == ["late · 12 call records", "3"]
    assert told[3][3] == "answered: stop"
    assert covered(dialog) == []
    with qtbot.waitSignal(dialog.push_opened) as opened:
        came.table.selectRow(0)
    assert opened.args == [4]
    dialog.show_push(
        {"body": '{"callee": "+12025550101", "n": 1}', "headers": '{"user-agent": "Airudder"}'}
    )
    assert "+120••••••01" in came.body.toPlainText()
    assert "5550101" not in came.body.toPlainText()
    assert "Airudder" in came.body.toPlainText()
    dialog.show_push({"body": "<html>+12025550101</html>", "headers": "["})
    assert "5550101" not in came.body.toPlainText()


def test_what_cannot_be_read_is_tried_again(dialog, qtbot):
    dialog.tabs.setCurrentIndex(2)
    dialog.show_pushes(sample_pushes())
    dialog.came.table.selectRow(1)
    assert not dialog.came.again.isEnabled()
    dialog.came.table.selectRow(0)
    with qtbot.waitSignal(dialog.again_wanted) as wanted:
        dialog.came.again.click()
    assert wanted.args == [[4]]
    with qtbot.waitSignal(dialog.again_wanted) as wanted:
        dialog.came.again_all.click()
    assert wanted.args == [None]
    with qtbot.waitSignal(dialog.pushes_wanted):
        dialog.show_again(2)
    assert "2 pushes" in dialog.came.words.text()
    with qtbot.waitSignal(dialog.pushes_wanted) as wanted:
        dialog.came.which.setCurrentIndex(1)
    assert wanted.args == ["", int(PushState.QUARANTINE)]
    dialog.show_pushes([])
    assert dialog.came._empty.isVisible()
    dialog.show_failure("The inbox cannot be read.")
    assert dialog.came.words.text() == "The inbox cannot be read."


def test_what_came_follows_while_it_is_looked_at(dialog, qtbot):
    dialog.begin()
    with qtbot.assertNotEmitted(dialog.pushes_wanted), qtbot.waitSignal(dialog.receiver_wanted):
        dialog._again.timeout.emit()
    dialog.tabs.setCurrentIndex(2)
    with qtbot.waitSignals([dialog.pushes_wanted, dialog.receiver_wanted]):
        dialog._again.timeout.emit()
