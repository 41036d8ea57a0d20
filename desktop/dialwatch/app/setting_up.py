"""What the dialogs of setting up ask of the engine. Keys pass through here, and stay nowhere."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from dialwatch.app.answering import Answering
from dialwatch.calls.errors import BadInput, DialwatchError, NotFound
from dialwatch.files import write_private
from dialwatch.redaction import hide
from dialwatch.ui.engine_words import spoken

if TYPE_CHECKING:
    from dialwatch.app.desk import Desk
    from dialwatch.ui.dialogs.account_keys import AccountKeysDialog
    from dialwatch.ui.dialogs.add_account import AddAccountDialog
    from dialwatch.ui.dialogs.settings import SettingsDialog
    from dialwatch.ui.dialogs.settings_import import SettingsImportDialog
    from dialwatch.ui.dialogs.unlock import UnlockDialog
    from dialwatch.ui.setup.drafting import Draft

__all__ = ["SetupDesk"]

translate = QCoreApplication.translate

_LARGEST = 1_000_000
"""Bytes of a file of settings; the engine takes no longer ones either."""


class SetupDesk:
    """Answers all of them from the window's start on, and keeps a passphrase that was given: an
    engine that is started again would ask for it anew."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._passphrase = ""
        self._told = False
        """The engine told of its accounts."""
        setting_up = desk.window.setting_up
        setting_up.account_opened.connect(lambda dialog: _AddingAccount(self, desk, dialog))
        setting_up.settings_opened.connect(lambda dialog: _Settings(desk, dialog))
        setting_up.keys_opened.connect(lambda dialog: _Keys(self, desk, dialog))
        setting_up.import_opened.connect(lambda dialog: _Importing(desk, dialog))
        setting_up.unlock_opened.connect(lambda dialog: _Unlocking(self, desk, dialog))
        setting_up.export_wanted.connect(
            lambda path, look: desk.tasks.start(self._export(path, look), name="export settings")
        )

    async def live(self) -> None:
        """An engine answers: see whether it waits for the passphrase."""
        with suppress(NotFound, BadInput):  # an older engine knows of no such keys
            told = await self._desk.link.get("keys")
            if told["locked"] and self._passphrase:
                told = await self._unlocked(self._passphrase)
            self._desk.window.setting_up.show_keys(told)

    def accounts_came(self) -> None:
        """The engine told of the accounts for the first time: without any, help to set one up."""
        if not self._told and not self._desk.unattended:
            self._told = True
            self._desk.tasks.start(self._help(), name="first start")

    async def _help(self) -> None:
        """An engine that has just begun tells of no accounts yet: its settings do."""
        with suppress(DialwatchError):
            told = await self._desk.link.get("settings")
            if not told["accounts"]:
                self._desk.window.setting_up.first_start()

    async def unlock(self, passphrase: str) -> None:
        """Open the keys, or begin to keep some under it. Raises BadInput."""
        if passphrase:
            told = await self._unlocked(passphrase)
            self._passphrase = passphrase
            self._desk.window.setting_up.show_keys(told)

    async def _unlocked(self, passphrase: str) -> Mapping[str, Any]:
        hide(passphrase)
        told: Mapping[str, Any] = await self._desk.link.post(
            "keys/unlock", {"passphrase": passphrase}
        )
        return told

    async def _export(self, path: str, look: Mapping[str, Any]) -> None:
        setting_up = self._desk.window.setting_up
        try:
            told = await self._desk.link.post("settings/export", {"window": dict(look)})
            data = str(told["text"]).encode()
            await asyncio.to_thread(write_private, Path(path), data)
        except (DialwatchError, OSError) as error:
            why = getattr(error, "strerror", "") or error
            said = translate("Settings", "The settings could not be written: {why}.")
            setting_up.show_exported(said.format(why=spoken(str(why)).rstrip(".。")), ok=False)
        else:
            said = translate("Settings", "Written to {name}: no keys and no numbers are in it.")
            setting_up.show_exported(said.format(name=Path(path).name), ok=True)


class _AddingAccount(Answering["AddAccountDialog"]):
    def __init__(self, setup: SetupDesk, desk: "Desk", dialog: "AddAccountDialog") -> None:
        super().__init__(desk, dialog, "add account", dialog.show_failure)
        self._setup = setup
        dialog.offers_wanted.connect(lambda: self._start("offers", self._offers()))
        dialog.places_wanted.connect(lambda: self._start("places", self._places()))
        dialog.test_wanted.connect(lambda draft: self._start("test", self._test(draft)))
        dialog.add_wanted.connect(
            lambda draft, place, secret: self._start("add", self._add(draft, place, secret))
        )
        dialog.begin()

    async def _offers(self) -> None:
        told = await self._desk.link.get("setup")
        if self._dialog is not None:
            self._dialog.show_offers(told["platforms"])

    async def _places(self) -> None:
        told = await self._desk.link.get("setup/places")
        if self._dialog is not None:
            self._dialog.show_places(told["places"])

    async def _test(self, draft: "Draft") -> None:
        hide(*draft.keys.values())
        told = await self._desk.link.post("setup/test", draft.told())
        if self._dialog is not None:
            self._dialog.show_result(told)

    async def _add(self, draft: "Draft", place: str, passphrase: str) -> None:
        hide(*draft.keys.values())
        await self._setup.unlock(passphrase)
        told = await self._desk.link.post("accounts", {**draft.told(), "keep": place or None})
        self._desk.window.setting_up.settings_changed()
        if self._dialog is not None:
            self._dialog.show_added(str(told["id"]), str(told["sentence"]))


class _Keys(Answering["AccountKeysDialog"]):
    def __init__(self, setup: SetupDesk, desk: "Desk", dialog: "AccountKeysDialog") -> None:
        super().__init__(desk, dialog, "keys", dialog.show_failure)
        self._setup = setup
        dialog.offers_wanted.connect(lambda: self._start("offers", self._offers()))
        dialog.places_wanted.connect(lambda: self._start("places", self._places()))
        dialog.test_wanted.connect(
            lambda account, keys: self._start("test", self._test(account, keys))
        )
        dialog.keep_wanted.connect(lambda *told: self._start("keep", self._keep(*told)))
        dialog.begin()

    async def _offers(self) -> None:
        told = await self._desk.link.get("setup")
        if self._dialog is not None:
            self._dialog.show_offers(told["platforms"])

    async def _places(self) -> None:
        told = await self._desk.link.get("setup/places")
        if self._dialog is not None:
            self._dialog.show_places(told["places"])

    async def _test(self, account: str, keys: Mapping[str, str]) -> None:
        hide(*keys.values())
        told = await self._desk.link.post(f"accounts/{_safe(account)}/keys/test", {"keys": keys})
        if self._dialog is not None:
            self._dialog.show_result(told)

    async def _keep(self, account: str, keys: Mapping[str, str], place: str, secret: str) -> None:
        hide(*keys.values())
        await self._setup.unlock(secret)
        asked = {"keys": keys, "keep": place}
        told = await self._desk.link.post(f"accounts/{_safe(account)}/keys", asked)
        if self._dialog is not None:
            self._dialog.show_kept(str(told["sentence"]))


class _Unlocking(Answering["UnlockDialog"]):
    def __init__(self, setup: SetupDesk, desk: "Desk", dialog: "UnlockDialog") -> None:
        super().__init__(desk, dialog, "unlock", dialog.show_failure)
        self._setup = setup
        dialog.given.connect(lambda text: self._start("keys", self._unlock(text)))

    async def _unlock(self, passphrase: str) -> None:
        await self._setup.unlock(passphrase)
        if self._dialog is not None:
            self._dialog.accept()


class _Settings(Answering["SettingsDialog"]):
    def __init__(self, desk: "Desk", dialog: "SettingsDialog") -> None:
        super().__init__(desk, dialog, "settings", dialog.show_failure)
        dialog.wanted.connect(lambda: self._start("read", self._read()))
        dialog.changed.connect(lambda told: self._start("change", self._change(told)))
        dialog.account_test_wanted.connect(lambda one: self._start("test", self._test(one)))
        dialog.account_removed.connect(lambda one: self._start("remove", self._remove(one)))
        dialog.begin()

    async def _read(self) -> None:
        told = await self._desk.link.get("settings")
        if self._dialog is not None:
            self._dialog.show_settings(told)

    async def _change(self, wanted: Mapping[str, Any]) -> None:
        told = await self._desk.link.post("settings", wanted)
        if "acting" in wanted and not told["faults"]:
            self._desk.window.show_acting(told["settings"]["acting"])
        if self._dialog is not None:
            self._dialog.show_saved(told)

    async def _test(self, account: str) -> None:
        told = await self._desk.link.test(account)
        if self._dialog is not None:
            self._dialog.show_tested(str(told["sentence"]), ok=bool(told["ok"]))

    async def _remove(self, account: str) -> None:
        told = await self._desk.link.delete(f"accounts/{_safe(account)}")
        await self._read()
        if self._dialog is not None:
            self._dialog.show_tested(str(told["sentence"]), ok=True)


class _Importing(Answering["SettingsImportDialog"]):
    def __init__(self, desk: "Desk", dialog: "SettingsImportDialog") -> None:
        super().__init__(desk, dialog, "import settings", dialog.show_failure)
        dialog.preview_wanted.connect(lambda path: self._start("preview", self._preview(path)))
        dialog.import_wanted.connect(lambda path: self._start("import", self._import(path)))
        dialog.begin()

    async def _preview(self, path: str) -> None:
        told = await self._desk.link.post("settings/import", {"text": await _read_text(path)})
        if self._dialog is not None:
            self._dialog.show_preview(told)

    async def _import(self, path: str) -> None:
        asked = {"text": await _read_text(path), "apply": True}
        told = await self._desk.link.post("settings/import", asked)
        setting_up = self._desk.window.setting_up
        setting_up.use_look(told["window"])
        setting_up.settings_changed()
        if self._dialog is not None:
            self._dialog.show_done(told)


async def _read_text(path: str) -> str:
    """The text of a file. Raises BadInput with a sentence for the user."""
    try:
        data = await asyncio.to_thread(_read, Path(path))
        return data.decode()
    except OSError as error:
        said = translate("Settings", "The file cannot be read ({why}). Nothing was changed.")
        raise BadInput(said.format(why=spoken(error.strerror or ""))) from error
    except UnicodeDecodeError:
        said = translate(
            "Settings",
            "This file holds something else than exported settings of Dialwatch. Nothing was "
            "changed.",
        )
        raise BadInput(said) from None


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_LARGEST + 1)


def _safe(account: str) -> str:
    return quote(account, safe="")
