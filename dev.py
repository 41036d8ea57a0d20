#!/usr/bin/env python3
"""Set Dialwatch up and run it: `python3 dev.py demo`, `python3 dev.py test`, and the rest.

Needs nothing but Python 3.11 or newer. On Debian and Ubuntu it adds the system packages that
are missing; everywhere it makes `.venv` beside this file and installs the pinned packages into
it, each checked against its hash. A second start finds all in place and touches no network.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Sequence
from pathlib import Path

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
RUN_LOCK = ROOT / "packaging" / "requirements.txt"
DEV_LOCK = ROOT / "packaging" / "requirements-dev.txt"
PACKAGE_LOCK = ROOT / "packaging" / "requirements-package.txt"
PACKAGE_VENV = ROOT / ".venv-package"
"""Apart from `.venv`: what is built in is what the program uses, and nothing that tests use."""

QT_PACKAGES = [
    *["libgl1", "libegl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0"],
    *["libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxkbcommon-x11-0"],
    *["libxcb-shape0", "libxcb-xkb1", "libwayland-cursor0"],
]
FONT_PACKAGES = ["fonts-dejavu-core", "fonts-noto-cjk"]
TEST_PACKAGES = ["xvfb", "xauth"]
PACKAGING_PACKAGES = [
    *["binutils", "patchelf", "fakeroot", "lintian", "desktop-file-utils", "appstream", "nsis"],
    "debootstrap",
]


class Stop(Exception):
    """Ends the program with a sentence for the user. `code` 2: the user has to do something."""

    def __init__(self, sentence: str, code: int = 1) -> None:
        super().__init__(sentence)
        self.code = code


def say(text: str = "") -> None:
    """Print at once, in order with what child processes print."""
    print(text, flush=True)


# --- system packages (Debian, Ubuntu) -------------------------------------------------------


def wanted_packages(
    testing: bool, has_ensurepip: bool, packaging: bool = False
) -> dict[str, list[str]]:
    """System packages by the reason that the user is told."""
    wanted = {
        "to make a virtual environment": [] if has_ensurepip else ["python3-venv"],
        "for the window (Qt)": QT_PACKAGES,
        "so that every text can be shown": FONT_PACKAGES,
    }
    if testing:
        wanted["for the tests' virtual screen"] = TEST_PACKAGES
    if packaging:
        wanted["to build packages and check them"] = PACKAGING_PACKAGES
    return wanted


def installed_packages(names: Sequence[str]) -> set[str]:
    """Those of these packages that dpkg has, under their own name or the one with `t64`."""
    asked = [*names, *(f"{name}t64" for name in names)]
    told = subprocess.run(
        ["dpkg-query", "-W", "-f", "${db:Status-Status} ${Package}\n", *asked],
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    found = {line.split()[1] for line in told.splitlines() if line.startswith("installed ")}
    return {name for name in names if name in found or f"{name}t64" in found}


def apt_prefix() -> list[str] | None:
    """What has to stand before apt-get so that it may install: nothing, sudo, or no way (None)."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    if not shutil.which("sudo"):
        return None
    allowed = subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode == 0
    return sudo if allowed else None


def add_system_packages(testing: bool, packaging: bool = False) -> None:
    """Install what this Debian or Ubuntu lacks. Elsewhere: nothing."""
    if not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        return
    has_ensurepip = importlib.util.find_spec("ensurepip") is not None
    wanted = wanted_packages(testing, has_ensurepip, packaging)
    have = installed_packages([name for names in wanted.values() for name in names])
    missing = {why: [n for n in names if n not in have] for why, names in wanted.items()}
    names = [name for group in missing.values() for name in group]
    if not names:
        return
    say("This system lacks some packages that Dialwatch needs:")
    for why, group in missing.items():
        if group:
            say(f"  {why}: {' '.join(group)}")
    prefix = apt_prefix()
    if prefix is None:
        raise Stop(
            "They cannot be installed from here without a password. Please run\n\n"
            "  sudo apt-get update && sudo apt-get install --no-install-recommends "
            f"{' '.join(names)}\n\nand start this again: python3 {shlex.join(sys.argv)}",
            code=2,
        )
    say(f"Installing them with apt-get{' (through sudo)' if prefix else ''} …")
    apt_install(prefix, names)


def apt_install(prefix: Sequence[str], names: Sequence[str]) -> None:
    """Refresh the lists and install, without a question."""
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    apt += ["-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0"]
    subprocess.run([*apt, "update"], capture_output=True, check=False)
    done = subprocess.run(
        [*apt, "install", "-y", "--no-install-recommends", *names],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        why = "\n".join(f"  {line}" for line in (done.stdout + done.stderr).splitlines()[-6:])
        raise Stop(f"apt-get could not install them ({failure_word(why)}). It said:\n{why}")


# --- the virtual environment ----------------------------------------------------------------


def failure_word(output: str) -> str:
    """What most likely went wrong, from what a package tool printed."""
    signs = {
        "the disk is full": ("No space left", "ENOSPC", "not enough free space"),
        "a package is not the one that was pinned": ("DO NOT MATCH THE HASHES",),
        "the network or the package server cannot be reached": (
            *("Temporary failure", "Could not resolve", "Max retries", "ConnectTimeout"),
            *("NewConnectionError", "Failed to fetch", "Unable to fetch", "ProxyError"),
            *("Unable to locate package", "No matching distribution"),
        ),
    }
    for word, parts in signs.items():
        if any(part in output for part in parts):
            return word
    return "see below"


def venv_python(venv: Path | None = None) -> Path:
    """The virtual environment's interpreter; that of `.venv` where none is named."""
    return (venv or VENV) / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def stamp_of(locks: Sequence[Path]) -> dict[str, str]:
    """What the environment was made of: this Python, and the contents of the lock files."""
    stamp = {"python": sys.version, "folder": str(ROOT)}
    return stamp | {lock.name: hashlib.sha256(lock.read_bytes()).hexdigest() for lock in locks}


def is_ready(venv: Path, stamp_file: Path, locks: Sequence[Path]) -> bool:
    """Whether the environment holds what these lock files say."""
    try:
        found = json.loads(stamp_file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    wanted = stamp_of(locks)
    return venv_python(venv).exists() and all(found.get(key) == wanted[key] for key in wanted)


def starts(python: Path) -> bool:
    """Whether this interpreter runs and has pip."""
    try:
        command = [str(python), "-m", "pip", "--version"]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def make_environment(venv: Path, locks: Sequence[Path]) -> None:
    """Make or repair it with what the last of these locks pins; nothing to do on a second start."""
    stamp_file, unfinished = venv / "dialwatch-ready.json", venv / "dialwatch-unfinished"
    if is_ready(venv, stamp_file, locks) and not unfinished.exists():
        return
    if unfinished.exists() or not starts(venv_python(venv)):
        say(f"Making the virtual environment {venv} …")
        made = subprocess.run(
            [sys.executable, "-m", "venv", "--clear", str(venv)],
            capture_output=True,
            text=True,
            check=False,
        )
        if made.returncode != 0:
            said = made.stdout + made.stderr
            raise Stop(f"It could not be made ({failure_word(said)}). Python said:\n{said}")
    unfinished.touch()
    stamp_file.unlink(missing_ok=True)
    install_packages(venv, locks[-1])
    put_on_path(venv)
    stamp_file.write_text(json.dumps(stamp_of(locks), indent=1), encoding="utf-8")
    unfinished.unlink()


def install_packages(venv: Path, lock: Path) -> None:
    """Install what the lock file pins, each file checked against its hash."""
    say(f"Installing the packages that {lock.name} pins (about a minute) …")
    command = [str(venv_python(venv)), "-m", "pip", "install", "--quiet", "--no-input"]
    command += ["--disable-pip-version-check", "--require-hashes", "--only-binary", ":all:"]
    done = subprocess.run(
        [*command, "-r", str(lock)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        why = "\n".join(f"  {line}" for line in done.stderr.splitlines()[-6:])
        raise Stop(f"pip could not install them ({failure_word(done.stderr)}). It said:\n{why}")


def put_on_path(venv: Path) -> None:
    """Make `import dialwatch` and the command `dialwatch` work inside the environment."""
    base = {"base": str(venv), "platbase": str(venv)}
    site = Path(sysconfig.get_path("purelib", scheme="venv", vars=base))
    (site / "dialwatch.pth").write_text(f"{ROOT / 'desktop'}\n", encoding="locale")
    python = venv_python(venv)
    if os.name == "nt":
        text = f'@"{python}" -m dialwatch %*\r\n'
        (python.parent / "dialwatch.cmd").write_text(text, encoding="utf-8")
        return
    launcher = python.parent / "dialwatch"
    text = f'#!/bin/sh\nexec {shlex.quote(str(python))} -m dialwatch "$@"\n'
    launcher.write_text(text, encoding="utf-8")
    launcher.chmod(0o755)


def set_up(testing: bool) -> None:
    """Everything that has to be there before the program or its tests start."""
    add_system_packages(testing)
    make_environment(VENV, [RUN_LOCK, DEV_LOCK] if testing else [RUN_LOCK])


# --- commands -------------------------------------------------------------------------------


def run_module(module: str, arguments: Sequence[str]) -> int:
    """Run a module in the environment, in this process's place where the system can do that."""
    # Compiled once and kept, as in an installed program: else each start pays a tenth of a second.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [str(venv_python()), "-m", module, *arguments]
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode


def package(arguments: Sequence[str]) -> int:
    """Build what users install, in an environment of its own, and run what was built."""
    add_system_packages(testing=False, packaging=True)
    make_environment(PACKAGE_VENV, [RUN_LOCK, PACKAGE_LOCK])
    environment = os.environ | {"PYTHONPATH": str(ROOT / "packaging")}
    command = [str(venv_python(PACKAGE_VENV)), "-m", "installers", *arguments]
    return subprocess.run(command, env=environment, check=False).returncode


def texts(arguments: Sequence[str]) -> int:
    """Bring the translation files up to date with the code, and compile them."""
    command = [str(venv_python()), str(ROOT / "packaging" / "texts.py"), *arguments]
    return subprocess.run(command, check=False).returncode


COMMANDS: dict[str, tuple[str, bool, Callable[[Sequence[str]], int]]] = {
    "demo": (
        "simulated platforms, the engine and the window",
        False,
        lambda rest: run_module("dialwatch", ["demo", *rest]),
    ),
    "run": ("the program, with your accounts", False, lambda rest: run_module("dialwatch", rest)),
    "test": (
        "format, lint, types, imports, tests, coverage",
        True,
        lambda rest: run_module("tests", rest),
    ),
    "bench": (
        "all timings against their budgets",
        True,
        lambda rest: run_module("tests.bench", rest),
    ),
    "soak": ("long runs: soak --hours H", True, lambda rest: run_module("tests.soak", rest)),
    "texts": ("the window's texts into the translation files, and those compiled", False, texts),
    "package": ("what users install, built, run and checked: package --verify", False, package),
}
"""Name → what it does, whether it needs the packages of the tests, how it runs."""


def main(arguments: Sequence[str]) -> int:
    """Set up and run one command; the exit code."""
    lines = "\n".join(f"  {name:8} {what}" for name, (what, _, _) in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description=f"Commands:\n{lines}\n\nWhat follows a command is given to it.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS)
    chosen, rest = parser.parse_known_args(arguments[:1]), list(arguments[1:])
    _, testing, command = COMMANDS[chosen[0].command]
    try:
        if sys.version_info < OLDEST_PYTHON:
            raise Stop(f"Dialwatch needs Python 3.11 or newer; this is {sys.version}.", code=2)
        if command is not package:
            set_up(testing)
        if testing:
            os.chdir(ROOT)  # there is `tests`; the program stays where the user is
        return command(rest)
    except Stop as stop:
        print(stop, file=sys.stderr)
        return stop.code
    except OSError as err:
        print(f"{err.strerror or err}: {err.filename or ''}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
