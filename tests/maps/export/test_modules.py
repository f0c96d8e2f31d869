"""ES modules put into one script: the forms that are known, and the refusal of every other."""

import re

import pytest

from maps.export.errors import ExportError
from maps.export.modules import bundle


def test_what_is_imported_comes_first_and_each_module_once() -> None:
    modules = {
        "main.js": 'import { a } from "./a.js";\nimport { b } from "./b.js";\na(b);\n',
        "a.js": 'import { b } from "./b.js";\nexport function a(x) { return x + b; }\n',
        "b.js": "export const b = 1;\n",
        "unused.js": "export const c = 1;\n",
    }

    script = bundle(modules, "main.js")

    assert re.findall(r"^const (\$\w+) =", script, re.MULTILINE) == ["$b", "$a", "$main"]
    assert "import" not in script
    assert "export" not in script


@pytest.mark.parametrize(
    "exported",
    [
        "export const a = 1;",
        "export function a() {}",
        "export function* a() {}",
        "export async function a() {}",
        "export class a {}",
    ],
)
def test_every_form_of_export_that_we_write_is_handed_on(exported: str) -> None:
    script = bundle({"main.js": 'import { a } from "./a.js";\na;\n', "a.js": f"{exported}\n"}, "main.js")

    assert exported.removeprefix("export ") in script
    assert "return { a };" in script
    assert "const { a } = $a;" in script


def test_an_import_over_several_lines_and_one_without_names_are_known() -> None:
    modules = {
        "main.js": 'import {\n  a,\n  b,\n} from "./a.js";\nimport {} from "./c.js";\na(b);\n',
        "a.js": "export const a = Math.abs;\nexport const b = 1;\n",
        "c.js": "window.c = 1;\n",
    }

    script = bundle(modules, "main.js")

    assert "const { a, b } = $a;" in script
    assert "window.c = 1;" in script


@pytest.mark.parametrize(
    "line",
    [
        'import a from "./a.js";',
        'import * as a from "./a.js";',
        'import { a as b } from "./a.js";',
        'import "./a.js";',
        'import { a } from "a";',
        'import { a } from "https://example.org/a.js";',
        "export default 1;",
        "export { a };",
        'export * from "./a.js";',
        "export let a = 1;",
        "export var a = 1;",
        'const a = await import("./a.js");',
        "const here = import.meta.url;",
        "  export const a = 1;",
    ],
)
def test_a_form_that_is_not_known_is_refused(line: str) -> None:
    with pytest.raises(ExportError, match=r"main\.js"):
        bundle({"main.js": f"{line}\n", "a.js": "export const a = 1;\n"}, "main.js")


def test_a_module_that_is_missing_is_named_with_who_wants_it() -> None:
    with pytest.raises(ExportError, match=r"main\.js imports gone\.js, which is not there"):
        bundle({"main.js": 'import { a } from "./gone.js";\n'}, "main.js")


def test_what_is_imported_must_be_exported() -> None:
    with pytest.raises(ExportError, match=r"main\.js imports b from a\.js, which does not export it"):
        bundle({"main.js": 'import { b } from "./a.js";\n', "a.js": "export const a = 1;\n"}, "main.js")


def test_a_ring_of_modules_is_refused() -> None:
    modules = {
        "a.js": 'import { b } from "./b.js";\nexport const a = b;\n',
        "b.js": 'import { a } from "./a.js";\nexport const b = a;\n',
    }

    with pytest.raises(ExportError, match=r"a\.js → b\.js → a\.js"):
        bundle(modules, "a.js")


@pytest.mark.parametrize("code", ['const a = "</script>";', 'const a = "<!--";', 'const a = "</SCRIPT >";'])
def test_what_would_end_the_script_in_a_document_is_refused(code: str) -> None:
    with pytest.raises(ExportError, match="ends or hides a script"):
        bundle({"main.js": code}, "main.js")


def test_words_of_comments_are_no_code() -> None:
    code = '/**\n * export default; import("x")\n */\n// import a from "b"\nconst a = 1;\n'

    assert "const a = 1;" in bundle({"main.js": code}, "main.js")
    assert "default" not in bundle({"main.js": code}, "main.js")
