"""The desktop entry: whole, valid, and started by the system as the command it stands for."""

import stat
import subprocess
from pathlib import Path

import pytest

from dialwatch.app.startup.linux import Autostart

COMMAND = ["/opt/Dial watch/dialwatch", "--in-tray", "--profile", '/home/ayu/a "b" $c `d` \\e 5%']


def test_turned_on_and_off_again(tmp_path: Path) -> None:
    entry = Autostart("dialwatch", COMMAND, tmp_path / "autostart")
    assert not entry.is_on()
    entry.turn_on()
    assert entry.is_on()
    assert [one.name for one in (tmp_path / "autostart").iterdir()] == ["dialwatch.desktop"]
    assert not stat.S_IMODE((tmp_path / "autostart" / "dialwatch.desktop").stat().st_mode) & 0o077
    entry.turn_off()
    entry.turn_off()
    assert not entry.is_on()
    assert list((tmp_path / "autostart").iterdir()) == []


def test_an_entry_for_a_program_elsewhere_or_switched_off_does_not_count(tmp_path: Path) -> None:
    Autostart("dialwatch", ["/old/place", "--in-tray"], tmp_path).turn_on()
    entry = Autostart("dialwatch", COMMAND, tmp_path)
    assert not entry.is_on()
    entry.turn_on()
    path = tmp_path / "dialwatch.desktop"
    path.write_text(path.read_text(encoding="utf-8") + "Hidden=true\n", encoding="utf-8")
    assert not entry.is_on()
    path.write_bytes(b"\xff\xfe")
    assert not entry.is_on()


@pytest.mark.parametrize("command", [COMMAND, ["/usr/bin/dialwatch", "--in-tray"], ["a%b"]])
def test_desktops_read_the_command_as_it_was_meant(tmp_path: Path, command: list[str]) -> None:
    """First the file's own escapes go, then the words are parted as a shell does, then `%%`."""
    Autostart("dialwatch", command, tmp_path).turn_on()
    text = (tmp_path / "dialwatch.desktop").read_text(encoding="utf-8")
    (line,) = (one for one in text.splitlines() if one.startswith("Exec="))
    told = line.removeprefix("Exec=").replace("\\\\", "\\")
    parted = subprocess.run(
        ["sh", "-c", rf"printf '%s\0' {told}"], capture_output=True, text=True, check=True
    )
    words = parted.stdout.split("\0")[:-1]
    assert [word.replace("%%", "%") for word in words] == command
    assert text.startswith("[Desktop Entry]\nType=Application\n")
