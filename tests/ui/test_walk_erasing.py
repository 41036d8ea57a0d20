"""The walk through what erases a number and says how long data is kept."""

from PySide6.QtWidgets import QDialog
from tests.support.sample_erasures import sample_erasure, sample_retention, sample_sighting
from tests.ui.walk import walk

from dialwatch.calls.erasure import ErasureState


def test_the_dialog_that_erases_a_number(standing, qtbot):
    standing.open_view("erase_number")
    dialog = next(one for one in standing.findChildren(QDialog) if one.isVisible())
    walk(qtbot, dialog)
    dialog.show_sighting(sample_sighting())
    dialog.sure.setChecked(True)
    walk(qtbot, dialog)
    dialog.show_erasure(sample_erasure(ErasureState.RUNNING, step=3, doing="launches"))
    walk(qtbot, dialog)
    dialog.show_erasure(sample_erasure())
    walk(qtbot, dialog)
    dialog.reject()


def test_how_long_data_is_kept(standing, qtbot):
    standing.open_view("retention")
    dialog = next(one for one in standing.findChildren(QDialog) if one.isVisible())
    dialog.page.show_settings(sample_retention(calls=0))
    walk(qtbot, dialog)
    dialog.reject()
