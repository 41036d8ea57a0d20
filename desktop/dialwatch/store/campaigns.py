"""Writes campaigns, and the accounts and robots that they name."""

from collections.abc import Mapping, Sequence

import apsw

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.campaign import CampaignSeen
from dialwatch.calls.platform import Platform
from dialwatch.store.campaign_merge import listed, updated
from dialwatch.store.names import CAMPAIGN_COLUMNS, Account, Campaign, Names
from dialwatch.store.numbering import Numbering
from dialwatch.store.values import CampaignUpdate

__all__ = ["CampaignWriter"]

_UPSERT_ACCOUNT = """
INSERT INTO account (id, name, platform, has_line, has_robot) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET platform = excluded.platform,
has_line = excluded.has_line, has_robot = excluded.has_robot
"""

_UPSERT_ROBOT = """
INSERT INTO robot (account, key, name, seq) VALUES (?, ?, ?, ?)
ON CONFLICT (account, key) DO UPDATE SET name = excluded.name, seq = excluded.seq
"""

_CHANGED_COLUMNS = [name for name in CAMPAIGN_COLUMNS if name not in ("id", "key")]

_UPSERT_CAMPAIGN = f"""
INSERT INTO campaign (account, heard, {", ".join(CAMPAIGN_COLUMNS)})
VALUES (?, ?, {", ".join("?" * len(CAMPAIGN_COLUMNS))})
ON CONFLICT (account, key) DO UPDATE SET heard = excluded.heard,
{", ".join(f"{name} = excluded.{name}" for name in _CHANGED_COLUMNS)}
"""  # noqa: S608


class CampaignWriter:
    """Writes into the transaction that its caller holds."""

    def __init__(self, connection: apsw.Connection, names: Names, numbering: Numbering) -> None:
        self._connection = connection
        self._names = names
        self._numbering = numbering

    def set_account(
        self, name: str, platform: Platform, *, has_line: bool, has_robot: bool
    ) -> None:
        """Enter an account, or correct what is said of it."""
        known = self._names.accounts.get(name)
        number = known.id if known else len(self._names.accounts) + 1
        account = Account(number, name, platform, has_line, has_robot)
        if account != known:
            self._connection.execute(
                _UPSERT_ACCOUNT, (number, name, platform.value, has_line, has_robot)
            )
            self._names.accounts[name] = account

    def set_robots(self, account: str, robots: Mapping[str, str]) -> None:
        """Enter names of robots; those that are so already write nothing."""
        number = self._names.account(account).id
        known: dict[str, str] = dict(
            self._connection.execute("SELECT key, name FROM robot WHERE account = ?", (number,))
        )
        for key, name in robots.items():
            if known.get(key) != name:
                seq = self._numbering.next_seq()
                self._connection.execute(_UPSERT_ROBOT, (number, key, name, seq))

    def listed(self, campaigns: Sequence[CampaignSeen]) -> None:
        """Merge listings of campaigns."""
        for seen in campaigns:
            campaign = self.campaign(seen.account, seen.key)
            row = listed(campaign.row, campaign.heard, seen)
            heard = max(campaign.heard, seen.seen_at)
            if row != campaign.row:
                self._write(Campaign(campaign.account, row, heard))
            else:
                campaign.heard = heard

    def updated(self, updates: Sequence[CampaignUpdate]) -> None:
        """Merge what pollers found out about campaigns."""
        for update in updates:
            campaign = self.campaign(update.account, update.key)
            row = updated(campaign.row, update)
            if row != campaign.row:
                self._write(Campaign(campaign.account, row, campaign.heard))

    def campaign(self, account_name: str, key: str) -> Campaign:
        """The campaign, made now if it was never heard of."""
        account = self._names.account(account_name)
        known = self._names.campaigns.get((account.id, key))
        if known is not None:
            return known
        row = CampaignRow(
            id=len(self._names.campaigns) + 1,
            account=account.name,
            platform=account.platform,
            key=key,
            name=key,
            line="" if account.has_line else None,
            robot="" if account.has_robot else None,
        )
        return self._write(Campaign(account.id, row, heard=0))

    def _write(self, campaign: Campaign) -> Campaign:
        campaign.row = campaign.row.changed({"seq": self._numbering.next_seq()})
        values = (getattr(campaign.row, name) for name in CAMPAIGN_COLUMNS)
        self._connection.execute(_UPSERT_CAMPAIGN, (campaign.account, campaign.heard, *values))
        self._names.keep(campaign)
        return campaign
