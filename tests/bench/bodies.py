"""Answers of the platforms as the bench reads them, in the shapes of vendors' documents."""

import json
import random
from datetime import UTC, datetime, timedelta
from typing import Any

__all__ = ["BLU_TASK", "TASK", "blu_pages", "details", "push"]

TASK = "bench-task"
BLU_TASK = "88120457"
_MORNING = datetime(2026, 11, 20, 2, 0, tzinfo=UTC)
_ENDS = (("normal", 30), ("busy", 12), ("null", 38), ("cantuse", 12), ("unregister", 8))
_DETECTIONS = (("D99", 32), ("D01", 12), ("D00", 38), ("D02", 12), ("D03", 6))


def details(count: int) -> bytes:
    """AI Rudder's answer to `detail` with `count` calls: every fifth number was redialled."""
    chance = random.Random(1)
    words, weights = zip(*_ENDS, strict=True)
    rows, made = [], 0
    while made < count:
        number = len(rows)
        redialled = number % 5 == 4 and made + 2 <= count
        rows.append(_detail(number, chance.choices(words, weights)[0], redialled, chance))
        made += 1 + redialled
    data = {
        "task_id": TASK,
        "task_name": "Bench",
        "status": "calling",
        "created_at": _local(0),
        "robot_hash": "robot-a",
        "sip_line": "line 1",
        "details": rows,
    }
    return json.dumps({"code": "200", "status": "OK", "data": data}).encode()


def push(number: int, task: str) -> bytes:
    """AI Rudder's push of one finished call; each number makes another call."""
    call = _detail(number % 3600, "normal", redialled=False, chance=random.Random(number))
    call |= {"id": 189_000_000 + number, "callee": f"+62812{number:08d}"}
    told = {
        "task_id": task,
        "task_name": "Bench",
        "status": "calling",
        "robot_hash": "robot-a",
        "sip_line": "line 1",
        "details": [call],
    }
    return json.dumps(told).encode()


def _detail(number: int, word: str, redialled: bool, chance: random.Random) -> dict[str, Any]:
    answered = word == "normal"
    ring, talk = 4 + number % 30, (5 + number % 170 if answered else 0)
    asked = {
        "question_name": "Q1",
        "question_content": "Is this the person we look for?",
        "question_type": "whether",
        "whether_answer": "Answered",
        "status": "Completed",
        "answer": "Yes",
        "answer_text": "ya, betul",
        "answer_text_slot": "-",
        "var": "-",
        "verification_results": "-",
    }
    return {
        "id": 89_000_000 + number,
        "callee": f"+62811{number:07d}",
        "result": "finished",
        "result_label": "ABCDEF"[number % 6] if answered else "",
        "duration": talk,
        "hangup_type": "ByCallee",
        "ring_type": word,
        "question_answer": [asked] if answered else [],
        "EventLabel": {"Promise": "Promise"} if answered else {},
        "NerSlots": {},
        "variables": {"name": f"Person {number}", "amount": "150000", "birthday": "0104"},
        "robot_hash": "robot-a",
        "call_id": f"id{chance.getrandbits(96):024x}",
        "call_times": 2 if redialled else 1,
        "call_start_time": _local(number + ring) if answered else "",
        "call_end_time": _local(number + ring + talk),
        "ring_time": ring,
        "talk_round": min(9, talk // 8),
        "redail_call": [_redial(number, chance)] if redialled else [],
        "intention_description": "",
        "caller_number": f"+62215550{number % 40:02d}",
    }


def _redial(number: int, chance: random.Random) -> dict[str, Any]:
    return {
        "CallID": f"{chance.getrandbits(96):024x}",
        "CallStartTime": _local(number - 900),
        "RingType": "busy",
        "RingTime": 3,
        "HangupType": "ByCallee",
        "ResultLabel": "",
        "caller_number": f"+62215550{number % 40:02d}",
        "callee_number": f"+62811{number:07d}",
    }


def blu_pages(count: int, size: int = 100) -> list[bytes]:
    """Blu's pages of `count` dial results."""
    words, weights = zip(*_DETECTIONS, strict=True)
    drawn = random.Random(2).choices(words, weights, k=count)
    rows = [_result(number, word) for number, word in enumerate(drawn)]
    pages = [rows[start : start + size] for start in range(0, count, size)]
    return [
        json.dumps(
            {"code": 2000, "message": "ok", "data": {"count": len(page), "list": page}}
        ).encode()
        for page in pages
    ]


def _result(number: int, word: str) -> dict[str, Any]:
    answered = word == "D99"
    ring, talk = 4 + number % 30, (5 + number % 170 if answered else 0)
    said = [
        {"role": "robot", "content": "Good morning, is it a good time?", "time": _local(number)}
    ]
    return {
        "taskId": int(BLU_TASK),
        "jobId": 440_071 + number // 200,
        "callId": f"c-{BLU_TASK}-{number:012x}",
        "id": 89_000_000 + number,
        "name": f"Person {number}",
        "mobile": f"+5255{number:08d}",
        "extVars": json.dumps({"uniqueId": f"u-{number}", "orderId": number}),
        "callVars": json.dumps({"ClientName": f"Person {number}", "OverDueDays": "12"}),
        "status": "Connected" if answered else "Unconnected",
        "startTime": _local(number),
        "answerTime": _local(number + ring) if answered else None,
        "endTime": _local(number + ring + talk),
        "duration": talk,
        "conclusion": "HPTP" if answered else "Unconnected",
        "detection": word,
        "recordUrl": f"https://recordings.example.test/{number}.mp3" if answered else None,
        "slots": {"PaymentTime": None, "PaymentAmount": None},
        "scripts": said if answered else [],
    }


def _local(seconds: float) -> str:
    return f"{_MORNING + timedelta(seconds=seconds):%Y-%m-%d %H:%M:%S}"
