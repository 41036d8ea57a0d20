"""Receiving is switched on in the window, a push comes, and the stop list is filled by a click."""

import json
from pathlib import Path

from tests.support.desk import a_desk, shown
from tests.support.engines import Engines
from tests.support.push_profile import push_profile
from tests.support.pushing import post

from dialwatch.app.desk import Desk
from dialwatch.calls.push import PushState
from dialwatch.ui.dialogs.pushes import PushesDialog
from dialwatch.ui.dialogs.stop_list import StopListDialog

RESULT = {
    "taskId": 5,
    "records": [
        {"callId": "c1", "id": 9, "mobile": "05550000001", "extVars": '{"orderId": 700101}',
         "detection": "D99"}
    ],
}  # fmt: skip


async def pushes_of(desk: Desk) -> PushesDialog:
    """The dialog, once the engine has answered it."""
    opened: list[PushesDialog] = []
    desk.window.pushes_opened.connect(opened.append)
    desk.window.openings.pushes()
    await shown(lambda: bool(url_of(opened[0], "Dial result")), "the addresses")
    return opened[0]


def url_of(dialog: PushesDialog, kind: str) -> str:
    model = dialog.receiver.model
    rows = [[model.index(row, at).data() for at in range(3)] for row in range(model.rowCount())]
    return next((str(url) for _, title, url in rows if title == kind), "")


async def sent(url: str, told: object) -> int:
    address, _, path = url.removeprefix("http://127.0.0.1:").partition("/")
    body = told if isinstance(told, bytes) else json.dumps(told).encode()
    return (await post(int(address), f"/{path}", body)).status


async def test_a_push_is_received_shown_and_answered(engines: Engines, tmp_path: Path):
    profile = push_profile(tmp_path / "profile", enabled=False)
    async with a_desk(engines, profile) as desk:
        dialog = await pushes_of(desk)
        assert "not received" in dialog.receiver.state.text()
        dialog.receiver.port.setValue(0)
        dialog.receiver.enabled.setChecked(True)
        dialog.receiver.apply.click()
        await shown(lambda: "received at" in dialog.receiver.state.text(), "that it listens")
        dialog.receiver.test.click()
        await shown(lambda: "acknowledged in" in dialog.receiver.test_words.text(), "the test")

        assert await sent(url_of(dialog, "Dial result"), RESULT) == 200
        await shown(lambda: desk.window.calls.model.rowCount() == 1, "the call in the table")
        assert await sent(url_of(dialog, "Call finished"), b"<html>") == 200
        dialog.tabs.setCurrentIndex(2)

        def bad() -> bool:
            dialog.came.begin()
            pushes = dialog.came._pushes.values()
            return any(one.state == PushState.QUARANTINE for one in pushes)

        await shown(bad, "that it cannot be read")
        dialog.came.table.selectRow(0)
        await shown(lambda: "<html>" in dialog.came.body.toPlainText(), "the push as it came")
        dialog.came.again_all.click()
        await shown(lambda: "read again" in dialog.came.words.text(), "that it is read again")

        dialog.tabs.setCurrentIndex(1)
        dialog.chooser.setCurrentIndex(dialog.chooser.findData("mexico"))
        dialog.options.go_code.setText("0")
        dialog.options.on_failure.setCurrentIndex(1)
        dialog.options.save.click()
        await shown(lambda: "gives a call up" in dialog.options.words.text(), "the refusal")
        dialog.options.go_code.setText("7")
        dialog.options.save.click()
        await shown(lambda: "Kept" in dialog.options.words.text(), "that it is kept")
        before = url_of(dialog, "Dial result")
        dialog.options.renew.click()
        await shown(lambda: url_of(dialog, "Dial result") != before, "new addresses")
        dialog.reject()


async def test_one_click_on_a_call_stops_its_number(engines: Engines, tmp_path: Path):
    async with a_desk(engines, push_profile(tmp_path / "profile")) as desk:
        dialog = await pushes_of(desk)
        url = url_of(dialog, "Dial result")
        dialog.reject()
        assert await sent(url, RESULT) == 200
        table = desk.window.calls
        await shown(lambda: table.model.rowCount() == 1, "the call")
        stop = desk.window.actions_["stop"]
        assert not stop.isEnabled()
        table.view.selectRow(0)
        await shown(stop.isEnabled, "that it can be stopped")
        stop.trigger()
        await shown(
            lambda: any("on the stop list now" in one.text for one in desk.window.notices.notices),
            "what was done",
        )
        opened: list[StopListDialog] = []
        desk.window.stops_opened.connect(opened.append)
        desk.window.openings.stops()
        await shown(lambda: opened[0].model.rowCount() == 2, "the number and its order")
        opened[0].paste.setPlainText("05550000009")
        opened[0].add.click()
        await shown(lambda: opened[0].model.rowCount() == 3, "what was pasted")
        opened[0].search.setText("0009")
        await shown(lambda: opened[0].model.rowCount() == 1, "what was looked for")
        opened[0].table.selectRow(0)
        opened[0].remove.click()
        await shown(lambda: "taken off" in opened[0].words.text(), "that it was taken off")
        opened[0].reject()
