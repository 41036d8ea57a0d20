"""The actions that concern the window as a whole, for the registry."""

from PySide6.QtCore import QCoreApplication

from dialwatch.ui.actions import ActionEntry, When

__all__ = ["view_entries"]

translate = QCoreApplication.translate


def view_entries() -> tuple[ActionEntry, ...]:
    """All of them."""
    view = translate("Actions", "View")
    return (
        ActionEntry(
            "watch_layout",
            translate("Actions", "&Watch"),
            view,
            ("Ctrl+1",),
            when=When.PANELS,
            checkable=True,
            tip=translate("Actions", "The panels for watching, as you left them"),
        ),
        ActionEntry(
            "calls_layout",
            translate("Actions", "&Calls"),
            view,
            ("Ctrl+2",),
            when=When.PANELS,
            checkable=True,
            tip=translate("Actions", "The call table, with a call and its recording beside it"),
        ),
        ActionEntry(
            "wallboard",
            translate("Actions", "Wall&board"),
            view,
            ("Ctrl+4",),
            tip=translate("Actions", "The state of things on a screen of its own, in large type"),
        ),
        ActionEntry(
            "wallboard_setup",
            translate("Actions", "Wallboard on another &screen…"),
            view,
            ("Ctrl+Shift+4",),
            tip=translate("Actions", "Choose the wallboard's screen, its pages and their time"),
            short=translate("Actions", "Wallboard"),
        ),
        ActionEntry(
            "new_window",
            translate("Actions", "&New window"),
            view,
            ("Shift+F11",),
            "layout",
            tip=translate("Actions", "Another window on the same calls, for another screen"),
        ),
        ActionEntry(
            "close_window",
            translate("Actions", "Close &window"),
            view,
            ("Ctrl+F4",),
            "close",
            tip=translate("Actions", "Close this window; others stay"),
        ),
        ActionEntry(
            "commands",
            translate("Actions", "&Command palette…"),
            view,
            ("Ctrl+K",),
            "find",
            tip=translate("Actions", "Find and run any action, or go to a panel or campaign"),
            short=translate("Actions", "Commands"),
        ),
        ActionEntry(
            "privacy",
            translate("Actions", "&Mask all numbers"),
            view,
            ("F9",),
            checkable=True,
            tip=translate("Actions", "Mask every number in every window; again: as before"),
        ),
        ActionEntry(
            "erase_number",
            translate("Actions", "E&rase a number…"),
            view,
            when=When.CONNECTED,
            tip=translate("Actions", "Erase a number from everything that is kept here"),
        ),
        ActionEntry(
            "retention",
            translate("Actions", "&How long data is kept…"),
            view,
            when=When.CONNECTED,
            tip=translate("Actions", "For how many days each kind of data is kept"),
        ),
    )
