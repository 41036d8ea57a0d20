"""The settings of a profile as one file to be taken elsewhere: no key, no number, no person.

What names a phone number stays behind: rules for short messages and callers, the number with which
Huawei is probed, and any text in which one stands. So does the name of who works here.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import tomlkit
from pydantic import BaseModel
from tomlkit.items import Table

from dialwatch import __version__
from dialwatch.platforms.contract import shipped
from dialwatch.redaction import holds_number, holds_secret
from dialwatch.settings import AccountSettings, Settings

__all__ = ["FORMAT", "LEFT_OUT", "VERSION", "WINDOW", "exported"]

FORMAT = "dialwatch settings"
VERSION = 1

WINDOW = ("theme", "zone", "words", "language")
"""What of the window's own settings travels."""

LEFT_OUT: Mapping[str, tuple[str, ...]] = {
    "acting": ("name",),
    "account.push": ("sms", "calls"),
    "account.overrides.settings": ("probe_number",),
}
"""Where → settings that stay on this computer."""

_CODE = re.compile(r"\d{7}", re.ASCII)
_LONGEST_INT = 99_999_999
_HEAD = (
    "Settings of Dialwatch, without keys and numbers. To use them: Watch → Settings,",
    "Export and import.",
)


def exported(settings: Settings, window: Mapping[str, Any], now: int) -> str:
    """The file's text. `window`: the window's own settings; `now`: UTC epoch milliseconds."""
    document = tomlkit.document()
    for line in _HEAD:
        document.add(tomlkit.comment(line))
    document["format"] = FORMAT
    document["version"] = VERSION
    document["program"] = __version__
    document["made"] = datetime.fromtimestamp(now / 1000, UTC).replace(microsecond=0)
    if looks := _clean({name: window[name] for name in WINDOW if name in window}):
        document["window"] = looks
    for name in Settings.model_fields:
        if name != "account":
            told = _of_model(getattr(settings, name), LEFT_OUT.get(name, ()))
            if told:
                document[name] = told
    tables = tomlkit.aot()
    for account in settings.account:
        if _private(account.id):
            document.add(tomlkit.comment("An account was left out: its name is a number."))
        else:
            tables.append(_account(account))
    if tables:
        document["account"] = tables
    return tomlkit.dumps(document)


def _of_model(value: BaseModel, without: tuple[str, ...]) -> dict[str, Any]:
    told = value.model_dump(mode="json", exclude_none=True, exclude=set(without))
    cleaned: dict[str, Any] = _clean(told)
    return cleaned


def _account(account: AccountSettings) -> Table:
    told = account.model_dump(mode="json", exclude_defaults=True, exclude_none=True)
    push = told.get("push", {})
    for name in LEFT_OUT["account.push"]:
        push.pop(name, None)
    own = told.get("overrides", {}).get("settings", {})
    for name in LEFT_OUT["account.overrides.settings"]:
        own.pop(name, None)
    watched = told.pop("watch", [])
    cleaned = _clean(told)
    cleaned.setdefault("name", account.id)
    cleaned.setdefault("base_url", shipped(account.platform).base_url)
    if watched:
        cleaned["watch"] = [_task(task) for task in watched if not holds_secret(str(task["id"]))]
    table = tomlkit.table()
    table.update({name: value for name, value in cleaned.items() if value != {}})
    return table


def _task(task: dict[str, Any]) -> dict[str, Any]:
    """Its id is the platform's, however many digits it has."""
    return {"id": task["id"], **_clean({n: v for n, v in task.items() if n != "id"})}


def _clean(value: Any) -> Any:
    """The value without private texts; in a list or table they are left out."""
    if isinstance(value, dict):
        kept = {name: _clean(one) for name, one in value.items() if not _names_private(name)}
        return {name: one for name, one in kept.items() if one is not None}
    if isinstance(value, list):
        return [one for one in map(_clean, value) if one is not None]
    if isinstance(value, str):
        return None if _private(value) else value
    if isinstance(value, int) and not isinstance(value, bool):
        return value if abs(value) <= _LONGEST_INT else None
    return value


def _names_private(name: object) -> bool:
    """Result codes have up to seven digits, and are no numbers."""
    return _private(str(name)) and not _CODE.fullmatch(str(name))


def _private(text: str) -> bool:
    return holds_secret(text) or holds_number(text)
