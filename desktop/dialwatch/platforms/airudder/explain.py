"""What a stored AI Rudder record holds beyond the columns of the call table."""

from typing import Any

from pydantic import ValidationError

from dialwatch.calls.errors import BadAnswer
from dialwatch.platforms.airudder.wire import QuestionAnswer
from dialwatch.platforms.contract import Contract
from dialwatch.platforms.port import CallDetail, Question
from dialwatch.platforms.wiring import clean, fields_of, loosely, plain, shown

__all__ = ["explain"]

_NESTED = ("question_answer", "event_label", "slots", "ner_slots", "variables", "redail_call")


def explain(raw: bytes, contract: Contract) -> CallDetail:
    """Questions and answers, slots, labels, variables. Never raises: what cannot be read is out."""
    try:
        told = loosely(raw, "Record")
    except BadAnswer:
        return CallDetail()
    names = dict(contract.fields.get("detail", ()))

    def nested(field: str) -> Any:
        return next((told[name] for name in names.get(field, (field,)) if told.get(name)), None)

    hidden = {name for field in _NESTED for name in names.get(field, (field,))}
    return CallDetail(
        questions=_questions(nested("question_answer")),
        slots=shown(nested("slots")) | shown(nested("ner_slots")),
        labels=_labels(nested("event_label")),
        variables=shown(nested("variables")),
        fields=fields_of(told, hidden),
    )


def _labels(told: Any) -> list[str]:
    """Each label once; where key and value differ both are shown."""
    if isinstance(told, dict):
        return [key if plain(value) in ("", key) else f"{key}: {plain(value)}"
                for key, value in told.items()]  # fmt: skip
    return [text for one in told if (text := plain(one))] if isinstance(told, list) else []


def _questions(told: Any) -> list[Question]:
    questions = []
    for row in told if isinstance(told, list) else []:
        try:
            asked = QuestionAnswer.model_validate(row)
        except ValidationError:
            continue
        questions.append(
            Question(
                name=clean(asked.question_name),
                content=clean(asked.question_content),
                answer=_value(asked.answer) or _value(asked.whether_answer),
                text=_value(asked.answer_text),
                result=_value(asked.verification_results) or _value(asked.status),
            )
        )
    return questions


def _value(text: str | None) -> str:
    """`-` stands for no value."""
    told = clean(text)
    return "" if told == "-" else told
