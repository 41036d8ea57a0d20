"""Windows and macOS: what would be written there. Neither was run on its own system."""

import plistlib
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from dialwatch.app.startup.macos import LaunchAgent
from dialwatch.app.startup.windows import RUN, RunKey


class Registry:
    """The part of `winreg` that is used, over a dictionary."""

    HKEY_CURRENT_USER, KEY_SET_VALUE, REG_SZ = "HKCU", 2, 1

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], dict[str, tuple[str, int]]] = {}

    @contextmanager
    def OpenKey(self, root: str, path: str, *_: int) -> Iterator[tuple[str, str]]:  # noqa: N802
        if (root, path) not in self.values:
            raise FileNotFoundError
        yield root, path

    @contextmanager
    def CreateKey(self, root: str, path: str) -> Iterator[tuple[str, str]]:  # noqa: N802
        self.values.setdefault((root, path), {})
        yield root, path

    def QueryValueEx(self, key: tuple[str, str], name: str) -> tuple[str, int]:  # noqa: N802
        if name not in self.values[key]:
            raise FileNotFoundError
        return self.values[key][name]

    def SetValueEx(  # noqa: N802
        self, key: tuple[str, str], name: str, _: int, kind: int, value: str
    ) -> None:
        self.values[key][name] = value, kind

    def DeleteValue(self, key: tuple[str, str], name: str) -> None:  # noqa: N802
        if self.values[key].pop(name, None) is None:
            raise FileNotFoundError


def test_the_run_key_holds_a_quoted_command() -> None:
    registry = Registry()
    program = r"C:\Program Files\Dialwatch\dialwatch.exe"
    entry = RunKey("dialwatch", [program, "--in-tray"], registry)
    assert not entry.is_on()
    entry.turn_off()
    entry.turn_on()
    assert registry.values == {("HKCU", RUN): {"dialwatch": (f'"{program}" --in-tray', 1)}}
    assert entry.is_on()
    assert not RunKey("dialwatch", [r"D:\dialwatch.exe", "--in-tray"], registry).is_on()
    entry.turn_off()
    entry.turn_off()
    assert not entry.is_on()


def test_a_command_that_the_run_key_would_cut_is_refused() -> None:
    registry = Registry()
    with pytest.raises(OSError, match="too long"):
        RunKey("dialwatch", ["C:\\" + "d" * 300], registry).turn_on()
    assert registry.values == {}


def test_the_launch_agent_says_what_launchd_wants_to_know(tmp_path: Path) -> None:
    program = "/Applications/Dialwatch.app/Contents/MacOS/dialwatch"
    entry = LaunchAgent("dialwatch", [program, "--in-tray"], tmp_path / "LaunchAgents")
    assert not entry.is_on()
    entry.turn_on()
    (path,) = (tmp_path / "LaunchAgents").iterdir()
    assert path.name == "org.dialwatch.dialwatch.plist"
    assert not stat.S_IMODE(path.stat().st_mode) & 0o077
    assert plistlib.loads(path.read_bytes()) == {
        "Label": "org.dialwatch.dialwatch",
        "ProgramArguments": [program, "--in-tray"],
        "RunAtLoad": True,
        "ProcessType": "Interactive",
        "LimitLoadToSessionType": "Aqua",
    }
    assert entry.is_on()
    path.write_bytes(b"no list at all")
    assert not entry.is_on()
    entry.turn_off()
    entry.turn_off()
    assert list((tmp_path / "LaunchAgents").iterdir()) == []
