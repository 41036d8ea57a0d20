"""What AI Rudder sends (vendors/airudder.md, sections 2 to 4 and 6.1).

Field names here are ours; the vendor's come from the contract, in both spellings. Only the token
answer and the fields of a call are documented; how details are nested is assumed.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeVar

from pydantic import AliasChoices, Field, TypeAdapter, create_model

from dialwatch.platforms.contract import Aliases
from dialwatch.platforms.wiring import Text, Whole, Wire, aliased

__all__ = [
    "Detail",
    "Envelope",
    "Models",
    "QuestionAnswer",
    "Redial",
    "Robot",
    "Task",
    "TokenAnswer",
    "detail_lists",
    "models",
]


M = TypeVar("M", bound=Wire)


class Envelope(Wire):
    """Around every answer: `{"data", "status", "code"}`."""

    code: Whole | Text = None
    status: Text = None
    message: Text = None


class TokenData(Wire):
    """Inside of a token answer."""

    token: Text = None


class TokenAnswer(Envelope):
    """The answer to `auth`: documented whole."""

    data: TokenData | None = None


class Task(Wire):
    """The header of a task."""

    task_id: Text = None
    task_name: Text = None
    status: Text = None
    created_at: Text = None
    repeat_interval: Whole = None
    repeat_number: Whole = None
    robot_hash: Text = None
    robot_method: Text = None
    sip_line: Text = None
    schedule_start_time: Text = None
    schedule_end_time: Text = None


class Redial(Wire):
    """An earlier dial of the same entry (`redail_call[]`): eight documented fields."""

    call_id: Text = None
    call_start_time: Text = None
    ring_type: Text = None
    ring_time: Whole = None
    hangup_type: Text = None
    result_label: Text = None
    caller_number: Text = None
    callee_number: Text = None


class QuestionAnswer(Wire):
    """A question of an Info Check robot; `-` stands for no value."""

    question_name: Text = None
    question_content: Text = None
    question_type: Text = None
    whether_answer: Text = None
    status: Text = None
    answer: Text = None
    answer_text: Text = None
    answer_text_slot: Text = None
    var: Text = None
    verification_results: Text = None


class Detail(Wire):
    """A listed number and its last dial."""

    id: Text = None
    callee: Text = None
    result: Text = None
    result_label: Text = None
    duration: Whole = None
    hangup_type: Text = None
    ring_type: Text = None
    question_answer: list[QuestionAnswer] | None = None
    event_label: dict[str, Any] | None = None
    slots: dict[str, Any] | None = None
    ner_slots: dict[str, Any] | None = None
    variables: dict[str, Any] | None = None
    robot_hash: Text = None
    call_id: Text = None
    call_times: Whole = None
    call_start_time: Text = None
    """The moment the callee answered; empty when nobody did."""
    call_end_time: Text = None
    ring_time: Whole = None
    talk_round: Whole = None
    redail_call: list[Redial] | None = None
    intention_description: Text = None
    caller_number: Text = None
    recording_url: Text = None
    """Of a workflow's call, where it is told (airudder-workflow.md 2.11)."""


class Robot(Wire):
    """A row of the robot list."""

    robot_hash: Text = None
    robot_name: Text = None


@dataclass(frozen=True, slots=True)
class Models:
    """The models under one contract's names."""

    task: type[Task]
    detail: type[Detail]
    redial: type[Redial]
    robot: type[Robot]
    details: TypeAdapter[Any]
    """Of the whole answer to `detail`: `.data` is a Task with `.details`."""
    list: TypeAdapter[Any]
    """Of some details alone."""


@lru_cache(maxsize=16)
def models(fields: tuple[tuple[str, Aliases], ...]) -> Models:
    """The models that read a contract's field names (`Contract.fields`, as tuples)."""
    names = dict(fields)
    task = aliased(Task, names.get("task", ()))
    redial = aliased(Redial, names.get("redial", ()))
    base = aliased(Detail, names.get("detail", ()))
    detail = _with(base, redail_call=(list[redial] | None, None))  # type: ignore[valid-type]
    lists = Field(default=None, validation_alias=AliasChoices(*detail_lists(fields)))
    data = _with(task, details=(list[detail] | None, lists))  # type: ignore[valid-type]
    return Models(
        task,
        detail,
        redial,
        aliased(Robot, names.get("robot", ())),
        TypeAdapter(_with(Envelope, data=(data | None, None))),
        TypeAdapter(list[detail]),  # type: ignore[valid-type]
    )


def _with(base: type[M], **fields: Any) -> type[M]:
    """The model with fields whose types are known only now."""
    return create_model(base.__name__, __base__=base, **fields)


def detail_lists(fields: tuple[tuple[str, Aliases], ...]) -> tuple[str, ...]:
    """The names under which the details of a task may stand."""
    return dict(dict(fields).get("answer", ())).get("details", ("details",))
