"""A code is named in the window; the engine keeps the name, and the table shows it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from tests.support.desk import a_desk, shown
from tests.support.engines import Engines
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.demo import write_demo
from dialwatch.settings import SettingsFile
from dialwatch.ui.models.call_columns import COLUMNS
from dialwatch.ui.models.label_table import NAME

LABEL = next(at for at, column in enumerate(COLUMNS) if column.name == "label")


@pytest.fixture
def world() -> Iterator[Simulated]:
    with started_simulator("tiny", seed=5, speed=120) as simulated:
        yield simulated


async def test_a_name_that_is_typed_is_kept_and_shown(
    world: Simulated, engines: Engines, tmp_path: Path
):
    profile = tmp_path / "profile"
    write_demo(profile, world.told)
    async with a_desk(engines, profile) as desk:
        window, model = desk.window, desk.window.calls.model
        window.calls.set_query("platform:blu label:unconnected")
        await shown(lambda: model.query and model.rowCount(), "a call that was not connected")
        assert model.index(0, LABEL).data() == "not connected"

        window.openings.labels("mexico")
        dialog = window.openings.labels_dialog
        await shown(lambda: dialog.model.row_of("Unconnected") >= 0, "the codes")
        await shown(lambda: dialog.model.row(0).seen, "how many calls carry each")
        index = dialog.model.index(dialog.model.row_of("Unconnected"), NAME)
        dialog.model.setData(index, "nobody there")
        dialog.save.click()
        await shown(lambda: window.openings.labels_dialog is None, "the dialog closes")

        await shown(lambda: model.index(0, LABEL).data() == "nobody there", "the name")
        assert model.index(0, LABEL).data(Qt.ItemDataRole.ToolTipRole) == (
            "nobody there (Unconnected)"
        )
        window.calls.set_query('label:"nobody there"')
        await shown(lambda: model.query and model.rowCount(), "found by its name")
        window.openings.labels("mexico")
        again = window.openings.labels_dialog
        await shown(lambda: again.model.row_of("Unconnected") >= 0, "the codes again")
        again.model.setData(again.model.index(0, NAME), "x" * 200)
        assert len(again.model.row(0).name) == 80
        again.reject()
    settings = SettingsFile(profile / "settings.toml").load().settings
    assert settings.account_called("mexico").labels == {
        "conclusion": {"Unconnected": "nobody there"}
    }
