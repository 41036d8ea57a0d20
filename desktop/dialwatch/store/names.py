"""What repeats in calls, kept in memory by the writer: accounts, campaigns, words."""

from collections.abc import Iterable
from dataclasses import dataclass

import apsw

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.errors import StoreError
from dialwatch.calls.platform import Platform

__all__ = ["CAMPAIGN_COLUMNS", "Account", "Campaign", "Names", "Words", "campaign_row"]

CAMPAIGN_COLUMNS = (
    "id",
    "seq",
    "key",
    "name",
    "kind",
    "parent",
    "status",
    "raw_status",
    "created_at",
    "starts_at",
    "ends_at",
    "line",
    "robot",
    "entries",
    "entries_exact",
    "entries_done",
    "in_progress",
    "settled_before",
    "as_of",
    "over",
    "note",
)
"""Columns of the table `campaign` that stand in a `CampaignRow` under the same name."""


@dataclass(frozen=True, slots=True)
class Account:
    """An account as the journal numbers it."""

    id: int
    name: str
    platform: Platform
    has_line: bool
    has_robot: bool


@dataclass(slots=True)
class Campaign:
    """The current row of a campaign, and when the newest listing of it reached us."""

    account: int
    row: CampaignRow
    heard: int


class Words:
    """Numbers for texts. Numbers are given once and never change, so readers may share it."""

    def __init__(self, rows: Iterable[tuple[int, str]]) -> None:
        self.ids: dict[str, int] = {}
        """Numbers by texts: read only; `id` gives new ones."""
        self._texts: dict[int, str] = {}
        self._fresh: list[tuple[int, str]] = []
        for number, text in rows:
            self.ids[text] = number
            self._texts[number] = text

    def id(self, text: str) -> int:
        """The word's number, a new one if need be."""
        number = self.ids.get(text)
        if number is None:
            number = len(self.ids) + 1
            self.ids[text] = number
            self._texts[number] = text
            self._fresh.append((number, text))
        return number

    def text(self, number: int) -> str:
        """The word of that number."""
        return self._texts[number]

    def write_fresh(self, connection: apsw.Connection) -> None:
        """Store the words that are new since the last time, in the running transaction."""
        if self._fresh:
            connection.executemany("INSERT INTO word (id, text) VALUES (?, ?)", self._fresh)
            self._fresh = []


class Names:
    """Accounts, campaigns and words of the file. Thrown away when a transaction fails."""

    def __init__(self, connection: apsw.Connection) -> None:
        self.accounts = {
            name: Account(number, name, Platform(platform), bool(line), bool(robot))
            for number, name, platform, line, robot in connection.execute(
                "SELECT id, name, platform, has_line, has_robot FROM account"
            )
        }
        by_id = {account.id: account for account in self.accounts.values()}
        self.campaigns: dict[tuple[int, str], Campaign] = {}
        self.keys: dict[int, str] = {}
        """The platform's id of a campaign by the journal's number of it."""
        for account, heard, *values in connection.execute(
            f"SELECT account, heard, {', '.join(CAMPAIGN_COLUMNS)} FROM campaign ORDER BY id"  # noqa: S608
        ):
            self.keep(Campaign(account, campaign_row(by_id[account], values), heard))
        self.words = Words(connection.execute("SELECT id, text FROM word"))

    def account(self, name: str) -> Account:
        """The account of that id. Raises StoreError before `Journal.set_account`."""
        try:
            return self.accounts[name]
        except KeyError:
            raise StoreError(f"The account {name} is not known to the journal.") from None

    def keep(self, campaign: Campaign) -> None:
        """Hold this as the current row of its campaign."""
        self.campaigns[campaign.account, campaign.row.key] = campaign
        self.keys[campaign.row.id] = campaign.row.key


def campaign_row(account: Account, values: Iterable[object]) -> CampaignRow:
    """The row of a campaign, from its `CAMPAIGN_COLUMNS`."""
    named = dict(zip(CAMPAIGN_COLUMNS, values, strict=True))
    return CampaignRow.of({**named, "account": account.name, "platform": account.platform})
