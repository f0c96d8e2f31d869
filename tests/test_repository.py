"""What must stay true of the repository as a whole."""

import fnmatch
import json
import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOP_LEVEL = {
    *("kiosk", "maps", "data", "resources", "tests", "docs", "packaging", ".ci", "main.py", "pyproject.toml"),
    *("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", "ARCHITECTURE.md", "Makefile", ".gitignore"),
    *("requirements.in", "requirements-dev.in", "requirements.txt", "requirements-dev.txt"),
}
REQUIREMENTS = ("requirements.txt", "requirements-dev.txt")


def tracked() -> list[str]:
    """Every path that git follows."""
    answer = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [path for path in answer.stdout.split("\0") if path and (ROOT / path).is_file()]


def test_the_top_level_holds_only_what_the_architecture_names() -> None:
    assert {Path(path).parts[0] for path in tracked()} <= TOP_LEVEL


def test_the_list_of_shipped_modules_is_that_of_the_pinned_requirements() -> None:
    script = runpy.run_path(str(ROOT / "packaging" / "licences.py"))
    committed = json.loads((ROOT / "resources" / "licences" / "modules.json").read_text(encoding="utf-8"))
    assert committed == script["modules"](), "run make licences"


def test_every_shipped_module_has_a_known_licence_and_its_text() -> None:
    committed = json.loads((ROOT / "resources" / "licences" / "modules.json").read_text(encoding="utf-8"))
    assert [module["name"] for module in committed if not module["licence"] or not module["text"].strip()] == []


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_every_requirement_is_pinned_with_hashes(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    requirements = [line for line in lines if line and not line.lstrip().startswith("#")]
    assert requirements
    assert [line for line in requirements if not re.match(r"^[\w.-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", line)] == []


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_requirements_name_no_package_index(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert re.findall(r"https?:|--(?:extra-)?index-url|--find-links|--trusted-host", text) == []


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_wished_package_is_pinned(name: str) -> None:
    wished = (ROOT / name).with_suffix(".in").read_text(encoding="utf-8")
    names = re.findall(r"^([A-Za-z][\w.-]*)", wished, re.MULTILINE)
    pinned = (ROOT / name).read_text(encoding="utf-8").lower().replace("_", "-")
    assert [wish for wish in names if f"\n{wish.lower()}==" not in f"\n{pinned}"] == []


@pytest.mark.parametrize("name", [path for path in tracked() if path.endswith(".md")])
def test_links_between_documents_lead_somewhere(name: str) -> None:
    document = ROOT / name
    links = re.findall(r"\]\((?!https?:)([^)#\s]+)[^)]*\)", document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_debian_packages_are_listed_once_each() -> None:
    lines = (ROOT / "packaging" / "debian-packages.txt").read_text(encoding="utf-8").splitlines()
    names = [line.split()[0] for line in lines if line and not line.startswith("#")]
    assert names
    assert len(names) == len(set(names))
    assert [name for name in names if not re.fullmatch(r"[a-z0-9][a-z0-9+.-]+", name)] == []


def test_no_file_names_the_machine_it_was_written_on() -> None:
    written_here = re.compile("|".join(["/" + "work/", "/" + "root/", "files.python" + "hosted", "pypi" + r"\.org"]))
    found = []
    for path in tracked():
        content = (ROOT / path).read_bytes()
        if b"\0" not in content and written_here.search(content.decode("utf-8")):
            found.append(path)
    assert found == []


def test_the_chime_is_what_its_script_makes() -> None:
    script = runpy.run_path(str(ROOT / "packaging" / "chime.py"))

    assert script["FILE"].read_bytes() == script["chime"]()


def test_no_test_file_is_passed_over(pytestconfig: pytest.Config) -> None:
    """``build`` is a folder that tools pass over by default; here it is also a package with tests."""
    written = [path for path in tracked() if re.fullmatch(r"tests/(.*/)?test_\w+\.py", path)]
    folders = {folder.name for path in written for folder in Path(path).parents}

    assert "build" in folders
    assert pytestconfig.getini("testpaths") == ["tests"]
    assert [name for pattern in pytestconfig.getini("norecursedirs") for name in fnmatch.filter(folders, pattern)] == []


def test_every_python_file_is_linted() -> None:
    command = [sys.executable, "-m", "ruff", "check", "--show-files", "."]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    seen = {str(Path(line).relative_to(ROOT)) for line in answer.stdout.splitlines()}

    assert {path for path in tracked() if path.endswith(".py")} - seen == set()
