"""The demo's profile: simulated platforms, three accounts on them, and one world for all.

A demo starts a new world each time, so its profile is made anew; yours is never touched.
"""

import asyncio
import json
import shutil
import socket
from collections.abc import Iterator, Mapping
from pathlib import Path
from secrets import token_hex
from typing import Any

import tomlkit

from dialwatch.app.child import Child
from dialwatch.app.options import DEMO_SPEED, Options
from dialwatch.calls.errors import BadInput, DialwatchError
from dialwatch.calls.platform import Platform
from dialwatch.calls.push import PUSH_KINDS
from dialwatch.clock import World
from dialwatch.engine.addresses import Addresses
from dialwatch.engine.child import child_command
from dialwatch.engine.recordings.keys import PASSPHRASE
from dialwatch.files import make_profile, write_private
from dialwatch.settings import (
    AccountSettings,
    PushSettings,
    ReceiverSettings,
    SettingsFile,
    WatchedTask,
)

__all__ = ["SECRETS", "Simulation", "simulate_command", "write_demo"]

SECRETS = "secrets"
"""Folder of the demo profile with the keys of the simulated accounts."""

_OURS = (
    "settings.toml",
    "world.json",
    "journal.db",
    "journal.db-wal",
    "journal.db-shm",
    "inbox.db",
    "inbox.db-wal",
    "inbox.db-shm",
    "spool",
    "stops.db",
    "stops.db-wal",
    "stops.db-shm",
    "launches.db",
    "launches.db-wal",
    "launches.db-shm",
    "bindings.db",
    "bindings.db-wal",
    "bindings.db-shm",
    "recordings.db",
    "recordings.db-wal",
    "recordings.db-shm",
    "recordings",
    "push-addresses.json",
    SECRETS,
)
_MARK = "demo"
_OVERRIDES: Mapping[Platform, dict[str, Any]] = {
    Platform.AIRUDDER: {
        "operations": {
            name: {"enabled": True}
            for name in (
                *("plan_strategies", "plan_create", "plan_status", "plan_rounds"),
                *("plan_cancel", "plan_recordings"),
            )
        }
    },
    Platform.BLU: {
        "settings": {"too_late": "4005"},
        "operations": {"create_task": {"enabled": True}},
    },
}
"""What the documents do not tell, and the simulated platforms have: paths of operations that ship
switched off, and Blu's code for a call that is over."""


_BY_MODE = {
    "AX": ("guangzhou", "Huawei Guangzhou"),
    "AXE": ("beijing", "Huawei Beijing"),
    "AXYB": ("hangzhou", "Huawei Hangzhou"),
}
"""Mode → the account, beside that of AXB, where a day is about privacy numbers."""
_OF_NUMBERS = ("numbers", "many-numbers")
"""Scenarios of such days."""


def simulate_command(options: Options) -> list[str]:
    """The command line of the simulated platforms."""
    arguments = [
        "--scenario",
        options.scenario,
        "--speed",
        str(options.speed or DEMO_SPEED),
        "--until-parent-ends",
    ]
    if options.seed is not None:
        arguments += ["--seed", str(options.seed)]
    if options.faults is not None:
        arguments += ["--faults", str(options.faults)]
    return child_command("simulate", arguments)


class Simulation:
    """The simulated platforms, as a process of ours that ends with us."""

    def __init__(self, child: Child, told: Mapping[str, Any]) -> None:
        self._child = child
        self.told = told
        """The JSON line of `dialwatch simulate`: addresses, keys, the world."""

    @classmethod
    def start(cls, options: Options, log: Path) -> "Simulation":
        """Start them and read where they listen. Raises DialwatchError."""
        child = Child.with_pipes(simulate_command(options), log)
        line = child.stdout.readline()  # ends with the child, if it fails
        try:
            return cls(child, json.loads(line))
        except ValueError as err:
            child.reap(1.0)
            why = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
            raise DialwatchError(
                f"The simulated platforms did not start: {why[-1] if why else 'they said nothing'}."
            ) from err

    def enter(self, callbacks: Mapping[str, Any]) -> None:
        """Enter into the platforms where their pushes go."""
        self._child.tell(json.dumps({"callbacks": callbacks}).encode() + b"\n")

    @property
    def world(self) -> World:
        """The time in which the platforms live."""
        return World.of(self.told["world"])

    async def close(self) -> None:
        """End the simulated platforms."""
        await self._child.end(patience=2.0)
        await asyncio.to_thread(self._child.reap, 2.0)


def write_demo(
    profile: Path, told: Mapping[str, Any], *, pushes: bool = False
) -> dict[str, dict[str, Any]]:
    """Make `profile` a demo of these simulated platforms; what an earlier demo left goes.

    With `pushes` its engine receives them, and what is returned are the addresses to enter into
    the platforms: platform → kind → address, for Huawei by mode. Raises BadInput when the folder
    holds a profile that is not a demo's.
    """
    make_profile(profile)
    mark = profile / _MARK
    if not mark.exists() and any((profile / name).exists() for name in _OURS):
        raise BadInput(
            f"{profile} holds a profile of yours, and a demo would replace it. "
            "Name another folder with --profile."
        )
    mark.touch()
    for name in _OURS:
        path = profile / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    World.of(told["world"]).save(profile / "world.json")
    secrets = profile / SECRETS
    secrets.mkdir(mode=0o700)
    write_private(secrets / PASSPHRASE, token_hex(16).encode())
    file = SettingsFile(profile / "settings.toml")
    for account, keys in _accounts(told):
        write_private(secrets / f"{account.id}.toml", tomlkit.dumps(keys).encode())
        file.add_account(account)
    if not pushes:
        return {}
    receiver = ReceiverSettings(enabled=True, port=_free_port())
    file.set_receiver(receiver)
    file.set_push("mexico", PushSettings(go_code=1, on_failure="dial"))
    return _callbacks(profile, receiver.port, _applications_of(told))


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _applications_of(told: Mapping[str, Any]) -> dict[str, tuple[str, str]]:
    """Application, by the name that the platform has for it → the account's id and name."""
    if told.get("scenario") not in _OF_NUMBERS:
        return {}
    names = [name for name in told["huawei"]["applications"] if name not in ("AXB", "X")]
    return {name: _BY_MODE.get(name, (name.lower(), f"Huawei {name}")) for name in names}


def _callbacks(
    profile: Path, port: int, modes: Mapping[str, tuple[str, str]]
) -> dict[str, dict[str, Any]]:
    addresses = Addresses(profile)

    def of(account: str, platform: Platform) -> dict[str, str]:
        return {
            kind.id: addresses.url(f"http://127.0.0.1:{port}", account, kind.id)
            for kind in PUSH_KINDS[platform]
        }

    return {
        "airudder": of("jakarta", Platform.AIRUDDER),
        "blu": of("mexico", Platform.BLU),
        "huawei": {
            "AXB": of("shenzhen", Platform.HUAWEI),
            **{mode: of(account, Platform.HUAWEI) for mode, (account, _) in modes.items()},
        },
    }


def _accounts(told: Mapping[str, Any]) -> list[tuple[AccountSettings, dict[str, str]]]:
    names = {
        Platform.AIRUDDER: ("jakarta", "AI Rudder Jakarta", ("app_key", "app_secret")),
        Platform.BLU: ("mexico", "Blu Mexico", ("app_id", "app_key")),
        Platform.HUAWEI: ("shenzhen", "Huawei Shenzhen", ("app_key", "app_secret")),
    }
    made = []
    for platform, (account_id, name, keys) in names.items():
        of = told[platform.value]
        account = AccountSettings(
            id=account_id,
            name=name,
            platform=platform,
            base_url=of["url"],
            zone=of["zone"],
            simulated=True,
            overrides=_OVERRIDES.get(platform, {}),
            watch=tuple(
                WatchedTask(id=task["id"], entries=task.get("entries"), name=task.get("name", ""))
                for task in of.get("tasks", ())
            ),
        )
        made.append((account, {key: str(of[key]) for key in keys}))
    return [*made, *_applications(told)]


def _applications(
    told: Mapping[str, Any],
) -> Iterator[tuple[AccountSettings, dict[str, str]]]:
    """Of Huawei's other modes."""
    of = told[Platform.HUAWEI.value]
    for mode, (account_id, name) in _applications_of(told).items():
        account = AccountSettings(
            id=account_id,
            name=name,
            platform=Platform.HUAWEI,
            base_url=of["url"],
            zone=of["zone"],
            simulated=True,
        )
        application = of["applications"][mode]
        yield account, {key: application[key] for key in ("app_key", "app_secret")}
