"""Tasks as they were looked at, for tests, and what came of matching texts with them."""

from datetime import UTC, datetime
from typing import Any

from tests.support.accounts import airudder_at, blu_at
from tests.support.stepped import SteppedClock

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.halt import Standing
from dialwatch.calls.platform import Platform
from dialwatch.engine.ground import Ground
from dialwatch.engine.rehearsal.candidates import Candidates
from dialwatch.engine.rehearsal.look import Look
from dialwatch.engine.rehearsal.matching import match_given
from dialwatch.platforms.halting import Halts, ListedEntry

CLOCK = SteppedClock(datetime(2026, 11, 21, 9, 0, tzinfo=UTC))
ON = {"operations": {"plan_cancel": {"enabled": True}}}
AIRUDDER: Halts = airudder_at("http://127.0.0.1:9", CLOCK, overrides=ON)
PLANLESS: Halts = airudder_at("http://127.0.0.1:9", CLOCK)
BLU: Halts = blu_at("http://127.0.0.1:9", CLOCK)
NUMBER, OTHER = "+628115550001", "+628115550002"


def row(key: str, **told: Any) -> CampaignRow:
    values: dict[str, Any] = {
        "id": 1,
        "account": "jakarta",
        "platform": Platform.AIRUDDER,
        "key": key,
        "name": f"task {key}",
        "status": "calling",
    }
    return CampaignRow(**(values | told))


def look(key: str, *entries: ListedEntry, whole: bool = True, **told: Any) -> Look:
    halts = told.pop("halts", AIRUDDER)
    above = told.pop("above", ())
    return Look(Ground([*above, one := row(key, **told)]).task(one), halts, entries, whole)


def blu(key: str, *entries: ListedEntry) -> Look:
    return look(key, *entries, whole=False, halts=BLU, account="mexico", platform=Platform.BLU)


def an_entry(
    number: str = NUMBER, standing: Standing = Standing.WAITING, **told: Any
) -> ListedEntry:
    return ListedEntry(number, standing, **told)


def matched(*looks: Look, texts: list[str], past: tuple[Look, ...] = ()) -> Candidates:
    made = Candidates(looks)
    match_given(made, texts, past)
    assert [one.index for one in made.found] == list(range(len(made.found)))
    assert len(made.tasks) == len(made.found)
    return made


def shown(made: Candidates) -> list[tuple[str, str, Standing, bool]]:
    return [(one.campaign, one.number, one.standing, one.chosen) for one in made.found]


PLAN = row("plan:p", kind=CampaignKind.PLAN)
