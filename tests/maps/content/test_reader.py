"""The content folder as a whole. What is said of each way to break it stands in the corpus."""

from pathlib import Path

from maps.content.reader import read_content
from maps.model.problems import MOST_PER_FILE
from tests.maps.content.breaking import problems_of, replace


def test_the_sample_is_good(content_folder: Path) -> None:
    assert problems_of(content_folder) == []


def test_an_alias_bomb_is_refused_without_being_unfolded(content_folder: Path) -> None:
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{level}: &a{level} [*a{level - 1}, *a{level - 1}]" for level in range(1, 20)]
    (content_folder / "places.yaml").write_text("\n".join(lines), encoding="utf-8")

    found = problems_of(content_folder)

    assert "places.yaml, line 1, column 5, a0: '&a0' names a part of the file. Remove it and write values out." in found
    assert (
        "places.yaml, line 20, column 12, a19[0]: '*a18' points to another part of the file. Write the value out."
    ) in found


def test_of_a_file_that_is_broken_all_over_the_first_mistakes_are_named_and_the_others_counted(
    content_folder: Path,
) -> None:
    text = (content_folder / "places.yaml").read_text(encoding="utf-8")
    (content_folder / "places.yaml").write_text(text + "  - 1\n" * 1000, encoding="utf-8")

    found = [problem for problem in problems_of(content_folder) if problem.startswith("places.yaml")]

    assert len(found) == MOST_PER_FILE + 1
    assert found[-1] == "places.yaml, line 145, column 5: here follow 900 more. Settle those before this first."


def test_all_mistakes_are_reported_at_once_in_the_order_of_files_and_lines(content_folder: Path) -> None:
    replace(content_folder, "places.yaml", "status: existing", "status: exist")
    replace(content_folder, "places.yaml", "in_zone: true", "in_zone: 1")
    replace(content_folder, "kiosk.yaml", "heading_deg: 180", "heading_deg: 400")
    replace(content_folder, "network/lines.yaml", "mode: metro", "mode: bus")

    found = problems_of(content_folder)

    assert [problem.split(":")[0] for problem in found] == [
        "kiosk.yaml, line 7, column 14, heading_deg",
        "network/lines.yaml, line 3, column 11, lines[0].mode",
        "places.yaml, line 8, column 14, places[0].in_zone",
        "places.yaml, line 11, column 13, places[0].status",
    ]


def test_a_folder_that_is_not_there_is_one_problem(tmp_path: Path) -> None:
    folder = tmp_path / "nowhere"

    assert problems_of(folder) == [f"{folder}: is not a folder. Name the folder that holds kiosk.yaml."]


def test_a_folder_without_content_is_one_problem(tmp_path: Path) -> None:
    assert problems_of(tmp_path) == [f"{tmp_path}: holds no content. Name the folder that holds kiosk.yaml."]


def test_words_that_yaml_takes_for_truth_values_stay_words(content_folder: Path) -> None:
    replace(content_folder, "places.yaml", "en: Hospital", "en: no")

    content = read_content(content_folder)

    assert content.places[0].name == {"fr": "Hôpital", "en": "no"}


def test_a_bare_text_stands_for_every_language(content_folder: Path) -> None:
    assert read_content(content_folder).settings.title == {"fr": "Campus Grand Parc", "en": "Campus Grand Parc"}
