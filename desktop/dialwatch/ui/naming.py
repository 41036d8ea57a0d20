"""What things are called: the codes of an opened call, and the way to a campaign in its tree."""

from collections.abc import Mapping
from typing import Any

from dialwatch.ledger.labels import LabelBook
from dialwatch.ledger.tree import CampaignTree
from dialwatch.ui.format import named

__all__ = ["way_to", "with_names"]


def way_to(tree: CampaignTree, campaign: int) -> str:
    """`Plan › Round 2 › task`: the campaign's name behind those that it stands under.

    Empty where it stands under none: its name alone tells all.
    """
    names: list[str] = []
    at = None if tree.parent(campaign) is None else campaign
    while at is not None:
        names.append(tree.rows[at].name)
        at = tree.parent(at)
    return " › ".join(reversed(names))


def with_names(detail: Mapping[str, Any], labels: LabelBook, account: str) -> dict[str, Any]:
    """The call as the engine tells it, its codes as this account calls them."""

    def label(code: object) -> str:
        text = str(code or "")
        return named(labels.label(account, text), text)

    names = labels.of(account)
    codes: Mapping[str, object] = detail.get("codes") or {}
    redials: list[Mapping[str, Any]] = detail.get("redials") or []
    return {
        **detail,
        "label": label(detail.get("label")),
        "codes": {kind: named(names.name(kind, str(code)), str(code))
                  for kind, code in codes.items()},
        "redials": [{**one, "label": label(one.get("label"))} for one in redials],
    }  # fmt: skip
