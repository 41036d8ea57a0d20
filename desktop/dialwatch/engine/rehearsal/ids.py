"""Calls to whom somebody's id leads, on platforms that do not tell whom they list."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from dialwatch.platforms.halting import known_by
from dialwatch.settings import AccountSettings
from dialwatch.store.values import Record

__all__ = ["Known", "with_ids"]


class Known(NamedTuple):
    """A call to whom somebody's id leads."""

    account: str
    campaign: str
    entry: str
    number: str
    id: str


def with_ids(
    records: Sequence[Record], accounts: Mapping[str, AccountSettings], wanted: Collection[str]
) -> list[Known]:
    """The records that hold one of these ids, which are in small letters; once for each."""
    return [
        Known(one.account, one.campaign, one.entry, one.number, known)
        for one in records
        for known in known_by(_variables(one, accounts[one.account]))
        if known.casefold() in wanted
    ]


def _variables(record: Record, account: AccountSettings) -> Mapping[str, str]:
    from dialwatch.platforms.catalogue import explain  # late: the engine starts sooner

    return explain(account.platform, record.raw, account.zone).variables
