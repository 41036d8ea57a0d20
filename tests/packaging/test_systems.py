"""What each system wants to know of the program says the same of it everywhere."""

import configparser
import plistlib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import dialwatch
from installers import deb, macos, measure, places, windows

ROOT = Path(__file__).resolve().parents[2]


def test_the_version_is_the_programs() -> None:
    assert places.version() == dialwatch.__version__


def test_the_bundle_of_macos_is_described(tmp_path: Path) -> None:
    told = plistlib.loads(macos.plist())
    assert told == macos.info()
    assert told["CFBundleShortVersionString"] == dialwatch.__version__
    assert told["CFBundleLocalizations"] == ["en", "es", "zh-Hans"]


def test_the_desktop_entry_and_its_data_name_the_same_program() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(deb.LINUX / f"{deb.ID}.desktop", encoding="utf-8")
    told = entry["Desktop Entry"]
    assert (told["Exec"], told["Icon"]) == ("dialwatch", "dialwatch")
    data = ET.parse(deb.LINUX / f"{deb.ID}.metainfo.xml").getroot()
    assert data.findtext("id") == deb.ID
    assert data.findtext("launchable") == f"{deb.ID}.desktop"
    assert data.findtext("summary") == told["Comment"]


def test_windows_is_told_the_version_in_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows, "version", lambda: "2.5.1")
    told = windows.version_resource()
    assert "filevers=(2, 5, 1, 0)" in told
    assert "StringStruct('ProductVersion', '2.5.1')" in told


def test_a_release_calls_nothing_but_the_one_command() -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    runs = [line.partition("run:")[2].strip() for line in text.splitlines() if "run:" in line]
    assert runs == ["python dev.py package"]


def test_a_file_under_two_names_counts_once(tmp_path: Path) -> None:
    (tmp_path / "inside").mkdir()
    (tmp_path / "inside" / "a").write_bytes(b"12345")
    (tmp_path / "b").symlink_to("inside/a")
    assert measure.size_of(tmp_path) == 5


@pytest.mark.parametrize(
    ("size", "start", "holds"), [(1.2, 1.6, True), (1.21, 1.0, False), (1.0, 1.61, False)]
)
def test_budgets_hold_up_to_their_ends(size: float, start: float, holds: bool) -> None:
    told = measure.Compared(round(size * 1000), 1000, start, 1.0)
    assert told.holds is holds
    assert f"{size:.2f} ×" in str(told)
