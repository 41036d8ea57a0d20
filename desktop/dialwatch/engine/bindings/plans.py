"""Plans: from a draft and its list to a check, to what became of each row, and back again."""

import asyncio
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from dialwatch.calls.batch import Batch, BatchEntry, EntryState
from dialwatch.calls.binding import Binding
from dialwatch.calls.binding_plan import Plan, PlanKind, PlanRow, PlanState, RowKind
from dialwatch.calls.errors import BadInput
from dialwatch.engine.acting import Acting
from dialwatch.engine.bindings.plan_asked import Check, Send, asked
from dialwatch.engine.bindings.plan_checks import PlanChecks, PlanMeans
from dialwatch.engine.bindings.plan_drafts import PlanDrafts
from dialwatch.engine.bindings.ready import Begins, Ready
from dialwatch.engine.bindings.sent import SentPlans
from dialwatch.engine.bindings.undo import Sent, head_of, may_be_done, undo_rows
from dialwatch.store.batches import Batches
from dialwatch.store.binding_plans import BindingPlans, PlanPiece

__all__ = ["Plans"]
