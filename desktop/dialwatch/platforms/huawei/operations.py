"""What can be asked of Huawei PrivateNumber. An application has one mode; what belongs to another
answers 1010040 (vendors/huawei.md 1)."""

from collections.abc import Mapping

from dialwatch.platforms.huawei.operations_ax import AX
from dialwatch.platforms.huawei.operations_axb import AXB
from dialwatch.platforms.huawei.operations_axe import AXE
from dialwatch.platforms.huawei.operations_axyb import AXYB
from dialwatch.platforms.huawei.operations_calls import CALLS
from dialwatch.platforms.spec import Spec

__all__ = ["SPECS"]

SPECS: Mapping[str, Spec] = {spec.operation: spec for spec in (*AXB, *AX, *AXE, *AXYB, *CALLS)}
"""By the operation's name in the contract, in the order in which they are shown."""
