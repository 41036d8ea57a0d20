"""Which language the window speaks, and how it writes figures and days in it."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from dialwatch.ui.format import age, number, percent, write_like
from dialwatch.ui.intervals import interval_words
from dialwatch.ui.languages import Language, chosen_language, fall_silent, speak
from dialwatch.ui.lifetimes import DAY, life_of, life_text
from dialwatch.ui.mnemonic import without_mnemonic


@pytest.fixture
def spoken(qapp):
    """Puts a language on; all is as before at the end."""
    locale = QLocale()
    yield lambda language: speak(qapp, language)
    fall_silent(qapp)
    QLocale.setDefault(locale)


@pytest.mark.parametrize(
    ("asked", "kept", "system", "language"),
    [
        ("es", "zh_CN", ["en-GB"], Language.SPANISH),
        (None, "zh_CN", ["es-MX"], Language.CHINESE),
        (None, "system", ["es-MX", "en"], Language.SPANISH),
        (None, "", ["zh-Hans-CN", "zh-CN", "en"], Language.CHINESE),
        (None, "klingon", ["de-DE", "es"], Language.SPANISH),
        (None, "", ["de-DE", "C"], Language.ENGLISH),
        (None, "", [], Language.ENGLISH),
    ],
)
def test_the_language_is_asked_for_or_kept_or_the_systems(asked, kept, system, language):
    assert chosen_language(asked, kept, system) is language


def test_chinese_texts_figures_and_days(spoken):
    spoken(Language.CHINESE)
    seen = QCoreApplication.translate("Setup", "Works: %n tasks seen.", "", 5)
    assert seen == "可用：看到 5 个任务。"
    assert age(3 * 3_600_000) == "3小时"
    first, last = datetime(2027, 1, 2, tzinfo=UTC), datetime(2027, 1, 3, 23, 59, 59, tzinfo=UTC)
    ends = (round(first.timestamp() * 1000), round(last.timestamp() * 1000))
    assert interval_words(*ends, UTC, 2026) == "2027年1月2–3日"


def test_what_is_offered_as_a_length_can_be_read_again(spoken):
    spoken(Language.CHINESE)
    for seconds in (0, 30 * DAY, 3 * DAY + 4 * 3600 + 5 * 60 + 6):
        assert life_of(life_text(seconds), ZoneInfo("UTC"), 0) == seconds
    assert life_of("3 d 4 h", ZoneInfo("UTC"), 0) == 3 * DAY + 4 * 3600


def test_english_has_its_plurals(spoken):
    spoken(Language.ENGLISH)
    one = QCoreApplication.translate("Setup", "Works: %n tasks seen.", "", 1)
    assert one == "Works: 1 task seen."


def test_a_decimal_sign_is_the_languages(spoken):
    spoken(Language.ENGLISH)
    write_like(",")
    assert number(1234.5, 1) == "1\u2009234,5"
    assert percent(0.314) == "31,4\u2009%"


def test_words_that_stand_alone_have_no_key():
    assert without_mnemonic("&Save…") == "Save…"
    assert without_mnemonic("保存(&S)…") == "保存…"
