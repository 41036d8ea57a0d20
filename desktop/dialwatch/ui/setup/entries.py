"""The actions of setting up, for the registry."""

from PySide6.QtCore import QCoreApplication

from dialwatch.ui.actions import ActionEntry, When

__all__ = ["setup_entries"]

translate = QCoreApplication.translate


def setup_entries() -> tuple[ActionEntry, ...]:
    """All of them."""
    program = translate("Actions", "Program")
    return (
        ActionEntry(
            "add_account",
            translate("Actions", "A&dd account…"),
            program,
            ("Ctrl+Alt+A",),
            "plus",
            When.CONNECTED,
            tip=translate("Actions", "Add an account of a platform, and test its connection"),
        ),
        ActionEntry(
            "settings",
            translate("Actions", "Se&ttings…"),
            program,
            ("Ctrl+,",),
            "columns",
            When.CONNECTED,
            tip=translate("Actions", "Find and change every setting of the program"),
        ),
        ActionEntry(
            "unlock",
            translate("Actions", "Unloc&k keys…"),
            program,
            (),
            "plug",
            When.LOCKED,
            tip=translate("Actions", "Enter the passphrase under which the keys are kept"),
        ),
    )
