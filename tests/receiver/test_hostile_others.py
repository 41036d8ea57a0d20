"""Row 14 of the reliability table, for the other platforms and for what is made up."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.receiver.hostile_bench import HEADERS, KINDS, all_read_or_set_aside, pushes_of
from tests.support.hostile import GOOD, NUMBERS, TEXTS, written
from tests.support.lengths import examples

from dialwatch.calls.errors import BadAnswer
from dialwatch.calls.platform import Platform
from dialwatch.calls.push import PUSH_KINDS
from dialwatch.clock import SystemClock
from dialwatch.monitor.intake import tidied
from dialwatch.platforms.push import PushAsk

ODD = [*NUMBERS.values(), *TEXTS.values()]
OTHERS = [one for one in KINDS if one[0] is not Platform.AIRUDDER]

pytestmark = pytest.mark.untraced


@pytest.mark.parametrize(("platform", "kind"), OTHERS, ids=str)
async def test_every_body_of_the_others_is_read_or_set_aside(
    tmp_path: Path, platform: Platform, kind: str
):
    await all_read_or_set_aside(tmp_path, platform, kind)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(ODD),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
READERS = {platform: pushes_of(platform) for platform in PUSH_KINDS}


@settings(max_examples=examples(200, 100_000))
@given(data=st.data())
def test_whatever_is_made_up_is_read_or_set_aside(data: st.DataObject):
    platform, kind = data.draw(st.sampled_from(KINDS))
    told = deepcopy(data.draw(st.sampled_from(GOOD[platform, kind])))
    for _ in range(data.draw(st.integers(0, 4))):
        inner = data.draw(st.sampled_from(insides(told)))
        where = data.draw(st.sampled_from(list(inner) if isinstance(inner, dict) else [0]))
        inner[where] = data.draw(JSON)
    body = written(told)
    cut = data.draw(st.integers(0, len(body)))
    body = data.draw(
        st.sampled_from([body, body, body, body[:cut] + data.draw(st.binary()) + body[cut:]])
    )
    now = SystemClock().millis()
    pushes = READERS[platform]
    pushes.body_proof(kind, HEADERS, body)
    pushes.answer(kind, body)
    pushes.unkept_answer(kind, body)
    try:
        pushed = pushes.read(PushAsk(kind=kind, received=now), body)
    except BadAnswer:
        return
    for call in pushed.calls:
        assert not tidied(tidied(call, now)[0], now)[1], "what is tidied needs no more tidying"


def insides(told: object) -> list[Any]:
    """What has parts in it, outermost first."""
    if not isinstance(told, (dict, list)) or not told:
        return []
    inner = told.values() if isinstance(told, dict) else told
    return [told, *(part for value in inner for part in insides(value))]
