"""Windows: a value of the user's key `Run`.

Source: Microsoft, "Run and RunOnce Registry Keys". Not run on a Windows of ours; what is written
is tested.
"""

import importlib
import subprocess
from collections.abc import Sequence
from typing import Any

__all__ = ["RUN", "RunKey"]

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_MOST = 260
"""Characters of a command line that the key takes."""


class RunKey:
    """A `Startup` of Windows. The registry writes a value whole or not at all."""

    def __init__(self, name: str, command: Sequence[str], registry: Any = None) -> None:
        """`registry`: the module `winreg`, which exists on Windows alone."""
        self._registry = registry or importlib.import_module("winreg")
        self._name = name
        self._value = subprocess.list2cmdline(command)

    def is_on(self) -> bool:
        """The key starts this command. Raises OSError."""
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, RUN) as key:
                value, kind = registry.QueryValueEx(key, self._name)
        except FileNotFoundError:
            return False
        return bool(kind == registry.REG_SZ and value == self._value)

    def turn_on(self) -> None:
        """Write the value. Raises OSError, also where the command is longer than the key takes."""
        if len(self._value) > _MOST:
            raise OSError(0, "the program's path is too long for this system")
        registry = self._registry
        with registry.CreateKey(registry.HKEY_CURRENT_USER, RUN) as key:
            registry.SetValueEx(key, self._name, 0, registry.REG_SZ, self._value)

    def turn_off(self) -> None:
        """Delete the value. Raises OSError."""
        registry = self._registry
        try:
            with registry.OpenKey(
                registry.HKEY_CURRENT_USER, RUN, 0, registry.KEY_SET_VALUE
            ) as key:
                registry.DeleteValue(key, self._name)
        except FileNotFoundError:
            return
