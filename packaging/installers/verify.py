"""The built program on a machine that has nothing: a minimal Debian 12 without Python or network.

As root, in a mount and network space of its own, so that nothing stays mounted and nothing is
reached. Reliability table, row 28.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from installers.commands import Failed, run, say, tool
from installers.places import NAME

__all__ = ["may_verify", "verified"]

_LIBRARIES = "libgl1,libegl1"
_RUNS_FOR = "12"
_INSIDE = {"HOME": "/root", "LANG": "C.UTF-8", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}


def may_verify() -> str:
    """Why it cannot be done here; empty: it can."""
    if sys.platform != "linux":
        return "it makes a Debian in a folder, which Linux alone can"
    if os.geteuid() != 0:
        return "it changes into another root folder, which needs root"
    missing = [one for one in ("debootstrap", "unshare", "chroot") if not shutil.which(one)]
    return f"{missing[0]} is not installed" if missing else ""


def verified(folder: Path, package: Path, work: Path) -> None:
    """Run the folder, then install, run and remove the package. Raises Failed."""
    root = work / "debian12"
    if not (root / "usr/bin/dpkg").exists():
        say("  making a minimal Debian 12 …")
        _made(root)
    if (root / "usr/bin/python3").exists():
        raise Failed("The minimal Debian has a Python of its own: it would hide what is missing.")
    target = root / "opt" / NAME
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder, target, symlinks=True)
    say(f"  the folder: {_demo(root, f'/opt/{NAME}/{NAME}')}")
    shutil.rmtree(target)
    before = _files(root)
    shutil.copyfile(package, root / "root" / package.name)
    # Its fonts would come over the network; everything else that it depends on is there.
    _inside(root, ["dpkg", "--install", "--force-depends", f"/root/{package.name}"])
    say(f"  the package: {_demo(root, f'/usr/bin/{NAME}')}")
    _inside(root, ["dpkg", "--purge", NAME])
    if left := sorted(_files(root) - before):
        raise Failed(f"The package left {len(left)} files behind, such as {left[0]}.")


def _made(root: Path) -> None:
    root.mkdir(parents=True, exist_ok=True)
    command = [tool("debootstrap"), "--variant=minbase", f"--include={_LIBRARIES}", "bookworm"]
    run([*command, root, _mirror()], "Making a minimal Debian 12")


def _mirror() -> str:
    """Where this machine takes its own packages from."""
    told = run(
        [tool("apt-get"), "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages",
         "Codename: bookworm", "Label: Debian", "Component: main"],
        "Looking for an archive of Debian 12",
    ).split()  # fmt: skip
    if not told:
        raise Failed("This machine's apt knows no archive of Debian 12.")
    return told[0]


def _demo(root: Path, program: str) -> str:
    """Run the demo in there; what it showed. Raises Failed."""
    report = root / "root" / "report.json"
    report.unlink(missing_ok=True)
    command = [program, "demo", "--offscreen", "--speed", "30", "--for", _RUNS_FOR]
    command += ["--open", "menus", "--profile", "/root/profile", "--report", "/root/report.json"]
    shutil.rmtree(root / "root" / "profile", ignore_errors=True)
    _inside(root, command)
    told = json.loads(report.read_text(encoding="utf-8"))
    calls, menus = len(told["calls"]), told["menus"]
    shutil.rmtree(root / "root" / "profile", ignore_errors=True)
    report.unlink()
    if not calls or not menus:
        raise Failed(f"{program} showed {calls} calls and {menus} menus.")
    return f"{calls} calls shown, {menus} menus opened, exit 0"


def _inside(root: Path, command: list[str]) -> str:
    """Run something in there with no network but the loopback."""
    script = (
        'mount -t proc proc "$1/proc" && mount -t tmpfs tmpfs "$1/dev/shm" 2>/dev/null; '
        'mount -t tmpfs tmpfs "$1/tmp" && ip link set lo up && root=$1 && shift && '
        'exec chroot "$root" "$@"'
    )
    whole = ["unshare", "--mount", "--net", "--pid", "--fork", "sh", "-c", script, "sh", str(root)]
    done = subprocess.run(
        [*whole, *command], env=_INSIDE, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, errors="replace", check=False, timeout=300,
    )  # fmt: skip
    if done.returncode:
        last = "\n".join(f"    {line}" for line in done.stdout.splitlines()[-8:])
        raise Failed(f"{command[0]} failed in the minimal Debian ({done.returncode}):\n{last}")
    return done.stdout


def _files(root: Path) -> set[str]:
    """What is installed there, as far as a package may leave something."""
    places = ("etc", "opt", "usr", "var/lib", "root")
    return {
        str(path.relative_to(root))
        for place in places
        for path in (root / place).rglob("*")
        if not str(path.relative_to(root)).startswith(("var/lib/dpkg", "root/dialwatch_"))
    }
