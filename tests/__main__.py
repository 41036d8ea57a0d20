"""The test command, `python3 dev.py test`: all that must hold, and what it took.

Format, lint, types and import contracts run beside the tests; the list of files that must be
covered in full is held against what the tests ran.
"""

import argparse
import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.interfaces.heard import FOLDER
from tests.interfaces.table import interface_problems
from tests.support.proving import full_coverage_list
from tests.support.stacks import STACKS

ROOT = Path(__file__).resolve().parent.parent
SLOW_FIRST = (
    *("e2e", "faults", "engine", "app", "receiver/test_hostile_bodies.py"),
    *("receiver/test_hostile_others.py", "platforms/airudder", "platforms/test_operations.py"),
    *("monitor/test_pushed_order.py", "ui"),
)
"""Folders and files of `tests/` that are handed out first, so that no long test begins last."""
HANG_LIMIT = 1500.0
"""Seconds after which the tests are taken to hang; they need about eleven minutes."""
DYING = 5.0
"""Seconds that processes which hang get to write down where they are."""
NAMED = 20
"""Uncovered places that are named for a file."""
TOGETHER, ALONE = "tests.xml", "alone.xml"
"""Reports of pytest."""
FAILED_TESTS = 1
"""Exit code of pytest: all ran, and some failed."""
FEW = 10
"""So many failed tests at most are run once more alone."""
FAILURES = 20
"""Failed tests that are named once more at the end, where a cut output still shows them."""
WORDS = 800
"""Characters of a failure that are told there."""
PLACES = 4
"""Places that are told of a thread that hung."""
OURS = re.compile(r'File ".*[/\\](?:tests|dialwatch)[/\\]')


def say(text: str) -> None:
    """Print at once: pytest writes to the same place."""
    print(text, flush=True)


def captured(command: Sequence[str]) -> tuple[int, str]:
    """Run a check; its exit code and what it printed."""
    done = subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


CHECKS: dict[str, list[str]] = {
    "format": ["-m", "ruff", "format", "--check", "--no-cache", "."],
    "lint": ["-m", "ruff", "check", "--no-cache", "."],
    "types": ["-m", "mypy"],
    "types of dev.py": ["-m", "mypy", "dev.py", "tests/__main__.py", "packaging/installers"],
    "imports": ["-c", "from importlinter.cli import lint_imports_command as lint; lint()"],
}


def run_checks(failed: list[str]) -> None:
    """Run the checks one after the other, telling each result; add the names of the failed."""
    for name, command in CHECKS.items():
        began = time.monotonic()
        code, output = captured(command)
        say(f"[{name}] {'FAILED' if code else 'ok'}, {time.monotonic() - began:.0f} s")
        if code:
            failed.append(name)
            say(output)


def test_targets() -> list[str]:
    """The files of `tests/`, the slow ones first, the benches left out."""
    tests = ROOT / "tests"
    found = [path.relative_to(tests).as_posix() for path in tests.rglob("test_*.py")]
    found = [name for name in found if name.split("/")[0] not in ("bench", "soak")]
    found.sort(key=lambda name: (_place(name), name))
    return [f"tests/{name}" for name in found]


def _place(name: str) -> int:
    """When that file is handed out."""
    slow = (at for at, one in enumerate(SLOW_FIRST) if name == one or name.startswith(f"{one}/"))
    return next(slow, len(SLOW_FIRST))


def run_tests(work: Path) -> bool:
    """Run pytest on four processes, printing as it goes; whether all passed.

    Three on two cores, because the end-to-end tests mostly wait for other processes.

    Only the files of the full coverage list are traced, and only while tests run that stand
    beside them (`tests/support/proving.py`): tracing all would double the time.

    Many tests are whole programs on fast clocks: what fails beside the others, though hardly
    anything does, is run once more alone. Failing again, it has failed; else it is named.
    """
    interfaces, stacks = work / "interfaces", work / "stacks"
    interfaces.mkdir()
    stacks.mkdir()
    traced = ",".join(str(ROOT / name) for name in full_coverage_list())
    environment = os.environ | {
        "COVERAGE_FILE": str(work / "coverage"),
        "QT_QPA_PLATFORM": "offscreen",
        FOLDER: str(interfaces),
        STACKS: str(stacks),
    }
    command = [sys.executable, "-m", "coverage", "run", f"--include={traced}", "-m", "pytest"]
    # Python 3.11 sometimes fails to parse a source while threads run ("AST constructor recursion
    # depth mismatch"): pytest's own tracebacks parse it, and took the whole run with them.
    command += ["--tb", "native"]
    together = ["-n", "4", "--dist", "loadfile", "--no-loadscope-reorder"]
    together += ["--max-worker-restart", "0"]  # a test that hangs ends the run, and is named
    report = work / TOGETHER
    code = _pytest([*command, *together, *test_targets()], report, environment)
    if code != FAILED_TESTS or not 0 < len(failed := failed_tests(report)) <= FEW:
        return code == 0
    say(f"Once more, alone: {', '.join(failed)}")
    environment["COVERAGE_FILE"] = str(work / "coverage.alone")
    return _pytest([*command, "-n", "1", *failed], work / ALONE, environment) == 0


def _pytest(command: Sequence[str], report: Path, environment: Mapping[str, str]) -> int:
    """Run pytest, which leaves an XML report; its exit code, -1 when it hung."""
    process = subprocess.Popen([*command, f"--junitxml={report}"], cwd=ROOT, env=environment)
    try:
        return process.wait(timeout=HANG_LIMIT)
    except subprocess.TimeoutExpired:
        say(f"The tests did not end within {HANG_LIMIT / 60:.0f} minutes.")
        end_workers(process.pid, Path(environment[STACKS]))
        process.kill()
        process.wait()
        return -1


def end_workers(parent: int, stacks: Path) -> None:
    """Let the processes that still run tests write down where they are, and end: each has left a
    file named by its id (`tests/support/stacks.py`)."""
    for pid in [int(one.stem) for one in stacks.iterdir()]:
        with contextlib.suppress(OSError):
            status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
            if f"PPid:\t{parent}\n" in status:  # still the process that it was
                os.kill(pid, signal.SIGABRT)
    time.sleep(DYING)


def where_they_were(stacks: Path) -> list[str]:
    """Where processes were that crashed or hung: for each of their threads the innermost places
    in our own files."""
    told = []
    for file in sorted(stacks.iterdir()):
        for thread in file.read_text(encoding="utf-8", errors="replace").split("\n\n"):
            ours = [line.strip() for line in thread.splitlines() if OURS.search(line)]
            if ours:
                told.append(f"process {file.stem}: {thread.splitlines()[0].strip()}")
                told += [f"    {line.replace(f'{ROOT}{os.sep}', '')}" for line in ours[:PLACES]]
    return told


def what_failed(report: Path) -> list[str]:
    """A line for each test that failed, from pytest's XML report."""
    told = []
    for case in ET.parse(report).iter("testcase"):
        for fault in (*case.iter("failure"), *case.iter("error")):
            words = " ".join((fault.get("message") or "").split())
            told.append(f"{case.get('classname')}::{case.get('name')}: {words[:WORDS]}")
    return told


def failed_tests(report: Path) -> list[str]:
    """The failed tests as pytest is told them; none where a process of tests died, because then
    others did not run."""
    failed: dict[str, None] = {}
    for case in ET.parse(report).iter("testcase"):
        for fault in (*case.iter("failure"), *case.iter("error")):
            if "crashed" in (fault.get("message") or ""):
                return []
            place = (case.get("classname") or "").replace(".", "/")
            failed[f"{place}.py::{case.get('name')}"] = None
    return list(failed)


def minutes_by_folder(report: Path) -> dict[str, float]:
    """Minutes of test time for each folder of `tests/`, from pytest's XML report."""
    seconds: defaultdict[str, float] = defaultdict(float)
    for case in ET.parse(report).iter("testcase"):
        parts = (case.get("classname") or "").split(".")
        folder = parts[1] if len(parts) > 2 else "tests"
        seconds[folder] += float(case.get("time") or 0)
    slowest = sorted(seconds.items(), key=lambda item: -item[1])
    return {folder: spent / 60 for folder, spent in slowest}


def uncovered(report: Path, wanted: Sequence[str]) -> list[str]:
    """What is missing from the full-coverage list: a line for each file that is not at 100 %."""
    told = json.loads(report.read_text(encoding="utf-8"))["files"] if report.exists() else {}
    files = {Path(name).as_posix(): facts for name, facts in told.items()}
    problems = []
    for name in wanted:
        facts = files.get(name)
        if facts is None:
            problems.append(f"{name}: no test runs it")
        elif facts["missing_lines"] or facts["missing_branches"]:
            branches = [f"{start}->{end}" for start, end in facts["missing_branches"]]
            places = [str(line) for line in facts["missing_lines"]] + branches
            more = f" and {len(places) - NAMED} more" if len(places) > NAMED else ""
            problems.append(f"{name}: not covered: {', '.join(places[:NAMED])}{more}")
    return problems


def coverage_problems(work: Path) -> list[str]:
    """Combine what the processes measured and hold it against the full-coverage list."""
    data = f"--data-file={work / 'coverage'}"
    captured(["-m", "coverage", "combine", "--quiet", data, str(work)])
    captured(["-m", "coverage", "json", "--quiet", data, "-o", str(work / "coverage.json")])
    return uncovered(work / "coverage.json", full_coverage_list())


def main() -> int:
    """All that must hold: format, lint, types, imports, tests, the full-coverage list."""
    parser = argparse.ArgumentParser(prog="dev.py test")
    parser.add_argument(
        "--interfaces", type=Path, metavar="FILE", help="write the coverage table of interfaces"
    )
    told = parser.parse_args()
    began = time.monotonic()
    failed: list[str] = []
    with tempfile.TemporaryDirectory(prefix="dialwatch-test-") as folder:
        work = Path(folder)
        checks = threading.Thread(target=run_checks, args=(failed,))
        checks.start()
        passed = run_tests(work)
        checks.join()
        if not passed:
            failed.append("tests")
        report = work / TOGETHER
        if report.exists():  # else they did not end, and what they covered tells nothing
            minutes = minutes_by_folder(report)
            spent = ", ".join(f"{name} {m:.2f}" for name, m in minutes.items())
            say(f"Minutes in each folder: {spent}")
            for problem in coverage_problems(work):
                say(f"Full coverage list: {problem}")
                failed.append("coverage")
            for problem in interface_problems(work / "interfaces", told.interfaces):
                say(f"Coverage table of interfaces: {problem}")
                failed.append("interfaces")
            for line in what_failed(report)[:FAILURES]:
                say(f"{'Failed' if not passed else 'Failed beside others, passed alone'}: {line}")
        for line in where_they_were(work / "stacks"):
            say(line)
    say(f"All took {(time.monotonic() - began) / 60:.1f} minutes.")
    say(f"FAILED: {', '.join(dict.fromkeys(failed))}" if failed else "All that must hold holds.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
