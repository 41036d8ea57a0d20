"""Where plans hang in an engine: what they need of it, put together."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import cast
from zoneinfo import ZoneInfo

from dialwatch.clock import Clock
from dialwatch.engine.accounts import AccountBook
from dialwatch.engine.acting import Acting
from dialwatch.engine.batches.live import LiveBatches
from dialwatch.engine.bindings.hooks import NumberDesk
from dialwatch.engine.bindings.means import BindClient, Means
from dialwatch.engine.bindings.plan_checks import PlanMeans
from dialwatch.engine.bindings.plan_drafts import PlanDrafts
from dialwatch.engine.bindings.plans import Plans
from dialwatch.engine.bindings.sending import Sending
from dialwatch.engine.bindings.sent import SentPlans
from dialwatch.monitor.notices import Notices
from dialwatch.platforms.contract import contract_for
from dialwatch.settings import AccountSettings
from dialwatch.store.audit import Audit
from dialwatch.store.binding_plans import BindingPlans
from dialwatch.store.plans_sent import PlansSent

__all__ = ["plans_of"]


def plans_of(
    numbers: NumberDesk,
    *,
    clock: Clock,
    notices: Notices,
    accounts: AccountBook,
    acting: Acting,
    audit: Audit,
    batches: LiveBatches,
    skew_of: Callable[[str], float],
) -> Plans:
    """Everything of plans, in one. `skew_of`: seconds by which an account's platform's clock is
    ahead of ours.
    """
    held = numbers.book.store
    store, sent = BindingPlans(held, clock), SentPlans(PlansSent(held, clock))

    def account(name: str) -> AccountSettings:
        return accounts.account(name)

    def rate(name: str) -> float:
        known = account(name)
        return contract_for(known.platform, known.overrides).rate

    def read(name: str, some: Sequence[str]) -> Awaitable[Mapping[str, str]]:
        return numbers.readings.fresh(name, some, lambda _done, _whole: None)

    means = Means(
        clock=clock,
        notices=notices,
        book=numbers.book,
        plans=sent,
        binds_of=lambda name: cast(BindClient, numbers.binds_of(name)),
        name_of=numbers.applications.name,
        now=numbers.now,
        skew_of=skew_of,
        read=read,
    )
    return Plans(
        PlanMeans(
            store=store,
            book=numbers.book,
            applications=numbers.applications,
            read=numbers.readings.fresh,
            now=numbers.now,
            zone=lambda name: ZoneInfo(account(name).zone),
            rate=rate,
        ),
        PlanDrafts(store, numbers.applications, acting, clock.millis),
        sent=sent,
        batches=batches.store,
        acting=acting,
        sending=Sending(batches, means, audit, acting),
    )
