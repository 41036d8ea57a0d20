import asyncio
import io
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.support.engines import Engines, none_left_behind
from tests.support.planted import a_profile, copies, opened
from tests.support.simulated import started_simulator

from dialwatch import cli
from dialwatch.app.demo import SECRETS, write_demo
from dialwatch.calls.platform import Platform
from dialwatch.clock import SystemClock
from dialwatch.platforms.contract import shipped
from dialwatch.settings import SettingsFile
from dialwatch.store.stoplist import Stop

engines = pytest.fixture(none_left_behind)

KEYS = 'app_id = "merchant-canary"\napp_key = "k3y-canary"\n'


@dataclass(frozen=True)
class Done:
    """What a command did."""

    returncode: int
    stdout: str
    stderr: str


class Here:
    """The command line in this process: quick, where no other process is meant."""

    def __init__(self, capsys, monkeypatch) -> None:
        self._capsys = capsys
        self._monkeypatch = monkeypatch

    def __call__(self, *words: object, keys: str = "") -> Done:
        self._monkeypatch.setattr("sys.stdin", io.StringIO(keys))
        self._capsys.readouterr()
        code = cli.main([str(word) for word in words])
        said = self._capsys.readouterr()
        return Done(code, said.out, said.err)


@pytest.fixture
def here(capsys, monkeypatch) -> Here:
    return Here(capsys, monkeypatch)


def run(*words: object, keys: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "dialwatch", *map(str, words)],
        input=keys,
        capture_output=True,
        text=True,
        timeout=60,
        env=Engines().environment(),
        check=False,
    )


def add(run: Here, profile: Path, *more: object, keys: str = KEYS) -> Done:
    flags = ["--platform", "blu", "--name", "Blu México", "--zone", "America/Mexico_City"]
    places = ["--profile", profile, "--secrets", profile.parent / "secrets"]
    return run("account", "add", *flags, "--keys", "-", *places, *more, keys=keys)


async def test_a_number_is_erased_from_the_command_line(here: Here, tmp_path: Path):
    profile = a_profile(tmp_path / "profile")
    async with opened(profile, SystemClock()) as engine:
        await engine.stopping.stops.add("mex", [Stop("6281157300917", "+62 811 5730 0917", "")])

    async def erase(*words: str) -> Done:
        command = ("erase", "--profile", profile, *words)
        return await asyncio.to_thread(here, *command, keys="0811 5730 0917\n")

    done = await erase()
    assert (done.returncode, done.stdout) == (1, "        1  stops\nNothing was erased.\n")
    assert copies(profile)
    done = await erase("--yes")
    assert done.returncode == 0
    assert "0 copies" in done.stdout
    assert copies(profile) == {}
    done = await erase("--yes")
    assert (done.returncode, done.stdout) == (0, "It stands nowhere.\n")
    done = await asyncio.to_thread(here, "erase", "--profile", profile, keys="paid\n")
    assert "whole number" in done.stderr
    assert done.returncode != 0


def test_collecting_never_imports_qt_and_asking_for_help_imports_little():
    code = (
        "import sys; import dialwatch.cli; light = set(sys.modules);"
        "import dialwatch.engine.main, dialwatch.platforms.catalogue;"
        "heavy = set(sys.modules);"
        "qt = [m for m in heavy if m.split('.')[0] in ('PySide6', 'qasync', 'pyqtgraph')];"
        "early = light & {'numpy', 'httpx', 'pydantic', 'apsw', 'uvicorn', 'asyncio'};"
        "sys.exit(f'{qt} {early}' if qt or early else 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=Engines().environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("words", "fields"),
    [
        ([], {"demo": False, "profile": None, "offscreen": False}),
        (["--profile", "p", "--offscreen"], {"profile": Path("p"), "offscreen": True}),
        (["--profile", "p", "demo"], {"demo": True, "profile": Path("p")}),
        (["demo", "--profile", "p", "--size", "1280x800"], {"size": (1280, 800)}),
        (
            ["demo", "--scenario", "rush", "--seed", "7", "--speed", "60", "--faults", "f.toml"],
            {"scenario": "rush", "seed": 7, "speed": 60.0, "faults": Path("f.toml")},
        ),
        (
            ["--until-settled", "--at-most", "120", "--for", "5", "--theme", "dark"],
            {"until_settled": True, "at_most": 120.0, "run_for": 5.0, "theme": "dark"},
        ),
        (
            [
                "--perspective",
                "calls",
                "--open",
                "call",
                "--screenshot",
                "s.png",
                "--report",
                "r.json",
            ],
            {
                "perspective": "calls",
                "open_view": "call",
                "screenshot": Path("s.png"),
                "report": Path("r.json"),
            },
        ),
    ],
)
def test_flags_of_the_window(words, fields):
    options = cli.options_of(cli.parser().parse_args(words))
    assert {name: getattr(options, name) for name in fields} == fields


@pytest.mark.parametrize(
    "words",
    [
        ["--size", "big"],
        ["--size", "0x0"],
        ["--at-most", "-1"],
        ["--for", "soon"],
        ["demo", "--speed", "0"],
        ["collect", "--port", "70000"],
        ["account"],
        ["account", "add", "--platform", "acme", "--name", "x", "--zone", "UTC"],
    ],
)
def test_what_does_not_fit_is_refused(words, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.parser().parse_args(words)
    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_an_account_is_kept_without_an_engine(here, tmp_path):
    profile = tmp_path / "profile"
    done = add(here, profile, "--watch", "881:600", "882")

    assert (done.returncode, done.stderr) == (0, "")
    assert "only you can read" in done.stdout
    assert "canary" not in done.stdout
    (account,) = SettingsFile(profile / "settings.toml").load().settings.account
    assert account.base_url.startswith("https://")
    assert [(task.id, task.entries) for task in account.watch] == [("881", 600), ("882", None)]
    assert "canary" not in (profile / "settings.toml").read_text()
    assert "canary" in (tmp_path / "secrets" / f"{account.id}.toml").read_text()

    assert account.id in here("account", "list", "--profile", profile).stdout
    places = ["--profile", profile, "--secrets", tmp_path / "secrets"]
    assert here("account", "remove", account.id, *places).returncode == 0
    assert list((tmp_path / "secrets").iterdir()) == []
    assert "no accounts" in here("account", "list", "--profile", profile).stdout


@pytest.mark.parametrize(("site", "host"), [("singapore", "bluapi"), ("Mexico", "blulaapi")])
def test_a_site_is_chosen_by_its_name(here, tmp_path, site, host):
    assert add(here, tmp_path / "profile", "--site", site).returncode == 0
    (account,) = SettingsFile(tmp_path / "profile" / "settings.toml").load().settings.account
    assert account.base_url == f"https://{host}.shanghu.ai"


def test_the_help_names_every_site(here, capsys):
    with pytest.raises(SystemExit):
        here("account", "add", "--help")
    said = " ".join(capsys.readouterr().out.split())
    for platform in Platform:
        assert f"{platform.title}: {', '.join(shipped(platform).sites)}" in said


def test_an_account_is_tested_without_an_engine(here, tmp_path):
    with started_simulator("tiny") as simulator:
        profile = tmp_path / "profile"
        write_demo(profile, simulator.told)
        places = ["--profile", profile, "--secrets", profile / SECRETS]

        good = here("account", "test", "jakarta", *places)
        assert (good.returncode, good.stderr) == (0, "")
        assert "works" in good.stdout
        (profile / SECRETS / "mexico.toml").write_text(KEYS)
        bad = here("account", "test", "mexico", *places)
        assert (bad.returncode, bad.stderr) == (1, "")
        assert "canary" not in bad.stdout
    assert here("account", "test", "nobody", *places).returncode == 2


def test_a_running_engine_takes_the_account(here, tmp_path, engines):
    profile = tmp_path / "profile"
    engine = engines.start(profile, "--secrets", str(tmp_path / "secrets"))
    engine.announced()

    done = add(here, profile)
    assert (done.returncode, done.stderr) == (0, "")

    (account,) = engine.ask("GET", "accounts")["accounts"]
    assert account["name"] == "Blu México"
    assert "Blu México" in here("account", "list", "--profile", profile).stdout
    assert here("account", "remove", account["id"], "--profile", profile).returncode == 0
    assert engine.ask("GET", "accounts")["accounts"] == []
    engine.ask("POST", "stop")
    engine.ended()
    assert "canary" not in (profile / "engine.log").read_text()


@pytest.mark.parametrize(
    ("more", "keys", "words"),
    [
        (["--zone", "Mexico"], KEYS, "time zone"),
        (["--url", "http://api.example"], KEYS, "https"),
        ([], 'app_id = "x"\n', "app_key is missing"),
        ([], "k3y-canary", "one line for each key"),
        (["--watch", "881:many"], KEYS, "id:numbers"),
        (["--site", "Lima"], KEYS, "Write “Mexico” or “Singapore”"),
        (["--site", "Mexico", "--url", "https://api.example"], KEYS, "not both"),
    ],
)
def test_an_account_that_does_not_fit_is_refused_with_a_sentence(here, tmp_path, more, keys, words):
    done = add(here, tmp_path / "profile", *more, keys=keys)

    assert done.returncode == 2
    assert words in done.stderr
    assert "canary" not in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "profile" / "settings.toml").exists()


def test_keys_are_never_taken_from_arguments():
    flags = cli.parser().format_help() + run("account", "add", "--help").stdout
    assert "--app-key" not in flags
    assert "--secret " not in flags


def test_pushes_are_switched_on_and_their_addresses_shown(tmp_path, capsys):
    from tests.support.push_profile import push_profile

    profile = str(push_profile(tmp_path / "profile", enabled=False))
    assert cli.main(["pushes", "--profile", profile]) == 0
    said = capsys.readouterr().out
    assert "Switch it on with --on" in said
    assert "Huawei Shenzhen (huawei)" in said
    address = next(line.split()[-1] for line in said.splitlines() if "Call records" in line)
    assert address.startswith("http://127.0.0.1:0/push/")
    options = ["--on", "--public-url", "https://push.example.com/", "--trusted-proxy", "127.0.0.1"]
    assert cli.main(["pushes", "--profile", profile, *options]) == 0
    said = capsys.readouterr().out
    assert "once an engine runs" in said
    assert f"https://push.example.com/push/{address.rsplit('/')[-1]}" in said
    assert cli.main(["pushes", "--profile", profile, "--no-on"]) == 0
    assert "not received" in capsys.readouterr().out
    assert cli.main(["pushes", "--profile", profile, "--host", "nowhere"]) == 2
    assert "does not fit" in capsys.readouterr().err


def test_pushes_are_switched_on_in_a_running_engine(engines, tmp_path, capsys):
    from tests.support.push_profile import push_profile

    profile = push_profile(tmp_path / "profile", enabled=False)
    engines.start(profile, "--secrets", str(profile / "secrets")).announced()
    assert cli.main(["pushes", "--profile", str(profile), "--on", "--port", "0"]) == 0
    assert "Pushes are received at http://127.0.0.1:" in capsys.readouterr().out
