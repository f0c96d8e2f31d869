"""Where the kiosk keeps its files."""

from pathlib import Path

from kiosk.paths import content_folder, editions_folder, log_folder, state_folder


def test_the_folders_of_the_platform_are_used(tmp_path: Path) -> None:
    environment = {"XDG_DATA_HOME": str(tmp_path / "data"), "XDG_STATE_HOME": str(tmp_path / "state")}

    assert editions_folder(environment, "linux") == tmp_path / "data/campus-grand-parc/editions"
    assert state_folder(environment, "linux") == tmp_path / "state/campus-grand-parc"
    assert log_folder(environment, "linux") == tmp_path / "state/campus-grand-parc/logs"


def test_without_a_choice_the_usual_places_in_the_home_are_used() -> None:
    assert editions_folder({}, "linux") == Path.home() / ".local/share/campus-grand-parc/editions"
    assert state_folder({"XDG_STATE_HOME": "relative"}, "linux") == Path.home() / ".local/state/campus-grand-parc"


def test_on_windows_the_local_application_data_are_used(tmp_path: Path) -> None:
    environment = {"LOCALAPPDATA": str(tmp_path)}

    assert editions_folder(environment, "win32") == tmp_path / "campus-grand-parc/editions"


def test_the_shipped_content_is_where_staff_edit_it() -> None:
    assert (content_folder() / "kiosk.yaml").is_file()
