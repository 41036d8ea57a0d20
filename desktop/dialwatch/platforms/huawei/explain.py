"""What a stored Huawei record or event holds beyond the columns (vendors/huawei.md 11.2, 11.4)."""

from dialwatch.calls.errors import BadAnswer
from dialwatch.platforms.port import CallDetail
from dialwatch.platforms.wiring import fields_of, loosely, plain

__all__ = ["explain"]


def explain(raw: bytes) -> CallDetail:
    """Its fields under the vendor's names. Never raises: what cannot be read is left out."""
    try:
        told = loosely(raw, "Record")
    except BadAnswer:
        return CallDetail()
    variables = {"userData": text} if (text := plain(told.pop("userData", None))) else {}
    return CallDetail(variables=variables, fields=fields_of(told))
