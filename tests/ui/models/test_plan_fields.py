"""Which columns a list of bindings may have."""

import pytest
from tests.support.sample_plans import sample_plan_offers

from dialwatch.calls.binding_plan import PlanKind
from dialwatch.calls.form import FieldKind
from dialwatch.ui.models.plan_fields import columns_of


@pytest.mark.parametrize(
    ("account", "lifetimes"),
    [("axb", ["lives", "ends"]), ("axyb", ["lives", "ends", "yb_lives"])],
)
def test_lists_have_the_lifetimes_of_their_mode(account: str, lifetimes: list[str]):
    offer = next(one for one in sample_plan_offers() if one.account == account)
    columns = columns_of(offer, PlanKind.BIND)
    told = [one for one in columns if one.name in ("lives", "ends", "yb_lives")]
    assert [one.name for one in told] == lifetimes
    assert {one.kind for one in told} == {FieldKind.TEXT}, "as they are written: the check reads"
    assert not any(one.required for one in columns)
    names = [one.name for one in columns_of(offer, PlanKind.RENEW)]
    assert names[-2:] == ["lives", "ends"]
    assert "lives" not in {one.name for one in columns_of(offer, PlanKind.UNBIND)}
