"""Write what qmllint needs to know of the Python types: ``<out>/<module>/qmldir`` and ``<module>.qmltypes``.

Usage: ``python packaging/qmltypes.py OUT FILE…``; files that declare no ``QML_IMPORT_NAME`` are passed over.
"""

import ast
import subprocess
import sys
from collections import defaultdict
from graphlib import TopologicalSorter
from pathlib import Path

import PySide6

TOOLS = Path(sys.executable).parent
METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes"
BASES = ",".join(str(METATYPES / f"qt6{module}_metatypes.json") for module in ("core", "gui", "qml", "quick"))


def import_name(source: str) -> str | None:
    """The value of the module's ``QML_IMPORT_NAME``, or None."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "QML_IMPORT_NAME":
            return str(ast.literal_eval(node.value))
    return None


def run(tool: str, *arguments: str | Path) -> None:
    """Run one of PySide6's tools; its script is started through this Python, wherever the environment was made."""
    subprocess.run([sys.executable, TOOLS / tool, *map(str, arguments)], check=True)


def write_module(out: Path, name: str, files: list[Path]) -> None:
    """Write ``qmldir`` and ``qmltypes`` of one QML module."""
    folder = out.joinpath(*name.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    metatypes, types = folder / "metatypes.json", f"{folder.name}.qmltypes"
    run("pyside6-metaobjectdump", "--out-file", metatypes, *files)
    run(
        "pyside6-qmltyperegistrar",
        *("--generate-qmltypes", folder / types, "--import-name", name, "--major-version", "1"),
        *("--foreign-types", BASES, "-o", folder / "registrations.cpp", metatypes),
    )
    (folder / "qmldir").write_text(f"module {name}\ntypeinfo {types}\n", encoding="utf-8")


def bases_first(files: list[Path]) -> list[Path]:
    """Files in an order in which what a file imports comes before it: only then are bases known to be QML types."""
    by_module = {".".join(file.with_suffix("").parts): file for file in files}
    imported = {file: set[Path]() for file in files}
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module in by_module and node.col_offset == 0:
                imported[file].add(by_module[node.module])
    return list(TopologicalSorter(imported).static_order())


def main(out: str, *names: str) -> None:
    """Sort the files by module and write each module."""
    modules: defaultdict[str, list[Path]] = defaultdict(list)
    for file in map(Path, names):
        if name := import_name(file.read_text(encoding="utf-8")):
            modules[name].append(file)
    for name, files in modules.items():
        write_module(Path(out), name, bases_first(files))


if __name__ == "__main__":
    main(*sys.argv[1:])
