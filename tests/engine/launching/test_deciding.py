"""A decision that cannot be is refused in a sentence, before anything is changed."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from dialwatch.calls.errors import BadInput
from dialwatch.engine.acting import Acting
from dialwatch.engine.batches.live import LiveBatches
from dialwatch.engine.deciding import decide

NOBODY = cast(LiveBatches, None)
"""Not asked."""


def acting(allow: Any = lambda: None) -> Acting:
    return cast(Acting, SimpleNamespace(who="Ayu", allow=allow))


@pytest.mark.parametrize(
    "told",
    [None, {}, {"entry": 1}, {"entry": 1, "done": "perhaps"}, {"entry": "x", "done": "yes"},
     {"entry": 1, "done": "yes", "who": "Rosa"}],
)  # fmt: skip
async def test_what_is_no_decision_is_refused(told):
    with pytest.raises(BadInput, match="does not fit"):
        await decide(NOBODY, acting(), "batch-0001", told)


async def test_a_desk_that_only_watches_decides_nothing():
    def refuses() -> None:
        raise BadInput("This desk only watches.")

    with pytest.raises(BadInput, match="only watches"):
        await decide(NOBODY, acting(refuses), "batch-0001", {"entry": 0, "done": "no"})
