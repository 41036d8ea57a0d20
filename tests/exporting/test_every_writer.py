"""Row 19 of the reliability table, for everything that leaves the program or is written down.

`WRITERS` names each place that can write a file or fill the clipboard. A new one fails the test
until it is told here what it writes, and why no spreadsheet takes any of that for a formula.
"""

import ast
import csv
import re
from functools import cache
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook
from tests.exporting.samples import ATTACKS, NUMBERS, nobody
from tests.exporting.test_escaping import starts_formula

from dialwatch.calls.batch import Batch
from dialwatch.calls.binding import Mode
from dialwatch.calls.binding_plan import Plan, PlanKind
from dialwatch.calls.launch import Launch, LaunchKind
from dialwatch.exporting.call_table import CALL_COLUMNS, call_head
from dialwatch.exporting.escaping import as_given, sheet_text
from dialwatch.exporting.launch_table import launch_head
from dialwatch.exporting.plan_table import plan_head
from dialwatch.exporting.rate_table import campaign_head, minute_head
from dialwatch.exporting.recordings import recordings_head
from dialwatch.exporting.table import Head, Table
from dialwatch.exporting.tables import audit_head, receipt_head
from dialwatch.exporting.writing import write_table

PROGRAM = Path(__file__).parents[2] / "desktop/dialwatch"

CELLS, KEPT, OTHERS = "cells", "kept", "others"
TABLES = "tables as files: tests of each form, and of each head below"
JSON = f"{KEPT}: JSON or TOML of our own, read by nothing else"
SEALED = f"{KEPT}: encrypted, or sound"
DATABASE = f"{KEPT}: a database of our own"
LOG = f"{KEPT}: lines of a log, redacted (row 20)"

WRITERS = {
    # Cells: what is opened in a spreadsheet, or pasted into one.
    "exporting/csv_file.py": f"{CELLS}, {TABLES}",
    "exporting/workbook.py": f"{CELLS}, {TABLES}",
    "exporting/parquet_file.py": f"{CELLS}, {TABLES}",
    "exporting/writing.py": f"{CELLS}, {TABLES}; whole files that others made",
    "importing/reading.py": f"{CELLS}, rows that are not taken: importing/test_keeping.py",
    "app/imports.py": f"{CELLS}, those rows, copied as they are",
    "ui/panels/calls.py": f"{CELLS}, copied calls: ui/models/test_clipboard.py",
    "ui/panels/campaigns.py": f"{CELLS}, a copied campaign: ui/charts/test_copying.py",
    "ui/numbers/table.py": f"{CELLS}, copied bindings: ui/numbers/test_numbers_panel.py",
    "ui/charts/answer_rate.py": f"{CELLS}, copied points: ui/charts/test_copying.py; a picture",
    "ui/widgets/copied_views.py": f"{CELLS}, any other view: ui/widgets/test_copied_views.py",
    "app/recording_files.py": f"{CELLS}, a ZIP of sound and of such a table",
    # Others: what leaves, but has no cells.
    "app/undo_file.py": f"{OTHERS}: JSON",
    "app/setting_up.py": f"{OTHERS}: settings that are exported, TOML",
    "app/operations.py": f"{OTHERS}: sound, as the platform sent it",
    "app/picture_export.py": f"{OTHERS}: a picture",
    "app/shift_export.py": f"{OTHERS}: a page (PDF)",
    "ui/charts/files.py": f"{OTHERS}: a picture; texts in SVG are escaped by Qt",
    "ui/shift/page.py": f"{OTHERS}: a page (PDF)",
    "app/report.py": f"{OTHERS}: JSON, for tests of the program",
    "app/alone.py": f"{OTHERS}: a picture, for tests of the program",
    "ui/dialogs/diagnostics.py": f"{OTHERS}: a text of ours, without words of others (row 20)",
    "ui/panels/receiver_form.py": f"{OTHERS}: an address that begins with http",
    "app/startup/linux.py": f"{OTHERS}: an entry that starts the program",
    "app/startup/macos.py": f"{OTHERS}: an entry that starts the program",
    # Kept: what stays in the profile.
    "app/list_upload.py": f"{KEPT}: what was pasted, while its dialog is open",
    "app/lists.py": f"{KEPT}: folders of lists that are read, while their dialog is open",
    "app/windows.py": f"{KEPT}: window.ini, copied for another window",
    "app/demo.py": JSON,
    "app/profile.py": f"{KEPT}: a folder that stands in where ours cannot be written",
    "app/child.py": LOG,
    "app/player.py": LOG,
    "clock.py": JSON,
    "crash_log.py": LOG,
    "credentials.py": f"{KEPT}: keys, in files for their owner alone (row 21)",
    "engine/addresses.py": JSON,
    "engine/announcement.py": JSON,
    "engine/lock.py": f"{KEPT}: a lock, empty",
    "engine/log.py": LOG,
    "engine/privacy/folder.py": f"{KEPT}: what is in the way of erasing, blotted",
    "engine/privacy/logs.py": LOG,
    "engine/privacy/pending.py": JSON,
    "engine/recordings/keys.py": SEALED,
    "files.py": f"{KEPT}: what those who call it write",
    "importing/mapping.py": JSON,
    "receiver/body.py": f"{KEPT}: a push as it came",
    "running.py": JSON,
    "sealed.py": SEALED,
    "sealed_keys.py": SEALED,
    "settings.py": JSON,
    "store/audit_marks.py": f"{KEPT}: a key of our own",
    "store/erased.py": JSON,
    "store/migrate.py": DATABASE,
    "store/opening.py": DATABASE,
    "store/side_file.py": DATABASE,
    "ui/layout_store.py": f"{KEPT}: window.ini",
    # Nothing that lasts.
    "sound/child.py": "what one process says to another",
}  # fmt: skip

VIEWS = ("View", "Widget")
WRITES = frozenset((
    "write_text", "write_bytes", "write_private", "clipboard", "setMimeData", "QPdfWriter",
    "QImageWriter", "QSvgGenerator", "QSaveFile", "QPrinter", "QSettings", "mkstemp", "mkdtemp",
    "NamedTemporaryFile", "TemporaryDirectory", "copyfile", "copyfileobj", "copytree", "copy2",
    "ParquetWriter", "O_WRONLY", "O_RDWR", "RotatingFileHandler",
))  # fmt: skip
OPENS = frozenset(("open", "fdopen", "ZipFile"))
THEIRS = frozenset(f"Q{kind}{what}" for kind in ("List", "Tree", "Table") for what in VIEWS)
MADE = frozenset(("csv.writer", "csv.DictWriter", "xlsxwriter.Workbook"))
WORDS = re.compile("|".join((*sorted(WRITES | OPENS | THEIRS | MADE), r"PNG\b", "Head")))
"""Without one of these a module need not be looked at closer."""


def names_of(node: ast.AST) -> str:
    return getattr(node, "attr", "") or getattr(node, "id", "")


def writes(nodes: list[ast.AST]) -> bool:
    """Something in it may write a file, or fill the clipboard."""
    return any(
        names_of(node) in WRITES or (isinstance(node, ast.Call) and opens(node)) for node in nodes
    )


def opens(call: ast.Call) -> bool:
    """It opens a file so that it can be written."""
    given = [*call.args, *(one.value for one in call.keywords)]
    words = [one.value for one in given if isinstance(one, ast.Constant)]
    modes = [one for one in words if isinstance(one, str) and len(one) < 4 and set(one) & {*"wax+"}]
    return (
        ast.unparse(call.func) in MADE
        or (names_of(call.func) in OPENS and bool(modes))
        or (names_of(call.func) == "save" and "PNG" in words)
    )


@cache
def modules() -> list[tuple[str, list[ast.AST]]]:
    """Those of the program, with what stands in them; not what stands in for the platforms."""
    texts = {
        path.relative_to(PROGRAM).as_posix(): path.read_text("utf-8")
        for path in sorted(PROGRAM.rglob("*.py"))
    }
    return [
        (name, list(ast.walk(ast.parse(text))))
        for name, text in texts.items()
        if WORDS.search(text) and not name.startswith("simulator/")
    ]


def test_every_writer_is_known():
    found = {name for name, nodes in modules() if writes(nodes)}
    assert found - WRITERS.keys() == set(), "what do they write? tell it in WRITERS"
    assert WRITERS.keys() - found == set(), "they write nothing any more"


def test_what_is_copied_goes_through_the_one_rule():
    rule = {"safe_cell", "as_tsv", "as_table"}
    for name, nodes in modules():
        used = {names_of(node) for node in nodes}
        if "clipboard" in used and WRITERS[name].startswith(CELLS):
            assert used & rule, name


@pytest.mark.parametrize(
    "line",
    [
        "Path('x').open('wb')",
        "open('x', mode='a')",
        "os.open('x', os.O_CREAT | os.O_WRONLY)",
        "asyncio.to_thread(write_private, path, data)",
        "QGuiApplication.clipboard().setText('x')",
        "ZipFile(path, 'w')",
        "csv.writer(file)",
        "picture.save('x', 'PNG')",
    ],
)
def test_a_new_writer_would_be_seen(line):
    assert WORDS.search(line)
    assert writes(list(ast.walk(ast.parse(line))))


def test_every_view_in_which_a_row_can_be_chosen_copies_it_in_our_way():
    """Qt's own views copy a cell as it stands."""
    known = {
        "ui/widgets/copied_views.py",
        "ui/panels/call_view.py",
        "ui/panels/campaign_view.py",
        "ui/numbers/table.py",
        # What completes a word has no focus.
        "ui/commands/palette.py", "ui/panels/query_edit.py", "ui/widgets/search_combo.py",
    }  # fmt: skip
    made = {
        name
        for name, nodes in modules()
        for node in nodes
        if (isinstance(node, ast.Call) and names_of(node.func) in THEIRS)
        or (isinstance(node, ast.ClassDef) and any(names_of(one) in THEIRS for one in node.bases))
    }
    assert made == known


ZONE = "Asia/Jakarta"
RISKY = "=1+1"
LAUNCH = Launch(
    id=RISKY, account=RISKY, kind=LaunchKind.TASK, values={"name": RISKY}, made_at=1, changed_at=1,
    who=RISKY,
)  # fmt: skip
PLAN = Plan(id=RISKY, account=RISKY, kind=PlanKind.BIND, mode=Mode.AXB)
BATCH = Batch(
    id=RISKY, kind="cancel", title=RISKY, made_at=1, starts_at=1, total=1, who=RISKY, reason=RISKY
)
HEADS = {
    "call_table": [call_head(tuple(CALL_COLUMNS), ZONE, masked=False)],
    "launch_table": [launch_head(LAUNCH, ZONE, masked=False)],
    "plan_table": [plan_head(PLAN, ZONE, masked=False)],
    "rate_table": [minute_head(ZONE), campaign_head(ZONE)],
    "recordings": [recordings_head(ZONE, masked=False)],
    "tables": [
        audit_head(ZONE),
        receipt_head(BATCH, ZONE, masked=False),
        receipt_head(BATCH.changed({"kind": "stop"}), ZONE, masked=False),
    ],
}
"""Of every table that leaves, by the module that makes it."""


def test_every_table_is_known():
    made = {
        name.removeprefix("exporting/").removesuffix(".py")
        for name, nodes in modules()
        for node in nodes
        if isinstance(node, ast.Call) and names_of(node.func) == "Head"
    }
    assert made == HEADS.keys()


@pytest.mark.parametrize(
    "head", [one for some in HEADS.values() for one in some], ids=lambda one: one.title
)
def test_no_column_of_any_table_holds_a_formula_in_any_file(tmp_path, head: Head):
    texts = [*ATTACKS, *NUMBERS]
    rows = [[text] * len(head.columns) for text in texts]
    path = tmp_path / "out.csv"
    write_table(Table(head, rows), path, nobody)
    with path.open(encoding="utf-8-sig", newline="") as file:
        told = list(csv.reader(file))
    assert not [cell for row in told for cell in row if starts_formula(cell)]
    path = tmp_path / "out.xlsx"
    write_table(Table(head, rows), path, nobody)
    sheet = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    assert len(told) == len(sheet) == len(texts) + 1
    if not head.masked:  # numbers stay text and come back unchanged
        for csv_row, sheet_row, text in zip(told[1:], sheet[1:], texts, strict=True):
            assert {str(cell) for cell in sheet_row} == {sheet_text(text)}
            if text in NUMBERS:
                assert {as_given(cell) for cell in csv_row} == {text}
