"""Moves inline code out of a rendered document, as its content security policy asks."""

from dataclasses import dataclass
from html.parser import HTMLParser


@dataclass(frozen=True, slots=True)
class Outlined:
    """A document in three: the HTML without code, the script and the style it had inline."""

    html: str
    script: str
    style: str


def outline(document: str) -> Outlined:
    """Take every inline ``<script>`` and ``<style>`` out of a document, in their order."""
    parser = _Outliner()
    parser.feed(document)
    parser.close()
    return Outlined("".join(parser.html), "\n".join(parser.code["script"]), "\n".join(parser.code["style"]))


class _Outliner(HTMLParser):
    """Copies a document and keeps aside what stands in inline scripts and styles."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.html: list[str] = []
        self.code: dict[str, list[str]] = {"script": [], "style": []}
        self._inside: str | None = None

    def handle_decl(self, decl: str) -> None:
        self.html.append(f"<!{decl}>")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "style" or (tag == "script" and "src" not in dict(attrs)):
            self._inside = tag
        else:
            self.html.append(self.get_starttag_text() or "")

    def handle_startendtag(self, _tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        self.html.append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._inside:
            self._inside = None
        else:
            self.html.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.code[self._inside].append(data)
        else:
            self.html.append(data)

    def handle_entityref(self, name: str) -> None:
        self.html.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.html.append(f"&#{name};")
