"""The calls beside the bindings: through each X and person, going on now, and the latest."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from dialwatch.calls.binding import Binding
from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.number import matching
from dialwatch.ledger.health import Line, LineHealth, line_health
from dialwatch.ledger.masked_calls import LiveCall, masked_calls
from dialwatch.ledger.through import Through, by_person, by_x
from dialwatch.ledger.view import CallView, LedgerView

__all__ = ["NumberCalls", "latest_on", "number_calls"]


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberCalls:
    """Of one account; `health` of all."""

    account: str = ""
    x: Mapping[str, Through] = field(default_factory=dict)
    """X in the form in which numbers are compared → its calls."""
    people: Mapping[tuple[str, str], Through] = field(default_factory=dict)
    """X and person, likewise."""
    live: tuple[LiveCall, ...] = ()
    live_on: Mapping[str, int] = field(default_factory=dict)
    """X, likewise → calls that go on."""
    health: tuple[LineHealth, ...] = ()

    def on(self, x: str) -> Through | None:
        """The calls through this X."""
        return self.x.get(matching(x))

    def through(self, binding: Binding) -> Through | None:
        """The calls through this binding: those of its A on its X."""
        return self.people.get((matching(binding.x), matching(binding.a)))

    def going_on(self, x: str) -> tuple[LiveCall, ...]:
        """The calls that go on through this X, the newest first."""
        wanted = matching(x)
        return tuple(one for one in self.live if matching(one.x) == wanted)

    def count_live(self, x: str) -> int:
        """How many calls go on through this X."""
        return self.live_on.get(matching(x), 0)


def number_calls(
    view: LedgerView, account: str, now: int, bindings: Mapping[Line, int]
) -> NumberCalls:
    """Count them; `bindings`: how many each line carries. Some passes over the columns: tens of
    milliseconds for a million calls, in any thread."""
    live = tuple(one for one in masked_calls(view, now).calls if one.account == account)
    counts: dict[str, int] = {}
    for one in live:
        counts[matching(one.x)] = counts.get(matching(one.x), 0) + 1
    people = by_person(view, account).items()
    return NumberCalls(
        account=account,
        x={matching(x): one for x, one in by_x(view, account).items()},
        people={(matching(x), matching(person)): one for (x, person), one in people},
        live=live,
        live_on=counts,
        health=line_health(view, now, bindings=bindings),
    )


def latest_on(view: LedgerView, account: str, x: str, most: int) -> tuple[CallView, ...]:
    """The last calls through this X that came, the newest first; any thread."""
    wanted = matching(x)
    codes = [at for at, one in enumerate(view.words["line"]) if one and matching(one) == wanted]
    campaigns = [
        row.id
        for row in view.campaigns.values()
        if row.account == account and row.kind is CampaignKind.APPLICATION
    ]
    if not codes or not campaigns:
        return ()
    found: list[int] = []
    for part, columns in reversed(list(view.slices())):
        mine = np.isin(columns["line"], codes) & np.isin(columns["campaign"], campaigns)
        found += [
            part.start + at for at in np.flatnonzero(mine)[::-1][: most - len(found)].tolist()
        ]
        if len(found) >= most:
            break
    return tuple(view.row(position) for position in found)
