from dialwatch.ui.charts.palette import SeriesColours
from dialwatch.ui.theme import DARK, LIGHT, campaign_colour


def test_a_campaign_has_the_colour_that_it_has_everywhere():
    assert SeriesColours().colour(DARK, "campaign", "3") == campaign_colour(DARK, 3)


def test_a_line_keeps_its_colour_when_another_appears():
    colours = SeriesColours()
    before = colours.colour(LIGHT, "line", "+622150550102")
    colours.meet("line", ["+622150550101", "+622150550102"])
    assert colours.colour(LIGHT, "line", "+622150550102") == before
    assert colours.colour(LIGHT, "line", "+622150550101") != before


def test_platforms_have_fixed_places():
    one, other = SeriesColours(), SeriesColours()
    one.colour(DARK, "platform", "airudder")
    assert one.colour(DARK, "platform", "blu") == other.colour(DARK, "platform", "blu")
