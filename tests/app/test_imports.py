"""A list from a file goes through the window to the platform, number for number."""

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.app.test_operations import ask, opened
from tests.support.asked import AIRUDDER, Facts
from tests.support.desk import a_desk, shown
from tests.support.engines import Engines
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.demo import write_demo
from dialwatch.ui.dialogs.import_list import ImportDialog

NUMBERS = [f"+62811000{n:05}" for n in range(300)]


@pytest.fixture
def world() -> Iterator[Simulated]:
    with started_simulator("tiny", seed=5, speed=10) as simulated:
        yield simulated


@pytest.fixture
def profile(world: Simulated, tmp_path: Path) -> Path:
    made = tmp_path / "profile"
    write_demo(made, world.told)
    return made


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    """Numbers with a heading of their own, one of them twice, one of them none."""
    path = tmp_path / "spring.csv"
    rows = ["debtor,nomor,amount", *(f"D{n},{one},{n}" for n, one in enumerate(NUMBERS))]
    path.write_text("\n".join([*rows, f"D7,{NUMBERS[7]},7", "D9,none,9"]), encoding="utf-8")
    return path


async def importing(dialog) -> ImportDialog:
    """The import dialog of the operation's list."""
    dialog.form.view.fields["entries"].import_wanted.emit()
    return await shown(
        lambda: next((one for one in dialog.findChildren(ImportDialog) if one.isVisible()), None),
        "the import dialog",
    )


async def test_a_list_from_a_file_is_called(world, profile, listed, engines: Engines):
    async with a_desk(engines, profile) as desk:
        dialog = await opened(desk, "jakarta")
        dialog.open_operation("create")
        chosen = await importing(dialog)
        chosen.open_file(str(listed))
        await shown(chosen.use.isEnabled, "the list")
        assert chosen.sum.text() == "302 rows: 300 taken, 1 refused, 1 twice."
        assert stat.S_IMODE(next(profile.glob("list-*")).stat().st_mode) == 0o700
        chosen.refused_wanted.emit(chosen.result_, str(listed.with_name("kept.csv")))
        await shown(lambda: "Kept as kept.csv" in chosen.sum.text(), "what is kept")
        kept = listed.with_name("kept.csv")
        assert len(kept.read_text(encoding="utf-8-sig").splitlines()) == 3
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600
        QTest.keyClick(chosen.use, Qt.Key.Key_Space)
        edit = dialog.form.view.fields["entries"]
        await shown(lambda: "300 entries from “spring.csv”" in edit._imported.text(), "the entries")
        await shown(lambda: not list(profile.glob("list-*")), "the files are taken away")

        values = AIRUDDER["create"](Facts(world))
        told = await ask(dialog, "create", {**values, "name": "from a file", "entries": ""})
        assert told.startswith(("Accepted", "Confirmed")), told
        (made,) = [one for one in world.truth()["campaigns"] if one["name"] == "from a file"]
        assert made["entries"] == 300
        dialog.reject()

        again = await opened(desk, "jakarta")
        again.open_operation("create")
        chosen = await importing(again)
        chosen.open_file(str(listed))
        await shown(chosen.use.isEnabled, "the list")
        assert "that you chose for such a file before" in chosen.choices.why.text()
        assert chosen.choices.columns["callee"].currentText() == "nomor"
        for one in (chosen, again):
            one.reject()


async def test_a_window_that_closes_leaves_no_list(world, profile, listed, engines: Engines):
    old = profile / "list-old"
    old.mkdir()
    async with a_desk(engines, profile) as desk:
        await shown(lambda: not old.exists(), "what a killed window left is taken away")
        dialog = await opened(desk, "jakarta")
        dialog.open_operation("create")
        chosen = await importing(dialog)
        chosen.open_file(str(listed))
        await shown(chosen.use.isEnabled, "the list")
        assert list(profile.glob("list-*"))
        await desk.aclose()
        assert not list(profile.glob("list-*"))


async def test_what_fails_is_said_in_the_dialog(world, profile, listed, engines: Engines):
    async with a_desk(engines, profile) as desk:
        dialog = await opened(desk, "jakarta")
        dialog.open_operation("create")
        chosen = await importing(dialog)
        chosen.open_file(str(listed.with_name("gone.csv")))
        await shown(lambda: "cannot be read" in chosen.sum.text(), "that there is no such file")
        chosen.open_file(str(listed))
        await shown(chosen.use.isEnabled, "the list")
        chosen.refused_wanted.emit(chosen.result_, str(profile / "no" / "where.csv"))
        await shown(lambda: "could not be kept" in chosen.sum.text(), "that it is not kept")
        for left in profile.glob("list-*/*"):
            left.unlink()
        QTest.keyClick(chosen.use, Qt.Key.Key_Space)
        await shown(lambda: "could not be taken over" in chosen.sum.text(), "that it is gone")
        for one in (chosen, dialog):
            one.reject()
