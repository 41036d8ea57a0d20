"""What leaves by keyboard: calls, rates, the chart, a shift's page; masked, or the log is told."""

import csv
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from python_calamine import CalamineWorkbook
from tests.support.desk import a_desk, shown
from tests.support.engines import Engines
from tests.support.sample_ledger import StillClock, sample_accounts, sample_campaigns, sample_ledger
from tests.support.simulated import Simulated, started_simulator
from tests.support.windows import put_away

from dialwatch.app.desk import Desk
from dialwatch.app.options import Options
from dialwatch.calls.number import masked
from dialwatch.ledger.rates import minute_rates
from dialwatch.ui.dialogs.shift_report import ShiftReportDialog
from dialwatch.ui.dialogs.table_export import TableExportDialog
from dialwatch.ui.options import WindowOptions
from dialwatch.ui.window import MainWindow


@pytest.fixture
def simulator() -> Iterator[Simulated]:
    with started_simulator("trickle", seed=11, speed=60, begun=300) as simulated:
        yield simulated


@pytest.fixture
async def desk(qapp, tmp_path: Path) -> AsyncIterator[Desk]:
    """A window over the sample ledger and the desk that serves it; no engine answers."""
    ledger, clock = sample_ledger(), StillClock()
    window = MainWindow(ledger, clock, WindowOptions(size=(1280, 800), zone="Asia/Jakarta"))
    made = Desk(window, ledger, clock, tmp_path / "profile", Options())
    window.show_connection("live", "")
    window.show_accounts(sample_accounts(), False)
    window.show()
    window.ledger_changed()
    await shown(lambda: window.calls.model.rowCount() == len(ledger), "the calls")
    yield made
    made.still = True
    window.shut()
    await made.tasks.aclose()
    window.hide()
    put_away(window)


async def in_front(desk: Desk) -> None:
    """Keys go to the window."""
    desk.window.activateWindow()
    await shown(desk.window.isActiveWindow, "the window is in front")


async def opened(desk: Desk, keys: str = "Ctrl+S") -> TableExportDialog:
    """The dialog, by its key."""
    found: list[TableExportDialog] = []
    exporting = desk.window.exporting
    for signal in (exporting.calls_opened, exporting.rates_opened):
        signal.connect(lambda dialog, _: found.append(dialog))
    await in_front(desk)
    desk.window.calls.view.setFocus()
    QTest.keySequence(desk.window, keys)
    return found[-1]


async def saved(dialog: TableExportDialog, path: Path) -> None:
    """Choose this file, and let what is asked for be written."""
    dialog.form.setCurrentIndex(dialog.form.findData(path.suffix))
    dialog.save.click()
    chooser = await shown(lambda: dialog.findChild(QFileDialog), "the choice of a file")
    assert not chooser.testOption(QFileDialog.Option.DontConfirmOverwrite)
    chooser.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    chooser.accept()


def said(dialog: TableExportDialog) -> str:
    """What it says once it is not writing any more."""
    return "" if dialog.stop.isVisible() else dialog.words.property("state")


def left(folder: Path) -> list[str]:
    """What lies there, drafts too."""
    return sorted(one.name for one in folder.iterdir() if one.name != "profile")


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


async def test_the_rows_as_they_are_filtered_and_sorted_masked(desk: Desk, tmp_path: Path):
    calls = desk.window.calls
    calls.set_query("outcome:busy campaign:#2")
    calls.sort_by((("ring", True),))
    await shown(lambda: calls.model.query and not calls.search.busy, "the filter")
    dialog = await opened(desk)
    assert f"{calls.model.rowCount()} calls that the filter leaves" in dialog.offer.about
    await saved(dialog, tmp_path / "out.csv")
    await shown(lambda: said(dialog) == "good", "it is written")
    head, *rows = rows_of(tmp_path / "out.csv")
    assert head[:3] == ["Dialled (Asia/Jakarta)", "First seen (Asia/Jakarta)", "Number"]
    shown_calls = [calls.model.call(row) for row in range(calls.model.rowCount())]
    assert [row[2].lstrip("'") for row in rows] == [masked(one.number) for one in shown_calls]
    rings = [float(row[head.index("Ring (s)")]) for row in rows]
    assert rings == sorted(rings, reverse=True)
    assert {row[head.index("Outcome")] for row in rows} == {"busy"}
    assert not [one for one in shown_calls if one.number.lstrip("+") in str(rows)]
    dialog.reject()


async def test_all_columns_with_typed_cells(desk: Desk, tmp_path: Path):
    dialog = await opened(desk)
    dialog.what.setCurrentIndex(1)
    await saved(dialog, tmp_path / "out.xlsx")
    await shown(lambda: said(dialog) == "good", "it is written")
    rows = CalamineWorkbook.from_path(tmp_path / "out.xlsx").get_sheet_by_index(0).to_python()
    head, first = rows[0], dict(zip(rows[0], rows[1], strict=True))
    call = desk.window.calls.model.call(0)
    assert len(head) == 19
    assert len(rows) == desk.window.calls.model.rowCount() + 1
    assert (first["Call"], first["Attempt"]) == (call.id, call.attempt)
    assert first["Number"] == masked(call.number)
    assert first["Dialled (Asia/Jakarta)"].hour == 10  # 10:41 in Jakarta
    assert first["Account"] in ("AI Rudder Jakarta", "Blu Mexico")
    dialog.reject()


async def test_rates_leave_as_they_are_counted(desk: Desk, tmp_path: Path):
    dialog = await opened(desk, "Ctrl+Shift+A")
    assert not dialog.masked.isVisible()
    dialog.what.setCurrentIndex(dialog.what.findData("every"))
    await saved(dialog, tmp_path / "rates.csv")
    await shown(lambda: said(dialog) == "good", "it is written")
    head, *rows = rows_of(tmp_path / "rates.csv")
    assert head[0] == "Minute (Asia/Jakarta)"
    series, _ = minute_rates(desk.window.view_now(), "campaign")
    assert len(rows) == sum(len(one.minutes) for one in series)
    assert sum(int(row[5]) for row in rows) == sum(int(one.attempts.sum()) for one in series)
    assert all(float(row[7]) <= float(row[6]) <= float(row[8]) for row in rows)
    assert {row[9] for row in rows} == {"yes", "no"}
    dialog.what.setCurrentIndex(dialog.what.findData("campaigns"))
    await saved(dialog, tmp_path / "campaigns.xlsx")
    await shown(lambda: said(dialog) == "good", "it is written")
    book = CalamineWorkbook.from_path(tmp_path / "campaigns.xlsx")
    names = [row[0] for row in book.get_sheet_by_index(0).to_python()]
    assert names[1:] == [row.name for row in sample_campaigns()]
    dialog.reject()


@pytest.mark.parametrize("name", ["chart.png", "chart.svg"])
async def test_the_chart_leaves_as_a_picture(desk: Desk, tmp_path: Path, name: str):
    await in_front(desk)
    QTest.keySequence(desk.window, "Ctrl+Shift+V")
    chooser = await shown(lambda: desk.window.findChild(QFileDialog), "the choice of a file")
    chooser.findChild(QLineEdit, "fileNameEdit").setText(str(tmp_path / name))
    chooser.accept()
    notices = desk.window.notices
    await shown(lambda: notices.notices, "it is said")
    assert notices.notices[0].text == f"{name} is written."
    begins = (tmp_path / name).read_bytes()[:5]
    assert begins == (b"\x89PNG\r" if name.endswith("png") else b"<?xml")
    assert left(tmp_path) == [name]


async def reported(desk: Desk, path: Path) -> ShiftReportDialog:
    """The dialog of a shift's report, which was told to go into this file."""
    found: list[ShiftReportDialog] = []
    desk.window.exporting.shift_opened.connect(found.append)
    await in_front(desk)
    QTest.keySequence(desk.window, "Ctrl+Shift+J")
    dialog = found[-1]
    dialog.save.click()
    chooser = await shown(lambda: dialog.findChild(QFileDialog), "the choice of a file")
    chooser.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    chooser.accept()
    await shown(lambda: dialog.words.property("state"), "its end")
    return dialog


async def test_a_shift_is_reported_on_one_page(desk: Desk, tmp_path: Path):
    dialog = await reported(desk, tmp_path / "shift.pdf")
    assert dialog.words.text() == "shift.pdf is written."
    data = (tmp_path / "shift.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") == 1
    assert left(tmp_path) == ["shift.pdf"]
    dialog.reject()
    dialog = await reported(desk, tmp_path / "none" / "shift.pdf")
    assert dialog.words.text() == "The folder “none” is not there: choose another one."
    dialog.reject()


async def test_without_the_log_no_whole_number_leaves(desk: Desk, tmp_path: Path):
    dialog = await opened(desk)
    dialog.masked.setChecked(False)
    await saved(dialog, tmp_path / "out.csv")
    await shown(lambda: said(dialog) == "bad", "it is refused")
    assert left(tmp_path) == []
    dialog.reject()


async def test_what_goes_on_behind_the_window_can_be_stopped_there(desk: Desk, tmp_path: Path):
    dialog, path, notices = await opened(desk), tmp_path / "out.xlsx", desk.window.notices
    path.write_text("before", encoding="utf-8")
    dialog.export_wanted.emit(str(path), "all", True)
    await shown(lambda: len(left(tmp_path)) > 1, "it was begun")
    dialog.reject()
    (notice,) = await shown(lambda: notices.notices, "the notice")
    assert (notice.text, notice.action) == ("out.xlsx is being written.", "Stop")
    notice.act()
    await shown(lambda: notices.notices[0].text == "Nothing was written.", "its end")
    assert path.read_text(encoding="utf-8") == "before"
    assert left(tmp_path) == ["out.xlsx"]


async def test_whole_numbers_leave_after_the_log_was_told(
    engines: Engines, profile: Path, tmp_path: Path
):
    async with a_desk(engines, profile) as desk:
        await shown(desk.window.calls.model.rowCount, "calls")
        dialog = await opened(desk)
        dialog.masked.setChecked(False)
        await saved(dialog, tmp_path / "out.csv")
        await shown(lambda: said(dialog) == "good", "it is written")
        head, *rows = rows_of(tmp_path / "out.csv")
        numbers = {row[head.index("Number")].lstrip("'") for row in rows}
        view = desk.ledger.snapshot_view()
        assert numbers <= {view.row(at).number for at in range(len(view))}
        (line, *_) = (await desk.link.get("audit?limit=5"))["lines"]
        assert (line["operation"], line["stage"]) == ("export_whole_numbers", "noted")
        assert line["told"]["changes"]["rows"] == len(rows)
        assert not any(one in str(line) for one in numbers)
        dialog.reject()
        page = await reported(desk, tmp_path / "shift.pdf")
        assert page.words.property("state") == "good"
        page.reject()
