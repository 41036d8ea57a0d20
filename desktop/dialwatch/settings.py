"""The settings of a profile: read once, handed down as values; only the engine writes them.

A file that cannot be understood is moved aside and the program starts on defaults, with a
notice. One of a newer program is read as far as it is understood, and never written. One account
that is wrong is left out, with a notice, and stays in the file as it is.
Keys are never here: see `credentials`.
"""

import re
import time
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import tomlkit
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict
from tomlkit.items import AoT, Table

from dialwatch.binding_settings import BindingSettings
from dialwatch.calls.errors import BadInput
from dialwatch.calls.labels import Labels
from dialwatch.calls.platform import Platform
from dialwatch.files import write_private
from dialwatch.recording_settings import AccountRecordings, RecordingSettings
from dialwatch.retention_settings import RetentionSettings

__all__ = [
    "VERSION",
    "AccountSettings",
    "ActingSettings",
    "CallRule",
    "Loaded",
    "PollingSettings",
    "PushSettings",
    "ReceiverSettings",
    "Settings",
    "SettingsFile",
    "SmsRule",
    "WatchedTask",
    "first_error",
    "new_account_id",
]

VERSION = 1
"""Of the file's format; one that names none is of the first."""

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_ID = r"^[a-z0-9][a-z0-9-]{0,39}$"


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class WatchedTask(_Value):
    """A task that the user watches on a platform without a list of tasks."""

    id: str = Field(min_length=1, max_length=64)
    entries: int | None = Field(default=None, ge=0)
    """Numbers submitted, where the user knows."""
    name: str = Field(default="", max_length=80)
    """What the user calls it; the platform tells no name."""

    @field_validator("id", mode="before")
    @classmethod
    def _as_text(cls, value: object) -> object:
        return str(value).strip() if isinstance(value, (int, str)) else value


class SmsRule(_Value):
    """Huawei: an SMS to this X goes to that number; an empty X stands for any."""

    x: str = Field(default="", max_length=32)
    called: str = Field(min_length=3, max_length=64)


class CallRule(_Value):
    """Huawei, X mode: a caller of this X is put through; without a callee, hung up on."""

    x: str = Field(default="", max_length=32)
    callee: str = Field(default="", max_length=32)
    max_minutes: int = Field(default=0, ge=0, le=1440)
    tone: str = Field(default="", max_length=128)


class PushSettings(_Value):
    """How an account's pushes are taken."""

    senders: tuple[str, ...] = ()
    """Networks from which they are taken; none: all."""
    formula: Literal[
        "hmac_sha256_hex",
        "hmac_sha256_base64",
        "hmac_sha256_ts",
        "sha256_concat",
        "md5_concat",
    ] = "hmac_sha256_hex"
    """AI Rudder: how the signature is expected to be made."""
    mode: Literal["off", "log", "enforce"] = "log"
    """AI Rudder: what a signature that does not fit leads to."""
    go_code: int | None = None
    """Blu: the code by which a call goes on, agreed with Blu."""
    on_failure: Literal["", "dial", "stop"] = ""
    """Blu: what is answered when the stop list cannot be asked. There is no default."""
    names: tuple[str, ...] = ()
    """Blu: members of the question that are looked up; none: all."""
    sms: tuple[SmsRule, ...] = ()
    calls: tuple[CallRule, ...] = ()
    in_lists: bool = False
    """Huawei: the answer to a waiting caller as the vendor's sample shows it."""

    @model_validator(mode="after")
    def _verification_is_whole(self) -> "PushSettings":
        if self.go_code == 0:
            raise ValueError("0 is the code that gives a call up; enter the one that lets it go on")
        if self.go_code is not None and not self.on_failure:
            raise ValueError("choose what is answered when the stop list cannot be asked")
        for text in self.senders:
            ip_network(text, strict=False)
        return self


class AccountSettings(_Value):
    """One account on a platform, without its keys."""

    id: str = Field(pattern=_ID)
    name: str = Field(min_length=1, max_length=80)
    platform: Platform
    base_url: str
    zone: str
    """IANA zone of the platform's local times."""
    simulated: bool = False
    """True: plain http on loopback is allowed."""
    ca_file: Path | None = None
    """A certificate authority to trust besides the system's."""
    overrides: dict[str, Any] = Field(default_factory=dict)
    """What differs from the shipped contract of the platform."""
    watch: tuple[WatchedTask, ...] = ()
    labels: dict[str, dict[str, str]] = Field(default_factory=dict)
    """Own names of result codes: kind → code → name."""
    dictionary: str = ""
    """The shipped dictionary of conclusions that is in force; empty: all of them."""
    push: PushSettings = PushSettings()
    recordings: AccountRecordings = AccountRecordings()

    @field_validator("labels", mode="before")
    @classmethod
    def _names_only(cls, value: object) -> object:
        """A name that cannot be one is left out: no account goes unwatched for it."""
        kinds = value.items() if isinstance(value, Mapping) else ()
        return {
            str(kind): {str(code): name for code, name in names.items() if isinstance(name, str)}
            for kind, names in kinds
            if isinstance(names, Mapping)
        }

    @field_validator("dictionary", mode="before")
    @classmethod
    def _text_only(cls, value: object) -> object:
        return value if isinstance(value, str) else ""

    @field_validator("zone")
    @classmethod
    def _zone_exists(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError) as err:
            raise ValueError(f"“{value}” is no time zone; write one like “Asia/Jakarta”") from err
        return value

    @model_validator(mode="after")
    def _address_is_safe(self) -> "AccountSettings":
        parts = urlsplit(self.base_url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("the address must begin with https://")
        if parts.username or parts.password:
            raise ValueError("the address must not hold a name or a password")
        if parts.scheme == "http" and not (self.simulated and parts.hostname in _LOOPBACK):
            raise ValueError("the address must begin with https://")
        return self


class PollingSettings(_Value):
    """How often platforms are asked. Seconds."""

    fast: float = Field(default=10.0, ge=5.0, le=3600.0)
    """Between polls while a campaign calls."""
    slow: float = Field(default=60.0, ge=10.0, le=86400.0)
    """Between polls while none does."""
    history_days: int = Field(default=7, ge=1, le=45)
    """Finished campaigns that began longer ago are not fetched."""


class ReceiverSettings(_Value):
    """Whether and where the platforms' pushes are received."""

    enabled: bool = False
    host: str = Field(default="127.0.0.1", min_length=1, max_length=64)
    port: int = Field(default=8737, ge=0, le=65_535)
    public_url: str = ""
    """What the platforms are told, where a proxy stands before us; empty: our own address."""
    trusted_proxies: tuple[str, ...] = ()
    """Networks whose word on the sender's address counts."""
    metrics_from: tuple[str, ...] = ("127.0.0.0/8", "::1/128")
    """Networks that may read the figures."""
    certificate: Path | None = None
    key: Path | None = None

    @field_validator("trusted_proxies", "metrics_from")
    @classmethod
    def _are_networks(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for text in value:
            try:
                ip_network(text, strict=False)
            except ValueError:
                raise ValueError(
                    f"“{text[:40]}” is no network; write one like 192.0.2.0/24"
                ) from None
        return value

    @field_validator("public_url")
    @classmethod
    def _is_address(cls, value: str) -> str:
        if value and urlsplit(value).scheme not in ("http", "https"):
            raise ValueError("the public address must begin with https:// or http://")
        return value

    @field_validator("host")
    @classmethod
    def _is_host(cls, value: str) -> str:
        try:
            ip_address(value)
        except ValueError:
            raise ValueError("write an address like 127.0.0.1, or 0.0.0.0 for all") from None
        return value


class ActingSettings(_Value):
    """How calls are stopped from this profile."""

    name: str = Field(default="", max_length=80)
    """Who works here, as the log of actions shows it beside the operating system's name."""
    grace: float = Field(default=5.0, ge=0.0, le=60.0)
    """Real seconds in which a halt can be undone before anything is sent."""
    typed_above: int = Field(default=100, ge=0, le=100_000)
    """A larger halt has its number typed."""
    read_only: bool = False
    """Nothing is changed on a platform from here."""

    @field_validator("name")
    @classmethod
    def _in_one_line(cls, value: str) -> str:
        return " ".join("".join(c if c.isprintable() else " " for c in value).split())


class Settings(BaseSettings):
    """All settings of a profile."""

    model_config = SettingsConfigDict(frozen=True, extra="ignore")

    account: tuple[AccountSettings, ...] = ()
    polling: PollingSettings = PollingSettings()
    receiver: ReceiverSettings = ReceiverSettings()
    acting: ActingSettings = ActingSettings()
    recordings: RecordingSettings = RecordingSettings()
    bindings: BindingSettings = BindingSettings()
    retention: RetentionSettings = RetentionSettings()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The file alone: an environment left over by another program changes nothing."""
        del settings_cls, env_settings, dotenv_settings, file_secret_settings
        return (init_settings,)

    def account_called(self, account_id: str) -> AccountSettings:
        """The account with this id. Raises BadInput."""
        for account in self.account:
            if account.id == account_id:
                return account
        raise BadInput(f"There is no account “{account_id}”.")


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings as read, and what the user has to know about the reading."""

    settings: Settings
    notices: list[str] = field(default_factory=list)
    newer: bool = False
    """A newer program wrote the file: nothing is written into it."""


class SettingsFile:
    """`settings.toml` of a profile. Writes keep the user's comments and order.

    All that write raise BadInput when the file cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Loaded:
        """Read the settings; never fails, but may have notices."""
        try:
            text = self._path.read_bytes().decode("utf-8")
        except FileNotFoundError:
            return Loaded(Settings())
        except (OSError, UnicodeDecodeError) as err:
            return self._moved_aside(type(err).__name__)
        try:
            told = tomllib.loads(text)
        except tomllib.TOMLDecodeError as err:
            return self._moved_aside(str(err))
        accounts, notices = _sound_accounts(told.get("account", []))
        sections, more = _sound_sections(told)
        settings = Settings(account=tuple(accounts), **sections)
        if newer := _is_newer(told):
            notices.insert(0, _NEWER)
        return Loaded(settings, notices + more, newer)

    def add_account(self, account: AccountSettings) -> None:
        """Append an account. Raises BadInput when its id is taken."""
        document = self._document()
        accounts = _accounts_of(document)
        if any(table.get("id") == account.id for table in accounts):
            raise BadInput(f"There is already an account “{account.id}”.")
        accounts.append(_table_of(account))
        self._write(document)

    def remove_account(self, account_id: str) -> None:
        """Take an account out. Raises BadInput when there is none."""
        document = self._document()
        accounts = _accounts_of(document)
        at = _position(accounts, account_id)
        del accounts[at]
        if not len(accounts):
            document.remove("account")
        self._write(document)

    def set_watched(self, account_id: str, watched: Sequence[WatchedTask]) -> None:
        """Replace the list of watched tasks of an account. Raises BadInput when there is none."""
        document = self._document()
        accounts = _accounts_of(document)
        accounts[_position(accounts, account_id)]["watch"] = _watch_list(watched)
        self._write(document)

    def set_overrides(self, account_id: str, overrides: Mapping[str, Any]) -> None:
        """Replace what differs from the shipped contract. Raises BadInput when there is none."""
        document = self._document()
        accounts = _accounts_of(document)
        table = accounts[_position(accounts, account_id)]
        if overrides:
            table["overrides"] = overrides
        else:
            table.pop("overrides", None)
        self._write(document)

    def set_labels(self, account_id: str, labels: Labels, dictionary: str) -> None:
        """Replace an account's own names of codes, and its dictionary; empty takes them out.

        Raises BadInput when there is no such account.
        """
        document = self._document()
        accounts = _accounts_of(document)
        table = accounts[_position(accounts, account_id)]
        for name, value in (("dictionary", dictionary), ("labels", labels)):
            table.pop(name, None)
            if value:
                table[name] = value
        self._write(document)

    def set_push(self, account_id: str, push: PushSettings) -> None:
        """Replace how an account's pushes are taken. Raises BadInput when there is no such one."""
        document = self._document()
        accounts = _accounts_of(document)
        _tell(accounts[_position(accounts, account_id)], "push", push)
        self._write(document)

    def set_receiver(self, receiver: ReceiverSettings) -> None:
        """Replace whether and where pushes are received."""
        document = self._document()
        _tell(document, "receiver", receiver)
        self._write(document)

    def set_acting(self, acting: ActingSettings) -> None:
        """Replace how calls are stopped from this profile."""
        document = self._document()
        _tell(document, "acting", acting)
        self._write(document)

    def set_recordings(self, recordings: RecordingSettings) -> None:
        """Replace how recordings are kept."""
        document = self._document()
        _tell(document, "recordings", recordings)
        self._write(document)

    def set_bindings(self, bindings: BindingSettings) -> None:
        """Replace what is warned of bindings."""
        document = self._document()
        _tell(document, "bindings", bindings)
        self._write(document)

    def set_retention(self, retention: RetentionSettings) -> None:
        """Replace for how long what is kept."""
        document = self._document()
        _tell(document, "retention", retention)
        self._write(document)

    def set_account_recordings(self, account_id: str, recordings: AccountRecordings) -> None:
        """Replace where an account's recordings come from. Raises BadInput when there is none."""
        document = self._document()
        accounts = _accounts_of(document)
        _tell(accounts[_position(accounts, account_id)], "recordings", recordings)
        self._write(document)

    def put(
        self, sections: Mapping[str, BaseModel], accounts: Iterable[AccountSettings] = ()
    ) -> None:
        """Replace these sections and these accounts, in one write; accounts that are new are
        appended, all others stay."""
        document = self._document()
        for name, value in sections.items():
            _tell(document, name, value)
        for account in accounts:
            tables = _accounts_of(document)
            known = [table for table in tables if table.get("id") == account.id]
            if known:
                _tell_account(known[0], account)
            else:
                tables.append(_table_of(account))
        self._write(document)

    def _document(self) -> tomlkit.TOMLDocument:
        try:
            document = tomlkit.parse(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return tomlkit.document()
        if _is_newer(document):
            raise BadInput(_NEWER)
        return document

    def _write(self, document: tomlkit.TOMLDocument) -> None:
        try:
            write_private(self._path, tomlkit.dumps(document).encode())
        except OSError as err:
            raise BadInput(f"The settings cannot be written ({err.strerror}).") from err

    def _moved_aside(self, why: str) -> Loaded:
        aside = self._path.with_name(f"settings.damaged-{time.strftime('%Y%m%d-%H%M%S')}.toml")
        try:
            self._path.replace(aside)
        except OSError as err:
            return Loaded(
                Settings(),
                [f"The settings cannot be read ({err.strerror}); the program runs on defaults."],
            )
        notice = (
            f"The settings file could not be understood ({why}). It was kept as “{aside.name}”, "
            "and the program started with defaults: add your accounts again, or repair the file "
            "and put it back."
        )
        return Loaded(Settings(), [notice])


_NEWER = (
    "The settings were written by a newer Dialwatch. What this version understands of them holds; "
    "nothing is written into them. Use the newer version, or move settings.toml out of the "
    "profile's folder to begin anew."
)


def _is_newer(told: Mapping[str, Any]) -> bool:
    version = told.get("version", VERSION)
    return not isinstance(version, int) or version > VERSION


def _sound_accounts(told: object) -> tuple[list[AccountSettings], list[str]]:
    accounts: list[AccountSettings] = []
    notices: list[str] = []
    for number, one in enumerate(told if isinstance(told, list) else [], start=1):
        name = one.get("name", number) if isinstance(one, dict) else number
        try:
            account = AccountSettings.model_validate(one)
            if any(account.id == other.id for other in accounts):
                notices.append(f"Account “{name}” is left out: its id is used twice.")
                continue
            accounts.append(account)
        except ValidationError as err:
            notices.append(
                f"Account “{name}” is left out: {first_error(err)}. Correct it in settings.toml."
            )
    return accounts, notices


def _sound_sections(told: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """The sections that can be read; one that cannot stays in the file as it is."""
    sound: dict[str, Any] = {}
    notices: list[str] = []
    for name, (model, instead, effect) in _SECTIONS.items():
        try:
            sound[name] = model.model_validate(told.get(name, {}))
        except ValidationError as err:
            sound[name] = instead
            notices.append(
                f"The section [{name}] is left out: {first_error(err)}. {effect} Correct it in "
                "settings.toml."
            )
    return sound, notices


_SECTIONS: Mapping[str, tuple[type[BaseModel], BaseModel, str]] = {
    "polling": (PollingSettings, PollingSettings(), "Platforms are asked at the usual pace."),
    "receiver": (ReceiverSettings, ReceiverSettings(), "Nothing that is pushed is received."),
    "acting": (
        ActingSettings,
        ActingSettings(read_only=True),
        "Until then this desk only watches.",
    ),
    "recordings": (
        RecordingSettings,
        RecordingSettings(),
        "Recordings are kept as usual, and none is rescued.",
    ),
    "bindings": (
        BindingSettings,
        BindingSettings(),
        "Of bindings that end, warnings come as usual.",
    ),
    "retention": (
        RetentionSettings,
        RetentionSettings(),
        "Everything is kept for the usual time.",
    ),
}
"""Name → what it is, what stands in for one that does not fit, and what that means."""


def first_error(error: ValidationError) -> str:
    """What does not fit first, and why; nothing of what was given."""
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    place = ".".join(str(part) for part in first["loc"])
    message = first["msg"].removeprefix("Value error, ")
    return f"{place}: {message}" if place else message


def _accounts_of(document: tomlkit.TOMLDocument) -> AoT:
    accounts = document.get("account")
    if not isinstance(accounts, AoT):
        document["account"] = tomlkit.aot()
        accounts = document["account"]
    if not isinstance(accounts, AoT):
        raise BadInput("The accounts in settings.toml must be written as [[account]] tables.")
    return accounts


def _position(accounts: Iterable[Any], account_id: str) -> int:
    for at, table in enumerate(accounts):
        if table.get("id") == account_id:
            return at
    raise BadInput(f"There is no account “{account_id}”.")


def _table_of(account: AccountSettings) -> Table:
    table = tomlkit.table()
    told = account.model_dump(mode="json", exclude_defaults=True, exclude={"watch"})
    for name, value in told.items():
        table[name] = value
    if account.watch:
        table["watch"] = _watch_list(account.watch)
    return table


def _tell_account(table: Any, account: AccountSettings) -> None:
    """Make the table of an account tell this; what is the same keeps its place and comment."""
    told = account.model_dump(mode="json", exclude_defaults=True)
    held = table.unwrap()
    for name in type(account).model_fields:
        if held.get(name) == told.get(name):
            continue
        if isinstance(value := getattr(account, name), BaseModel):
            _tell(table, name, value)
        elif name in told:
            table[name] = _watch_list(account.watch) if name == "watch" else told[name]
        else:
            table.pop(name, None)


def _watch_list(watched: Sequence[WatchedTask]) -> Any:
    return _rows([task.model_dump(exclude_defaults=True) for task in watched])


def _rows(told: Sequence[Mapping[str, Any]]) -> Any:
    rows = tomlkit.array()
    for one in told:
        row = tomlkit.inline_table()
        row.update(one)
        rows.append(row)
    return rows.multiline(len(rows) > 1)


def _tell(parent: Any, name: str, value: BaseModel) -> None:
    """Make the table of this name tell this, changing only what differs from it: comments, and
    what another version of the program wrote, stay."""
    told = value.model_dump(mode="json", exclude_defaults=True)
    if not isinstance(parent.get(name), Table):
        parent.pop(name, None)
        if not told:
            return
        parent[name] = tomlkit.table()
    table = parent[name]
    held = table.unwrap()
    # What stands behind the last setting is mostly the next table's heading, and stays there.
    body = table.value.body
    last = max((at for at, (key, _) in enumerate(body) if key is not None), default=-1)
    behind = body[last + 1 :]
    del body[last + 1 :]
    for field_name, one in value.model_dump(mode="json").items():
        if field_name in held and held[field_name] in (one, told.get(field_name)):
            continue
        if isinstance(table.get(field_name), AoT):  # rows stand before tables, and not in theirs
            table.pop(field_name)
        if field_name in told:
            of_tables = isinstance(one, list) and any(isinstance(row, dict) for row in one)
            table[field_name] = _rows(told[field_name]) if of_tables else told[field_name]
        else:
            table.pop(field_name, None)
    body.extend(behind)


def new_account_id(name: str, taken: Iterable[str]) -> str:
    """An id for an account of this name: short, safe as a file name, not among `taken`."""
    stem = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")[:32].strip("-") or "account"
    used = set(taken)
    number = 1
    while (candidate := stem if number == 1 else f"{stem}-{number}") in used:
        number += 1
    return candidate
