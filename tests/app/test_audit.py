"""The log of actions in a window on a real engine: read, checked, and written to files."""

import csv
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook
from tests.exporting.test_tables import BATCH, ENTRY
from tests.support.desk import a_desk, shown
from tests.support.engines import Engines
from tests.support.push_profile import push_profile

from dialwatch.app.desk import Desk
from dialwatch.calls.audit_line import AuditFilter
from dialwatch.clock import SystemClock
from dialwatch.store.audit import Audit, AuditLine
from dialwatch.ui.dialogs.audit import AuditDialog

LINES = 620
"""More than two pages of a file, and many of the screen."""


async def a_profile(folder: Path) -> Path:
    profile = push_profile(folder, enabled=False)
    audit = Audit(profile / "audit.db", SystemClock())
    await audit.open()
    for n in range(LINES):
        action = f"action-{n // 2:04}"
        stage, reason = ("asked", "has paid") if n % 2 == 0 else ("answered", "")
        await audit.write(
            AuditLine(
                at=1_750_000_000_000 + n, action=action, who="rosa", account="mexico",
                operation="cancel", stage=stage, told={"reason": reason, "entry": 0},
            )
        )  # fmt: skip
    await audit.close()
    return profile


async def audit_of(desk: Desk) -> AuditDialog:
    """The dialog, once its first lines are there."""
    opened: list[AuditDialog] = []
    desk.window.audit_opened.connect(opened.append)
    desk.window.openings.audit()
    await shown(lambda: opened[0].lines.lines, "the lines")
    return opened[0]


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


async def test_the_log_is_read_checked_and_written_to_files(engines: Engines, tmp_path: Path):
    async with a_desk(engines, await a_profile(tmp_path / "profile")) as desk:
        dialog = await audit_of(desk)
        assert len(dialog.lines.lines) == 200
        dialog.older.click()
        await shown(lambda: len(dialog.lines.lines) == 400, "older lines")
        assert dialog.lines.filters.who.count() == 2

        dialog.lines.table.selectRow(0)
        await shown(dialog.lines.detail.widget, "the action")
        dialog.check.click()
        await shown(lambda: "is whole" in dialog.words.text(), "that the log is whole")

        await desk.link.post("stops/mexico", {"texts": ["05550001234"], "reason": "has paid"})
        dialog.lines.filters.why.setText("has paid")
        await shown(lambda: "newest 200" in dialog.words.text(), "what is filtered")
        wanted, files = dialog.lines.filters.wanted, [tmp_path / "a.csv", tmp_path / "a.xlsx"]
        for file in files:
            dialog.lines_export_wanted.emit(str(file), wanted)
            await shown(lambda file=file: f"in {file.name}" in dialog.words.text(), "a file")
        rows = rows_of(files[0])
        assert len(rows) == 1 + LINES // 2
        assert rows[0][1] == f"When ({desk.window.zone.key})"
        assert {row[7] for row in rows[1:]} == {"has paid"}
        sheet = CalamineWorkbook.from_path(files[1]).get_sheet_by_index(0).to_python()
        assert len(sheet) == len(rows)
        assert all(path.stat().st_mode & 0o077 == 0 for path in files)

        dialog.lines_export_wanted.emit(str(tmp_path / "none" / "a.csv"), AuditFilter())
        await shown(lambda: "is not there" in dialog.words.text(), "why it cannot be written")
        assert dialog.export.isEnabled()


async def test_a_file_is_finished_when_its_dialog_is_closed(engines: Engines, tmp_path: Path):
    async with a_desk(engines, await a_profile(tmp_path / "profile")) as desk:
        dialog = await audit_of(desk)
        dialog.lines_export_wanted.emit(str(tmp_path / "a.csv"), AuditFilter())
        dialog.close()
        notices = desk.window.notices
        await shown(lambda: [n for n in notices.notices if n.id == "written-a.csv"], "the notice")
        assert len(rows_of(tmp_path / "a.csv")) == 1 + LINES


async def test_a_receipt_is_written_with_all_its_entries(engines, tmp_path, monkeypatch):
    entries = [ENTRY.changed({"index": n, "rev": 7 - n}) for n in range(5)]

    async def told(path: str) -> Any:
        """A batch of five entries in pages of two, the latest change last."""
        if path.startswith("batches?"):
            return {"batches": [BATCH.told()]}
        since = int(path.partition("since=")[2].partition("&")[0])
        left = sorted((e for e in entries if e.rev > since), key=lambda e: e.rev)
        return {
            "batch": BATCH.told(), "entries": [e.told() for e in left[:2]], "more": len(left) > 2,
        }  # fmt: skip

    async with a_desk(engines, await a_profile(tmp_path / "profile")) as desk:
        dialog, get = await audit_of(desk), desk.link.get
        monkeypatch.setattr(
            desk.link, "get", lambda path: (told if path.startswith("batches") else get)(path)
        )
        dialog.tabs.setCurrentIndex(1)
        await shown(lambda: dialog.receipts.count, "the receipts")
        for masked in (True, False):
            file = tmp_path / f"r{masked}.csv"
            dialog.receipt_export_wanted.emit(str(file), BATCH, masked)
            await shown(lambda file=file: f"in {file.name}" in dialog.words.text(), "a file")
            rows = rows_of(file)
            assert [row[0] for row in rows[1:]] == ["1", "2", "3", "4", "5"]
            assert (ENTRY.target in str(rows)) is not masked
