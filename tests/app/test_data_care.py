"""In the window, on a real engine: a number is erased by its call, days of keeping are set."""

import asyncio
from pathlib import Path

from PySide6.QtWidgets import QLabel
from tests.support.desk import a_desk, shown
from tests.support.engines import Engines
from tests.support.planted import CORE, WAYS, a_profile, copies, opened, plant

from dialwatch.calls.erasure import ErasureState, Place
from dialwatch.calls.number import masked
from dialwatch.clock import SystemClock
from dialwatch.engine.privacy.errand import erase
from dialwatch.ui.dialogs.erase import EraseDialog
from dialwatch.ui.dialogs.retention import RetentionDialog


async def test_a_number_is_erased_while_window_and_engine_run(engines: Engines, tmp_path: Path):
    profile = a_profile(tmp_path / "profile")
    async with opened(profile, SystemClock()) as engine:
        await plant(engine, profile)
        calls = engine.journal.calls
    (profile / "window.ini").unlink()  # the window's own, from here on
    async with a_desk(engines, profile) as desk:
        window = desk.window
        await shown(
            lambda: window.calls.model.rowCount() == calls and window.settled(), "the calls"
        )
        window.actions_["calls_layout"].trigger()
        model = window.calls.model
        row = next(row for row in range(calls) if model.call(row).number == WAYS[0])
        window.calls.view.show_call(row)
        assert window.calls.current_number() == WAYS[0]
        await shown(lambda: window.detail.call_id == 1, "its details")

        window.calls.set_query(f"number:62{CORE}")
        window.numbers.filter.edit.setText(CORE)
        await shown(lambda: window.calls.model.rowCount() < calls, "the filter")
        shown_rows = range(window.calls.model.rowCount())
        window.calls.view.show_call(next(n for n in shown_rows if model.call(n).number == WAYS[0]))
        assert window.calls.current_number() == WAYS[0]
        window.actions_["erase_number"].trigger()
        dialog = window.findChild(EraseDialog)
        assert dialog.number.placeholderText() == masked(WAYS[0])
        await shown(lambda: dialog.model.rowCount() > 8, "where it stands")
        dialog.sure.setChecked(True)
        assert dialog.erase.isEnabled()
        dialog.erase.click()
        await shown(lambda: dialog.words.property("state") in ("good", "bad"), "the end")
        assert dialog.words.property("state") == "good", dialog.words.text()
        mark = dialog.words.text().rpartition(" ")[2].rstrip(".")
        assert copies(profile) == {}
        dialog.reject()
        assert (window.calls.filter.text, window.numbers.filter.edit.text()) == ("", "")
        await shown(lambda: model.rowCount() == calls, "all calls")
        await shown(lambda: model.call(row).number == mark, "the mark in the window")
        await shown(
            lambda: mark in {one.text() for one in window.detail.findChildren(QLabel)},
            "the mark in the details",
        )
        assert not any(CORE in model.call(one).number for one in range(calls))

        window.actions_["retention"].trigger()
        page = window.findChild(RetentionDialog).page
        await shown(page.save.isEnabled, "the days")
        page.boxes["pushes"].setValue(3)
        page.save.click()
        await shown(lambda: "Kept" in page.words.text(), "that they are kept")
        assert (await desk.link.get("retention"))["days"]["pushes"] == 3
    assert copies(profile) == {}
    # The command line asks the engine that still runs.
    seen = []
    assert erase(profile, None, "+62 811 5730 0918", seen.append) is None
    assert [one.place for one in seen[0].standing] == [Place.CALLS, Place.LAUNCHES]
    done = erase(profile, None, "+62 811 5730 0918", lambda _: True)
    assert (done.state, done.kept_stop) == (ErasureState.DONE, True)
    engines.stop()
    # Now under the lock, without one.
    assert await asyncio.to_thread(erase, profile, None, WAYS[3], lambda _: False) is None
    assert not any(b"5730" in path.read_bytes() for path in profile.glob("*.log*"))
