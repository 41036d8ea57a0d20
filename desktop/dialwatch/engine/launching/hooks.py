"""Where launches hang in an engine: what they need of it, put together."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from dialwatch.calls.campaign import CampaignSeen
from dialwatch.calls.errors import BadInput
from dialwatch.calls.platform import Platform
from dialwatch.engine.accounts import AccountBook
from dialwatch.engine.acting import Acting
from dialwatch.engine.batches.live import LiveBatches
from dialwatch.engine.batches.watching import Watching
from dialwatch.engine.launching.launching import Launching
from dialwatch.engine.launching.means import Means
from dialwatch.engine.launching.needs import Needs
from dialwatch.engine.launching.sending import Sending
from dialwatch.engine.rehearsal.looking import Looking
from dialwatch.platforms.launching import Launches
from dialwatch.platforms.port import Operates
from dialwatch.store.audit import Audit
from dialwatch.store.launches import Launches as LaunchStore
from dialwatch.store.stoplist import StopList

__all__ = ["Hooks", "launching_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hooks:
    """What of an engine launches need."""

    store: LaunchStore
    batches: LiveBatches
    watching: Watching
    audit: Audit
    acting: Acting
    book: AccountBook
    stops: StopList
    operator: Callable[[str], Operates]
    """Raises BadInput for an account that cannot be used now."""
    take_in: Callable[[CampaignSeen], Awaitable[object]]
    """Puts a campaign into the journal. Raises StoreError."""
    watch: Callable[[str, object], object]
    """Watches tasks of an account where no platform lists them. Raises BadInput."""

    def launches_of(self, account: str) -> Launches:
        """The client by which campaigns are begun on the account. Raises BadInput."""
        from dialwatch.platforms.catalogue import LAUNCHERS  # late: the engine starts sooner

        client = self.operator(account)
        if not isinstance(client, LAUNCHERS):
            name = self.book.account(account).name
            raise BadInput(f"No campaign can be begun on “{name}”: its platform dials nobody.")
        return client

    def follow(self, account: str, campaign: str, name: str, rows: int) -> None:
        """Blu lists no tasks: watch this one from now on. Raises BadInput."""
        told = self.book.account(account)
        if told.platform is Platform.BLU and campaign not in {one.id for one in told.watch}:
            task = {"id": campaign, "entries": rows or None, "name": name[:80]}
            self.watch(account, {"tasks": [task]})


def launching_of(hooks: Hooks) -> Launching:
    """The launches of an engine; their batches are sent and watched as theirs from now on."""
    watching, book = hooks.watching, hooks.book
    means = Means(
        watching=watching,
        store=hooks.store,
        launches_of=hooks.launches_of,
        take_in=hooks.take_in,
        follow=hooks.follow,
    )
    needs = Needs(
        store=hooks.store,
        batches=hooks.batches.store,
        journal=watching.journal,
        stops=hooks.stops,
        clock=watching.clock,
        looking=Looking(
            watching.journal,
            watching.clock,
            watching.halts_of,
            lambda: book.loaded.settings.account,
            again="Check again later.",
        ),
        accounts=lambda: book.loaded.settings.account,
        account=book.account,
        launches_of=hooks.launches_of,
    )
    sending = Sending(hooks.batches, means, hooks.audit, hooks.acting)
    return Launching(needs, hooks.batches, sending, hooks.acting)
