"""The command by which the program would be started: frozen, installed, or checked out."""

import sys
from pathlib import Path

import pytest

from dialwatch.app.options import Options
from dialwatch.app.startup import startup
from dialwatch.app.startup.linux import Autostart
from dialwatch.app.startup.macos import LaunchAgent
from dialwatch.app.startup.startup import command_of, name_of, startup_of
from dialwatch.cli import options_of, parser
from dialwatch.files import default_profile


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/dialwatch/dialwatch")
    assert command_of(Options()) == ["/opt/dialwatch/dialwatch", "--in-tray"]


def test_a_program_that_runs_from_its_repository_is_started_there() -> None:
    python, script, *rest = command_of(Options())
    assert python == sys.executable
    assert Path(script).name == "dev.py"
    assert Path(script).is_file()
    assert rest == ["run", "--in-tray"]


def test_an_installed_one_is_a_module_of_its_python(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(startup, "runs_from_repository", lambda: False)
    assert command_of(Options())[1:] == ["-m", "dialwatch", "--in-tray"]
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python.exe"))
    (tmp_path / "pythonw.exe").touch()
    assert command_of(Options())[0] == str(tmp_path / "pythonw.exe")


def test_its_profile_and_its_secrets_go_along(tmp_path: Path) -> None:
    options = Options(profile=tmp_path / "p", secrets=tmp_path / "s")
    words = command_of(options)
    told = options_of(parser().parse_args(words[words.index("--in-tray") :]))
    assert (told.in_tray, told.profile, told.secrets) == (True, tmp_path / "p", tmp_path / "s")


def test_each_profile_has_an_entry_of_its_own(tmp_path: Path) -> None:
    assert name_of(None) == name_of(default_profile()) == "dialwatch"
    assert len({name_of(tmp_path / "a"), name_of(tmp_path / "b"), "dialwatch"}) == 3


def test_each_system_has_its_own_kind() -> None:
    assert isinstance(startup_of(Options(), "linux"), Autostart)
    assert isinstance(startup_of(Options(), "darwin"), LaunchAgent)
    if sys.platform != "win32":
        with pytest.raises(ModuleNotFoundError):
            startup_of(Options(), "win32")
