"""One call: everything is shown, nothing is revealed before it is asked for."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from tests.support.sample_ledger import NOW, sample_detail

from dialwatch.ui.panels.call_detail import CallDetailPanel

SHOWN, ACCOUNT = ZoneInfo("America/Mexico_City"), ZoneInfo("Asia/Jakarta")
HOUR = 3_600_000


@pytest.fixture
def panel(qtbot) -> CallDetailPanel:
    made = CallDetailPanel()
    qtbot.addWidget(made)
    made.resize(360, 700)
    made.show()
    made.show_call(sample_detail(), "November reminders A", ACCOUNT, SHOWN)
    return made


def _body(panel: CallDetailPanel):
    return panel._area.widget()


def _texts(panel: CallDetailPanel) -> str:
    labels = [one.text() for one in _body(panel).findChildren(QLabel)]
    raw = [one.toPlainText() for one in _body(panel).findChildren(QPlainTextEdit)]
    return "\n".join(labels + raw)


def _press(panel: CallDetailPanel, word: str) -> None:
    next(b for b in _body(panel).findChildren(QPushButton) if word in b.text()).click()


def test_everything_that_is_known_is_shown(panel):
    text = _texts(panel)
    for part in (
        "answered",
        "0:48",
        "November reminders A",
        "promise to pay",
        "Payment reminder",
        "Attempt 1",
        "busy",
        "Identity",
        "Yes, speaking.",
        "1 250 000 IDR",
        "greeting heard",
        "Dewi",
        "Good morning, this is a reminder.",
    ):
        assert part in text, part


def test_times_stand_in_two_zones(panel):
    text = _texts(panel)
    assert "2026-11-18 21:36:20 CST\n2026-11-19 10:36:20 WIB" in text
    panel.set_zone(ACCOUNT)
    assert "CST" not in _texts(panel)


def test_numbers_are_masked_until_they_are_revealed_also_inside(panel, qtbot):
    _press(panel, "raw record")
    assert "4242" not in _texts(panel)
    with qtbot.waitSignal(panel.reveal_wanted) as asked:
        _press(panel, "Reveal")
    assert "4242" not in _texts(panel), "nothing before it is written down"
    panel.reveal(asked.args[0] + 1)
    assert "4242" not in _texts(panel), "of another call"
    panel.reveal(asked.args[0])
    text = _texts(panel)
    assert text.count("+628110004242") >= 2
    assert "08110004242" in text
    _press(panel, "Mask")
    assert "4242" not in _texts(panel)


def test_another_call_is_masked_again(panel):
    panel.reveal(panel.call_id)
    panel.show_call(sample_detail(2), "November reminders A", ACCOUNT, SHOWN)
    assert "4242" not in _texts(panel)


def test_the_raw_record_is_folded_at_first(panel):
    assert _body(panel).findChildren(QPlainTextEdit) == []
    _press(panel, "raw record")
    assert "ring_type" in _texts(panel)


def _slot(start: int, hours: int, kind: str = "part") -> dict[str, object]:
    """A detail with one payment time."""
    span = {"slot": "pay", "start": start, "end": start + hours * HOUR, "kind": kind}
    raw = "['<b>', '2026']"
    return {**sample_detail(), "slots": {"pay": raw, "amount": "5"}, "intervals": [span]}


def _label_with(panel: CallDetailPanel, text: str) -> QLabel:
    return next(one for one in _body(panel).findChildren(QLabel) if text in one.text())


def test_a_span_of_time_is_said_in_both_zones_and_its_text_is_the_tool_tip(panel):
    panel.show_call(_slot(NOW - NOW % HOUR, 2), "", ACCOUNT, SHOWN)
    text = "18 Nov 21:00–23:00 CST\n19 Nov 10:00–12:00 WIB"
    assert "['&lt;b&gt;', '2026']" in _label_with(panel, text).toolTip()
    panel.set_zone(ACCOUNT)
    assert _label_with(panel, "19 Nov").text() == "19 Nov 10:00–12:00"
    assert "5" in _texts(panel)


def test_an_exact_noon_says_that_it_may_be_midnight(panel):
    panel.show_call(_slot(NOW - NOW % HOUR, 0, "noon"), "", ACCOUNT, ACCOUNT)
    assert "midnight" in _label_with(panel, "19 Nov, 10:00 exactly").toolTip()


def test_codes_that_are_no_column_stand_beside_the_label(panel):
    codes = {"detection": "connected (D99)", "status": "Connected"}
    panel.show_call({**sample_detail(), "codes": codes}, "", ACCOUNT, SHOWN)
    texts = _texts(panel)
    assert "Label\npromise to pay\nDetection\nconnected (D99)\nStatus\nConnected" in texts
    panel.show_call({**sample_detail(), "codes": {"conclusion": "AP"}}, "", ACCOUNT, SHOWN)
    assert "Conclusion\nAP" in _texts(panel)
    assert "Label" not in _texts(panel)


def test_text_from_outside_is_never_markup(panel):
    labels = _body(panel).findChildren(QLabel)
    assert any("<b>Yes</b>" in one.text() for one in labels)
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in labels)


@pytest.mark.parametrize(
    "odd",
    [
        {"id": 3},
        {"id": 3, "outcome": "no-such-word", "times": None, "questions": [{}], "slots": []},
        {"id": 3, "number": None, "dialogue": [{"role": None, "text": None}], "raw": "cut o"},
    ],
)
def test_what_is_missing_or_odd_does_no_harm(panel, odd):
    panel.show_call(odd, "", None, SHOWN)
    assert panel.call_id == 3


def test_a_failure_is_said(panel):
    panel.show_failure("The engine does not know this call.")
    assert "does not know" in panel._empty.sentence.text()
    assert panel.call_id is None
