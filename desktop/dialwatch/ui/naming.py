"""An opened call with its codes under their names: the code stands behind, where it differs."""

from collections.abc import Mapping
from typing import Any

from dialwatch.ledger.labels import LabelBook
from dialwatch.ui.format import named

__all__ = ["with_names"]


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
