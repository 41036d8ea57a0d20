"""Row 14 of the reliability table: whatever body comes, it is read or set aside, and quickly."""

from pathlib import Path

import pytest
from tests.receiver.hostile_bench import KINDS, all_read_or_set_aside
from tests.support.hostile import GOOD

from dialwatch.calls.platform import Platform

pytestmark = pytest.mark.untraced


@pytest.mark.parametrize(
    "kind", [kind for platform, kind in KINDS if platform is Platform.AIRUDDER]
)
async def test_every_body_of_ai_rudders_is_read_or_set_aside(tmp_path: Path, kind: str):
    await all_read_or_set_aside(tmp_path, Platform.AIRUDDER, kind)


def test_there_is_a_good_body_of_every_kind():
    assert sorted(GOOD) == sorted(KINDS)
