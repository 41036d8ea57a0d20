import numpy as np
import pytest
from PySide6.QtCore import QRectF

from dialwatch.ui.charts.spark import Sparkline


@pytest.fixture
def spark(qtbot):
    made = Sparkline()
    qtbot.addWidget(made)
    made.resize(100, 22)
    made.show()
    return made


@pytest.mark.parametrize(
    "values", [[], [np.nan] * 5, [3], [0, 0, 0], [5, 5], [np.nan, 1, np.nan, 2, 3], range(60)]
)
def test_draws_whatever_there_is(spark, values):
    spark.show_values(list(values))
    assert not spark.grab().isNull()


def test_a_row_of_zeros_lies_at_the_bottom_and_a_steady_count_does_not(spark):
    area = QRectF(0, 0, 100, 20)
    spark.show_values([0.0, 0.0])
    assert spark._places(area)[1].tolist() == [20.0, 20.0]
    spark.show_values([7.0, 7.0])
    assert spark._places(area)[1].tolist() == [0.0, 0.0]


def test_the_highest_value_reaches_the_top(spark):
    spark.show_values([1.0, np.nan, 4.0])
    assert spark._places(QRectF(0, 0, 100, 20))[1][2] == 0.0
