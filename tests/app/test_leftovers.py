"""What a killed window left of its lists is taken away when the next one starts."""

from dialwatch.app.leftovers import clear_lists


async def test_the_folders_of_readings_are_taken_away_and_nothing_else(tmp_path):
    left = tmp_path / "list-old"
    left.mkdir()
    (left / "good.jsonl").write_text("{}", encoding="utf-8")
    (tmp_path / "lists.json").write_text("{}", encoding="utf-8")
    (tmp_path / "list-of-mine.csv").write_text("x", encoding="utf-8")
    await clear_lists(tmp_path)
    assert {one.name for one in tmp_path.iterdir()} == {"lists.json", "list-of-mine.csv"}
