"""Names of codes: case counts, until no code fits so."""

import pytest

from dialwatch.calls.labels import LABEL_KINDS, LabelNames, label_kind
from dialwatch.calls.platform import Platform

NAMES = LabelNames({"conclusion": {"Busy": "busy line", "busy": "other", "NAN": "no result"}})


@pytest.mark.parametrize(
    ("kind", "code", "name"),
    [
        ("conclusion", "Busy", "busy line"),
        ("conclusion", "busy", "other"),
        ("conclusion", "BUSY", "busy line"),
        ("conclusion", "NAN", "no result"),
        ("conclusion", "nan", "no result"),
        ("conclusion", "HPTP", "HPTP"),
        ("conclusion", "", ""),
        ("detection", "Busy", "Busy"),
    ],
)
def test_a_code_is_called_by_its_name_and_else_by_itself(kind, code, name):
    assert NAMES.name(kind, code) == name


def test_whether_anything_is_named():
    assert NAMES
    assert not LabelNames({})
    assert not LabelNames({"status": {}})


def test_each_platform_has_its_kinds():
    assert {platform: label_kind(platform) for platform in LABEL_KINDS} == {
        Platform.BLU: "conclusion",
        Platform.AIRUDDER: "label",
        Platform.HUAWEI: "cause",
    }
