"""Puts ES modules into one script: a browser loads no module of a file opened by double-click.

Each module becomes a function that is called once and returns what it exports, those it imports before it. This knows
the few forms that our modules are written in, each at the beginning of a line, and refuses any other::

    import { a, b } from "./name.js";         also over several lines
    export const a = …                        also function, function*, async function and class
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from maps.export.errors import ExportError

IMPORT = re.compile(r'^import \{([\w$,\s]*)\} from "\./([\w.-]+\.js)";$', re.MULTILINE)
EXPORT = re.compile(r"^export (?=(?:const|class|function|async function)(?: |\* )([\w$]+)\b)", re.MULTILINE)
COMMENT = re.compile(r"^\s*/\*\*?.*?\*/|^\s*//[^\n]*", re.DOTALL | re.MULTILINE)
"""Comments that begin a line. One behind code must not speak of what is looked for: it is refused."""
UNKNOWN = re.compile(r"^\s*(?:import|export)\b.*|\bimport\s*[(.].*", re.MULTILINE)
UNSAFE = re.compile(r"</script|<!--", re.IGNORECASE)
"""What the HTML parser would read in the middle of a script."""


@dataclass(frozen=True, slots=True)
class _Module:
    name: str
    imports: tuple[tuple[str, tuple[str, ...]], ...]
    exports: tuple[str, ...]
    body: str


def bundle(modules: Mapping[str, str], entry: str) -> str:
    """One module script that runs the module ``entry`` and all that it imports, each once.

    ``modules`` maps file names to their code. Raises ``ExportError`` for a module that is missing, exports not what
    is imported, is imported in a ring, or is written in a form that is not known here.
    """
    read = {name: _read(name, code) for name, code in modules.items()}
    order = list(_in_order(read, entry, (), set()))
    for module in order:
        for name, wanted in module.imports:
            if missing := sorted(set(wanted) - set(read[name].exports)):
                raise ExportError(f"{module.name} imports {missing[0]} from {name}, which does not export it.")
    return "\n".join(_written(module) for module in order)


def _read(name: str, code: str) -> _Module:
    if UNSAFE.search(code):
        raise ExportError(f"{name} holds </script or <!--, which ends or hides a script in a document.")
    code = COMMENT.sub("", code.replace("\r\n", "\n"))
    imports = tuple((file, _names(name, listed)) for listed, file in IMPORT.findall(code))
    exports = tuple(EXPORT.findall(code))
    body = EXPORT.sub("", IMPORT.sub("", code))
    if unknown := UNKNOWN.search(body):
        raise ExportError(f"{name} is written in a form that cannot be put together: {unknown[0].strip()[:80]}")
    return _Module(name, imports, exports, re.sub(r"\n{3,}", "\n\n", body).strip())


def _names(module: str, listed: str) -> tuple[str, ...]:
    names = tuple(name for part in listed.split(",") if (name := part.strip()))
    if wrong := next((name for name in names if not re.fullmatch(r"[\w$]+", name)), None):
        raise ExportError(f"{module} imports {wrong!r}: a name cannot be changed on import.")
    return names


def _in_order(read: Mapping[str, _Module], name: str, above: tuple[str, ...], done: set[str]) -> Iterator[_Module]:
    """What a module imports, then the module itself."""
    if name in above:
        raise ExportError(f"Modules import each other in a ring: {' → '.join([*above, name])}.")
    if name not in read:
        raise ExportError(f"{above[-1] if above else 'The page'} imports {name}, which is not there.")
    if name in done:
        return
    for imported, _ in read[name].imports:
        yield from _in_order(read, imported, (*above, name), done)
    done.add(name)
    yield read[name]


def _written(module: _Module) -> str:
    taken = [f"const {{ {', '.join(names)} }} = {_variable(file)};" for file, names in module.imports if names]
    given = f"return {{ {', '.join(module.exports)} }};"
    return "\n".join([f"const {_variable(module.name)} = (() => {{", *taken, module.body, given, "})();"])


def _variable(file: str) -> str:
    return "$" + re.sub(r"\W", "_", file.removesuffix(".js"))
