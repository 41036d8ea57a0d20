"""The window's life on a real engine: keeping on, the tray's state, diagnostics, starting up."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from tests.support.desk import a_desk, shown
from tests.support.engines import Engines

from dialwatch.app.desk import Desk
from dialwatch.calls.platform import Platform
from dialwatch.files import make_profile
from dialwatch.settings import AccountSettings, SettingsFile
from dialwatch.ui.dialogs.diagnostics import DiagnosticsDialog
from dialwatch.ui.life.group import LifeGroup

pytestmark = pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface", extend=True)
"""Offscreen there is no tray, and Qt says so for each icon."""
NAME = "Warung Kenari"


@pytest.fixture
async def desk(engines: Engines, tmp_path: Path) -> AsyncIterator[Desk]:
    """On a profile whose one account nobody answers for."""
    profile = make_profile(tmp_path / "profile")
    (profile / "secrets").mkdir(mode=0o700)
    (profile / "secrets" / "warung-kenari.toml").write_text('app_key = "k"\napp_secret = "s"\n')
    (profile / "secrets" / "warung-kenari.toml").chmod(0o600)
    SettingsFile(profile / "settings.toml").add_account(
        AccountSettings(
            id="warung-kenari",
            name=NAME,
            platform=Platform.AIRUDDER,
            base_url="http://127.0.0.1:9",
            zone="Asia/Jakarta",
            simulated=True,
        )
    )
    async with a_desk(engines, profile) as made:
        yield made


async def test_a_life(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One window for all of it: an engine takes seconds to start."""
    window, keep = desk.window, desk.window.actions_["keep"]

    async def owned() -> bool:
        return bool((await desk.link.get("hello"))["owned"])

    await shown(lambda: desk.life.kept and keep.isChecked(), "that the engine is another's")
    keep.trigger()
    await shown(lambda: not desk.life.kept, "that it ends with the last window")
    assert await owned()
    keep.trigger()
    await shown(lambda: desk.life.kept, "that it goes on")
    assert not await owned()

    window.life.begin(lambda: True)
    desk.life.accounts_changed(False)
    tray = window.life.tray
    assert tray is not None
    assert tray.icon is not None
    await shown(lambda: NAME in tray.icon.toolTip(), "the account in trouble")
    desk.life.accounts_changed(True)
    assert "paused" in tray.icon.toolTip()

    window.life.open_diagnostics()
    dialog = window.findChild(DiagnosticsDialog)
    assert dialog is not None
    await shown(dialog.copy.isEnabled, "the diagnostics")
    text = dialog.text.toPlainText()
    assert "airudder 1: " in text
    assert "goes on without a window: True" in text
    assert [one for one in (NAME, "warung-kenari", str(tmp_path)) if one in text] == []
    dialog.reject()

    await _start_with_the_system(desk, tmp_path, monkeypatch)


async def _start_with_the_system(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    group: LifeGroup = desk.window.life.group()
    startup = group.startup
    await shown(startup.isEnabled, "whether it is on")
    startup.click()
    folder = tmp_path / "config" / "autostart"
    await shown(startup.isEnabled, "that it is on")
    assert [one.suffix for one in folder.iterdir()] == [".desktop"]
    assert startup.isChecked()
    startup.click()
    await shown(startup.isEnabled, "that it is off")
    assert list(folder.iterdir()) == []
    shutil.rmtree(folder)
    folder.write_text("in the way")
    startup.click()
    await shown(group._startup_words.text, "why not")
    assert not startup.isChecked()
    group.deleteLater()
    QCoreApplication.sendPostedEvents(group, QEvent.Type.DeferredDelete)


async def test_what_the_desktop_wants_ends_the_window(qapp) -> None:
    """An `Application` cannot be made beside the tests' own: its answers are asked of the class."""
    from dialwatch.app.application import Application

    wanted = []

    class Stub:
        quit_wanted = type("Signal", (), {"emit": lambda self: wanted.append("quit")})()

    event = QEvent(QEvent.Type.Quit)
    assert Application.event(Stub(), event)  # type: ignore[arg-type]
    assert wanted == ["quit"]
    assert not event.isAccepted()
