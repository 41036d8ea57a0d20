"""Row 20: numbers, names and tokens that are planted in every input leave no trace."""

import contextlib
import json
import secrets
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
import tomlkit
from tests.faults.support.everything import said_everywhere
from tests.faults.support.leaky import Canaries, LeakyPlatform, leaky_platform
from tests.faults.support.well_said import pushed, well_said
from tests.support.engines import Engines, until
from tests.support.windows import put_away

from dialwatch.calls.platform import Platform
from dialwatch.clock import World, WorldClock
from dialwatch.engine.announcement import Announcement, find_engine
from dialwatch.engine.ask import ask
from dialwatch.files import make_profile
from dialwatch.settings import AccountSettings, ReceiverSettings, SettingsFile, WatchedTask

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

RATE = 120.0
ZONE = "Asia/Jakarta"
HANG = 60.0
STORED = (
    *("journal.db", "inbox.db", "stops.db", "batches.db", "launches.db"),
    *("spool", "secrets"),
)
"""Where calls, pushes, receipts and keys are kept on purpose."""


@pytest.fixture
def canaries() -> Canaries:
    return Canaries(secrets.randbelow(2**31))


def made(profile: Path, platform: LeakyPlatform, world: World) -> None:
    """A profile whose accounts are asked of that platform, with canaries for keys."""
    make_profile(profile)
    world.save(profile / "world.json")
    (profile / "settings.toml").write_text("[polling]\nfast = 5.0\nslow = 10.0\n")
    file = SettingsFile(profile / "settings.toml")
    file.set_receiver(ReceiverSettings(enabled=True, port=0))
    keys = iter(platform.canaries.keys)
    (profile / "secrets").mkdir(mode=0o700)
    for kind, names in (
        (Platform.AIRUDDER, ("app_key", "app_secret")),
        (Platform.BLU, ("app_id", "app_key")),
        (Platform.HUAWEI, ("app_key", "app_secret")),
    ):
        file.add_account(
            AccountSettings(
                id=kind.value,
                name=kind.title,
                platform=kind,
                base_url=platform.url,
                zone=ZONE,
                simulated=True,
                watch=(WatchedTask(id="88120457"),) if kind is Platform.BLU else (),
            )
        )
        path = profile / "secrets" / f"{kind.value}.toml"
        path.touch(mode=0o600)
        path.write_text(tomlkit.dumps({name: next(keys) for name in names}))


def written(folder: Path) -> dict[str, str]:
    """Every file that was left, but for those that keep calls and keys on purpose."""
    return {
        str(path.relative_to(folder)): path.read_bytes().decode("utf-8", "replace")
        for path in folder.rglob("*")
        if path.is_file() and not any(part.startswith(STORED) for part in path.parts)
    }


def leaks(canaries: Canaries, texts: dict[str, str]) -> list[tuple[str, str]]:
    """Where which canary was found."""
    return [(where, one) for where, text in texts.items() for one in canaries.all() if one in text]


@contextlib.contextmanager
def ended(window: "subprocess.Popen[str]") -> Iterator[None]:
    """A test that fails leaves no window behind: what it left would fail others."""
    try:
        yield
    finally:
        window.kill()
        window.communicate()


def cancelled(engine: Announcement, canaries: Canaries) -> None:
    """Numbers that are planted are rehearsed and cancelled, and their lines read."""
    ask(engine, "POST", "acting", {"grace": 0})
    wanted = {"kind": "cancel", "texts": [*canaries.numbers[:30], *canaries.names[:3]]}
    looked = ask(engine, "POST", "halts/rehearsals", wanted)
    path = f"halts/rehearsals/{looked['id']}?wait=5"
    seen = until(lambda: (told := ask(engine, "GET", path))["state"] != "running" and told, HANG)
    chosen = [one["index"] for one in seen["candidates"] if one["standing"] == "unseen"]
    of_blu = {one["number"] for one in seen["candidates"] if one["account"] == "blu"}
    assert len(of_blu) >= 30, "Blu may hold every one of them, or has told its result"
    assert chosen
    begun = {"id": "redaction-0001", "rehearsal": looked["id"], "chosen": chosen}
    ask(engine, "POST", "halts", {**begun, "count": len(chosen), "reason": "has paid"})
    until(lambda: [one for one in lines(engine) if one["stage"] == "asked"], HANG)


def lines(engine: Announcement) -> list[dict[str, str]]:
    """Of the audit log."""
    return list(ask(engine, "GET", "audit?action=redaction-0001")["lines"])


def test_a_talkative_platform_leaves_no_trace(
    canaries: Canaries, engines: Engines, tmp_path: Path
) -> None:
    now = time.time()
    world = World(now, now, RATE)
    clock = WorldClock(world)
    with leaky_platform(canaries, lambda: clock.now().astimezone(ZoneInfo(ZONE))) as platform:
        profile, report = tmp_path / "profile", tmp_path / "report.json"
        made(profile, platform, world)
        window = subprocess.Popen(
            [sys.executable, "-m", "dialwatch", "--offscreen", "--profile", profile,
             "--secrets", profile / "secrets", "--for", "8", "--report", report],
            env=engines.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )  # fmt: skip
        with ended(window):
            told = until(lambda: find_engine(profile), HANG)
            for account in ("airudder", "blu", "huawei"):
                assert ask(told, "POST", f"accounts/{account}/test")["sentence"]
            cancelled(told, canaries)
            asked = Counter(route for route, _ in said_everywhere(told, canaries.hint, "blu"))
            assert len(asked) > 80, "every route"
            assert {200, 404} <= pushed(told, canaries)
            answers = {what: str(said) for what, said in well_said(told, canaries, platform)}
            said = window.communicate(timeout=HANG)[0]

    assert window.returncode == 0, said
    for name in ("journal", "inbox", "stops", "batches", "launches"):
        held = b"".join(path.read_bytes() for path in profile.glob(f"{name}.db*"))
        assert leaks(canaries, {name: held.decode("latin-1")}), "it was heard, and is kept here"
    assert sum(platform.said.values()) > 40, platform.said
    assert len(platform.said) == 15, "every kind of answer was given"
    shown = json.loads(report.read_text(encoding="utf-8"))
    assert shown["calls"], "some of it could be read"
    diagnostics = shown["diagnostics"]
    assert "blu 2: " in diagnostics, "accounts are told of by their platform"
    assert "[Log of the engine]" in diagnostics
    texts = written(tmp_path) | {"standard output": said, "diagnostics": diagnostics}
    assert texts["profile/engine.log"]
    screen = texts.pop("report.json") + answers.pop("lights")  # a platform's own words are shown
    rules = texts.pop("profile/settings.toml")  # whom to connect to whom: a number is meant there
    assert leaks(canaries, texts | answers) == []
    assert [one for one in canaries.tokens + canaries.keys if one in rules] == []
    assert [
        one for one in canaries.numbers + canaries.tokens + canaries.keys if one in screen
    ] == []


def test_what_nobody_caught_is_logged_without_its_values(
    canaries: Canaries, tmp_path: Path
) -> None:
    profile = make_profile(tmp_path / "profile")
    fault = (
        "import sys, threading; from pathlib import Path\n"
        "from dialwatch.engine.log import set_up\n"
        "set_up(Path(sys.argv[1]))\n"
        "said = sys.argv[2:]\n"
        "class Bad:\n"
        "    def __del__(self): int(said[0])\n"
        "thread = threading.Thread(target=lambda: {}[said[0]])\n"
        "thread.start(); thread.join()\n"
        "Bad()\n"
        "float(said[1])\n"
    )
    values = [*canaries.names[:3], *canaries.numbers[:3], canaries.tokens[0]]
    done = subprocess.run(
        [sys.executable, "-c", fault, profile, values[0], f"{values[1]} {values[4]}", values[5]],
        env=Engines().environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=HANG,
    )

    assert done.returncode == 1
    lines = (profile / "engine.log").read_text(encoding="utf-8").splitlines()
    kinds = [json.loads(line)["exception"].splitlines()[-1].partition(":")[0] for line in lines]
    assert kinds == ["KeyError", "ValueError", "ValueError"]
    assert done.stderr.count("A fault inside Dialwatch") == 3
    assert leaks(canaries, {**written(profile), "err": done.stderr, "out": done.stdout}) == []


def test_a_crash_of_the_interpreter_leaves_a_stack_without_values(
    canaries: Canaries, tmp_path: Path
) -> None:
    profile = make_profile(tmp_path / "profile")
    crash = (
        "import os, sys; from pathlib import Path\n"
        "from dialwatch.engine.log import set_up\n"
        "set_up(Path(sys.argv[1]))\n"
        "def ring(number): os.abort()\n"
        "ring(sys.argv[2])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", crash, profile, canaries.gossip()],
        env=Engines().environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=HANG,
    )

    assert done.returncode != 0
    left = written(profile)
    assert "in ring" in left["engine.crash.log"]
    assert leaks(canaries, {**left, "err": done.stderr}) == []


VIEWS = (
    *("operations", "contract", "pushes", "stops", "audit", "receipts", "cancel_numbers"),
    *("new_campaign", "safety", "outcomes", "labels", "watch", "shortcuts", "about", "zone"),
    *("erase_number", "retention", "wallboard_setup", "add_account", "settings", "numbers"),
)


def test_what_is_typed_anywhere_in_a_window_is_not_kept_and_stands_in_no_title(
    canaries: Canaries, qtbot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    from PySide6.QtWidgets import QApplication, QDialog
    from tests.support.sample_ledger import StillClock, sample_accounts, sample_ledger

    from dialwatch.ui.commands.opener import OPENER
    from dialwatch.ui.options import WindowOptions
    from dialwatch.ui.window import MainWindow

    ini = tmp_path / "window.ini"
    window = MainWindow(sample_ledger(), StillClock(), WindowOptions(ini=ini))
    titles: set[str] = set()
    typed = 0
    try:
        window.show()
        window.show_accounts(sample_accounts(), False)
        for text in (f"number:{canaries.number()}", f"nonsense:{canaries.name()} ((", ""):
            window.calls.set_query(text)
            qtbot.waitUntil(window.settled)
            titles.add(window.windowTitle())
        for name in VIEWS:
            window.open_view(name)
            shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
            typed += sum(typed_into(one, canaries) for one in shown)
            titles |= {one.windowTitle() for one in QApplication.topLevelWidgets()}
            for one in shown:
                if isinstance(one, QDialog):
                    one.reject()
                    put_away(one)
        window.actions_[OPENER].trigger()
        typed += typed_into(window.commands.palette, canaries)
        window.commands.palette.shut()
        window.close()
    finally:
        window.shut()
        put_away(window)

    assert typed > 60, "fields were filled in"
    assert len(titles) > 12, "windows were opened"
    assert ini.read_text(encoding="utf-8"), "the layout is kept"
    texts = {**written(tmp_path), "titles": " ".join(titles), "log": caplog.text}
    assert leaks(canaries, texts) == []


def typed_into(window: "QWidget", canaries: Canaries) -> int:
    """Type something into every field of it that takes it; how many did."""
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

    fields = [*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)]
    taken = 0
    for field in fields:
        if not field.isReadOnly():
            text = canaries.gossip()
            if isinstance(field, QPlainTextEdit):
                field.setPlainText(text)
            else:
                field.setText(text)
                field.textEdited.emit(text)
                field.editingFinished.emit()
            taken += 1
    return taken


def test_the_settings_hold_no_key(canaries: Canaries, tmp_path: Path) -> None:
    with leaky_platform(canaries, lambda: datetime.now(UTC)) as platform:
        made(tmp_path / "profile", platform, World(0.0, 0.0, 1.0))
    texts = written(tmp_path)
    assert "airudder" in texts["profile/settings.toml"]
    assert leaks(canaries, texts) == []
