"""`dev.py` and the test command, as far as they can be tried without a network."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import dev
import pytest
from tests.__main__ import failed_tests, minutes_by_folder, uncovered, what_failed, where_they_were
from tests.support.proving import proves
from tests.support.stacks import STACKS

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the system packages are Debian's")

_APT = """#!/bin/sh
echo "$DEBIAN_FRONTEND $*" >> "$APT_LOG"
"""


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Puts a program of that name and text on a search path that holds nothing else of ours."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "env").symlink_to("/usr/bin/env")
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("APT_LOG", str(tmp_path / "apt.log"))

    def put(name: str, text: str) -> None:
        (folder / name).write_text(text)
        (folder / name).chmod(0o755)

    put("apt-get", _APT)
    put("dpkg-query", "#!/bin/sh\n")
    return put


@pytest.fixture
def apt_log(tmp_path: Path) -> Path:
    return tmp_path / "apt.log"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of its own, whose lock files pin nothing."""
    for name, attribute in (("requirements.txt", "RUN_LOCK"), ("requirements-dev.txt", "DEV_LOCK")):
        (tmp_path / name).write_text("# nothing\n")
        monkeypatch.setattr(dev, attribute, tmp_path / name)
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    return tmp_path


@pytest.mark.usefixtures("program")
def test_without_rights_the_exact_command_is_told_and_nothing_is_run(
    apt_log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(dev.Stop) as stop:
        dev.add_system_packages(testing=False)
    assert stop.value.code == 2
    command = next(line for line in str(stop.value).splitlines() if "apt-get install" in line)
    assert command.split()[-len(dev.FONT_PACKAGES) :] == dev.FONT_PACKAGES
    assert set(dev.QT_PACKAGES) < set(command.split())
    assert not apt_log.exists()


@pytest.mark.usefixtures("program")
def test_root_installs_what_is_missing_without_a_question(
    apt_log: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    dev.add_system_packages(testing=True)
    update, install = apt_log.read_text().splitlines()
    assert update.split()[0] == install.split()[0] == "noninteractive"
    assert update.endswith("update")
    assert set(dev.QT_PACKAGES + dev.FONT_PACKAGES + dev.TEST_PACKAGES) < set(install.split())
    assert "for the window (Qt): libgl1" in capfd.readouterr().out


def test_sudo_is_used_only_where_it_asks_nothing(
    program: Callable[[str, str], None], apt_log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    program("true", "#!/bin/sh\n")
    program("sudo", '#!/bin/sh\n[ "$1" = -n ] || exit 9\nshift\nexec "$@"\n')
    dev.add_system_packages(testing=False)
    assert " install -y " in apt_log.read_text()
    program("sudo", "#!/bin/sh\nexit 1\n")
    assert dev.apt_prefix() is None


def test_a_package_counts_under_its_newer_name_too(program: Callable[[str, str], None]) -> None:
    program("dpkg-query", "#!/bin/sh\necho installed libglib2.0-0t64\necho config-files libgl1\n")
    assert dev.installed_packages(["libglib2.0-0", "libgl1", "libegl1"]) == {"libglib2.0-0"}


def test_with_all_in_place_apt_is_left_alone(
    program: Callable[[str, str], None], apt_log: Path
) -> None:
    wanted = dev.wanted_packages(testing=True, has_ensurepip=False)
    told = "".join(f"echo installed {name}\n" for names in wanted.values() for name in names)
    program("dpkg-query", "#!/bin/sh\n" + told)
    dev.add_system_packages(testing=True)
    assert not apt_log.exists()


def test_a_failure_of_apt_is_said_in_a_sentence(program: Callable[[str, str], None]) -> None:
    program("apt-get", "#!/bin/sh\necho 'E: You don t have enough: No space left' >&2\nexit 100\n")
    with pytest.raises(dev.Stop, match=r"could not install them \(the disk is full\)"):
        dev.apt_install([], ["libgl1"])


def test_a_half_made_environment_is_made_anew_and_then_left_alone(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dev.VENV.mkdir()
    (dev.VENV / "dialwatch-unfinished").touch()
    (dev.VENV / "leftover").touch()
    dev.make_environment(dev.VENV, [dev.RUN_LOCK])
    assert not (dev.VENV / "leftover").exists()
    assert not (dev.VENV / "dialwatch-unfinished").exists()

    package = home / "desktop" / "dialwatch"
    package.mkdir(parents=True)
    (package / "__main__.py").write_text("import sys; print(sys.argv[1:])")
    monkeypatch.delenv("PYTHONPATH", raising=False)
    launched = subprocess.run(
        [dev.VENV / "bin" / "dialwatch", "demo", "two words"],
        check=False,
        capture_output=True,
        text=True,
    )
    assert launched.stdout == "['demo', 'two words']\n"

    def started(*_: object, **__: object) -> None:
        raise AssertionError("a second start ran something")

    monkeypatch.setattr(subprocess, "run", started)
    dev.make_environment(dev.VENV, [dev.RUN_LOCK])
    dev.DEV_LOCK.write_text("# something else\n")
    assert dev.is_ready(dev.VENV, dev.VENV / "dialwatch-ready.json", [dev.RUN_LOCK])
    assert not dev.is_ready(
        dev.VENV, dev.VENV / "dialwatch-ready.json", [dev.RUN_LOCK, dev.DEV_LOCK]
    )


@pytest.mark.parametrize("change", ["python", "requirements.txt", "folder"])
def test_the_stamp_holds_only_for_what_it_was_made_of(home: Path, change: str) -> None:
    dev.venv_python().parent.mkdir(parents=True)
    dev.venv_python().touch()
    stamp = home / "stamp.json"
    stamp.write_text(json.dumps(dev.stamp_of([dev.RUN_LOCK])))
    assert dev.is_ready(dev.VENV, stamp, [dev.RUN_LOCK])
    stamp.write_text(json.dumps(dev.stamp_of([dev.RUN_LOCK]) | {change: "another"}))
    assert not dev.is_ready(dev.VENV, stamp, [dev.RUN_LOCK])
    stamp.write_text("cut o")
    assert not dev.is_ready(dev.VENV, stamp, [dev.RUN_LOCK])


def test_no_network_is_said_in_a_sentence(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.setattr(dev, "venv_python", lambda _venv: Path(dev.sys.executable))
    dev.RUN_LOCK.write_text(f"nothing-of-that-name==1.0 --hash=sha256:{'0' * 64}\n")
    with pytest.raises(dev.Stop, match="the network or the package server cannot be reached"):
        dev.install_packages(dev.VENV, dev.RUN_LOCK)
    assert home.exists()


def test_packages_are_built_in_an_environment_of_their_own(
    home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    python, told = tmp_path / "python", tmp_path / "told"
    python.write_text(f'#!/bin/sh\necho "$PYTHONPATH $@" > {told}\nexit 3\n')
    python.chmod(0o755)
    made: list[tuple[Path, list[Path]]] = []
    monkeypatch.setattr(dev, "add_system_packages", lambda testing, packaging: None)
    monkeypatch.setattr(dev, "make_environment", lambda *asked: made.append(asked))
    monkeypatch.setattr(dev, "venv_python", lambda _venv: python)
    assert dev.main(["package", "--verify"]) == 3
    assert made == [(dev.PACKAGE_VENV, [dev.RUN_LOCK, dev.PACKAGE_LOCK])]
    assert dev.PACKAGE_VENV != dev.VENV
    assert told.read_text() == f"{home / 'packaging'} -m installers --verify\n"


@pytest.mark.parametrize(
    ("place", "beside"),
    [
        ("store/test_inbox.py", True),
        ("engine/rehearsal/test_masks.py", True),
        ("engine/test_halts.py", True),
        ("ui/charts/test_copying.py", True),
        ("test_redaction.py", True),
        ("ui/test_walk.py", False),
        ("ui/panels/test_live.py", False),
        ("e2e/test_truth.py", False),
    ],
)
def test_the_full_coverage_list_is_proved_by_the_tests_beside_its_files(
    place: str, beside: bool
) -> None:
    assert proves(Path(place)) == beside


def test_the_full_coverage_list_names_what_is_missing(tmp_path: Path) -> None:
    report = tmp_path / "coverage.json"
    whole = {"missing_lines": [], "missing_branches": []}
    part = {"missing_lines": [7], "missing_branches": [[3, 9]]}
    report.write_text(json.dumps({"files": {"desktop/a.py": whole, "desktop/b.py": part}}))
    assert uncovered(report, ["desktop/a.py"]) == []
    assert uncovered(report, ["desktop/b.py", "desktop/c.py"]) == [
        "desktop/b.py: not covered: 7, 3->9",
        "desktop/c.py: no test runs it",
    ]


def test_minutes_are_told_by_folder_slowest_first(tmp_path: Path) -> None:
    report = tmp_path / "tests.xml"
    cases = {"tests.e2e.test_a": 90, "tests.test_dev": 6, "tests.e2e.deep.test_b": 30}
    rows = "".join(f'<testcase classname="{n}" time="{t}"/>' for n, t in cases.items())
    report.write_text(f"<testsuites><testsuite>{rows}</testsuite></testsuites>")
    assert list(minutes_by_folder(report).items()) == [("e2e", 2.0), ("tests", 0.1)]


_HANGS = """
from tests.support.stacks import watch

def hangs_here():
    watch()
    print("there", flush=True)
    input()

hangs_here()
"""


def test_what_hangs_tells_where_it_is_when_it_is_aborted(tmp_path: Path) -> None:
    script, stacks = tmp_path / "tests" / "hanging.py", tmp_path / "stacks"
    script.parent.mkdir()
    stacks.mkdir()
    script.write_text(_HANGS)
    root = Path(__file__).parent.parent
    told = {STACKS: str(stacks), "PYTHONPATH": str(root)}
    with subprocess.Popen(
        [sys.executable, str(script)], env=os.environ | told, cwd=root,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stdout.readline() == b"there\n"
        assert where_they_were(stacks) == []
        process.send_signal(signal.SIGABRT)
    lines = where_they_were(stacks)
    assert lines[0].startswith(f"process {process.pid}: ")
    assert any("hanging.py" in line and "hangs_here" in line for line in lines)


def test_failed_tests_are_named_with_why(tmp_path: Path) -> None:
    report = tmp_path / "tests.xml"
    report.write_text(
        '<testsuites><testsuite><testcase classname="tests.a" name="good"/>'
        '<testcase classname="tests.a" name="bad"><failure message="it broke&#10;here"/></testcase>'
        '<testcase classname="tests.a" name="worse"><error message="gone"/></testcase>'
        "</testsuite></testsuites>"
    )
    assert what_failed(report) == ["tests.a::bad: it broke here", "tests.a::worse: gone"]
    assert failed_tests(report) == ["tests/a.py::bad", "tests/a.py::worse"]


def test_where_a_process_of_tests_died_none_is_run_again(tmp_path: Path) -> None:
    report = tmp_path / "tests.xml"
    report.write_text(
        '<testsuites><testsuite><testcase classname="tests.a" name="bad">'
        '<failure message="worker gw0 crashed while running it"/></testcase>'
        "</testsuite></testsuites>"
    )
    assert failed_tests(report) == []
