"""Plans and workflows over their tasks: nothing is lost between them, nothing counted twice."""

from collections import Counter
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ledger.made import MINUTE, NINE, a_block, a_campaign, a_ledger
from tests.support.lengths import examples

from dialwatch.calls.campaign import CampaignKind, CampaignStatus
from dialwatch.calls.outcome import Outcome
from dialwatch.ledger.completion import completion
from dialwatch.ledger.horizons import EVERYTHING
from dialwatch.ledger.kpis import kpis
from dialwatch.ledger.listing import listing
from dialwatch.ledger.query import parse
from dialwatch.ledger.rates import minute_rates
from dialwatch.ledger.summaries import campaign_figures
from dialwatch.ledger.tree import CampaignTree
from dialwatch.metrics.proportion import Proportion

UTC = ZoneInfo("UTC")
PLAN = a_campaign(1, name="Dunning", kind=CampaignKind.PLAN, key="plan:p")
ROUNDS = (
    a_campaign(2, name="Round 1", kind=CampaignKind.ROUND, key="round:p/1", parent="plan:p"),
    a_campaign(3, name="Round 2", kind=CampaignKind.ROUND, key="round:p/2", parent="plan:p"),
)
TASKS = (
    a_campaign(4, name="first", parent="round:p/1"),
    a_campaign(5, name="second", parent="round:p/2"),
)
ALONE = a_campaign(6, name="alone")
FAMILY = (PLAN, *ROUNDS, *TASKS, ALONE)


def told(number: int, **other):
    """The family, one of its campaigns told otherwise."""
    return tuple(row.changed(other) if row.id == number else row for row in FAMILY)


def gathered(*tasks, plan=PLAN):
    rows = [row.changed({"parent": plan.key}) for row in tasks]
    return CampaignTree([plan, *rows]).rows[plan.id]


def test_stand_as_they_were_told_to():
    tree = CampaignTree(FAMILY)
    assert tree.roots == (1, 6)
    assert tree.children(1) == (2, 3)
    assert tree.children(4) == ()
    assert (tree.parent(4), tree.parent(2), tree.parent(1)) == (2, 1, None)
    assert [tree.top(row.id) for row in FAMILY] == [1, 1, 1, 1, 1, 6]
    assert [tree.tasks_of(row.id) for row in FAMILY] == [(4, 5), (4,), (5,), (4,), (5,), (6,)]
    assert tree.tasks_of(77) == (77,), "a campaign of which only calls are known"
    assert set(tree.tasks) == {4, 5, 6}
    assert [row.id for row in tree.groups] == [1, 2, 3]


@pytest.mark.parametrize(
    "parent",
    [
        "plan:of-nobody",
        "t6",  # a task holds no others
        "",
    ],
)
def test_one_whose_parent_is_not_known_stands_at_the_top(parent):
    tree = CampaignTree(told(4, parent=parent))
    assert tree.roots == (1, 4, 6)
    assert tree.tasks_of(1) == (5,)


def test_parents_are_looked_for_in_the_same_account_only():
    assert CampaignTree(told(4, account="another")).roots == (1, 4, 6)


def test_those_that_stand_under_each_other_in_a_circle_stand_at_the_top():
    tree = CampaignTree(told(1, parent="round:p/1"))
    assert tree.roots == (1, 2, 6)
    assert tree.tasks_of(1) == (5,)
    assert tree.tasks_of(2) == (4,)


def test_one_may_be_told_to_stand_under_itself():
    assert CampaignTree(told(1, parent="plan:p")).roots == (1, 6)


trees = st.lists(st.integers(-1, 11), min_size=1, max_size=12)
"""Place → that of the parent, which may be its own, itself, none or a circle."""


@settings(max_examples=examples(100, 3_000))
@given(trees, st.lists(st.booleans(), min_size=12, max_size=12))
def test_every_campaign_stands_in_one_place(parents, holding):
    rows = [
        a_campaign(
            number,
            key=f"k{number}",
            kind=CampaignKind.PLAN if holds else CampaignKind.TASK,
            parent=f"k{parent}" if parent >= 0 else "",
        )
        for number, (parent, holds) in enumerate(zip(parents, holding, strict=False))
    ]
    tree = CampaignTree(rows)
    below = [child for row in rows for child in tree.children(row.id)]
    assert Counter([*tree.roots, *below]) == Counter(row.id for row in rows)
    under = Counter(task for root in tree.roots for task in tree.tasks_of(root))
    assert under == Counter(list(tree.tasks))
    assert all(tree.top(row.id) in tree.roots for row in rows)


def test_numbers_are_summed_where_every_task_tells_them():
    one = a_campaign(4, entries=100, entries_done=40, in_progress=3)
    two = a_campaign(5, entries=60, entries_exact=False, entries_done=0, in_progress=None)
    row = gathered(one, two)
    assert (row.entries, row.entries_done, row.in_progress) == (160, 40, 3)
    assert not row.entries_exact
    assert gathered(one, two.changed({"entries": None})).entries is None
    empty = gathered()
    assert (empty.entries, empty.entries_done, empty.in_progress) == (None, None, None)
    ended = gathered(one.changed({"over": True, "in_progress": None}))
    assert ended.in_progress == 0, "nothing is dialled any more"


def test_a_group_has_settled_where_its_running_tasks_have():
    over = a_campaign(4, over=True, as_of=NINE)
    one = a_campaign(5, settled_before=NINE + MINUTE, as_of=NINE + 3 * MINUTE)
    two = a_campaign(6, settled_before=NINE, as_of=NINE + 2 * MINUTE)
    row = gathered(over, one, two)
    assert (row.settled_before, row.as_of, row.over) == (NINE, NINE + 2 * MINUTE, False)
    assert gathered(one, two.changed({"settled_before": None})).settled_before is None
    between = gathered(over, plan=PLAN.changed({"status": "calling", "raw_status": "calling"}))
    assert (between.settled_before, between.over) == (NINE, False), "a round will follow"


@pytest.mark.parametrize(
    ("statuses", "stands"),
    [
        (["finished", "calling"], "calling"),
        (["finished", "pending"], "pending"),
        (["canceled", "finished"], "finished"),
        (["canceled", "canceled"], "canceled"),
        (["finished", "unknown"], "unknown"),
        ([], "unknown"),
    ],
)
def test_a_group_of_which_no_status_is_told_stands_as_its_tasks_do(statuses, stands):
    tasks = [a_campaign(4 + at, status=status) for at, status in enumerate(statuses)]
    assert gathered(*tasks).status == stands


def test_a_told_status_stands():
    plan = PLAN.changed({"status": CampaignStatus.PAUSED.value, "raw_status": "paused"})
    assert gathered(a_campaign(4, status="calling"), plan=plan).status == "paused"
    odd = PLAN.changed({"status": "unknown", "raw_status": "hibernating"})
    assert gathered(a_campaign(4, status="calling"), plan=odd).status == "unknown"


def test_a_group_is_over_when_it_and_all_its_tasks_are():
    done = PLAN.changed({"status": "finished", "raw_status": "finished"})
    assert gathered(a_campaign(4, over=True), plan=done).over
    assert not gathered(a_campaign(4, over=True), a_campaign(5), plan=done).over
    assert gathered(plan=done).over
    assert not gathered().over
    assert gathered(a_campaign(4, status="finished", over=True)).over


def test_what_all_tasks_share_is_the_groups_too():
    one = a_campaign(4, line="+62215550001", robot="r1", starts_at=NINE + 1)
    two = a_campaign(5, line="+62215550001", robot="r2", starts_at=NINE)
    plan = PLAN.changed({"line": "", "robot": ""})
    row = gathered(one, two, plan=plan)
    assert (row.line, row.robot, row.starts_at) == ("+62215550001", "", NINE)
    never = gathered(one, two)
    assert (never.line, never.robot) == (None, None), "never told on this platform"
    assert gathered(one, plan=PLAN.changed({"starts_at": 5})).starts_at == 5


def test_notes_of_tasks_are_told_above_them():
    noted = [a_campaign(at, name=f"T{at}", note=f"Odd {at}.") for at in range(4, 9)]
    plan = PLAN.changed({"note": "Own."})
    assert gathered(*noted[:2], plan=plan).note == "Own.\nT4: Odd 4.\nT5: Odd 5."
    assert gathered(*noted).note.splitlines()[2:] == ["T6: Odd 6.", "… and 2 more."]


CALLS = (
    {"campaign": 4, "outcome": Outcome.ANSWERED, "number": "+628110000001"},
    {"campaign": 4, "outcome": Outcome.BUSY, "dialed": NINE + MINUTE},
    {"campaign": 5, "outcome": Outcome.ANSWERED, "dialed": NINE + MINUTE},
    {"campaign": 5, "outcome": Outcome.CANCELLED},
    {"campaign": 6, "outcome": Outcome.ANSWERED},
)


def settled(*others):
    rows = [
        row.changed({"settled_before": NINE + MINUTE}) if row.kind.dials else row for row in FAMILY
    ]
    return [*rows, *others]


def test_figures_of_a_group_are_the_sums_of_its_tasks():
    view = a_ledger(*CALLS, campaigns=tuple(settled())).snapshot_view()
    found = campaign_figures(view, None, NINE + MINUTE)
    plan, first, second = found[1], found[4], found[5]
    assert (found[2].arrived, found[3].arrived) == (first.arrived, second.arrived)
    assert (plan.calls, plan.attempts, plan.answered, plan.untimed) == (4, 3, 2, 0)
    assert plan.outcomes == {Outcome.ANSWERED: 2, Outcome.BUSY: 1, Outcome.CANCELLED: 1}
    assert plan.rate == Proportion(1, 1)
    assert plan.arrived == Proportion(2, 3)
    assert plan.settled_before == NINE + MINUTE
    assert plan.pace.value == pytest.approx(first.pace.value + second.pace.value)
    assert plan.pace.low <= plan.pace.value <= plan.pace.high
    assert plan.finish is None
    assert set(campaign_figures(view, [ALONE], NINE)) == {6}


def test_a_group_that_is_over_is_settled_for_good():
    rows = [row.changed({"over": True, "status": "finished"}) for row in FAMILY]
    view = a_ledger(*CALLS, campaigns=tuple(rows)).snapshot_view()
    found = campaign_figures(view, None, NINE)[1]
    assert found.rate == found.arrived == Proportion(2, 3)
    assert found.settled_before == EVERYTHING
    assert found.pace is None


def test_a_group_without_tasks_has_no_figures():
    view = a_ledger(campaigns=(PLAN,)).snapshot_view()
    found = campaign_figures(view, None, NINE)[1]
    assert (found.calls, found.rate, found.pace, found.settled_before) == (
        0, Proportion(0, 0), None, None,
    )  # fmt: skip


def test_tiles_count_every_call_once():
    alone = tuple(row.changed({"parent": ""}) for row in settled() if row.kind.dials)
    flat = a_ledger(*CALLS, campaigns=alone).snapshot_view()
    tree = a_ledger(*CALLS, campaigns=tuple(settled())).snapshot_view()
    one, other = (kpis(view, None, NINE + 2 * MINUTE, UTC) for view in (flat, tree))
    assert other.attempts.value == one.attempts.value == 4
    assert other.answered.value == one.answered.value == 3
    assert other.answer_rate.proportion == one.answer_rate.proportion


def test_a_plan_is_one_curve():
    view = a_ledger(*CALLS, campaigns=tuple(settled())).snapshot_view()
    series, _ = minute_rates(view, "campaign")
    assert [(one.key, one.name, one.query) for one in series] == [
        ("1", "Dunning", "campaign:#1"),
        ("6", "alone", "campaign:#6"),
    ]
    assert series[0].attempts.tolist() == [1, 2]
    assert series[0].ripe.tolist() == [True, False]

    def edge(settled_before):
        begins = {"settled_before": settled_before, "status": "pending", "over": False}
        rows = [row.changed(begins) if row.id == 5 else row for row in settled()]
        series, _ = minute_rates(
            a_ledger(*CALLS, campaigns=tuple(rows)).snapshot_view(), "campaign"
        )
        return series[0].ripe.tolist()

    assert edge(NINE + MINUTE) == [True, False], "that it had not begun by then is known"
    assert edge(NINE) == [False, False], "since then it may have begun"


def test_calls_under_a_plan_are_those_of_its_platform():
    view = a_ledger(*CALLS, campaigns=tuple(settled())).snapshot_view()
    series, _ = minute_rates(view, "platform")
    assert [(one.key, one.name) for one in series] == [("airudder", "AI Rudder")]
    assert series[0].attempts.sum() == sum(
        one.attempts.sum() for one in minute_rates(view, "campaign").series
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("campaign:#1", [0, 1, 2, 3]),
        ("campaign:#3", [2, 3]),
        ("campaign:dunning", [0, 1, 2, 3]),
        ('campaign:"round 1"', [0, 1]),
        ("campaign:=first", [0, 1]),
        ("-campaign:dunning", [4]),
        ("campaign:#1,#6", [0, 1, 2, 3, 4]),
    ],
)
def test_asking_for_a_plan_finds_the_calls_of_its_tasks(text, found):
    view = a_ledger(*CALLS, campaigns=FAMILY).snapshot_view()
    query = parse(text, UTC, NINE)
    assert query.errors == ()
    assert np.flatnonzero(query.mask(view)).tolist() == found


def test_a_plans_name_is_offered():
    view = a_ledger(*CALLS, campaigns=FAMILY).snapshot_view()
    assert completion("campaign:dun", 12, view) == ["campaign:Dunning"]


def test_a_filtered_table_follows_a_task_that_comes_to_stand_under_a_plan():
    ledger = a_ledger(*CALLS, campaigns=FAMILY)
    query = parse("campaign:dunning", UTC, NINE)
    before = listing(ledger.snapshot_view(), (), query)
    ledger.apply_campaigns([ALONE.changed({"parent": "plan:p"})])
    after = listing(ledger.snapshot_view(), (), query, before)
    assert sorted(after.order.tolist()) == [0, 1, 2, 3, 4]


def test_the_ledger_forgets_its_trees_with_its_calls():
    ledger = a_ledger(*CALLS, campaigns=FAMILY)
    assert ledger.campaigns.keys() == {4, 5, 6}
    ledger.replace()
    assert ledger.campaigns == ledger.snapshot_view().tree.rows == {}
    ledger.apply_block(a_block(*CALLS))
    assert campaign_figures(ledger.snapshot_view()) == {}
