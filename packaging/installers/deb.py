"""The package for Debian and Ubuntu: the folder below /usr/lib, with what a desktop asks for."""

import gzip
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from installers.commands import Failed, output_of, run, say, tool
from installers.icons import DRAWING
from installers.measure import size_of
from installers.places import NAME, ROOT, TITLE, version

__all__ = ["built", "checked"]

LINUX = ROOT / "packaging" / "linux"
ID = "org.dialwatch.Dialwatch"
_DEPENDS = ("libc6", "libgl1", "libegl1", "fonts-noto-cjk")
"""What a Debian without a desktop lacks; the fonts are for Chinese names and the Chinese window."""
_SUGGESTS = ("gnome-keyring | kwalletmanager",)
_PEOPLE = "The Dialwatch team <team@dialwatch.example>"


def built(folder: Path, icons: Mapping[int, Path], licences: Path, target: Path) -> Path:
    """The package; `target` is the folder where it goes. Raises Failed."""
    moment = datetime.now(UTC)
    with tempfile.TemporaryDirectory(prefix="dialwatch-deb-") as place:
        root = Path(place) / "root"
        _fill(root, folder, icons, licences, moment)
        _permit(root)
        path = target / f"{NAME}_{version()}_{_architecture()}.deb"
        command = ["fakeroot", "dpkg-deb", "--build", "-Zxz", "--root-owner-group", root, path]
        run(command, "Building the Debian package")
    return path


def checked(package: Path) -> None:
    """What Debian's own tools say of it. Raises Failed on any word of theirs."""
    code, said = output_of(
        [
            tool("lintian"),
            "--tag-display-limit",
            "0",
            "--allow-root",
            "--fail-on=error,warning",
            package,
        ]
    )
    if code or said.strip():
        raise Failed(f"lintian says:\n{said}")
    desktop = LINUX / f"{ID}.desktop"
    run([tool("desktop-file-validate"), desktop], "Checking the desktop entry")
    with tempfile.TemporaryDirectory(prefix="dialwatch-metainfo-") as place:
        metainfo = Path(place) / f"{ID}.metainfo.xml"
        metainfo.write_text(_filled_in(LINUX / metainfo.name, datetime.now(UTC)), encoding="utf-8")
        command = [tool("appstreamcli"), "validate", "--no-net", "--strict", metainfo]
        run(command, "Checking the AppStream data")
    say("lintian, desktop-file-validate and appstreamcli have nothing to say")


def _fill(
    root: Path, folder: Path, icons: Mapping[int, Path], licences: Path, moment: datetime
) -> None:
    program = root / "usr/lib" / NAME
    program.parent.mkdir(parents=True)
    shutil.copytree(folder, program, symlinks=True)
    commands = root / "usr/bin"
    commands.mkdir(parents=True)
    (commands / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    for size, path in icons.items():
        _put(path, root / f"usr/share/icons/hicolor/{size}x{size}/apps/{NAME}.png")
    _put(DRAWING, root / f"usr/share/icons/hicolor/scalable/apps/{NAME}.svg")
    _put(LINUX / f"{ID}.desktop", root / f"usr/share/applications/{ID}.desktop")
    _write(
        root / f"usr/share/metainfo/{ID}.metainfo.xml",
        _filled_in(LINUX / f"{ID}.metainfo.xml", moment),
    )
    _zip(root / f"usr/share/man/man1/{NAME}.1.gz", _filled_in(LINUX / f"{NAME}.1", moment))
    documents = root / "usr/share/doc" / NAME
    _write(documents / "copyright", _copyright())
    _zip(documents / f"{licences.name}.gz", licences.read_text(encoding="utf-8"))
    (program / licences.name).unlink(missing_ok=True)  # once is enough
    _zip(documents / "changelog.gz", _changelog(moment))
    _put(LINUX / "lintian-overrides", root / f"usr/share/lintian/overrides/{NAME}")
    _write(root / "DEBIAN/control", _control(root))


def _permit(root: Path) -> None:
    """Folders 755, programs and their start 755, all else 644, as Debian wants it."""
    for path in [root, *root.rglob("*")]:
        if path.is_symlink():
            continue
        runs = path.is_dir() or path == root / "usr/lib" / NAME / NAME
        path.chmod(0o755 if runs else 0o644)


def _control(root: Path) -> str:
    size = size_of(root) // 1024
    return (
        f"Package: {NAME}\n"
        f"Version: {version()}\n"
        f"Architecture: {_architecture()}\n"
        f"Maintainer: {_PEOPLE}\n"
        f"Installed-Size: {size}\n"
        f"Depends: {', '.join(_DEPENDS)}\n"
        f"Suggests: {', '.join(_SUGGESTS)}\n"
        "Section: comm\n"
        "Priority: optional\n"
        "Homepage: https://dialwatch.example/\n"
        "Description: watch voice-robot campaigns of several dialling platforms\n"
        f" {TITLE} shows the campaigns of AI Rudder and Blu, and calls through the\n"
        " privacy numbers of Huawei PrivateNumber, in one window: how far they are, how\n"
        " many people answer and how sure that figure is, what the robot said, whom to\n"
        " stop calling, and which number bindings end today.\n"
        " .\n"
        " It can be tried with simulated platforms, without any key.\n"
    )


def _copyright() -> str:
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {TITLE}\n"
        "Comment: The program comes with its own Python, Qt and libraries. Their licences stand\n"
        f" in /usr/share/doc/{NAME}/LICENCES.txt.gz.\n\n"
        f"Files: *\nCopyright: 2026 The {TITLE} team\nLicense: Expat\n\n"
        "License: Expat\n" + _indented((ROOT / "LICENSE").read_text(encoding="utf-8"))
    )


def _changelog(moment: datetime) -> str:
    return (
        f"{NAME} ({version()}) stable; urgency=medium\n\n  * See the program's own list of what is "
        f"new.\n\n -- {_PEOPLE}  {format_datetime(moment)}\n"
    )


def _indented(text: str) -> str:
    return "".join(f" {line.rstrip() or '.'}\n" for line in text.strip().splitlines())


def _filled_in(path: Path, moment: datetime) -> str:
    text = path.read_text(encoding="utf-8")
    return text.replace("@VERSION@", version()).replace("@DATE@", f"{moment:%Y-%m-%d}")


def _architecture() -> str:
    return subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")


def _zip(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), mtime=0))
