"""`dev.py package`: build what this system can, run it, and say what was not done.

dev.py package              all of it, in `dist/`
dev.py package --verify     besides, as root: in a minimal Debian 12 without Python and network
dev.py package --no-file    without the single-file form
"""

import argparse
import shutil
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from installers import archive, deb, freeze, icons, legal, measure, smoke, verify, windows
from installers.commands import Failed, say
from installers.places import DIST, NAME, TITLE, version

_LINUX_TOOLS = ("dpkg-deb", "fakeroot", "lintian", "desktop-file-validate", "appstreamcli")

T = TypeVar("T")


class Building:
    """One run: what was made, and what was left out and why."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._moment = datetime.now(UTC).replace(microsecond=0)
        self.made: list[Path] = []
        self.left_out: list[str] = []
        self.over_budget = False

    def run(self) -> None:
        """All steps in order. Raises Failed."""
        DIST.mkdir(exist_ok=True)
        signs = self._step("icons", lambda: icons.written(DIST / "work" / "icons"))
        program = self._step("the folder", lambda: freeze.frozen(freeze.Form.FOLDER))
        folder = program.parent
        licences = self._step("licences and SBOM", lambda: self._legal(folder))
        shutil.copyfile(licences, folder / licences.name)
        self._try("the folder, tried", program, "folder")
        if self._options.file:
            single = self._step("the single file", lambda: freeze.frozen(freeze.Form.FILE))
            self._try("the single file, tried", single, "file")
            self._keep(single, f"{TITLE}-{version()}-{_system()}{single.suffix}")
        self._compare(program)
        if sys.platform == "linux":
            self._linux(folder, signs, licences)
        self._windows(folder)
        if sys.platform != "darwin":
            self.left_out.append("macOS: the bundle is made on macOS alone")
        self.made.append(archive.checksums(self.made, DIST / "SHA256SUMS"))

    def _legal(self, folder: Path) -> Path:
        inside = [str(path.relative_to(folder)) for path in (folder / "_internal").iterdir()]
        names = [one.removeprefix("_internal/") for one in inside]
        parts = legal.parts_of([*names, *_modules()])
        text = DIST / "LICENCES.txt"
        text.write_text(legal.licences_text(parts), encoding="utf-8")
        listed = DIST / f"{NAME}-{version()}.cdx.json"
        listed.write_text(legal.sbom(parts, self._moment.isoformat()), encoding="utf-8")
        self.made += [text, listed]
        say(f"  {len(parts)} packages beside Python and Qt")
        return text

    def _try(self, title: str, program: Path, form: str) -> None:
        ran = self._step(title, lambda: smoke.tried(program, DIST / f"window-{form}.png"))
        say(f"  {ran.calls} calls shown, {ran.menus} menus opened, ended with 0, nothing left")

    def _compare(self, program: Path) -> None:
        """The budget is held against the smallest program with a chart: numpy and pyqtgraph alone
        are a third of what an empty window brings along. That one is told besides."""
        for sort in freeze.Smallest:
            smallest = self._step(
                f"the smallest program with a {sort}", partial(freeze.smallest, sort)
            )
            told = measure.compared(program, smallest)
            say(f"  {told}")
            if sort is freeze.Smallest.CHART:
                self.over_budget = not told.holds

    def _linux(self, folder: Path, signs: dict[int, Path], licences: Path) -> None:
        inside = f"{NAME}-{version()}"
        target = DIST / f"{inside}-{_system()}.tar.gz"
        seconds = int(self._moment.timestamp())
        self.made.append(
            self._step(target.name, lambda: archive.packed(folder, target, inside, seconds))
        )
        if missing := [one for one in _LINUX_TOOLS if not shutil.which(one)]:
            self.left_out.append(f"the Debian package: {missing[0]} is not installed")
            return
        package = self._step("the Debian package", lambda: deb.built(folder, signs, licences, DIST))
        self.made.append(package)
        self._step("the Debian package, checked", lambda: deb.checked(package))
        if self._options.verify and (why := verify.may_verify()):
            self.left_out.append(f"the run in a minimal Debian 12: {why}")
        elif self._options.verify:
            self._step(
                "a minimal Debian 12",
                lambda: verify.verified(folder, package, DIST / "work"),
            )

    def _windows(self, folder: Path) -> None:
        icon = DIST / "work" / "icons" / f"{NAME}.ico"
        if not shutil.which("makensis"):
            self.left_out.append("the installer for Windows: makensis is not installed")
        elif sys.platform == "win32":
            self.made.append(
                self._step("the installer", lambda: windows.compiled(folder, icon, DIST))
            )
        else:
            self._step("the script of the Windows installer", lambda: windows.tried(icon))
            self.left_out.append("Windows: the program itself is built on Windows alone")

    def _keep(self, path: Path, name: str) -> None:
        target = DIST / name
        shutil.copy2(path, target)
        self.made.append(target)

    def _step(self, title: str, work: Callable[[], T]) -> T:
        began = time.monotonic()
        done = work()
        say(f"[{title}] ok, {time.monotonic() - began:.0f} s")
        return done


def _modules() -> list[str]:
    """Names of the modules that PyInstaller put into the program's archive."""
    listed = DIST / "work" / freeze.Form.FOLDER / NAME / "PYZ-00.toc"
    text = listed.read_text(encoding="utf-8")
    return [part.split("'")[1] for part in text.split("\n") if part.lstrip(" [").startswith("('")]


def _system() -> str:
    import platform

    system = {"linux": "linux", "darwin": "macos", "win32": "windows"}.get(sys.platform, "other")
    return f"{system}-{platform.machine().lower()}"


def main() -> int:
    """0: all was built and held; 1: something failed or is over its budget."""
    parser = argparse.ArgumentParser(prog="dev.py package")
    parser.add_argument("--verify", action="store_true", help="in a minimal Debian 12, as root")
    parser.add_argument("--no-file", dest="file", action="store_false", help="no single file")
    building = Building(parser.parse_args())
    try:
        building.run()
    except Failed as error:
        say(f"FAILED: {error}")
        return 1
    for path in building.made:
        say(f"{path.stat().st_size / 1e6:8.1f} MB  {path}")
    for sentence in building.left_out:
        say(f"Not done here: {sentence}.")
    if building.over_budget:
        say("FAILED: over its budget")
    return 1 if building.over_budget else 0


if __name__ == "__main__":
    sys.exit(main())
