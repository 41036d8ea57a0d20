"""A list is read from a file: what is guessed can be changed, and every row is accounted for."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from dialwatch.calls.errors import BadInput
from dialwatch.calls.form import FieldKind, FormField
from dialwatch.importing.job import Choices, ListJob
from dialwatch.importing.reading import read_list
from dialwatch.ui.dialogs.import_list import ImportDialog

FIELD = FormField(
    name="entries",
    title="List",
    kind=FieldKind.LIST,
    most=5,
    columns=(
        FormField(name="callee", title="Number", kind=FieldKind.PHONE, required=True),
        FormField(name="case", title="Case id"),
        FormField(name="variables", title="Variables", kind=FieldKind.NAMES),
    ),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "read"
    made.mkdir()
    return made


@pytest.fixture
def dialog(qtbot, folder: Path):
    """The dialog, served by the real reader without a process of its own."""
    made = ImportDialog(FIELD)
    qtbot.addWidget(made)

    def serve(path: str, choices: Choices) -> None:
        asked.append(choices)
        job = ListJob(path=path, fields=FIELD.columns, folder=str(folder), choices=choices)
        try:
            made.show_result(read_list(job))
        except BadInput as error:
            made.show_failure(str(error))

    asked: list[Choices] = []
    made.asked = asked
    made.read_wanted.connect(serve)
    made.show()
    return made


def a_file(tmp_path: Path, *rows: str, name: str = "people.csv", encoding: str = "utf-8") -> str:
    path = tmp_path / name
    path.write_text("\n".join(rows) + "\n", encoding=encoding)
    return str(path)


ROWS = (
    "phone,case,amount",
    "+62811000001,A-1,120",
    "+62811000002,A-2,130",
    "nonsense,A-3,140",
    "+62 811-000-001,A-4,150",
    "",
)


def shown(model, column: int) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_at_first_there_is_only_a_file_to_choose(dialog):
    assert "Choose a CSV file" in dialog.sum.text()
    assert not dialog.use.isEnabled()
    for widget in (dialog.tabs, dialog.choices, dialog.keep, dialog.bar, dialog.stop):
        assert not widget.isVisible()


def test_every_row_is_accounted_for(dialog, tmp_path):
    dialog.open_file(a_file(tmp_path, *ROWS))
    assert dialog.sum.text() == ("5 rows: 2 taken, 1 refused, 1 twice, 1 empty.")
    assert "1 × Number: is no phone number" in dialog.reasons.text()
    assert dialog.tabs.tabText(1) == "Not taken (2)"
    assert shown(dialog.refused, 0) == ["4", "5"]
    assert shown(dialog.refused, 1)[1] == "the same number stands in line 2"
    assert dialog.use.text() == "&Use 2 numbers"
    assert dialog.use.isEnabled()


def test_numbers_are_masked_until_they_are_shown(dialog, tmp_path):
    dialog.open_file(a_file(tmp_path, *ROWS))
    assert shown(dialog.preview, 0)[0] == "+628••••••01"
    assert "811-000-001" not in shown(dialog.refused, 2)[1]
    dialog.reveal.click()
    assert shown(dialog.preview, 0)[0] == "+62811000001"
    assert shown(dialog.refused, 2)[1].startswith("+62 811-000-001")
    dialog.reveal.click()
    assert shown(dialog.preview, 0)[0] == "+628••••••01"
    dialog.reveal.click()
    dialog.open_file(a_file(tmp_path, *ROWS))
    assert shown(dialog.preview, 0)[0] == "+628••••••01", "another reading is masked again"


def test_what_was_guessed_is_shown_and_can_be_changed(dialog, tmp_path):
    path = a_file(tmp_path, "telefono;nombre", "0550001111;José", encoding="cp1252")
    dialog.open_file(path)
    choices = dialog.choices
    assert choices.delimiter.currentText() == "semicolon"
    assert choices.heading.isChecked()
    assert choices.columns["callee"].currentText() == "telefono"
    assert "encoding" in choices.why.text()
    choices.encoding.setCurrentIndex(choices.encoding.findData("cp1252"))
    choices.encoding.activated.emit(choices.encoding.currentIndex())
    assert dialog.asked[-1].encoding == "cp1252"
    assert shown(dialog.preview, 1) == ["José"]
    QTest.keyClick(choices.heading, Qt.Key.Key_Space)
    assert (dialog.asked[-1].heading, dialog.asked[-1].encoding) == (False, "cp1252")
    assert dialog.preview.rowCount() == 2
    choices.delimiter.setCurrentIndex(choices.delimiter.findData(","))
    choices.delimiter.activated.emit(choices.delimiter.currentIndex())
    assert dialog.asked[-1].delimiter == ","
    assert dialog.preview.columnCount() == 1


def test_columns_are_chosen_and_the_rest_become_variables(dialog, tmp_path):
    dialog.open_file(a_file(tmp_path, *ROWS))
    choices = dialog.choices
    assert (choices.columns["case"].currentText(), choices.variables.isChecked()) == ("case", True)
    combo = choices.columns["case"]
    combo.setCurrentIndex(combo.findText("left out"))
    combo.activated.emit(combo.currentIndex())
    assert dialog.asked[-1].columns == {"callee": 0}
    assert dialog.asked[-1].variables == (1, 2)
    choices.variables.click()
    assert dialog.asked[-1].variables == ()
    number = choices.columns["callee"]
    number.setCurrentIndex(0)
    number.activated.emit(0)
    assert "no column is chosen for “Number”" in dialog.reasons.text()
    assert not dialog.use.isEnabled()


def test_another_file_begins_with_nothing_chosen(dialog, tmp_path):
    dialog.open_file(a_file(tmp_path, *ROWS))
    dialog.choices.heading.click()
    dialog.open_file(a_file(tmp_path, *ROWS, name="more.csv"))
    assert dialog.asked[-1] == Choices()
    assert dialog.name.text() == "more.csv"


def test_more_than_the_platform_takes_is_not_cut_but_refused(dialog, tmp_path):
    rows = [f"+6281100000{n}" for n in range(6)]
    dialog.open_file(a_file(tmp_path, "phone", *rows))
    assert "at most 5 numbers at once" in dialog.sum.text()
    assert not dialog.use.isEnabled()
    dialog.open_file(a_file(tmp_path, "phone", *rows[:5]))
    assert dialog.use.isEnabled()


@pytest.mark.parametrize(
    ("content", "said"),
    [("", "is empty"), ("\x00\x01\x02", "no text and no workbook"), (None, "cannot be read")],
)
def test_a_file_that_cannot_be_read_says_why_and_the_dialog_goes_on(
    dialog, tmp_path, content, said
):
    path = tmp_path / "bad.csv"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    dialog.open_file(a_file(tmp_path, *ROWS))
    dialog.open_file(str(path))
    assert said in dialog.sum.text()
    assert dialog.sum.property("state") == "bad"
    assert not dialog.tabs.isVisible()
    dialog.open_file(a_file(tmp_path, *ROWS))
    assert dialog.use.isEnabled()


def test_a_reading_can_be_stopped(qtbot):
    dialog = ImportDialog(FIELD)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.open_file("/a/long/list.csv")
    assert dialog.bar.isVisible()
    dialog.show_progress(40_000)
    assert dialog.sum.text().replace("\u2009", " ") == "40 000 rows read…"
    with qtbot.waitSignal(dialog.stop_wanted):
        QTest.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    assert "was stopped" in dialog.sum.text()
    assert not dialog.bar.isVisible()


def test_what_is_taken_is_handed_over_once(dialog, tmp_path, qtbot):
    dialog.open_file(a_file(tmp_path, *ROWS))
    with qtbot.waitSignal(dialog.taken) as taken:
        QTest.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert taken.args[0].good == 2
    assert not dialog.use.isEnabled()
    dialog.show_kept("The list could not be taken over: no space.", failed=True)
    assert dialog.sum.property("state") == "bad"


def test_what_is_not_taken_can_be_kept(dialog, tmp_path, qtbot):
    dialog.open_file(a_file(tmp_path, *ROWS))
    dialog.keep.click()
    chooser = next(one for one in dialog.findChildren(QFileDialog) if one.isVisible())
    assert Path(chooser.selectedFiles()[0]).name == "people-not-taken.csv"
    with qtbot.waitSignal(dialog.refused_wanted) as wanted:
        chooser.fileSelected.emit(str(tmp_path / "kept.csv"))
    chooser.close()
    result, path = wanted.args
    assert Path(path).name == "kept.csv"
    with Path(result.refused_file).open(encoding="utf-8-sig", newline="") as file:
        lines = [row[0] for row in csv.reader(file)]
    assert lines == ["line", "4", "5"]


def test_the_button_opens_a_chooser(dialog, tmp_path):
    QTest.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    chooser = next(one for one in dialog.findChildren(QFileDialog) if one.isVisible())
    chooser.fileSelected.emit(a_file(tmp_path, *ROWS))
    chooser.close()
    assert dialog.use.isEnabled()


def test_a_file_can_be_dropped(dialog, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(a_file(tmp_path, *ROWS))])
    event = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    dialog.dragEnterEvent(event)
    assert event.isAccepted()
    dialog.dropEvent(event)
    assert dialog.use.isEnabled()
    data.setUrls([QUrl("https://example.com/list.csv")])
    event.setAccepted(False)
    dialog.dragEnterEvent(event)
    dialog.dropEvent(event)
    assert not event.isAccepted()
