"""Accounts of the three platforms for tests, and clients that speak to a server of the test's."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from dialwatch.calls.platform import Platform
from dialwatch.clock import Clock
from dialwatch.platforms.airudder.client import AiRudder
from dialwatch.platforms.blu.client import Blu
from dialwatch.platforms.catalogue import connect
from dialwatch.platforms.huawei.client import Huawei

__all__ = ["AnAccount", "airudder_at", "blu_at", "huawei_at"]


@dataclass(frozen=True)
class Task:
    """A watched task."""

    id: str


@dataclass(frozen=True)
class AnAccount:
    """A `platforms.port.Account`."""

    platform: Platform
    base_url: str
    id: str = "a1"
    name: str = "Jakarta"
    zone: str = "Asia/Jakarta"
    simulated: bool = True
    ca_file: Path | None = None
    overrides: dict[str, Any] = field(default_factory=dict)
    watch: tuple[Task, ...] = ()


def airudder_at(url: str, clock: Clock, **options: Any) -> AiRudder:
    secrets = {"app_key": SecretStr("a-key"), "app_secret": SecretStr("a-secret")}
    client = connect(AnAccount(Platform.AIRUDDER, url, **options), secrets, clock)
    assert isinstance(client, AiRudder)
    return client


def blu_at(url: str, clock: Clock, *, watch: tuple[str, ...] = (), **options: Any) -> Blu:
    secrets = {"app_id": SecretStr("90909"), "app_key": SecretStr("an-app-key")}
    tasks = tuple(Task(one) for one in watch)
    options = {"zone": "America/Mexico_City", "watch": tasks} | options
    client = connect(AnAccount(Platform.BLU, url, **options), secrets, clock)
    assert isinstance(client, Blu)
    return client


def huawei_at(url: str, clock: Clock, **options: Any) -> Huawei:
    secrets = {"app_key": SecretStr("a-key"), "app_secret": SecretStr("a-secret")}
    client = connect(AnAccount(Platform.HUAWEI, url, **options), secrets, clock)
    assert isinstance(client, Huawei)
    return client
