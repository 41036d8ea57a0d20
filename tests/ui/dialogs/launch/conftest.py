"""The dialog of a launch as it is opened, with a draft, and with a draft that was checked."""

from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.support.sample_launches import (
    a_launch,
    sample_check,
    sample_choices,
    sample_drafts,
    sample_offers,
)
from tests.support.sample_ledger import NOW, sample_accounts
from tests.ui.dialogs.launch.ground import Asked

from dialwatch.ui.dialogs.launch import LaunchDialog
from dialwatch.ui.widgets.step_rail import Step


@pytest.fixture
def make(qtbot):
    def made(**told: Any) -> tuple[LaunchDialog, Asked]:
        zone = told.pop("zone", "Asia/Jakarta")
        dialog = LaunchDialog(sample_accounts(), ZoneInfo(zone), lambda: NOW, **told)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        asked = Asked(dialog)
        dialog.show()
        dialog.activateWindow()
        QTest.qWaitForWindowActive(dialog)
        dialog.begin()
        dialog.show_offers(sample_offers())
        dialog.show_launches(sample_drafts())
        return dialog, asked

    return made


@pytest.fixture
def draft(make) -> tuple[LaunchDialog, Asked]:
    """A draft with its list, at the form."""
    dialog, asked = make(launch="l1")
    dialog.show_launch(a_launch())
    dialog.show_choices("jkt", "task", sample_choices())
    return dialog, asked


@pytest.fixture
def checked(draft) -> tuple[LaunchDialog, Asked]:
    """The same, checked: 9 812 of 9 842 rows would be sent."""
    dialog, asked = draft
    dialog.rail.steps[Step.CHECK].button.click()
    dialog.show_check(sample_check())
    return dialog, asked
