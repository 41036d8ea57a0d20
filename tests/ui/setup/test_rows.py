"""Every setting that the program has is changed in the dialog, or where a page of it leads."""

from pydantic import BaseModel
from PySide6.QtWidgets import QWidget

from dialwatch.engine.settings_desk import ACCOUNT_FIELDS
from dialwatch.settings import AccountSettings, Settings
from dialwatch.ui.actions import Actions
from dialwatch.ui.setup.rows import ELSEWHERE, account_rows, pages

_CHOSEN_ONCE = {"account.id", "account.platform", "account.simulated"}
"""What an account is cannot become something else: another one is added."""


def _all_settings() -> set[str]:
    found: set[str] = set()
    for name, field in Settings.model_fields.items():
        model = AccountSettings if name == "account" else field.annotation
        assert isinstance(model, type)
        assert issubclass(model, BaseModel)
        found |= {f"{name}.{inner}" for inner in model.model_fields}
    return found


def test_no_setting_is_left_out():
    rows = {f"{page.place}.{row.name}" for page in pages() for row in page.rows}
    rows |= {f"account.{row.name}" for row in account_rows(tuple)}
    assert _all_settings() - rows - set(ELSEWHERE) == _CHOSEN_ONCE
    assert {one for one in rows if not one.startswith("look.")} <= _all_settings()


def test_the_engine_takes_what_the_accounts_rows_change():
    assert {row.name for row in account_rows(tuple)} == set(ACCOUNT_FIELDS)


def test_the_ways_out_lead_to_actions_that_there_are(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    links = {action for page in pages() for action, _ in page.links}
    assert links | set(ELSEWHERE.values()) <= set(Actions(window).entries)


def test_limits_are_those_of_the_engine():
    """What can be typed is what is taken; the engine says so of the rest."""
    for page in pages():
        if page.place == "look":
            continue
        model = Settings.model_fields[page.place].annotation
        assert isinstance(model, type)
        for row in page.rows:
            bounds = {
                name: getattr(one, name)
                for one in model.model_fields[row.name].metadata
                for name in ("ge", "le")
                if hasattr(one, name)
            }
            if bounds:
                assert (row.least, row.most) == (bounds["ge"], bounds["le"]), row.name
