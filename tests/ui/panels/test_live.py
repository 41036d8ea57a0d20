"""The panel of live calls: who rings and talks, how each number fares, nothing unmasked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from tests.support.sample_ledger import NOW, sample_accounts
from tests.support.sample_masked import LINES
from tests.support.sample_pushes import huawei_account

from dialwatch.calls.account import Light


def texts(model) -> list[list[str]]:
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_calls_appear_as_they_ring_and_talk(masked):
    ringing, talking = texts(masked.live.calls)
    assert ringing[:4] == ["ringing", "0:04", "+861••••••••01", LINES[0]]
    assert talking[:2] == ["talking", "1:35"]
    masked.live.tick(NOW + 10_000)
    assert texts(masked.live.calls)[0][1] == "0:14"


def test_each_number_tells_its_state_rate_and_failures(masked):
    first, second = texts(masked.live.numbers)
    assert first[:4] == [LINES[0], "in order", "1", "90"]
    assert first[4].startswith("66.7")
    assert first[5] == "no answer 30"
    assert second[1] == "unavailable"
    state = masked.live.numbers.index(1, 1)
    assert state.data(Qt.ItemDataRole.ToolTipRole) == "unavailable: account in arrears"
    assert second[5] == "busy 12, no binding 3"


def test_a_number_leads_to_its_calls_and_a_live_call_to_its_details(masked, qtbot):
    with qtbot.waitSignal(masked.live.filter_requested) as asked:
        masked.live.number_view.selectRow(1)
        masked.live.number_view.activated.emit(masked.live.numbers.index(1, 0))
    assert asked.args == [f'campaign:="Huawei Shenzhen" line:={LINES[1]}']
    qtbot.waitUntil(lambda: masked.calls.model.rowCount() == 16)
    with qtbot.waitSignal(masked.call_opened) as opened:
        masked.live.live_view.selectRow(0)
    assert opened.args == [900_001]


def test_the_caller_is_a_person_and_masked_until_revealed(masked):
    masked.show_call(
        {
            "id": 900_001,
            "number": "+8613800000002",
            "caller": "+8613800000001",
            "account": "szx",
            "campaign": "Huawei Shenzhen",
            "outcome": "pending",
            "raw": {},
        }
    )
    said = [one.text() for one in masked.detail.findChildren(QLabel)]
    assert "+861••••••••01" in said
    assert "+8613800000001" not in " ".join(said)
    masked.detail.reveal(900_001)
    assert "+8613800000001" in " ".join(
        one.text().replace("\u200b", "") for one in masked.detail.findChildren(QLabel)
    )


def test_the_panel_belongs_to_who_has_privacy_numbers(make_window):
    window = make_window()
    assert window.arrangement.dock("live").isHidden()
    window.show_accounts([*sample_accounts(), huawei_account()], False)
    assert not window.arrangement.dock("live").isHidden()
    assert window.arrangement.dock("campaigns").isVisible(), "it does not cover what is read"
    window.show_accounts(sample_accounts(), False)
    assert window.arrangement.dock("live").isHidden()


def test_without_receiving_the_empty_panel_says_what_to_do(make_window, qtbot):
    sentence = "The calls of Huawei are only pushed. Switch receiving on: Watch → Pushes."
    off = huawei_account(sentence=sentence, light=Light.LIVE)
    window = make_window(accounts=[*sample_accounts(), off])
    window.open_view("live")
    button = next(
        one for one in window.live._empty.findChildren(object) if getattr(one, "text", None)
        and callable(one.text) and one.text() == "Receive pushes…"
    )  # fmt: skip
    with qtbot.waitSignal(window.pushes_opened):
        button.click()


def test_a_narrow_panel_shows_one_table_a_wide_one_both(masked, qtbot):
    live = masked.live
    assert live.header.segments[0].isVisible()
    assert live.live_view.isVisible()
    assert not live.number_view.isVisible()
    live.header.segments[1].click()
    assert live.number_view.isVisible()
    assert not live.live_view.isVisible()
    masked.resize(2560, 1080)
    qtbot.waitUntil(live.live_view.isVisible)
    assert live.number_view.isVisible()
    assert not live.header.segments[0].isVisible()
