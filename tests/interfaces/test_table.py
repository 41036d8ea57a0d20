"""The coverage table itself: every title has a place, and what lacks something is named."""

import json

import pytest
from tests.interfaces.heard import FOLDER, heard_in, note
from tests.interfaces.table import INDEX, as_markdown, leaves, problems, rows
from tests.interfaces.titles import REASONS, titles

from dialwatch.calls.platform import Platform
from dialwatch.calls.push import PUSH_KINDS
from dialwatch.platforms.catalogue import SPECS

needs_index = pytest.mark.skipif(
    not INDEX.exists(), reason="the vendors' indexes are not ours to hand on"
)

LITTLE = """
## Blu V2.0
- Create task (POST)
- Upload user list (POST)
## Huawei Cloud PrivateNumber
- X mode call control
## AI Rudder
- 催收
  - 调用任务相关 API
    - 列出已创建的任务
"""


@needs_index
def test_every_title_is_an_operation_of_ours_or_says_why_it_is_not():
    found = list(titles(leaves(INDEX.read_text(encoding="utf-8"))))
    assert len(found) > 250
    for title in found:
        known = {*SPECS[Platform(title.platform)], "auth", "refused"}
        assert set(title.operations) <= known, title
        kinds = {kind.id for kind in PUSH_KINDS[Platform(title.platform)]}
        assert set(title.pushes) <= kinds, title
        told = [bool(title.operations), bool(title.pushes), title.reason in REASONS]
        assert sum(told) == 1, title


@needs_index
def test_every_operation_stands_behind_a_title():
    found = titles(leaves(INDEX.read_text(encoding="utf-8")))
    used = {(one.platform, name) for one in found for name in one.operations}
    ours = {(platform.value, name) for platform, specs in SPECS.items() for name in specs}
    assert ours <= used


@needs_index
def test_every_kind_of_push_stands_behind_a_title():
    found = titles(leaves(INDEX.read_text(encoding="utf-8")))
    used = {(one.platform, kind) for one in found for kind in one.pushes}
    ours = {(platform.value, kind.id) for platform, of in PUSH_KINDS.items() for kind in of}
    assert ours == used


def test_a_title_that_nobody_has_placed_is_an_error():
    with pytest.raises(KeyError):
        rows(LITTLE.replace("Create task", "Dance"), {})


def test_what_no_test_performs_is_named():
    heard = {("blu", "create_task"): {"client": 2, "screen": 1}, ("blu", "upload"): {"client": 1}}
    told = problems(rows(LITTLE, heard))
    assert told == [
        "Upload user list (POST): no test performs upload on the screen",
        "催收 › 调用任务相关 API › 列出已创建的任务: no test performs list through a client",
    ]


def test_the_table_shows_counts_evidence_and_reasons():
    heard = {("blu", "upload"): {"client": 1, "screen": 3}}
    text = as_markdown(rows(LITTLE, heard))
    assert "| blu | Upload user list (POST) | upload | 1 | 4 | 3 | C |" in text
    assert "| huawei | X mode call control | pushed: status" in text


def test_notes_are_added_up_and_refusals_kept_apart(tmp_path, monkeypatch):
    monkeypatch.setenv(FOLDER, str(tmp_path))
    note("client", {"blu": {"query": {"200": 2, "reset": 1}}, "faults": {"reset": 1}})
    note("screen", {"blu": {"query": {"200": 1}}, "huawei": {"record_address": {"301": 1}}})
    assert heard_in(tmp_path) == {
        ("blu", "query"): {"client": 2, "refused": 1, "screen": 1},
        ("huawei", "record_address"): {"screen": 1},
    }
    assert all(json.loads(path.read_text()) for path in tmp_path.glob("*.json"))


def test_without_a_folder_no_note_is_left(tmp_path, monkeypatch):
    monkeypatch.delenv(FOLDER, raising=False)
    note("client", {})
    assert not list(tmp_path.iterdir())
