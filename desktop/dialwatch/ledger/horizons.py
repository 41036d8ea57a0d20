"""Until when the minutes of a campaign, or of several together, have settled."""

from collections.abc import Iterable

from dialwatch.calls.account import CampaignRow, Light
from dialwatch.calls.platform import Platform
from dialwatch.ledger.view import LedgerView

__all__ = ["EVERYTHING", "NEVER_YET", "common", "edge", "has_a_say", "is_live"]

EVERYTHING = 2**53
"""Settled for good."""

NEVER_YET = -(2**53)
"""Nothing has settled yet."""

_LIVE = frozenset({Light.LIVE, Light.LATE})


def edge(row: CampaignRow) -> int:
    """A minute of this campaign that ends at or before this moment (UTC ms) is settled."""
    if row.over:
        return EVERYTHING
    return NEVER_YET if row.settled_before is None else row.settled_before


def common(rows: Iterable[CampaignRow]) -> int:
    """A minute that ends at or before this is settled for all of these campaigns.

    Each campaign that could have dialled in a minute has a say, also when none of its calls is
    known there yet: its unanswered ones may be missing, or it was never read. It has none for
    the time before it was created. That it has not begun is what was last heard of it, and may
    have changed since: until when that holds, the engine says by `settled_before`.
    """
    return min((_from_when(row) for row in rows), default=EVERYTHING)


def has_a_say(row: CampaignRow, view: LedgerView) -> bool:
    """Whether it is waited for: not a Blu task that never was read and is watched no more."""
    account = view.accounts.get(row.account)
    given_up = account is not None and row.key not in account.watched and row.as_of is None
    return row.platform is not Platform.BLU or not given_up


def is_live(row: CampaignRow, view: LedgerView) -> bool:
    """Its account answers at present; all are taken to while no account has been told of."""
    account = view.accounts.get(row.account)
    return not view.accounts or (account is not None and account.light in _LIVE)


def _from_when(row: CampaignRow) -> int:
    settled = edge(row)
    if settled >= EVERYTHING:
        return EVERYTHING
    began = row.starts_at if row.starts_at is not None else row.created_at
    return settled if began is None else max(settled, began)
