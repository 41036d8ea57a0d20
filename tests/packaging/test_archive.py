"""Archives come out the same each time; sums are those that the system's own tool counts."""

import os
import subprocess
import tarfile
from pathlib import Path

from installers import archive


def a_folder(place: Path) -> Path:
    folder = place / "built"
    (folder / "inside").mkdir(parents=True)
    (folder / "program").write_bytes(b"\x7fELF")
    (folder / "program").chmod(0o755)
    (folder / "inside" / "text").write_text("words")
    (folder / "link").symlink_to("inside/text")
    return folder


def test_two_archives_of_a_folder_are_equal_whenever_its_files_were_made(tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    first = archive.packed(folder, tmp_path / "one.tar.gz", "dialwatch-1", 1_700_000_000)
    os.utime(folder / "program", (1, 1))
    second = archive.packed(folder, tmp_path / "two.tar.gz", "dialwatch-1", 1_700_000_000)
    assert first.read_bytes() == second.read_bytes()


def test_an_archive_keeps_names_rights_and_links(tmp_path: Path) -> None:
    target = archive.packed(a_folder(tmp_path), tmp_path / "one.tar.gz", "dialwatch-1", 1)
    with tarfile.open(target) as tar:
        found = {entry.name: entry for entry in tar}
    assert set(found) == {f"dialwatch-1{more}" for more in (
        "", "/inside", "/inside/text", "/link", "/program"
    )}  # fmt: skip
    assert found["dialwatch-1/program"].mode == 0o755
    assert found["dialwatch-1/link"].linkname == "inside/text"
    assert {entry.uname for entry in found.values()} == {"root"}


def test_sums_are_checked_by_the_usual_tool(tmp_path: Path) -> None:
    files = [tmp_path / "b", tmp_path / "a"]
    for one in files:
        one.write_text(one.name)
    sums = archive.checksums(files, tmp_path / "SHA256SUMS")
    done = subprocess.run(
        ["sha256sum", "--check", "--strict", sums.name], cwd=tmp_path, check=False
    )
    assert done.returncode == 0
    assert [line.split()[1] for line in sums.read_text().splitlines()] == ["a", "b"]
