"""The actions that concern the program's life, for the registry."""

from PySide6.QtCore import QCoreApplication

from dialwatch.ui.actions import ActionEntry, When

__all__ = ["life_entries"]

translate = QCoreApplication.translate


def life_entries() -> tuple[ActionEntry, ...]:
    """All of them."""
    watch, program = translate("Actions", "Watching"), translate("Actions", "Program")
    return (
        ActionEntry(
            "keep",
            translate("Actions", "&Keep collecting without a window"),
            watch,
            when=When.KEEPABLE,
            checkable=True,
            tip=translate("Actions", "The engine goes on when the window quits"),
        ),
        ActionEntry(
            "to_tray",
            translate("Actions", "&Hide in the tray"),
            program,
            ("Ctrl+H",),
            when=When.TRAY,
            tip=translate("Actions", "The window goes; the icon in the tray brings it back"),
        ),
        ActionEntry(
            "life",
            translate("Actions", "C&losing and starting…"),
            program,
            tip=translate("Actions", "What closing the window means, and start with the system"),
        ),
        ActionEntry(
            "diagnostics",
            translate("Actions", "Copy &diagnostics…"),
            program,
            icon="copy",
            tip=translate("Actions", "What helps to find a fault, without numbers, names or keys"),
        ),
    )
