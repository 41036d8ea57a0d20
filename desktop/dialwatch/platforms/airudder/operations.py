"""What can be asked of AI Rudder.

Collection, telemarketing and e-commerce, and info check have the same interfaces; which variant a
task is, the robot decides (vendors/airudder.md 10).
"""

from collections.abc import Mapping

from dialwatch.platforms.airudder.operations_plans import PLANS
from dialwatch.platforms.airudder.operations_tasks import TASKS
from dialwatch.platforms.airudder.operations_workflows import WORKFLOWS
from dialwatch.platforms.spec import Spec

__all__ = ["SPECS"]

SPECS: Mapping[str, Spec] = {spec.operation: spec for spec in (*TASKS, *PLANS, *WORKFLOWS)}
"""By the operation's name in the contract, in the order in which they are shown."""
