"""Adding, changing and removing accounts: the settings and the keys together."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError

from dialwatch.binding_settings import BindingSettings
from dialwatch.calls.contract_view import ContractChange
from dialwatch.calls.errors import BadInput
from dialwatch.calls.labels import Labels
from dialwatch.calls.platform import Platform
from dialwatch.credentials import KEY_NAMES, Credentials, Kept, PlaceKind, Secrets
from dialwatch.engine.labels import labels_of, relabelled
from dialwatch.platforms.contract import shipped
from dialwatch.platforms.contract_edit import changed_overrides
from dialwatch.recording_settings import AccountRecordings, RecordingSettings
from dialwatch.retention_settings import RetentionSettings
from dialwatch.settings import (
    AccountSettings,
    ActingSettings,
    Loaded,
    PushSettings,
    ReceiverSettings,
    SettingsFile,
    WatchedTask,
    first_error,
    new_account_id,
)

__all__ = ["AccountBook", "AccountDraft", "draft_of", "watched_of"]

_Value = TypeVar(
    "_Value",
    AccountRecordings,
    ActingSettings,
    BindingSettings,
    PushSettings,
    ReceiverSettings,
    RecordingSettings,
    RetentionSettings,
)


class AccountDraft(BaseModel):
    """An account as the user gives it. Its keys are never shown, logged or put into errors."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    name: str = Field(min_length=1, max_length=80)
    platform: Platform
    zone: str
    base_url: str = ""
    """Empty: the platform's usual address."""
    keys: dict[str, SecretStr]
    simulated: bool = False
    ca_file: Path | None = None
    overrides: dict[str, Any] = Field(default_factory=dict)
    watch: list[WatchedTask] = Field(default_factory=list)
    keep: PlaceKind | None = None
    """Where the keys are to be kept; None: at the best place that can be used."""


def draft_of(told: object) -> AccountDraft:
    """The draft in this JSON value. Raises BadInput; its sentence holds nothing that was given."""
    try:
        return AccountDraft.model_validate(told)
    except ValidationError as err:
        raise BadInput(_sentence(err)) from None


def watched_of(told: object) -> list[WatchedTask]:
    """The watched tasks in `{"tasks": [id or {"id", "entries"}, …]}`. Raises BadInput."""
    tasks = told.get("tasks") if isinstance(told, dict) else None
    if not isinstance(tasks, list):
        raise BadInput("Give the ids of the tasks as a list.")
    try:
        return [
            WatchedTask.model_validate(task if isinstance(task, dict) else {"id": task})
            for task in tasks
        ]
    except ValidationError as err:
        raise BadInput(f"A task to watch does not fit: {_sentence(err)}") from None


class AccountBook:
    """The accounts of a profile. Only the one who holds the engine's lock may change them."""

    def __init__(self, profile: Path, credentials: Credentials) -> None:
        self._file = SettingsFile(profile / "settings.toml")
        self._credentials = credentials
        self._labels: dict[str, Labels] = {}
        self._loaded = self._file.load()

    @property
    def loaded(self) -> Loaded:
        """The settings as they are, and what was odd about reading them."""
        return self._loaded

    def account(self, account_id: str) -> AccountSettings:
        """The account with this id. Raises BadInput."""
        return self._loaded.settings.account_called(account_id)

    @property
    def credentials(self) -> Credentials:
        """Where the accounts' keys are."""
        return self._credentials

    async def secrets(self, account: AccountSettings) -> Secrets:
        """The account's keys. Raises BadInput."""
        return await self._credentials.read(account.id, account.platform)

    async def add(
        self, draft: AccountDraft, *, lasting: bool = False
    ) -> tuple[AccountSettings, Kept]:
        """Keep a new account. `lasting`: refuse when its keys cannot outlive this process.

        Raises BadInput.
        """
        account = self.account_of(draft)
        keys = _all_keys(draft.platform, draft.keys)
        kept = await self._credentials.write(account.id, keys, draft.keep)
        if lasting and not kept.lasting:
            await self._credentials.forget(account.id)
            raise BadInput(
                "This system has no keyring that can be used, and no engine is running that "
                "could hold the keys. Name a folder for key files with --secrets DIR."
            )
        try:
            self._file.add_account(account)
        except BadInput:
            await self._credentials.forget(account.id)
            raise
        self._load()
        return account, kept

    async def replace_keys(self, account_id: str, keys: Secrets, place: PlaceKind | None) -> Kept:
        """Keep other keys of an account; the old ones go. Raises BadInput."""
        given = _all_keys(self.account(account_id).platform, keys)
        return await self._credentials.replace(account_id, given, place)

    async def remove(self, account_id: str) -> str:
        """Forget an account and its keys; its calls stay in the journal. Raises BadInput.

        Returns a sentence on what became of the keys.
        """
        self._file.remove_account(account_id)
        self._load()
        try:
            await self._credentials.forget(account_id)
        except BadInput as err:
            return f"Its keys could not be taken away: {err}"
        return "Its keys are gone too."

    def watch(self, account_id: str, tasks: list[WatchedTask]) -> list[WatchedTask]:
        """Watch these tasks too, or with another total. Returns all. Raises BadInput."""
        held = {task.id: task for task in self._listless(account_id).watch}
        held.update({task.id: task for task in tasks})
        return self._set_watched(account_id, list(held.values()))

    def unwatch(self, account_id: str, ids: set[str]) -> list[WatchedTask]:
        """Watch these tasks no longer. Returns the rest. Raises BadInput."""
        left = [task for task in self._listless(account_id).watch if task.id not in ids]
        return self._set_watched(account_id, left)

    def change_contract(
        self, account_id: str, changes: Sequence[ContractChange]
    ) -> AccountSettings:
        """Keep these changes of an account's contract. Raises BadInput."""
        account = self.account(account_id)
        overrides = changed_overrides(account.platform, account.overrides, changes)
        self._file.set_overrides(account_id, overrides)
        self._load()
        return self.account(account_id)

    def set_push(self, account_id: str, told: object) -> AccountSettings:
        """Take an account's pushes so; what is not told stays. Raises BadInput."""
        push = _changed(self.account(account_id).push, told)
        self._file.set_push(account_id, push)
        self._load()
        return self.account(account_id)

    def set_receiver(self, told: object) -> ReceiverSettings:
        """Receive pushes so; what is not told stays. Raises BadInput."""
        receiver = _changed(self._loaded.settings.receiver, told)
        self._file.set_receiver(receiver)
        self._load()
        return self._loaded.settings.receiver

    def set_acting(self, told: object) -> ActingSettings:
        """Stop calls so; what is not told stays. Raises BadInput."""
        acting = _changed(self._loaded.settings.acting, told)
        self._file.set_acting(acting)
        self._load()
        return self._loaded.settings.acting

    def set_recordings(self, told: object) -> RecordingSettings:
        """Keep recordings so; what is not told stays. Raises BadInput."""
        recordings = _changed(self._loaded.settings.recordings, told)
        self._file.set_recordings(recordings)
        self._load()
        return self._loaded.settings.recordings

    def set_bindings(self, told: object) -> BindingSettings:
        """Warn of bindings so; what is not told stays. Raises BadInput."""
        bindings = _changed(self._loaded.settings.bindings, told)
        self._file.set_bindings(bindings)
        self._load()
        return self._loaded.settings.bindings

    def set_retention(self, told: object) -> RetentionSettings:
        """Keep everything so long; what is not told stays. Raises BadInput."""
        retention = _changed(self._loaded.settings.retention, told)
        self._file.set_retention(retention)
        self._load()
        return self._loaded.settings.retention

    def set_account_recordings(self, account_id: str, told: object) -> AccountRecordings:
        """Fetch an account's recordings from there; what is not told stays. Raises BadInput."""
        recordings = _changed(self.account(account_id).recordings, told)
        self._file.set_account_recordings(account_id, recordings)
        self._load()
        return self.account(account_id).recordings

    def read_again(self) -> None:
        """The file was changed beside us, as when a number is erased from it."""
        self._load()

    def put(
        self, sections: Mapping[str, BaseModel], accounts: Iterable[AccountSettings] = ()
    ) -> None:
        """Replace these sections and accounts, in one write. Raises BadInput."""
        self._file.put(sections, accounts)
        self._load()

    def labels(self, account_id: str) -> Labels:
        """What the account's codes are called; none where the account is not known."""
        if account_id not in self._labels:
            known = [one for one in self._loaded.settings.account if one.id == account_id]
            self._labels[account_id] = labels_of(known[0]) if known else {}
        return self._labels[account_id]

    def set_labels(self, account_id: str, told: object) -> AccountSettings:
        """Name codes, or choose a dictionary. Returns the account as it is now. Raises BadInput."""
        account = relabelled(self.account(account_id), told)
        self._file.set_labels(account_id, account.labels, account.dictionary)
        self._load()
        return self.account(account_id)

    def _load(self) -> None:
        self._loaded = self._file.load()
        self._labels = {}

    def _listless(self, account_id: str) -> AccountSettings:
        account = self.account(account_id)
        if account.platform is not Platform.BLU:
            raise BadInput(f"{account.platform.title} lists its campaigns itself: nothing to add.")
        return account

    def _set_watched(self, account_id: str, tasks: list[WatchedTask]) -> list[WatchedTask]:
        self._file.set_watched(account_id, tasks)
        self._load()
        return tasks

    def account_of(self, draft: AccountDraft) -> AccountSettings:
        """The account that a draft would become. Raises BadInput."""
        taken = [account.id for account in self._loaded.settings.account]
        try:
            return AccountSettings(
                id=new_account_id(draft.name, taken),
                base_url=draft.base_url or shipped(draft.platform).base_url,
                **draft.model_dump(exclude={"keys", "base_url", "keep"}),
            )
        except ValidationError as err:
            raise BadInput(_sentence(err)) from None


def _all_keys(platform: Platform, keys: Secrets) -> Secrets:
    """What the platform issues of these keys. Raises BadInput where one is missing."""
    names = KEY_NAMES[platform]
    missing = [name for name in names if name not in keys]
    if missing:
        raise BadInput(
            f"{platform.title} needs {' and '.join(names)}; {' and '.join(missing)} is missing."
        )
    return {name: keys[name] for name in names}


def _changed(value: _Value, told: object) -> _Value:
    if not isinstance(told, dict):
        raise BadInput("Give what is to change as an object.")
    unknown = sorted(set(told) - set(type(value).model_fields))
    if unknown:
        raise BadInput(f"There is no setting “{unknown[0]}”.")
    try:
        return type(value).model_validate({**value.model_dump(), **told})
    except ValidationError as err:
        raise BadInput(_sentence(err, "The setting")) from None


def _sentence(error: ValidationError, what: str = "The account") -> str:
    return f"{what} does not fit: {first_error(error)}."
