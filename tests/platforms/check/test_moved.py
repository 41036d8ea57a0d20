"""Where an operation may have gone."""

from dialwatch.platforms.check.moved import candidates


def test_where_one_went_others_are_looked_for_first():
    told = candidates("/service/cloud/detail", [("/service/cloud/list", "/service/v5/list")])
    assert told[0] == "/service/v5/detail"


def test_a_move_that_does_not_fit_the_path_is_no_hint():
    assert "/other" not in candidates("/rest/v1/query", [("/a/b", "/other")])


def test_other_versions_and_a_version_put_in():
    assert "/rest/v2/queryCallResult" in candidates("/rest/v1/queryCallResult")
    assert "/service/cloud/v2/detail" in candidates("/service/cloud/detail")


def test_few_are_tried_and_never_the_path_itself():
    told = candidates("/rest/v1/caas/v2.0/x", [("/rest/v1/a", "/rest/v1/a")])
    assert len(told) == len(set(told)) <= 12
    assert "/rest/v1/caas/v2.0/x" not in told
