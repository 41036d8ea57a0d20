"""What the engine says, in the window's language."""

import json

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from dialwatch.calls.form import Choice, FieldKind, FormField
from dialwatch.resources import resource
from dialwatch.ui.engine_forms import spoken_field
from dialwatch.ui.engine_templates import Template
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.languages import Language, fall_silent, speak

FIGURES = ("12", "7", "35", "41")
NAMES = ("Zeta-1", "Omega-2", "Kappa-3", "Sigma-4", "Rho-5")


@pytest.fixture(params=[Language.CHINESE, Language.SPANISH], ids=str)
def language(request, qapp):
    """Spoken in the test, silent after it."""
    locale = QLocale()
    speak(qapp, request.param)
    yield request.param
    fall_silent(qapp)
    QLocale.setDefault(locale)


@pytest.fixture
def chinese(qapp):
    """Chinese alone: where what is looked at is the way, and not the words."""
    locale = QLocale()
    speak(qapp, Language.CHINESE)
    yield
    fall_silent(qapp)
    QLocale.setDefault(locale)


def test_each_template_is_found_again_with_its_values(language):
    odd = {}
    told = json.loads(resource("translations", "engine.json").read_text(encoding="utf-8"))
    for text, kinds in told:
        values = [(FIGURES if kind == "n" else NAMES)[place] for place, kind in enumerate(kinds)]
        template = Template(text, kinds)
        said = template.filled(QCoreApplication.translate("Engine", text), values)
        if spoken(template.filled(text, values)) != said:
            odd[text] = spoken(template.filled(text, values))
    assert not odd


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("There is no such call.", "没有此通话。"),
        ("Blu: the answer was empty.", "Blu：应答为空。"),
        ("A row of nobody's.", "A row of nobody's."),
        ("", ""),
        # A number stays what it is, and a figure is written as the window writes it.
        ("Row 12,345 of the list: +6281200000017", "名单第 12\u2009345 行：+6281200000017"),
        # A value that is a text of the engine's is spoken, too.
        ("Not sent: The engine refused.", "未发送：引擎拒绝了请求。"),
        ("The engine cannot be reached.", "无法连接引擎。"),
        (
            "Could not be listed: Blu asks us to slow down (429).",
            "无法列出：Blu 要求放慢速度（429）。",
        ),
        # Sentences that were put together, one after the other, and one that nobody knows.
        (
            "Blu refused the key. Check it and enter it again. So it is. Ask again in a minute.",
            "Blu 拒绝了密钥。请检查并重新输入。So it is. 请一分钟后再询问。",
        ),
        # What a platform said, and what the user named, are theirs.
        ("“Cancel call” lists it, and is not over.", "“Cancel call”列有该号码，且尚未结束。"),
        ("Blu refused the key (code 7). “Refused”", "Blu 拒绝了密钥（代码 7）。“Refused”"),
        ("Jakarta: The engine ended the connection.", "Jakarta：引擎结束了连接。"),
        ("The address must begin with https://.", "地址必须以 https:// 开头。"),
    ],
)
def test_chinese(chinese, text, said):
    assert spoken(text) == said


def test_english_stays_as_it_was_said():
    assert spoken("There is no such call.") == "There is no such call."


def test_a_form_speaks_and_its_values_stay(chinese):
    field = FormField(
        name="direction",
        title="Who may call",
        kind=FieldKind.CHOICE,
        help="Counted from 1.",
        choices=(Choice(value="0", title="both sides"), Choice(value="Page", title="Page")),
    )
    told = spoken_field(field)
    assert (told.name, told.title, told.help) == ("direction", "谁可以呼叫", "从 1 起计。")
    assert told.choices == (Choice(value="0", title="双向"), Choice(value="Page", title="Page"))
