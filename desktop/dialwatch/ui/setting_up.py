"""The dialogs of setting up: opened here, served by the program."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from dialwatch.ui.actions import Actions, When
from dialwatch.ui.languages import Language
from dialwatch.ui.zone_choice import ZoneChoice

if TYPE_CHECKING:
    from dialwatch.ui.dialogs.add_account import AddAccountDialog
    from dialwatch.ui.dialogs.settings import SettingsDialog
    from dialwatch.ui.window import MainWindow

__all__ = ["SettingUp"]

_NOTICE = "keys"


class SettingUp(QObject):
    """Opens dialogs; what answers them listens to the signals."""

    account_opened = Signal(object)
    """An AddAccountDialog, to be served while it is open."""
    settings_opened = Signal(object)
    """A SettingsDialog, to be served while it is open."""
    keys_opened = Signal(object)
    """An AccountKeysDialog, to be served while it is open."""
    import_opened = Signal(object)
    """A SettingsImportDialog, to be served while it is open."""
    unlock_opened = Signal(object)
    """An UnlockDialog, to be served while it is open."""
    export_wanted = Signal(str, dict)
    """(path, the window's own settings): all settings are to be written there. Answer with
    `show_exported`."""

    def __init__(self, window: "MainWindow", actions: Actions, zones: ZoneChoice) -> None:
        super().__init__(window)
        self._window, self._actions, self._zones = window, actions, zones
        self._wizard: AddAccountDialog | None = None
        self._settings: SettingsDialog | None = None
        self._locked = 0
        self._offered = False
        for name, act in (
            ("add_account", self.add_account),
            ("settings", self.settings),
            ("unlock", self.unlock),
        ):
            actions.on(name, act)

    def first_start(self) -> None:
        """There is no account: help to set one up, once."""
        if not self._offered and self._wizard is None:
            self._offered = True
            self.add_account()

    def add_account(self) -> None:
        """Add an account, step by step; one such dialog at a time."""
        from dialwatch.ui.dialogs.add_account import AddAccountDialog  # late: seldom wanted

        if self._wizard is None:
            first = not self._window.accounts
            dialog = AddAccountDialog(lambda: self._window.accounts, self._window, first=first)
            self._wizard = dialog
            dialog.destroyed.connect(self._wizard_closed)
            dialog.demo_requested.connect(self._window.demo_requested)
            dialog.import_requested.connect(lambda: self.import_from("", dialog))
            dialog.watch_requested.connect(self._window.openings.watch)
            dialog.pushes_requested.connect(self._window.openings.pushes)
            self.account_opened.emit(dialog)
        self._front(self._wizard)

    def settings(self, place: str = "") -> None:
        """All settings; `place`: the page that is shown at first."""
        from dialwatch.ui.dialogs.settings import SettingsDialog

        if self._settings is None:
            dialog = self._settings = SettingsDialog(self.look(), self._window)
            dialog.destroyed.connect(self._settings_closed)
            dialog.look_changed.connect(self.use_look)
            dialog.add_wanted.connect(self.add_account)
            dialog.keys_wanted.connect(lambda *told: self.keys(dialog, *told))
            dialog.link_wanted.connect(self._follow)
            dialog.export_wanted.connect(lambda: self._choose_target(dialog))
            dialog.import_wanted.connect(lambda path: self.import_from(path, dialog))
            self.settings_opened.emit(dialog)
        if place:
            self._settings.turn_to(place)
        self._front(self._settings)

    def keys(self, over: QWidget, account: str, name: str, platform: str) -> None:
        """Enter other keys of an account, `over` the dialog in which it was chosen."""
        from dialwatch.ui.dialogs.account_keys import AccountKeysDialog

        dialog = AccountKeysDialog(account, name, platform, over)
        dialog.open()
        self.keys_opened.emit(dialog)

    def keys_of(self, account: str) -> None:
        """The same, of an account that the window knows."""
        for one in self._window.accounts:
            if one.id == account:
                self.keys(self._window, one.id, one.name, one.platform.value)

    def unlock(self) -> None:
        """Ask for the passphrase under which keys are kept."""
        from dialwatch.ui.dialogs.unlock import UnlockDialog

        dialog = UnlockDialog(self._locked, self._window)
        dialog.open()
        self.unlock_opened.emit(dialog)

    def import_from(self, path: str, over: QWidget | None = None) -> None:
        """Show what the settings in a file would change; without a path, ask for one."""
        from dialwatch.ui.dialogs.settings_import import SettingsImportDialog

        parent = over or self._window
        if not path:
            chooser = _chooser(parent, self.tr("Import settings"))
            chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
            chooser.fileSelected.connect(lambda chosen: self.import_from(chosen, parent))
            chooser.open()
            return
        dialog = SettingsImportDialog(path, parent)
        dialog.keys_wanted.connect(lambda *told: self.keys(dialog, *told))
        dialog.open()
        self.import_opened.emit(dialog)

    # What the program tells

    def show_keys(self, told: Mapping[str, Any]) -> None:
        """Whether keys wait for their passphrase, and those of how many accounts."""
        self._locked = int(told["accounts"]) if told["locked"] else 0
        self._actions.hold(When.LOCKED, bool(self._locked))
        if not self._locked:
            self._window.dismiss_notice(_NOTICE)
            return
        text = self.tr("The keys of %n accounts wait for your passphrase.", "", self._locked)
        unlock = self.tr("Unlock keys…")
        self._window.show_notice(text, "warn", _NOTICE, unlock, self.unlock)

    def show_exported(self, sentence: str, *, ok: bool) -> None:
        """What came of an export."""
        if self._settings is not None:
            self._settings.file.say(sentence, "good" if ok else "bad")

    def settings_changed(self) -> None:
        """Something else than the settings' own dialog changed them: it asks anew."""
        if self._settings is not None:
            self._settings.begin()

    # The window's own settings

    def look(self) -> dict[str, Any]:
        """Theme, language, zone, words of the toolbar."""
        themes = ("system", "dark", "light")
        chosen = (name for name in themes if self._actions[f"theme.{name}"].isChecked())
        return {
            "theme": next(chosen, "system"),
            "language": next((one for one in Language if self._speaks(one)), Language.SYSTEM).value,
            "zone": self._zones.zone.key,
            "words": self._actions["words"].isChecked(),
        }

    def _speaks(self, language: Language) -> bool:
        return self._actions[f"language.{language}"].isChecked()

    def use_look(self, told: Mapping[str, Any]) -> None:
        """Use these from now on; what does not fit is left out."""
        name = f"theme.{told.get('theme')}"
        if name in self._actions.entries:
            self._actions[name].trigger()
        language = f"language.{told.get('language')}"
        if language in self._actions.entries:
            self._actions[language].trigger()
        if isinstance(zone := told.get("zone"), str):
            self._zones.choose(zone)
        words = told.get("words")
        if isinstance(words, bool) and words is not self._actions["words"].isChecked():
            self._actions["words"].trigger()

    def _follow(self, what: str, account: str) -> None:
        """Open the editor that a page of the settings leads to."""
        if not self._window.openings.of_account(what, account):
            self._actions[what].trigger()

    def _choose_target(self, over: QWidget) -> None:
        chooser = _chooser(over, self.tr("Export settings"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("toml")
        chooser.selectFile("dialwatch-settings.toml")
        chooser.fileSelected.connect(lambda path: self.export_wanted.emit(path, self.look()))
        chooser.open()

    def _front(self, dialog: QWidget) -> None:
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _wizard_closed(self) -> None:
        self._wizard = None

    def _settings_closed(self) -> None:
        self._settings = None


def _chooser(over: QWidget, title: str) -> QFileDialog:
    chooser = QFileDialog(over, title)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setNameFilters(["TOML (*.toml)"])
    return chooser
