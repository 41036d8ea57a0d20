"""What the labels of calls are called, account by account: looked up by word, never by call."""

from collections.abc import Iterable

from dialwatch.calls.account import AccountState
from dialwatch.calls.labels import LabelNames, label_kind

__all__ = ["LabelBook"]

_NAMELESS = LabelNames({})


class LabelBook:
    """The names of all accounts. Immutable: another one is made when a name changes."""

    def __init__(self, accounts: Iterable[AccountState] = ()) -> None:
        known = list(accounts)
        self._told = {one.id: (one.platform, one.labels) for one in known}
        self._names = {one.id: LabelNames(one.labels) for one in known}
        self._kinds = {one.id: label_kind(one.platform) for one in known}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LabelBook) and self._told == other._told

    def __hash__(self) -> int:
        return hash(frozenset(self._told))

    def of(self, account: str) -> LabelNames:
        """The names of an account's codes, of all kinds."""
        return self._names.get(account, _NAMELESS)

    def label(self, account: str, code: str) -> str:
        """What a call's label is called in this account; the code itself where it has no name."""
        return self.of(account).name(self._kinds.get(account, ""), code)

    @property
    def naming(self) -> list[str]:
        """The accounts in which a label may be called something else than its code."""
        return [one for one, kind in self._kinds.items() if self._told[one][1].get(kind)]
