"""The actions of the panel of numbers, for the registry."""

from PySide6.QtCore import QCoreApplication

from dialwatch.ui.actions import ActionEntry, When

__all__ = ["MENU", "number_entries"]

translate = QCoreApplication.translate

MENU: tuple[str | None, ...] = (
    *("numbers", "find_numbers", None),
    *("bind", "bind_list", "modify", "renew", "unbind", "clear_x", "callee", "undo_file", None),
    *("add_numbers", "forget_x", "read_numbers", "read_stop", None),
    *("drift", "settle", "whole_numbers"),
)
"""The menu's actions in order; None: a line between."""


def number_entries() -> tuple[ActionEntry, ...]:
    """All of them, for the shortcut sheet's own heading."""
    return (*_looking(), *_binding(), *_knowing())


def _looking() -> tuple[ActionEntry, ...]:
    group = translate("Actions", "Numbers")
    return (
        ActionEntry(
            "numbers",
            translate("Actions", "&Numbers"),
            group,
            ("Ctrl+3",),
            when=When.NUMBERS,
            checkable=True,
            tip=translate("Actions", "X numbers and their bindings over the whole window"),
        ),
        ActionEntry(
            "find_numbers",
            translate("Actions", "&Find bindings"),
            group,
            ("Ctrl+Shift+B",),
            "find",
            When.NUMBERS,
            tip=translate("Actions", "Filter the table of bindings"),
        ),
    )


def _binding() -> tuple[ActionEntry, ...]:
    group = translate("Actions", "Numbers")
    return (
        ActionEntry(
            "bind",
            translate("Actions", "&Bind…"),
            group,
            ("Ctrl+B",),
            "plus",
            When.NUMBERS,
            tip=translate("Actions", "Bind one number: nothing is sent before you have seen it"),
            acts=True,
        ),
        ActionEntry(
            "bind_list",
            translate("Actions", "&Plan from a list…"),
            group,
            ("Ctrl+Shift+I",),
            "tasks",
            When.NUMBERS,
            tip=translate("Actions", "What a list would change is shown before it is sent"),
            acts=True,
        ),
        ActionEntry(
            "modify",
            translate("Actions", "&Modify…"),
            group,
            (),
            "columns",
            When.BINDINGS,
            tip=translate("Actions", "Change values of the chosen bindings"),
            acts=True,
        ),
        ActionEntry(
            "renew",
            translate("Actions", "&Renew…"),
            group,
            ("Ctrl+R",),
            "refresh",
            When.BINDINGS,
            tip=translate("Actions", "Give the chosen bindings a new life from now on"),
            acts=True,
        ),
        ActionEntry(
            "unbind",
            translate("Actions", "&Unbind…"),
            group,
            ("Ctrl+U",),
            "close",
            When.BINDINGS,
            tip=translate("Actions", "Take the chosen bindings away"),
            acts=True,
        ),
        ActionEntry(
            "clear_x",
            translate("Actions", "Remove &every binding of an X…"),
            group,
            (),
            "bad",
            When.X_NUMBER,
            tip=translate("Actions", "Unbind an X of AXB whole; how many is typed before"),
            acts=True,
        ),
        ActionEntry(
            "callee",
            translate("Actions", "&Temporary callee…"),
            group,
            (),
            "forward",
            When.X_NUMBER,
            tip=translate("Actions", "Whom A's next call to X reaches, in AX applications"),
            acts=True,
        ),
        ActionEntry(
            "undo_file",
            translate("Actions", "Un&do from a file…"),
            group,
            (),
            "back",
            When.NUMBERS,
            tip=translate("Actions", "Bring back what an undo file holds"),
            acts=True,
        ),
    )


def _knowing() -> tuple[ActionEntry, ...]:
    group = translate("Actions", "Numbers")
    return (
        ActionEntry(
            "add_numbers",
            translate("Actions", "&Add numbers…"),
            group,
            (),
            "plus",
            When.NUMBERS,
            tip=translate("Actions", "Name X numbers: no interface lists them"),
        ),
        ActionEntry(
            "forget_x",
            translate("Actions", "F&orget the X"),
            group,
            (),
            "close",
            When.X_NUMBER,
            tip=translate("Actions", "Take the X from the list; on the platform nothing changes"),
        ),
        ActionEntry(
            "read_numbers",
            translate("Actions", "Read a&gain"),
            group,
            ("Shift+F5",),
            "refresh",
            When.NUMBERS,
            tip=translate("Actions", "Read the chosen X from the platform, or all of them"),
        ),
        ActionEntry(
            "read_stop",
            translate("Actions", "&Stop reading"),
            group,
            (),
            "stop",
            When.NUMBERS,
        ),
        ActionEntry(
            "drift",
            translate("Actions", "Dr&ift"),
            group,
            (),
            "filter",
            When.NUMBERS,
            checkable=True,
            tip=translate("Actions", "Bindings that the platform tells otherwise than we remember"),
        ),
        ActionEntry(
            "settle",
            translate("Actions", "Take t&heirs"),
            group,
            (),
            "check",
            When.DRIFT,
            tip=translate("Actions", "Remember the chosen bindings as the platform tells them"),
        ),
        ActionEntry(
            "whole_numbers",
            translate("Actions", "Show &whole numbers"),
            group,
            (),
            "eye",
            When.NUMBERS,
            checkable=True,
            tip=translate("Actions", "X, A, B and Y in full; what is copied stays masked"),
        ),
    )
