"""From the first start to the first live campaign: a window, its engine, simulated platforms, and
nothing but keys."""

import asyncio
import contextlib
import tomllib
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.support.desk import shown
from tests.support.engines import Engines, Started
from tests.support.keyboard import key, tab_to, write
from tests.support.simulated import Simulated, started_simulator
from tests.support.windows import put_away

from dialwatch.app.desk import Desk
from dialwatch.app.options import Options
from dialwatch.app.start import next_desk
from dialwatch.calls.account import Light
from dialwatch.calls.campaign import CampaignStatus
from dialwatch.calls.errors import Unreachable
from dialwatch.clock import World, clock_for
from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.dialogs.add_account import AddAccountDialog
from dialwatch.ui.dialogs.settings import SettingsDialog
from dialwatch.ui.languages import fall_silent
from dialwatch.ui.layouts import Perspective
from dialwatch.ui.options import WindowOptions
from dialwatch.ui.widgets.step_rail import Step
from dialwatch.ui.window import MainWindow

ALT = Qt.KeyboardModifier.AltModifier
PASSPHRASE = "three grey herons"
WRONG = "no-such-secret-41"
EXPORTED = "settings-exported.toml"


@pytest.fixture
def simulator() -> Iterator[Simulated]:
    with started_simulator("steady", seed=11, speed=12) as simulated:
        yield simulated


@pytest.fixture
def profile(simulator: Simulated, tmp_path: Path) -> Path:
    """Empty but for the clock of the simulated world."""
    made = tmp_path / "profile"
    made.mkdir(mode=0o700)
    World.of(simulator.told["world"]).save(made / "world.json")
    return made


@contextlib.asynccontextmanager
async def a_first_desk(profile: Path) -> AsyncIterator[Desk]:
    """The window of somebody who never had one."""
    ledger, clock = Ledger(), clock_for(profile)
    window = MainWindow(ledger, clock, WindowOptions(ini=profile / "window.ini", size=(1024, 700)))
    made = Desk(window, ledger, clock, profile, Options())
    made.tasks.start(made.run(), name="desk")
    try:
        yield made
    finally:
        if not made.again:  # else those who follow have ended it
            await made.aclose()
            put_away(window)


async def opened(kind: type[QWidget]) -> QWidget:
    """The dialog of this kind that has the keys."""

    def there() -> QWidget | None:
        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]
        if found and not found[0].isActiveWindow():
            found[0].activateWindow()
        return found[0] if found and found[0].isActiveWindow() else None

    return await shown(there, f"a {kind.__name__}")


async def said(dialog: AddAccountDialog, words: str) -> None:
    await shown(
        lambda: dialog.test.said and words in dialog.test.said.headline, f"a test that says {words}"
    )


async def set_up(told: dict[str, Any], simulator: Simulated) -> None:
    """Step by step, with a wrong secret and a wrong clock on the way."""
    wizard = await opened(AddAccountDialog)
    await shown(lambda: wizard.platform.offer, "the platforms")
    assert wizard.platform.offer.platform == "airudder"
    await key(Qt.Key.Key_Return)

    await write("Jakarta")
    await tab_to(wizard.account.site.edit)
    await key(Qt.Key.Key_End)
    await tab_to(wizard.account.address.edit)
    await write(told["url"].replace("127.0.0.1", "127.0.0.2"))
    await key(Qt.Key.Key_Return)
    assert "encryption" in wizard.account.address.fault.text()  # not of this computer
    wizard.account.address.edit.selectAll()
    await write(told["url"])
    await tab_to(wizard.account.zone.edit)
    wizard.account.zone.edit.lineEdit().selectAll()
    await write("Jakarta")
    await key(Qt.Key.Key_Down)
    await key(Qt.Key.Key_Return)  # of the list of what fits
    assert wizard.account.zone.value() == "Asia/Jakarta"
    await opened(AddAccountDialog)  # no window manager gives it the keys back
    await key(Qt.Key.Key_Return)
    await shown(lambda: wizard.step is Step.LIST, "the step of keys")

    await tab_to(wizard.keys.keys.edits["app_key"])
    await write(told["app_key"])
    await tab_to(wizard.keys.keys.edits["app_secret"])
    await write(WRONG)
    await shown(lambda: wizard.keys.place.kind, "places for the keys")
    assert not wizard.keys.place.places["keyring"].button.isEnabled()
    assert wizard.keys.place.kind == "passphrase"
    await tab_to(wizard.keys.place.passphrase)
    await write(PASSPHRASE)
    await tab_to(wizard.keys.place.repeated)
    await write(PASSPHRASE)
    await key(Qt.Key.Key_Return)
    assert wizard.step is Step.CHECK

    await key(Qt.Key.Key_Return)
    await said(wizard, "refuses these keys")
    assert WRONG not in wizard.test.headline.text() + wizard.test.advice.text()
    await key(Qt.Key.Key_B, ALT)
    await shown(lambda: wizard.step is Step.LIST, "the step of keys again")
    await tab_to(wizard.keys.keys.edits["app_secret"])
    wizard.keys.keys.edits["app_secret"].selectAll()
    await write(told["app_secret"])
    await key(Qt.Key.Key_Return)

    simulator.fault({"platform": "airudder", "kind": "skew"})
    await key(Qt.Key.Key_Return)
    await said(wizard, "clock is 11 min slow")
    simulator.fault()
    await key(Qt.Key.Key_T, ALT)
    await said(wizard, "tasks seen")
    await key(Qt.Key.Key_Return)
    await shown(lambda: wizard.step is None, "the account")
    assert "passphrase" in wizard.added.kept.text()
    await key(Qt.Key.Key_Return)


async def see_it_live(desk: Desk) -> None:
    def calling() -> bool:
        rows = desk.ledger.campaigns.values()
        return any(row.status == CampaignStatus.CALLING for row in rows)

    await shown(calling, "a live campaign")
    await shown(desk.window.campaigns.model.rowCount, "a campaign in the table")
    assert [one.name for one in desk.accounts] == ["Jakarta"]
    assert not desk.window.welcome.isVisible()


async def change_a_setting(desk: Desk, profile: Path) -> None:
    """Everything is changed later in one dialog that is searched."""
    desk.window.activateWindow()
    await shown(desk.window.isActiveWindow, "the window")
    QTest.keySequence(desk.window, "Ctrl+,")
    settings = await opened(SettingsDialog)
    await shown(lambda: settings.accounts.account, "the settings")
    await write("while calling")
    field = settings.rows["polling"].fields[0]
    assert settings.stack.currentWidget() is settings.rows["polling"]
    await tab_to(field.edit)
    field.edit.selectAll()
    await write("15")
    await key(Qt.Key.Key_Return)
    await shown(lambda: "Kept" in settings.words.text(), "what is kept")
    assert tomllib.loads((profile / "settings.toml").read_text())["polling"] == {"fast": 15.0}
    exported = profile.parent / EXPORTED
    desk.window.setting_up.export_wanted.emit(str(exported), desk.window.setting_up.look())
    await shown(exported.exists, "the exported settings")
    assert "[[account]]" in exported.read_text()


async def speak_spanish(desk: Desk, app: QApplication) -> None:
    """Other windows on the same engine, at once; they come up as those before them stood."""
    desk.window.actions_["calls_layout"].trigger()
    desk.window.actions_["language.es"].trigger()
    settings = await opened(SettingsDialog)
    said = "The language changes as soon as no dialog is open and no file is being written."
    notices = desk.window.notices
    await shown(lambda: said in [one.text for one in notices.notices], "a word on it")
    assert not desk.closing.is_set()
    settings.reject()
    await shown(desk.closing.is_set, "the end of these windows")
    after = await next_desk(desk, app)
    try:
        after.tasks.start(after.run(), name="desk")
        await shown(after.window.campaigns.model.rowCount, "a campaign in the table")
        assert after.window.perspectives.current is Perspective.CALLS
        assert after.window.actions_["quit"].text() == "&Salir"
        assert after.window.actions_["language.es"].isChecked()
    finally:
        await after.aclose()
        put_away(after.window)
        fall_silent(app)


async def start_the_engine_again(
    desk: Desk, engines: Engines, profile: Path, engine: Started
) -> None:
    """The passphrase is asked for once a start of the program, not once an engine."""
    before = desk.link.hello["start_id"]
    with contextlib.suppress(Unreachable):  # it may be gone before it has answered
        await desk.link.stop_engine()
    await asyncio.to_thread(engine.ended)
    engines.start(profile)
    await shown(lambda: desk.link.hello.get("start_id") != before, "the next engine")
    await shown(lambda: desk.accounts and desk.accounts[0].light is Light.LIVE, "its account")
    assert not desk.window.actions_["unlock"].isEnabled()


def nothing_private_is_told(profile: Path, told: dict[str, Any]) -> None:
    """Neither in the files nor in the titles."""
    files = ("settings.toml", "keys.sealed", "engine.log", "window.ini")
    texts = [(profile / name).read_text() for name in files if (profile / name).exists()]
    texts += [(profile.parent / EXPORTED).read_text()]
    texts += [one.windowTitle() for one in QApplication.topLevelWidgets()]
    for secret in (told["app_key"], told["app_secret"], WRONG, PASSPHRASE):
        assert not [text for text in texts if secret in text]


async def test_from_first_start_to_the_first_live_campaign(
    qapp, engines: Engines, simulator: Simulated, profile: Path, monkeypatch
):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    engine = engines.start(profile)
    engine.announced()
    async with a_first_desk(profile) as desk:
        await set_up(simulator.told["airudder"], simulator)
        await see_it_live(desk)
        await change_a_setting(desk, profile)
        await start_the_engine_again(desk, engines, profile, engine)
        nothing_private_is_told(profile, simulator.told["airudder"])
        await speak_spanish(desk, qapp)
