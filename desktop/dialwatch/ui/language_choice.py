"""The menu of languages: what is chosen is kept, and the program is told to speak it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from dialwatch.ui.actions import ActionEntry, Actions
from dialwatch.ui.languages import KEY, OWN_NAMES, Language
from dialwatch.ui.layout_store import LayoutStore

__all__ = ["LanguageChoice", "language_entries"]

translate = QCoreApplication.translate


def language_entries() -> tuple[ActionEntry, ...]:
    """One for each language, and one for the system's."""
    view = translate("Actions", "View")
    names = (("system", translate("Actions", "Like the &system")), *OWN_NAMES)
    tip = translate("Actions", "The language of all windows")
    return tuple(
        ActionEntry(f"language.{one}", name, view, checkable=True, tip=tip) for one, name in names
    )


class LanguageChoice(QObject):
    """Keeps what the user chooses."""

    chosen = Signal()
    """Another one is kept now."""

    def __init__(self, window: QObject, actions: Actions, ini: Path | None) -> None:
        """`ini`: of this window; all windows keep one language, in that of the first."""
        super().__init__(window)
        self._store = LayoutStore(ini.with_name("window.ini") if ini is not None else None)
        kept = self._store.text(KEY, Language.SYSTEM)
        actions[f"language.{kept if kept in list(Language) else Language.SYSTEM}"].setChecked(True)
        for one in Language:
            actions.on(f"language.{one}", partial(self._choose, one))

    def _choose(self, language: Language) -> None:
        if self._store.text(KEY, Language.SYSTEM) == language:
            return
        self._store.keep(KEY, language.value)
        self._store.write()
        self.chosen.emit()
