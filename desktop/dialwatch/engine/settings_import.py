"""Settings that were exported elsewhere: read, held against those here, and taken over.

Keys are never in such a file: those that are here stay, and those that are missing are asked for.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, ValidationError

from dialwatch.calls.errors import BadInput
from dialwatch.engine.settings_export import FORMAT, LEFT_OUT, VERSION, WINDOW
from dialwatch.settings import AccountSettings, Settings, first_error

__all__ = ["Imported", "read_export"]

_MOST = 1_000_000
"""Characters of a file; a thousand accounts have fewer."""
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file would make of the settings here."""

    sections: Mapping[str, BaseModel]
    """Those that would be other ones."""
    accounts: Mapping[str, AccountSettings]
    """The same: new ones, and those that would change."""
    added: frozenset[str]
    clashing: tuple[str, ...]
    """Accounts of the file whose id belongs to another platform here: they are left as they are."""
    window: Mapping[str, Any]
    changes: list[dict[str, Any]] = field(default_factory=list)
    """`place`, `name`, `before`, `after`; the latter as text, or how many."""


def read_export(text: str, here: Settings) -> Imported:
    """What the file would change. Raises BadInput with a sentence for the user."""
    told = _parsed(text)
    sections: dict[str, BaseModel] = {}
    changes: list[dict[str, Any]] = []
    for name in Settings.model_fields:
        if name == "account" or name not in told:
            continue
        now = getattr(here, name)
        made = _made(type(now), _joined(now, told[name], LEFT_OUT.get(name, ())), name)
        if made != now:
            sections[name] = made
            changes += _changes(name, now, made)
    accounts, added, clashing = _accounts(told.get("account", []), here)
    for account_id, account in accounts.items():
        if account_id not in added:
            now = here.account_called(account_id)
            changes += _changes(f"accounts.{account_id}", now, account)
    window = told.get("window", {})
    looks = {n: window[n] for n in WINDOW if isinstance(window, dict) and n in window}
    return Imported(sections, accounts, frozenset(added), tuple(clashing), looks, changes)


def _parsed(text: str) -> dict[str, Any]:
    if len(text) > _MOST:
        raise BadInput("This file is too large to hold settings of Dialwatch.")
    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as err:
        place = re.search(r"\(at .*\)", str(err))
        where = f" {place[0]}" if place else ""
        raise BadInput(
            f"This file is broken{where}, or holds something else than settings of Dialwatch. "
            "Nothing was changed."
        ) from None
    if told.get("format") != FORMAT:
        raise BadInput(
            "This file holds something else than exported settings of Dialwatch. "
            "Nothing was changed."
        )
    version = told.get("version")
    if not isinstance(version, int) or version > VERSION:
        raise BadInput(
            "This file was exported by a newer Dialwatch than this one. Use that version, or "
            "export the settings anew with this one. Nothing was changed."
        )
    return told


def _accounts(
    told: object, here: Settings
) -> tuple[dict[str, AccountSettings], list[str], list[str]]:
    made: dict[str, AccountSettings] = {}
    added: list[str] = []
    clashing: list[str] = []
    known = {account.id: account for account in here.account}
    named: set[str] = set()
    for number, one in enumerate(told if isinstance(told, list) else [], start=1):
        account = _made(AccountSettings, one, f"account {number}")
        if account.id in named:
            raise BadInput(f"The file names the account “{account.id}” twice. Nothing was changed.")
        named.add(account.id)
        now = known.get(account.id)
        if now is None:
            made[account.id] = account
            added.append(account.id)
        elif now.platform is not account.platform:
            clashing.append(account.id)
        elif (joined := _with_ours(account, now)) != now:
            made[account.id] = joined
    return made, added, clashing


def _with_ours(account: AccountSettings, now: AccountSettings) -> AccountSettings:
    """The account of the file, with what an export leaves out as it is here; tasks that are
    watched here stay watched."""
    push = {name: getattr(now.push, name) for name in LEFT_OUT["account.push"]}
    told = {task.id: task for task in account.watch}
    watch = [*account.watch, *(task for task in now.watch if task.id not in told)]
    overrides = dict(account.overrides)
    ours = now.overrides.get("settings", {})
    kept = {n: ours[n] for n in LEFT_OUT["account.overrides.settings"] if n in ours}
    if kept:
        overrides["settings"] = {**overrides.get("settings", {}), **kept}
    changes = {"push": account.push.model_copy(update=push), "overrides": overrides}
    return account.model_copy(update={**changes, "watch": _in_our_order(watch, now)})


def _in_our_order(watch: list[Any], now: AccountSettings) -> tuple[Any, ...]:
    places = {task.id: place for place, task in enumerate(now.watch)}
    return tuple(sorted(watch, key=lambda task: places.get(task.id, len(places))))


def _joined(now: BaseModel, told: object, without: tuple[str, ...]) -> object:
    if not isinstance(told, dict):
        return told
    return {**told, **{name: getattr(now, name) for name in without}}


def _made(model: type[Any], told: object, place: str) -> Any:
    try:
        return model.model_validate(told)
    except ValidationError as err:
        raise BadInput(
            f"The file does not fit ({place}): {first_error(err)}. Nothing was changed."
        ) from None


def _changes(place: str, before: BaseModel, after: BaseModel) -> list[dict[str, Any]]:
    old, new = _flat(before.model_dump(mode="json")), _flat(after.model_dump(mode="json"))
    return [
        {"place": place, "name": name, "before": _short(old.get(name)), "after": _short(value)}
        for name, value in new.items()
        if old.get(name) != value
    ]


def _flat(told: Mapping[str, Any]) -> dict[str, Any]:
    """Settings of settings under `push.mode` and the like; free tables stay whole."""
    found: dict[str, Any] = {}
    for name, value in told.items():
        if name in ("push", "recordings") and isinstance(value, dict):
            found.update({f"{name}.{inner}": one for inner, one in value.items()})
        else:
            found[name] = value
    return found


def _short(value: Any) -> Any:
    """As it is shown: a text, a figure, yes or no; of lists and tables, how many."""
    if isinstance(value, list | dict):
        return {"count": len(value)}
    return value[:_LONGEST] if isinstance(value, str) else value
