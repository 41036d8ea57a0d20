"""A list is read from a file: what is guessed can be changed, and every row is accounted for."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from tests.importing.files import a_book

from dialwatch.calls.errors import BadInput
from dialwatch.calls.form import FieldKind, FormField
from dialwatch.importing.job import Choices, ListJob
from dialwatch.importing.reading import read_list
from dialwatch.importing.text_file import NoText
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
            made.show_failure(str(error), open_to_choice=isinstance(error, NoText))

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
    assert "Choose a CSV file" in dialog.empty.sentence.text()
    assert dialog.empty.isVisible()
    assert not dialog.use.isEnabled()
    for widget in (dialog.rows, dialog.choices, dialog.keep, dialog.bar, dialog.stop, dialog.sum):
        assert not widget.isVisible()


def test_every_row_is_accounted_for(dialog, tmp_path):
    dialog.open_file(a_file(tmp_path, *ROWS))
    assert dialog.sum.text() == ("5 rows: 2 taken, 1 refused, 1 twice, 1 empty.")
    assert "1 × Number: is no phone number" in dialog.reasons.text()
    assert dialog.rows.tabText(1) == "Not taken (2)"
    assert shown(dialog.rows.refused, 0) == ["4", "5"]
    assert shown(dialog.rows.refused, 1)[1] == "the same number stands in line 2"
    assert dialog.use.text() == "&Use 2 numbers"
    assert dialog.use.isEnabled()


def test_numbers_are_masked_until_they_are_shown(dialog, tmp_path):
    dialog.open_file(a_file(tmp_path, *ROWS))
    assert shown(dialog.rows.preview, 0)[0] == "+628••••••01"
    assert "811-000-001" not in shown(dialog.rows.refused, 2)[1]
    dialog.reveal.click()
    assert shown(dialog.rows.preview, 0)[0] == "+62811000001"
    assert shown(dialog.rows.refused, 2)[1].startswith("+62 811-000-001")
    dialog.reveal.click()
    assert shown(dialog.rows.preview, 0)[0] == "+628••••••01"
    dialog.reveal.click()
    dialog.open_file(a_file(tmp_path, *ROWS))
    assert shown(dialog.rows.preview, 0)[0] == "+628••••••01", "another reading is masked again"


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
    assert shown(dialog.rows.preview, 1) == ["José"]
    QTest.keyClick(choices.heading, Qt.Key.Key_Space)
    assert (dialog.asked[-1].heading, dialog.asked[-1].encoding) == (False, "cp1252")
    assert dialog.rows.preview.rowCount() == 2
    choices.delimiter.setCurrentIndex(choices.delimiter.findData(","))
    choices.delimiter.activated.emit(choices.delimiter.currentIndex())
    assert dialog.asked[-1].delimiter == ","
    assert dialog.rows.preview.columnCount() == 1


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
    assert not dialog.rows.isVisible()
    dialog.open_file(a_file(tmp_path, *ROWS))
    assert dialog.use.isEnabled()


def test_what_cannot_be_read_says_what_to_do(dialog, tmp_path, qtbot):
    path = tmp_path / "late.csv"
    dialog.open_file(str(path))
    assert "Mend it and read it again" in dialog.empty.sentence.text()
    assert not dialog.choices.isVisible()
    a_file(tmp_path, *ROWS, name="late.csv")
    QTest.mouseClick(dialog.empty.button, Qt.MouseButton.LeftButton)
    assert dialog.use.isEnabled()
    assert not dialog.empty.isVisible()


def test_a_choice_after_which_nothing_can_be_read_can_be_taken_back(dialog, tmp_path):
    dialog.open_file(a_file(tmp_path, "phone,x", *["+62811000001," + "x," * 300] * 3))
    dialog.choices.heading.click()
    assert "at most 256" in dialog.sum.text()
    assert "Change how it is read above" in dialog.empty.sentence.text()
    dialog.choices.heading.click()
    assert dialog.rows.isVisible()


def test_utf16_without_a_mark_can_be_chosen_where_it_is_not_guessed(dialog, tmp_path):
    path = tmp_path / "people.csv"
    path.write_bytes(
        ("电话,姓名\n" + "+8617000000001,王小明\n" + "李小红张伟强" * 90).encode("utf-16-le")
    )
    dialog.open_file(str(path))
    assert "no text and no workbook" in dialog.sum.text()
    combo = dialog.choices.encoding
    assert combo.isVisible()
    combo.setCurrentIndex(combo.findData("utf-16-le"))
    combo.activated.emit(combo.currentIndex())
    assert dialog.choices.columns["callee"].currentText() == "电话"


def test_numbers_in_the_place_of_headings_are_masked_like_all(dialog, tmp_path):
    dialog.open_file(a_file(tmp_path, "+62811000001,0811000009", "+62811000002,x"))
    dialog.choices.heading.click()
    across = Qt.Orientation.Horizontal
    headings = [dialog.rows.preview.headerData(column, across) for column in (0, 1)]
    assert headings == ["+628••••••01", "081•••••09"]
    combo = dialog.choices.columns["callee"]
    assert "11000001" not in "".join(combo.itemText(at) for at in range(combo.count()))
    dialog.reveal.click()
    assert dialog.rows.preview.headerData(0, across) == "+62811000001"


def test_a_number_in_a_reason_is_masked(dialog, tmp_path):
    dialog.open_file(a_file(tmp_path, "+62811000001,0811000009", f"+62811000002,{'x' * 1_001}"))
    dialog.choices.heading.click()
    assert "has 1001 characters" in dialog.reasons.text()
    assert "0811000009" not in dialog.reasons.text()


def test_another_sheet_can_be_chosen_and_an_empty_one_taken_back(dialog, tmp_path):
    rows = [["phone"], ["+62811000001"]]
    dialog.open_file(str(a_book(tmp_path, ("Cover", []), ("North", rows), ("South", rows[:1]))))
    combo = dialog.choices.sheet
    assert (combo.currentText(), combo.isVisible()) == ("North", True)
    for name, said in (("Cover", "choose another one"), ("South", "0 rows"), ("North", "1 taken")):
        combo.setCurrentIndex(combo.findText(name))
        combo.activated.emit(combo.currentIndex())
        assert said in dialog.sum.text()


def test_of_many_reasons_the_most_frequent_are_told(dialog, tmp_path):
    bad = ("none", "", "6.2811E+10", "=1", "62811000001.5", "+62811\x07", *["none"] * 3)
    dialog.open_file(a_file(tmp_path, "phone,x", *(f"{one},x" for one in bad)))
    told = dialog.reasons.text().splitlines()
    assert told[0] == "5 × Number: is no phone number"
    assert told[4] == "… and 1 more reasons, beside their rows"


def test_a_file_of_headings_alone_says_why_nothing_is_shown(dialog, tmp_path):
    dialog.open_file(a_file(tmp_path, "phone,case"))
    assert "untick" in dialog.rows.empty.sentence.text()
    assert dialog.rows.empty.isVisible()
    dialog.open_file(a_file(tmp_path, *ROWS))
    assert not dialog.rows.empty.isVisible()


def test_rows_that_were_kept_are_known_and_said(dialog, tmp_path):
    dialog.open_file(a_file(tmp_path, "line,why it is not taken,phone", "2,x,'+62811000001"))
    assert "These rows were kept" in dialog.choices.why.text()
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
    with qtbot.waitSignal(dialog.read_wanted):
        QTest.mouseClick(dialog.empty.button, Qt.MouseButton.LeftButton)


def test_what_is_taken_is_handed_over_once(dialog, tmp_path, qtbot):
    dialog.open_file(a_file(tmp_path, *ROWS))
    with qtbot.waitSignal(dialog.taken) as taken:
        QTest.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert taken.args[0].good == 2
    assert not dialog.use.isEnabled()


def test_while_rows_are_taken_over_nothing_else_can_be_chosen(dialog, tmp_path):
    dialog.open_file(a_file(tmp_path, *ROWS))
    held = (dialog.choices.encoding, dialog.choices.heading, dialog.choose, dialog.keep, dialog.use)
    assert all(one.isEnabled() for one in held)
    dialog.use.click()
    assert not any(one.isEnabled() for one in held)
    assert not dialog.acceptDrops()
    dialog.show_not_used("The list could not be taken over: no space.")
    assert dialog.sum.property("state") == "bad"
    assert all(one.isEnabled() for one in held)
    assert dialog.acceptDrops()


def test_nothing_is_kept_while_another_reading_takes_its_file_away(qtbot, dialog, tmp_path):
    dialog.open_file(a_file(tmp_path, *ROWS))
    dialog.read_wanted.disconnect()
    dialog.choices.variables.click()
    assert not dialog.keep.isEnabled()
    assert dialog.rows.isVisible(), "what was read before is still shown"


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
