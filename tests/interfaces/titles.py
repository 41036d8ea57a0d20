"""The interface titles of the vendors' indexes, each with what it is here, or why it is not.

Source: vendors/titles.md; that this list is whole is tested where that file lies beside the clone.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

__all__ = ["REASONS", "Title", "titles"]


@dataclass(frozen=True, slots=True)
class Title:
    """One title under its headings, and the operations behind it."""

    platform: str
    path: tuple[str, ...]
    operations: tuple[str, ...] = ()
    reason: str = ""
    """Why there is nothing; empty where there is something."""
    pushes: tuple[str, ...] = ()
    """The kinds of pushes that it tells of, by their ids in `calls.push`."""


CHATBOT = "Chatbot"
DIDI = "DIDI"
AES = "AES"
CUSTOM = "Custom integrations of single customers: not an interface of the account"
PROSE = "Prose: nothing is asked"
REASONS = frozenset({CHATBOT, DIDI, AES, CUSTOM, PROSE})
"""A later order is named for each; prose and foreign integrations have no path at all."""


class Pushed(tuple[str, ...]):
    """Kinds of pushes behind a title."""

    __slots__ = ()

    def __new__(cls, *kinds: str) -> "Pushed":
        return super().__new__(cls, kinds)


_BLU: Mapping[str, tuple[str, ...] | str] = {
    "Create task (POST)": ("create_task",),
    "Upload user list (POST)": ("upload",),
    "Pre-dial verification (POST, the platform calls us)": Pushed("verify"),
    "Cancel call (POST)": ("cancel",),
    "Dial result query, with slots and scripts (POST)": ("query",),
    "Dial result callback, with slots and scripts (POST, the platform calls us)": Pushed("result"),
    "Dial result query (POST)": ("query",),
    "Dial result callback (POST, the platform calls us)": Pushed("result"),
    "Annex: payment time expressions": ("query",),
    "Annex: dictionary of call conclusions": ("query",),
}

_HUAWEI: Mapping[str, tuple[str, ...] | str] = {
    "AX / AXB / AXE / AXYB binding, unbinding (YB alone too), modification (not AXYB), query": (
        *("ax_bind", "ax_unbind", "ax_modify", "ax_query"),
        *("axb_bind", "axb_unbind", "axb_modify", "axb_query"),
        *("axe_bind", "axe_unbind", "axe_modify", "axe_query"),
        *("axyb_bind", "axyb_unbind", "axyb_query"),
    ),
    "AX temporary callee": ("ax_temporary_callee",),
    "AXE binding count, paged query": ("axe_count", "axe_query_v2"),
    "Terminate a call": ("call_stop",),
    "Recording download address": ("record_address",),
    "Call status events (each mode), call records with their re-push, SMS notifications "
    "(Notify and Block), X-number status": Pushed("status", "fee", "sms", "block", "number"),
    "X mode call control": Pushed("status"),
}

_TASKS_CHINESE = {
    "创建外呼拨打任务": "create",
    "创建拨打任务": "create",
    "列出已创建的任务": "list",
    "停止一个呼叫任务": "stop",
    "停止一个任务拨打": "stop",
    "取消指定任务中的某个电话的拨打": "cancel_call",
    "取消某个任务电话拨打": "cancel_call",
    "获取任务详细信息": "detail",
    "获取单个案件通话录音": "recording",
    "获取任务录音文件": "recordings",
    "获取机器人列表": "robot",
    "根据callid获取电话信息和录音链接": "call",
}
_PLANS_CHINESE = {
    "获取策略列表": "plan_strategies",
    "创建策略计划拨打任务": "plan_create",
    "获取计划状态信息": "plan_status",
    "获取计划内任务轮次信息": "plan_rounds",
    "列出已创建的任务": "plan_tasks",
    "停止一个呼叫任务": "stop",
    "取消一个呼叫任务": "stop",
    "停止一个任务拨打": "stop",
    "取消计划中的某个电话的拨打": "plan_cancel",
    "获取任务详细信息": "detail",
    "获取单个案件通话录音": "recording",
    "获取任务录音文件": "recordings",
    "获取计划内某个电话所有的通话录音": "plan_recordings",
}
_TASKS_ENGLISH = {
    "Create a Calling Task": "create",
    "List the Task Created": "list",
    "Cancel a Calling Task": "stop",
    "Cancel a Certain Call in a Specific Task": "cancel_call",
    "Obtain the Detailed Information of Tasks": "detail",
    "Obtain a Call Recording": "recording",
    "Obtain Call Recordings": "recordings",
    "Obtain Task Recordings": "recordings",
    "Fetch robot list": "robot",
}
_PLANS_ENGLISH = {
    "Obtain the List of Strategies": "plan_strategies",
    "Create a Dialing Plan with Strategy": "plan_create",
    "Obtain the Information of Plan Status": "plan_status",
    "Obtain the Information of Each Round of the Plan": "plan_rounds",
    "List the Task Created": "plan_tasks",
    "Cancel a Calling Task": "stop",
    "Cancel a Certain Call in a Plan": "plan_cancel",
    "Obtain the Detailed Information of Tasks": "detail",
    "Obtain a Call Recording": "recording",
    "Obtain Task Recordings": "recordings",
    "Obtain Call Recordings": "recordings",
    "Obtain All Call Recordings of a Number in the Plan": "plan_recordings",
    "Obtain All Call Records of a Number in the Plan": "plan_recordings",
}
_FLOWS = {
    "创建一个新的Workflow任务": "workflow_create",
    "获取workflow模板列表": "workflow_templates",
    "为workflow任务新增名单": "workflow_add",
    "更新workflow任务内的名单信息": "workflow_update",
    "取消workflow任务内某个电话的后续流程": "workflow_cancel",
    "验证 自定义API 节点数据推送": "workflow_verify_push",
    "停止workflow任务": "workflow_stop",
    "获取workflow任务列表": "workflow_list",
    "获取workflow实例的子任务列表信息": "workflow_subtasks",
    "获取workflow节点运行的外呼任务": "workflow_tasks",
    "获取workflow外呼任务明细 (催收/营销/电商示例)": "workflow_detail",
    "获取workflow外呼任务明细(信审示例)": "workflow_detail",
    "根据callee/caseid和taskid/workflow_id获取电话信息和录音链接": "workflow_call_info",
    "根据callid获取电话信息和录音链接": "workflow_call",
    "获取workflow里单个电话的所有录音": "workflow_recordings",
    "通过 case_id/callee 查询 workflow_id": "workflow_find",
    "Create a New WorkFlow Task": "workflow_create",
    "Obtain the List of Workflow Templates": "workflow_templates",
    "Add lists to an workflow task": "workflow_add",
    "Add Workflow Contacts": "workflow_add",
    "Update the List Info of Workflow Task": "workflow_update",
    "Update the List Info of Workflow": "workflow_update",
    "Cancel the processes for a specific list": "workflow_cancel",
    "Cancel a Call": "workflow_cancel",
    "Verify the Custom API Node Data Push": "workflow_verify_push",
    "Verify the Custom API Data Push": "workflow_verify_push",
    "Stop the Workflow Task": "workflow_stop",
    "Obtain the Workflow Task List": "workflow_list",
    "Obtain the Task List of Workflow": "workflow_list",
    "Obtain the Subtask List of the Workflow": "workflow_subtasks",
    "Obtain the Outbound Task List of Workflow": "workflow_tasks",
    "Obtain the Outbound Task Details of Workflow(Collection/Telemarketing/E-commerce)":
        "workflow_detail",
    "Obtain the Outbound Task Details of Workflow(Info Check)": "workflow_detail",
    "Obtain Call Information and Recording Links by callee/caseid and taskid/workflow_id":
        "workflow_call_info",
    "Obtian Call Information and Recording Link by Call ID": "workflow_call",
    "Obtain All the Recordings of a Single Number in the Workflow": "workflow_recordings",
    "Query workflow_id using case_id/callee": "workflow_find",
}  # fmt: skip

_SECTIONS = {
    "催收": "快速上手",
    "Collection": "Quick Start",
    "营销&电商": "快速上手",
    "Telemarketing & E-commerce": "Quick Start",
    "信审": "快速上手",
    "Info Check": "Quick Start",
}
"""The variants of tasks and plans, with how each calls its quick start."""

_WEBHOOK_WORDS = ("通知", "Webhook", "Notification", "回调", "Data Push", "数据推送", "End Status")
_FINISHED = {
    "计划": "plan",
    "plan": "plan",
    "电话": "call",
    "call": "call",
    "任务": "task",
    "task": "task",
}
_OF_WORKFLOWS = {
    "WABA": "waba",
    "Chatbot": "chatbot",
    "电话拨打结束": "call",
    "Call Completion": "call",
    "End Status": "call",
    "名单结束": "list",
    "List Completion": "list",
    "状态变更": "workflow",
    "Status Change": "workflow",
    "数据推送": "node",
    "Data Push": "node",
}
_INBOUND = {
    "转人工": "inbound-transferred",
    "Transfer": "inbound-transferred",
    "结束": "inbound-ended",
    "Ends": "inbound-ended",
}
_TOP: Mapping[str, tuple[str, ...] | str] = {
    "API 文档介绍": PROSE,
    "Introductions": PROSE,
    "快速上手": PROSE,
    "Quick Start": PROSE,
    "验证并获取令牌": ("auth",),
    "Token Authentication and Obtain": ("auth",),
    "全局错误代码": ("refused",),
    "Error Codes": ("refused",),
}
_LATER = {
    "加解密对接": AES,
    "回调数据加解密对接": AES,
    "Flex_Route": CUSTOM,
    "API_Store": CUSTOM,
    "DIDI营销定制": DIDI,
    "Chatbot": CHATBOT,
    "Chatbot English": CHATBOT,
}


def titles(leaves: Mapping[str, list[tuple[str, ...]]]) -> Iterator[Title]:
    """Each leaf of the indexes (platform → headings with the title last) as a row.

    Raises KeyError for a title that nobody has placed.
    """
    for path in leaves["blu"]:
        yield _title("blu", path, _BLU[path[-1]])
    for path in leaves["huawei"]:
        yield _title("huawei", path, _HUAWEI[path[-1]])
    for path in leaves["airudder"]:
        yield _title("airudder", path, _of_airudder(path))


def _title(platform: str, path: tuple[str, ...], what: tuple[str, ...] | str) -> Title:
    if isinstance(what, str):
        return Title(platform, path, reason=what)
    if isinstance(what, Pushed):
        return Title(platform, path, pushes=tuple(what))
    return Title(platform, path, operations=what)


def _of_airudder(path: tuple[str, ...]) -> tuple[str, ...] | str:
    top, title = path[0], path[-1]
    if top in _LATER:
        return _LATER[top]
    if top == "Inbound Callback":
        return _of_inbound(title)
    if top in _SECTIONS:
        return _of_variant(top, path)
    if top.casefold().startswith("workflow"):
        return _of_workflow(path)
    return _TOP[title]


def _of_variant(top: str, path: tuple[str, ...]) -> tuple[str, ...] | str:
    title = path[-1]
    if title == _SECTIONS[top]:
        return PROSE
    plans = "计划" in path[1] or "Plans" in path[1]
    if any(word in title for word in _WEBHOOK_WORDS):
        return _of_webhook(title)
    table = _PLANS_CHINESE | _PLANS_ENGLISH if plans else _TASKS_CHINESE | _TASKS_ENGLISH
    return (table[title],)


def _of_workflow(path: tuple[str, ...]) -> tuple[str, ...] | str:
    title = path[-1]
    if title in _FLOWS:
        return (_FLOWS[title],)
    if len(path) > 2:
        return Pushed("pds")
    for word, kind in _OF_WORKFLOWS.items():
        if word in title:
            return Pushed(kind)
    raise KeyError(title)


def _of_webhook(title: str) -> Pushed:
    """A finished plan, call or task, in either language."""
    for word, kind in _FINISHED.items():
        if word in title.casefold():
            return Pushed(kind)
    raise KeyError(title)


def _of_inbound(title: str) -> tuple[str, ...] | str:
    for word, kind in _INBOUND.items():
        if word in title:
            return Pushed(kind)
    return PROSE
