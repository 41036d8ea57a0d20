"""The colours can be read."""

import re

import pytest

from dialwatch.ui.theme.colours import DARK, LIGHT, Colours, campaign_colour, contrast
from dialwatch.ui.theme.theme import Choice, stylesheet, theme

BOTH = pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
GROUNDS = ("window", "surface", "raised", "hover", "selected")


def test_contrast_of_black_and_white_is_that_of_wcag():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@BOTH
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_text_colour_reaches_4_5_on_every_ground(colours: Colours, ground: str):
    for ink in ("text", "muted", "accent", "good", "warn", "bad"):
        assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5, ink


@BOTH
def test_lines_and_frames_reach_3(colours: Colours):
    for line in (*colours.series, colours.outline):
        for ground in (colours.surface, colours.selected):
            assert contrast(line, ground) >= 3.0, (line, ground)
    assert contrast(colours.on_accent, colours.accent) >= 4.5


@BOTH
def test_series_can_be_told_apart_and_a_campaign_keeps_its_colour(colours: Colours):
    assert len(set(colours.series)) == 8
    assert campaign_colour(colours, 1) == colours.series[0]
    assert campaign_colour(colours, 9) == campaign_colour(colours, 1)


@BOTH
def test_the_stylesheet_names_only_colours_of_the_theme(colours: Colours):
    text = stylesheet(colours)
    assert "$" not in text.replace("$names", "")
    ours = {getattr(colours, name) for name in Colours.__dataclass_fields__ if name != "dark"}
    named = set(re.findall(r"#[0-9A-Fa-f]{6}\b", text))
    assert named <= {colour for colour in ours if isinstance(colour, str)}


def test_the_theme_changes_and_says_so(qtbot, qapp):
    with qtbot.waitSignal(theme().changed):
        theme().choose(Choice.LIGHT)
    assert qapp.palette().window().color().name().upper() == LIGHT.window
    with qtbot.assertNotEmitted(theme().changed):
        theme().choose(Choice.LIGHT)
