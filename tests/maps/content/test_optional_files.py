"""Files that a content folder may do without."""

from pathlib import Path

from maps.content.reader import read_content
from tests.maps.content.breaking import problems_of

OPTIONAL = (
    *("milestones.yaml", "figures.yaml", "statements.yaml", "notices.yaml"),
    *("chapters.yaml", "europe/centres.yaml", "translations.yaml"),
    *("home.yaml", "help.yaml", "synonyms.yaml", "attract.yaml", "tours.yaml"),
    *("network/network.yaml", "network/rail_lines.yaml", "network/rail_stations.yaml", "network/rail_links.yaml"),
    *("network/interchanges.yaml", "network/travel_times.yaml", "network/comparison.yaml"),
    *("network/service.yaml", "network/buses.yaml"),
)


def test_a_content_folder_may_do_without_these_files(content_folder: Path) -> None:
    for file in OPTIONAL:
        (content_folder / file).unlink()

    content = read_content(content_folder)

    assert (content.milestones, content.figures, content.statements, content.notices) == ((), (), (), ())
    assert (content.chapters, content.centres, content.translations) == ((), (), ())
    assert (content.home, content.help, content.synonyms, content.attract, content.tours) == ((), (), (), (), ())
    assert (content.comparison, content.service, content.buses) == (None, (), ())
    assert (content.network_settings, content.rail_links, content.travel_times) == (None, (), ())


def test_a_statement_cannot_be_told_by_a_file_that_is_not_there(content_folder: Path) -> None:
    (content_folder / "milestones.yaml").unlink()

    assert problems_of(content_folder) == [
        (
            "statements.yaml, line 6, column 31, statements[0].shown_by[1].id: 'line-15' is not a known milestone. "
            "Use an id of milestones.yaml, or add it there."
        ),
    ]
