"""Drafts of launches: made, changed, given a list, thrown away; after a campaign of before."""

import asyncio
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from dialwatch.calls.errors import BadInput
from dialwatch.calls.launch import Launch, LaunchKind, LaunchState
from dialwatch.engine.acting import Acting
from dialwatch.engine.launching.asked import Again, Change, New, Pattern, asked, piece_of
from dialwatch.engine.launching.needs import Needs
from dialwatch.engine.launching.offers import Offers, number_column
from dialwatch.engine.launching.patterns import kind_like, values_like

__all__ = ["Drafts"]

_GONE = "There is no such campaign here: it was thrown away, or is of another desk."


class Drafts:
    """Every profile may make drafts, one that only watches too. Methods raise BadInput and
    StoreError."""

    def __init__(self, needs: Needs, offers: Offers, acting: Acting) -> None:
        self._needs = needs
        self._offers = offers
        self._acting = acting

    async def all(self, limit: int) -> list[Launch]:
        """Drafts and what was sent, that of the newest change first."""
        return await self._needs.store.launches(limit)

    async def found(self, launch: str) -> Launch:
        """That launch, a draft or not."""
        known = await self._needs.store.launch(launch)
        if known is None:
            raise BadInput(_GONE)
        return known

    async def draft(self, launch: str) -> Launch:
        """That draft; nothing that was sent is one."""
        known = await self.found(launch)
        if known.state is LaunchState.SENT:
            raise BadInput("This campaign was sent already. Use it as the pattern of another one.")
        return known

    async def begin(self, told: object) -> Launch:
        """A new draft; the same id again gives the same one."""
        if isinstance(told, dict) and "pattern" in told:
            return await self._after(asked(Pattern, told))
        if isinstance(told, dict) and "again" in told:
            return await self._again(asked(Again, told))
        new = asked(New, told)
        self._offers.of(new.account, new.kind)
        return await self._keep_new(new.id, new.account, new.kind, new.values)

    async def change(self, launch: str, told: object) -> Launch:
        """Other values; or another account and kind, to which what fits is taken along."""
        change = asked(Change, told)
        draft = await self.draft(launch)
        account, kind = change.account or draft.account, change.kind or draft.kind
        values = dict(draft.values if change.values is None else change.values)
        if (account, kind) != (draft.account, draft.kind):
            offer = self._offers.of(account, kind)
            names = {field.name for field in offer.fields}
            values = {name: value for name, value in values.items() if name in names}
        return await self._needs.store.keep(
            draft.changed(
                {"account": account, "kind": kind, "values": values, "changed_at": self._now()}
            )
        )

    async def forget(self, launch: str) -> None:
        """Throw it away."""
        await self.draft(launch)
        await self._needs.store.forget(launch)

    async def put_rows(self, launch: str, told: object) -> Launch:
        """Take over a piece of its list."""
        draft = await self.draft(launch)
        offer = self._offers.of(draft.account, draft.kind)
        piece = await asyncio.to_thread(piece_of, told, offer, number_column(offer))
        return await self._needs.store.put_rows(launch, piece)

    async def _again(self, new: Again) -> Launch:
        if (known := await self._needs.store.launch(new.id)) is not None:
            return known
        source = await self.found(new.again)
        values = dict(source.values)
        await self._keep_new(new.id, source.account, source.kind, values, source.pattern)
        return await self._needs.store.copy_list(source.id, new.id)

    async def _after(self, new: Pattern) -> Launch:
        account = self._needs.account(new.pattern[0])
        campaigns = await self._needs.journal.campaigns()
        mine = {row.key: row for row in campaigns if row.account == account.id}
        row = mine.get(new.pattern[1])
        ours = await self._needs.store.by_campaign(account.id, new.pattern[1])
        if ours is None and row is None:
            raise BadInput("That campaign is not known here.")
        kind = ours.kind if ours is not None else kind_like(mine[new.pattern[1]])
        kind = self._possible(account.id, kind)
        values = values_like(
            self._offers.of(account.id, kind),
            ours,
            row,
            datetime.fromtimestamp(self._now() / 1000, ZoneInfo(account.zone)),
            {one.name for one in mine.values()},
        )
        name = row.name if row is not None else ours.name if ours is not None else ""
        return await self._keep_new(new.id, account.id, kind, values, name)

    def _possible(self, account: str, kind: LaunchKind) -> LaunchKind:
        """That kind; where a task cannot be made on the account, lists can be added to one."""
        offers = {one.kind: one for one in self._needs.launches_of(account).offers()}
        off = kind in offers and not offers[kind].enabled
        return LaunchKind.ADD if off and LaunchKind.ADD in offers else kind

    async def _keep_new(
        self, launch: str, account: str, kind: LaunchKind, values: dict[str, Any], pattern: str = ""
    ) -> Launch:
        known = await self._needs.store.launch(launch)
        if known is not None:
            return known
        now = self._now()
        return await self._needs.store.keep(
            Launch(
                id=launch,
                account=account,
                kind=kind,
                values=values,
                made_at=now,
                changed_at=now,
                who=self._acting.who,
                pattern=pattern,
            )
        )

    def _now(self) -> int:
        return self._needs.clock.millis()
